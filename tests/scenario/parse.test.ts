import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PARAMETERS } from '../../src/model/params.ts';
import { checkScenario, parseScenario } from '../../src/scenario/parse.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { SHIPPED } from '../../src/scenario/shelf.ts';
import { scenarioDigest } from '../../src/scenario/start.ts';
import { bases, shippedScenario, spring2025 } from '../helpers/games.ts';

const TEXT = readFileSync(new URL('../../scenarios/spring-2025.json', import.meta.url), 'utf8');

type Draft = Record<string, unknown> & { regions: Record<string, Record<string, unknown>>[] };

/** The problems of the shipped scenario after a change, as `code pointer expected`. */
function problemsAfter(change: (scenario: Scenario & Draft) => void): string[] {
  const draft = JSON.parse(TEXT) as Scenario & Draft;
  change(draft);
  const checked = checkScenario(draft);
  return checked.ok
    ? []
    : checked.problems.map(({ code, pointer, expected }) => `${code} ${pointer} ${expected}`);
}

describe('the shipped scenarios', () => {
  const folder = new URL('../../scenarios/', import.meta.url);

  it.each(SHIPPED)('%s is sound and bears the name of its file', (id) => {
    const parsed = parseScenario(readFileSync(new URL(`${id}.json`, folder), 'utf8'), bases);
    expect(parsed.ok ? [] : parsed.problems).toEqual([]);
    expect(parsed.ok && parsed.value.id).toBe(id);
  });

  it('are all on the shelf', () => {
    const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
    const scenarios = files.filter((name) =>
      Object.hasOwn(JSON.parse(readFileSync(new URL(name, folder), 'utf8')), 'briefing'),
    );
    expect(scenarios.sort()).toEqual(SHIPPED.map((id) => `${id}.json`).sort());
  });

  it.each(SHIPPED)('%s has the 17 regions and tells its story in a few lines', (id) => {
    const { regions, briefing, aim } = shippedScenario(id);
    expect(regions.map((region) => region.id)).toEqual(spring2025.regions.map((r) => r.id));
    expect(briefing.en.split(' ').length).toBeGreaterThanOrEqual(70);
    expect(briefing.en.split(' ').length).toBeLessThanOrEqual(170);
    expect(briefing.zh.length).toBeGreaterThanOrEqual(100);
    expect(briefing.zh.length).toBeLessThanOrEqual(300);
    expect(aim.en.length).toBeLessThanOrEqual(140);
  });

  it('is the same in any order of regions', () => {
    const parsed = parseScenario(
      JSON.stringify({ ...spring2025, regions: [...spring2025.regions].reverse() }),
    );
    expect(parsed.ok && scenarioDigest(parsed.value)).toBe(scenarioDigest(spring2025));
  });
});

