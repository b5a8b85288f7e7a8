// A text becomes a checked scenario, or a list of everything that is wrong with it. Nothing past
// this file checks a scenario again.
import { byCodeUnits } from '../engine/types.ts';
import { LEVERS } from '../model/plan.ts';
import { failed, type Parsed, type Problem, parseJson } from './json.ts';
import { matchSchema } from './match.ts';
import { type Scenario, scenarioSchema } from './schema.ts';

export function parseScenario(source: string): Parsed<Scenario> {
  const json = parseJson(source);
  return json.ok ? checkScenario(json.value) : json;
}

/** Plain data to a scenario with its regions in id order. */
export function checkScenario(value: unknown): Parsed<Scenario> {
  const format = (value as { format?: unknown } | null)?.format;
  if (typeof format === 'number' && format !== 1) {
    const expected = `format 1; this file says ${format}`;
    return failed({ code: 'unknown-version', pointer: '/format', expected });
  }
  const shaped = matchSchema(scenarioSchema, value);
  if (!shaped.ok) return shaped;
  const problems = inconsistencies(shaped.value);
  if (problems.length > 0) return { ok: false, problems };
  const regions = [...shaped.value.regions].sort((a, b) => byCodeUnits(a.id, b.id));
  return { ok: true, value: { ...shaped.value, regions } };
}

/** What a schema cannot say: ids that repeat, shares that pass 1, indices that do not add up. */
function inconsistencies(scenario: Scenario): Problem[] {
  const problems: Problem[] = [];
  const say = (pointer: string, expected: string): void => {
    problems.push({ code: 'not-consistent', pointer, expected });
  };
  const seen = new Set<string>();
  scenario.regions.forEach((region, i) => {
    const at = `/regions/${i}`;
    if (seen.has(region.id)) say(`${at}/id`, `an id that no other region has, not "${region.id}"`);
    seen.add(region.id);
    const total = LEVERS.reduce((sum, lever) => sum + (region.plan.shares[lever] ?? 0), 0);
    if (total > 1 + 1e-9) say(`${at}/plan/shares`, `shares that add up to at most 1, not ${total}`);
    const running = new Set<string>();
    region.programmes.forEach(({ programme, field }, k) => {
      const place = `${at}/programmes/${k}`;
      if (running.has(programme)) say(`${place}/programme`, 'each programme once');
      running.add(programme);
      if ((programme === 'direction') !== (field !== null)) {
        say(`${place}/field`, 'a field for a direction, and null for any other programme');
      }
    });
    for (const stock of POSITIVE) {
      if (region.start[stock] <= 0) say(`${at}/start/${stock}`, 'more than 0');
    }
    if (region.start.coreOutputYi > 0.25 * region.start.gdpYi) {
      say(`${at}/start/coreOutputYi`, 'at most a quarter of GDP');
    }
  });
  const year = scenario.start.year + (scenario.start.half === 2 ? 1 : 0);
  scenario.regions.forEach((region, i) => {
    if (region.target.year !== year)
      say(`/regions/${i}/target/year`, `${year}, the first year played`);
  });
  return problems;
}

/** Stocks whose start the model divides by. */
const POSITIVE = [
  'aiTalent',
  'topScientists',
  'computeEflops',
  'knowledge',
  'adoptionShare',
  'patienceYears',
  'technology',
  'coreOutputYi',
  'gdpYi',
] as const;
