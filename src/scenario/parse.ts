// A text becomes a checked scenario, or a list of everything that is wrong with it. Nothing past
// this file checks a scenario again.
import { sealed } from '../engine/turn.ts';
import { byCodeUnits } from '../engine/types.ts';
import { type ParameterId, parametersWith } from '../model/params.ts';
import { LEVERS } from '../model/plan.ts';
import type { OutsideStock, RegionStock } from '../model/stocks.ts';
import { type Bases, isBased, NO_BASES, pointerInBased, resolved } from './based.ts';
import { failed, located, type Parsed, type Problem, parseJson } from './json.ts';
import { matchSchema } from './match.ts';
import { type Scenario, type ScenarioRegion, scenarioSchema } from './schema.ts';

/** `bases` holds what a file may build on; where it is not given, a file says everything itself. */
export function parseScenario(source: string, bases: Bases = NO_BASES): Parsed<Scenario> {
  const json = parseJson(source);
  if (!json.ok) return json;
  const checked = checkScenario(json.value, bases);
  return checked.ok ? checked : { ok: false, problems: located(source, checked.problems) };
}

/** Plain data to a scenario with its regions in id order. */
export function checkScenario(value: unknown, bases: Bases = NO_BASES): Parsed<Scenario> {
  const format = (value as { format?: unknown } | null)?.format;
  if (typeof format === 'number' && format !== 1) {
    const expected = `format 1; this file says ${format}`;
    return failed({ code: 'unknown-version', pointer: '/format', expected });
  }
  if (!isBased(value)) return checkWhole(value);
  const whole = resolved(value, bases);
  if (!whole.ok) return whole;
  const checked = checkWhole(whole.value);
  if (checked.ok) return checked;
  const problems = checked.problems.map((problem) => ({
    ...problem,
    pointer: pointerInBased(problem.pointer, whole.value),
  }));
  return { ok: false, problems };
}

function checkWhole(value: unknown): Parsed<Scenario> {
  const shaped = matchSchema(scenarioSchema, value);
  if (!shaped.ok) return shaped;
  const problems = inconsistencies(shaped.value);
  if (problems.length > 0) return { ok: false, problems };
  const regions = [...shaped.value.regions].sort((a, b) => byCodeUnits(a.id, b.id));
  return { ok: true, value: sealed({ ...shaped.value, regions }) };
}

/** What a schema cannot say: ids that repeat, shares that pass 1, indices that do not add up. */
function inconsistencies(scenario: Scenario): Problem[] {
  const problems: Problem[] = [];
  const say: Say = (pointer, expected) => {
    problems.push({ code: 'not-consistent', pointer, expected });
  };
  const seen = new Set<string>();
  const year = scenario.start.year + (scenario.start.half === 2 ? 1 : 0);
  scenario.regions.forEach((region, i) => {
    const at = `/regions/${i}`;
    if (seen.has(region.id)) say(`${at}/id`, `an id that no other region has, not "${region.id}"`);
    if (RESERVED_IDS.has(region.id)) say(`${at}/id`, `another id; "${region.id}" is taken`);
    seen.add(region.id);
    checkRegion(region, at, say);
    if (region.target.year !== year) say(`${at}/target/year`, `${year}, the first year played`);
  });
  checkNation(scenario, say);
  checkObjectives(scenario, say);
  return problems;
}

type Say = (pointer: string, expected: string) => void;

/** Ids of the two outside accounts, and a key that no file may have: records are keyed by id. */
const RESERVED_IDS = new Set<string>(['abroad', 'rest', 'constructor']);

function checkRegion({ start, plan, programmes }: ScenarioRegion, at: string, say: Say): void {
  const total = LEVERS.reduce((sum, lever) => sum + plan.shares[lever], 0);
  if (total > 1 + 1e-9) say(`${at}/plan/shares`, `shares that add up to at most 1, not ${total}`);
  const running = new Set<string>();
  programmes.forEach(({ programme, field }, k) => {
    const place = `${at}/programmes/${k}`;
    if (running.has(programme)) say(`${place}/programme`, 'each programme once');
    running.add(programme);
    if ((programme === 'direction') !== (field !== null)) {
      say(`${place}/field`, 'a field for a direction, and null for any other programme');
    }
  });
  checkLimits(start, START_LIMITS, `${at}/start`, say);
  if (start.coreOutputYi > 0.25 * start.gdpYi) {
    say(`${at}/start/coreOutputYi`, 'at most a quarter of GDP');
  }
  const ventureYi = start.angelCapitalYi + start.seriesACapitalYi + start.seriesBCapitalYi;
  if (ventureYi > start.coreOutputYi) {
    say(`${at}/start`, `venture capital of at most core output, not ${ventureYi}`);
  }
}

