import { describe, expect, it } from 'vitest';
import { parseScenario } from '../../src/scenario/parse.ts';
import type { Scenario, ScenarioRegion } from '../../src/scenario/schema.ts';
import { createShelf } from '../../src/scenario/shelf.ts';
import { scenarioDigest } from '../../src/scenario/start.ts';
import { bases, spring2025 } from '../helpers/games.ts';

const HEAD = { format: 1, id: 'my-lesson', base: 'spring-2025' };

function resolve(file: object): Scenario {
  const parsed = parseScenario(JSON.stringify({ ...HEAD, ...file }), bases);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

function regionOf(scenario: Scenario, id: string): ScenarioRegion {
  const found = scenario.regions.find((region) => region.id === id);
  if (found === undefined) throw new Error(id);
  return found;
}

/** The problems of a based file, as `place code pointer expected`. */
function problemsOf(file: object): string[] {
  const parsed = parseScenario(JSON.stringify({ ...HEAD, ...file }, null, 2), bases);
  if (parsed.ok) return [];
  return parsed.problems.map(
    ({ code, pointer, expected, line, column }) =>
      `${line === undefined ? 'no place' : `${line}:${column}`} ${code} ${pointer} ${expected}`,
  );
}

describe('a scenario with a base', () => {
  it('is its base where it says nothing else', () => {
    expect(resolve({})).toEqual({ ...spring2025, id: 'my-lesson' });
  });

  it('changes one number and keeps the rest', () => {
    const changed = resolve({ regions: { hangzhou: { start: { fundYi: 100 } } } });
    const hangzhou = regionOf(spring2025, 'hangzhou');
    expect(regionOf(changed, 'hangzhou')).toEqual({
      ...hangzhou,
      start: { ...hangzhou.start, fundYi: 100 },
    });
    expect(changed.regions.filter(({ id }) => id !== 'hangzhou')).toEqual(
      spring2025.regions.filter(({ id }) => id !== 'hangzhou'),
    );
    expect(regionOf(spring2025, 'hangzhou').start.fundYi).toBe(hangzhou.start.fundYi);
  });

  it('lays objects over each other and replaces lists whole', () => {
    const changed = resolve({
      parameters: { salienceDecay: 0.25 },
      outside: { rest: { salience: 95 } },
      events: [{ turn: 3, kind: 'supplyCut' }],
      regions: { beijing: { programmes: [], plan: { shares: { research: 0.1 } } } },
    });
    expect(changed.parameters).toEqual({ ...spring2025.parameters, salienceDecay: 0.25 });
    expect(changed.outside.rest).toEqual({ ...spring2025.outside.rest, salience: 95 });
    expect(changed.outside.abroad).toEqual(spring2025.outside.abroad);
    expect(changed.events).toEqual([{ turn: 3, kind: 'supplyCut' }]);
    const beijing = regionOf(changed, 'beijing');
    expect(beijing.programmes).toEqual([]);
    expect(beijing.plan.shares).toEqual({
      ...regionOf(spring2025, 'beijing').plan.shares,
      research: 0.1,
    });
  });

  it('may leave regions out', () => {
    const changed = resolve({ leave: ['xiamen', 'jinan'] });
    const kept = spring2025.regions.filter(({ id }) => id !== 'xiamen' && id !== 'jinan');
    expect(changed.regions).toEqual(kept);
  });

  it('is the same scenario as a whole file that says the same', () => {
    const based = resolve({ turns: 6, regions: { suzhou: { style: 'patience' } } });
    const regions = spring2025.regions.map((region) =>
      region.id === 'suzhou' ? { ...region, style: 'patience' } : region,
    );
    const whole = parseScenario(
      JSON.stringify({ ...spring2025, id: 'my-lesson', turns: 6, regions }),
    );
    expect(whole.ok && scenarioDigest(whole.value)).toBe(scenarioDigest(based));
  });
});

describe('a scenario with a base that is wrong', () => {
  const cases: [string, object, string][] = [
    [
      'a base that is not shipped',
      { base: 'spring-2026' },
      '4:3 not-consistent /base a shipped scenario that has no base of its own, not "spring-2026"',
    ],
    [
      'a base that has a base',
      { base: 'talent-war' },
      '4:3 not-consistent /base a shipped scenario that has no base of its own, not "talent-war"',
    ],
    ['the id of its base', { id: 'spring-2025' }, '3:3 not-consistent /id'],
    ['no id', { id: undefined }, '1:1 wrong-value /id a text, but nothing is there'],
    [
      'a region that the base does not have',
      { regions: { atlantis: {} } },
      '6:5 not-consistent /regions/atlantis a region of "spring-2025": beijing, chengdu,',
    ],
    [
      'a region that it leaves out and changes',
      { leave: ['xian'], regions: { xian: {} } },
      '9:5 not-consistent /regions/xian a region that is not left out',
    ],
    [
      'leaving out what is not there',
      { leave: ['xian', 'atlantis'] },
      '7:5 not-consistent /leave/1 a region of "spring-2025": beijing,',
    ],
    [
      'regions as a list',
      { regions: [] },
      '5:3 wrong-value /regions an object {…}, not a list of 0',
    ],
    [
      'another id for a region',
      { regions: { xian: { id: 'qin' } } },
      '7:7 unknown-key /regions/xian/id no such key',
    ],
    [
      'a stock out of its range',
      { regions: { xian: { start: { openness: 101 } } } },
      '8:9 wrong-value /regions/xian/start/openness at most 100, not 101',
    ],
    [
      'a parameter out of its range',
      { parameters: { taxGdp: 1 } },
      '6:5 wrong-value /parameters/taxGdp at most 0.01, not 1',
    ],
    [
      'a change that does not go with the base',
      { regions: { xian: { start: { coreOutputYi: 5000 } } } },
      '8:9 not-consistent /regions/xian/start/coreOutputYi at most a quarter of GDP',
    ],
    [
      'a change that makes something of the base wrong',
      { regions: { xian: { start: { gdpYi: 500 } } } },
      'no place not-consistent /regions/xian/start/coreOutputYi at most a quarter of GDP',
    ],
    [
      'a programme without its field',
      {
        regions: {
          xian: { programmes: [{ programme: 'jobFairs', turnsRun: 0, turnsLeft: 2 }] },
        },
      },
      '8:9 wrong-value /regions/xian/programmes/0/field one of "foundationModels",',
    ],
    [
      'one region left',
      { leave: spring2025.regions.slice(1).map(({ id }) => id) },
      '1:1 wrong-value /regions at least 2 entries',
    ],
    [
      'another year without its targets',
      { start: { year: 2029, half: 2 } },
      'no place not-consistent /regions/beijing/target/year 2030, the first year played',
    ],
  ];

  it.each(cases)('is told its place: %s', (_, file, start) => {
    expect(problemsOf(file)[0]).toMatch(new RegExp(`^${escaped(start)}`));
  });

  it('is told all of them at once', () => {
    const problems = problemsOf({
      turns: 99,
      regions: { xian: { start: { openness: -1 } }, jinan: { style: 'lazy' } },
    });
    expect(problems).toHaveLength(3);
  });

  it('needs a shelf to build on', () => {
    expect(parseScenario(JSON.stringify(HEAD))).toMatchObject({
      ok: false,
      problems: [{ code: 'not-consistent', pointer: '/base' }],
    });
  });
});

describe('a shelf', () => {
  const texts = new Map([
    ['whole', JSON.stringify({ ...spring2025, id: 'whole' })],
    ['based', JSON.stringify({ format: 1, id: 'based', base: 'whole' })],
    ['twice', JSON.stringify({ format: 1, id: 'twice', base: 'based' })],
    ['misnamed', JSON.stringify({ ...spring2025, id: 'named-otherwise' })],
    ['broken', '{'],
  ]);

  it('has what is sound and bears its own name, each read once', () => {
    const asked: string[] = [];
    const { take } = createShelf((id) => {
      asked.push(id);
      return texts.get(id);
    });
    const ids = [...texts.keys(), 'missing', 'constructor'];
    expect(ids.filter((id) => take(id) !== undefined)).toEqual(['whole', 'based']);
    const reads = asked.length;
    for (const id of ids) take(id);
    expect(asked).toHaveLength(reads);
    expect(take('based')).toBe(take('based'));
  });

  it('lends only scenarios that stand by themselves', () => {
    const shelf = createShelf((id) => texts.get(id));
    expect(shelf.bases('whole')?.id).toBe('whole');
    expect(shelf.bases('based')).toBeUndefined();
  });
});

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