describe('a scenario that is wrong', () => {
  it('is told all its problems at once, with line and column', () => {
    const text = TEXT.replace('"turns": 12', '"turns": 99').replace('"format": 1', '"format": "1"');
    const parsed = parseScenario(text);
    expect(parsed).toMatchObject({
      ok: false,
      problems: [
        { code: 'wrong-value', pointer: '/format', line: 2, column: 3, expected: '1, not "1"' },
        { code: 'wrong-value', pointer: '/turns', expected: 'at most 40, not 99' },
      ],
    });
  });

  const { indexCapital, indexPolicy, indexEcosystem, indexOutcome } = PARAMETERS;
  const WEIGHTS =
    0.2 + indexCapital.value + indexPolicy.value + indexEcosystem.value + indexOutcome.value;

  const cases: [string, (scenario: Scenario & Draft) => void, string][] = [
    [
      'another format',
      (s) => Object.assign(s, { format: 2 }),
      'unknown-version /format format 1; this file says 2',
    ],
    [
      'a key that nobody reads',
      (s) => Object.assign(s, { author: 'x' }),
      'unknown-key /author no such key',
    ],
    [
      'a key that is not there',
      (s) => Reflect.deleteProperty(s, 'title'),
      'wrong-value /title an object {…}, but nothing is there',
    ],
    [
      'a half that no year has',
      (s) => Object.assign(s.start, { half: 3 }),
      'wrong-value /start/half one of 1, 2, not 3',
    ],
    [
      'one region alone',
      (s) => s.regions.splice(1),
      'wrong-value /regions at least 2 entries, not a list of 1',
    ],
    [
      'a parameter out of its range',
      (s) => Object.assign(s.parameters, { taxGdp: 1 }),
      'wrong-value /parameters/taxGdp at most 0.01, not 1',
    ],
    [
      'half a firm',
      (s) => Object.assign(s.regions[0]?.start ?? {}, { startups: 1.5 }),
      'wrong-value /regions/0/start/startups a whole number, not 1.5',
    ],
    [
      'an id that an account bears',
      (s) => Object.assign(s.regions[0] ?? {}, { id: 'rest' }),
      'not-consistent /regions/0/id another id; "rest" is taken',
    ],
    [
      'an id that every object has',
      (s) => Object.assign(s.regions[0] ?? {}, { id: 'constructor' }),
      'not-consistent /regions/0/id another id; "constructor" is taken',
    ],
    [
      'a region twice',
      (s) => Object.assign(s.regions[1] ?? {}, { id: 'beijing' }),
      'not-consistent /regions/1/id an id that no other region has, not "beijing"',
    ],
    [
      'nobody to begin with',
      (s) => Object.assign(s.regions[0]?.start ?? {}, { aiTalent: 0 }),
      'not-consistent /regions/0/start/aiTalent at least 1 at the start',
    ],
    [
      'more compute than there is room to grow',
      (s) => Object.assign(s.regions[0]?.start ?? {}, { computeEflops: 1e8 }),
      'not-consistent /regions/0/start/computeEflops at most 100000 at the start',
    ],
    [
      'compute for nothing',
      (s) => Object.assign(s.outside.rest, { computePriceYi: 0 }),
      'not-consistent /outside/rest/computePriceYi at least 0.001 at the start',
    ],
    [
      'a target for another year',
      (s) => Object.assign(s.regions[0]?.target ?? {}, { year: 2030 }),
      'not-consistent /regions/0/target/year 2025, the first year played',
    ],
    [
      'an index whose weights pass 1',
      (s) => Object.assign(s.parameters, { indexTalent: 0.2 }),
      `not-consistent /parameters/indexTalent indexTalent + indexCapital + indexPolicy + indexEcosystem + indexOutcome = 1, not ${WEIGHTS}`,
    ],
    [
      'a ceiling of adoption above all there is',
      (s) => Object.assign(s.parameters, { ceilingOpenness: 0.01 }),
      'not-consistent /parameters/ceilingOpenness adoptionCeiling + 100 × (ceilingIndustry + ceilingOpenness) of at most 1, not 1.8',
    ],
    [
      'an objective twice',
      (s) => s.objectives.push(s.objectives[0] as Scenario['objectives'][number]),
      'not-consistent /objectives/4/id an id that no other objective has, not "rank"',
    ],
    [
      'no objective',
      (s) => s.objectives.splice(0),
      'wrong-value /objectives at least 1 entries, not a list of 0',
    ],
    [
      'a multiple of nothing',
      (s) =>
        Object.assign(s.objectives[0] ?? {}, {
          measure: { kind: 'stockMultipleAtLeast', stock: 'unicorns', ratio: 2 },
        }),
      'not-consistent /objectives/0/measure/stock a stock that every region starts with; chongqing has none',
    ],
    [
      'a measure that nobody knows',
      (s) => Object.assign(s.objectives[0]?.measure ?? {}, { kind: 'luck' }),
      'wrong-value /objectives/0/measure/kind one of "rankAtMost", "indexGainAtLeast", "stockAtLeast", "stockMultipleAtLeast", "targetsMetAtLeast", not "luck"',
    ],
    [
      'an event twice in a half-year',
      (s) =>
        Object.assign(s, {
          events: [
            { turn: 2, kind: 'supplyCut' },
            { turn: 2, kind: 'regimeShift' },
            { turn: 2, kind: 'supplyCut' },
          ],
        }),
      'not-consistent /events/2 each event once in a half-year',
    ],
    [
      'an event after the longest game',
      (s) => Object.assign(s, { events: [{ turn: 41, kind: 'supplyCut' }] }),
      'wrong-value /events/0/turn at most 40, not 41',
    ],
    [
      'more users than people',
      (s) => Object.assign(s.outside.rest, { generativeAiUsersWan: 2e6 }),
      `not-consistent /outside/rest/generativeAiUsersWan at most the population, ${PARAMETERS.populationWan.value}`,
    ],
  ];

  it.each(cases)('is told its place: %s', (_, change, problem) => {
    expect(problemsAfter(change)).toEqual([problem]);
  });

  it('is told when the country could not pay for its regions', () => {
    const problems = problemsAfter((s) => Object.assign(s.outside.rest, { treasuryYi: 1 }));
    expect(problems).toEqual([
      expect.stringMatching(/^not-consistent \/outside\/rest\/treasuryYi at least \d+ /),
    ]);
  });

  it.each([null, 1, 'x', [], [[]], true])('is not %j', (value) => {
    expect(checkScenario(value)).toMatchObject({
      ok: false,
      problems: [{ code: 'wrong-value', pointer: '' }],
    });
  });

  it('does not drown its reader in problems', () => {
    const junk = Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`k${i}`, i]));
    const checked = checkScenario({ ...spring2025, ...junk });
    if (checked.ok) throw new Error('junk is held to be sound');
    expect(checked.problems).toHaveLength(1001);
    expect(checked.problems.at(-1)).toMatchObject({ code: 'too-many' });
  });
});