function checkNation({ regions, outside, parameters }: Scenario, say: Say): void {
  for (const id of ['abroad', 'rest'] as const) {
    checkLimits(outside[id], OUTSIDE_LIMITS, `/outside/${id}`, say);
  }
  checkLimits(outside.rest, { computePriceYi: [0.001, 1e6] }, '/outside/rest', say);
  const { populationWan } = parametersWith(parameters);
  if (outside.rest.generativeAiUsersWan > populationWan) {
    say('/outside/rest/generativeAiUsersWan', `at most the population, ${populationWan}`);
  }
  // Money is neither made nor lost, so the rest of the country must have what regions may come
  // to hold: their purses grow with GDP, venture capital with output, and funds draw more.
  let neededYi = 0;
  for (const { start } of regions) {
    neededYi += 5 * start.gdpYi + 10 * (start.fundYi + start.fundCalledYi);
  }
  if (outside.rest.treasuryYi < neededYi) {
    const expected = `at least ${Math.ceil(neededYi)} (five times GDP and ten times the funds)`;
    say('/outside/rest/treasuryYi', expected);
  }
  checkParameters(parameters, say);
}

function checkObjectives({ objectives, events, regions }: Scenario, say: Say): void {
  const seen = new Set<string>();
  objectives.forEach(({ id, measure }, i) => {
    if (seen.has(id)) say(`/objectives/${i}/id`, `an id that no other objective has, not "${id}"`);
    seen.add(id);
    if (measure.kind !== 'stockMultipleAtLeast') return;
    // A multiple of nothing is nothing: who starts without would have reached it already.
    const without = regions.find(({ start }) => start[measure.stock] === 0);
    if (without !== undefined) {
      const expected = `a stock that every region starts with; ${without.id} has none`;
      say(`/objectives/${i}/measure/stock`, expected);
    }
  });
  events.forEach(({ turn, kind }, i) => {
    const first = events.findIndex((event) => event.turn === turn && event.kind === kind);
    if (first < i) say(`/events/${i}`, 'each event once in a half-year');
  });
}

/** Parameters that are each in their range and yet do not go together. */
function checkParameters(given: Scenario['parameters'], say: Say): void {
  const p = parametersWith(given);
  for (const group of WEIGHT_GROUPS) {
    const sum = group.reduce((total, id) => total + p[id], 0);
    if (Math.abs(sum - 1) > 1e-6) {
      const named = group.find((id) => given[id] !== undefined) ?? group[0];
      say(`/parameters/${named}`, `${group.join(' + ')} = 1, not ${sum}`);
    }
  }
  const ceiling = p.adoptionCeiling + 100 * (p.ceilingIndustry + p.ceilingOpenness);
  if (ceiling > 1 + 1e-9) {
    const named = CEILING.find((id) => given[id] !== undefined) ?? CEILING[0];
    const expected = 'adoptionCeiling + 100 × (ceilingIndustry + ceilingOpenness) of at most 1';
    say(`/parameters/${named}`, `${expected}, not ${ceiling}`);
  }
}

const CEILING = ['adoptionCeiling', 'ceilingIndustry', 'ceilingOpenness'] as const;

/** Weights that share out one whole. */
export const WEIGHT_GROUPS = [
  ['indexTalent', 'indexCapital', 'indexPolicy', 'indexEcosystem', 'indexOutcome'],
  ['indexPeople', 'indexPeopleDensity', 'indexScientists'],
  ['indexEnvironment', 'indexOpenness', 'indexCapacity', 'indexScenes'],
  [
    'indexFirms',
    'indexDensity',
    'indexUnicorns',
    'indexPlatforms',
    'indexKnowledge',
    'indexCompute',
  ],
] as const satisfies readonly (readonly ParameterId[])[];

type Limits<Stock extends string> = { readonly [S in Stock]?: readonly [number, number] };

function checkLimits<Stock extends string>(
  stocks: Readonly<Record<Stock, number>>,
  limits: Limits<Stock>,
  at: string,
  say: Say,
): void {
  for (const stock of Object.keys(limits) as Stock[]) {
    const [least, most] = limits[stock] as readonly [number, number];
    if (stocks[stock] < least) say(`${at}/${stock}`, `at least ${least} at the start`);
    if (stocks[stock] > most) say(`${at}/${stock}`, `at most ${most} at the start`);
  }
}

/**
 * Where a region may start, narrower than what a stock may become: the model divides by some of
 * these, and all need room to grow for forty half-years.
 */
const START_LIMITS: Limits<RegionStock> = {
  aiTalent: [1, 1e7],
  topScientists: [1, 1e6],
  trainingCapacity: [0, 1e6],
  trainingPipeline: [0, 1e6],
  purseYi: [0, 1e6],
  fundYi: [0, 1e6],
  fundCalledYi: [0, 1e6],
  angelCapitalYi: [0, 1e5],
  seriesACapitalYi: [0, 1e5],
  seriesBCapitalYi: [0, 1e5],
  patienceYears: [0.1, 15],
  openScenes: [0, 1e6],
  startups: [0, 1e5],
  growthFirms: [1, 1e5],
  unicorns: [0, 1e4],
  platforms: [0, 1e6],
  computeEflops: [0.001, 1e5],
  knowledge: [0.001, 1e5],
  adoptionShare: [0.0001, 1],
  technology: [0.1, 10],
  coreOutputYi: [0.01, 5e5],
  gdpYi: [1, 2e6],
};

const OUTSIDE_LIMITS: Limits<OutsideStock> = {
  aiTalent: [0, 1e8],
  topScientists: [0, 1e7],
  startups: [0, 1e6],
  treasuryYi: [0, 5e8],
  computePriceYi: [0, 1e6],
};
