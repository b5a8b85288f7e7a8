import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checked, measured, TARGET_SEEDS } from '../../src/lab/targets.ts';
import { standings } from '../../src/model/leadership.ts';
import type { World } from '../../src/model/world.ts';
import type { Problem } from '../../src/scenario/json.ts';
import {
  checkTargets,
  parseTargets,
  type Quantity,
  type Target,
} from '../../src/scenario/targets.ts';
import { playedGame, shippedScenario, spring2025 } from '../helpers/games.ts';

const read = (path: string): string =>
  readFileSync(new URL(`../../scenarios/${path}`, import.meta.url), 'utf8');
const { figures } = JSON.parse(read('sources/figures.json')) as { figures: object };
const backcast2020 = shippedScenario('backcast-2020');
const scenarioOf = (id: string) => [spring2025, backcast2020].find((each) => each.id === id);
const context = { figures: Object.keys(figures), scenarioOf };

const parsed = parseTargets(read('targets.json'), context);
const shipped = parsed.ok ? parsed.value : [];

/** A target of some quantity; what it should be does not matter. */
function targetOf(quantity: Quantity, scenario = 'spring-2025'): Target {
  const label = { zh: '某', en: 'some' };
  const tolerance = { relative: 0.1 };
  const given = { id: 'some', figures: ['A01'], label, scenario, quantity, value: 1, tolerance };
  return { ...given, bound: 'about', use: 'checked', weight: 1 };
}

function simulated(quantity: Quantity, seeds: readonly number[], parameters = {}): number {
  const [value] = measured([targetOf(quantity)], { scenarioOf, seeds, parameters });
  return value as number;
}

describe('the shipped targets', () => {
  it('are sound', () => {
    expect(parsed).toMatchObject({ ok: true });
    expect(shipped.length).toBeGreaterThan(50);
  });

  it('cover what the article counts and the model has', () => {
    const cited = new Set(shipped.flatMap((target) => target.figures));
    const wanted = [1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 15, 16, 17, 18, 28, 29, 30, 31, 32, 33];
    wanted.push(34, 35, 36, 37, 38, 40, 41, 42, 44, 45);
    const ids = wanted.map((number) => `A${String(number).padStart(2, '0')}`);
    expect(ids.filter((id) => !cited.has(id))).toEqual([]);
  });

  it('are met by the start, wherever it is the start that they ask about', () => {
    const still = shipped.filter(
      ({ use, quantity }) =>
        use === 'checked' &&
        quantity.kind !== 'targetsMetShare' &&
        (!('turn' in quantity) || quantity.turn === 0),
    );
    expect(still.length).toBeGreaterThan(30);
    const values = measured(still, { scenarioOf, seeds: [1], parameters: {} });
    const rows = still.map((target, i) => checked(target, values[i] as number));
    expect(rows.filter(({ ok }) => !ok).map(({ target }) => target.id)).toEqual([]);
  });
});

describe('a targets file is refused', () => {
  const good = JSON.parse(read('targets.json')) as { format: number; targets: object[] };
  const chengdu = { kind: 'growth', of: 'chengdu', stocks: ['coreOutputYi'], from: 0, to: 2 };
  const withFirst = (change: object): object => ({
    ...good,
    targets: [{ ...good.targets[0], ...change }, ...good.targets.slice(1)],
  });
  const firstProblem = (value: object): Problem | undefined => {
    const result = checkTargets(value, context);
    return result.ok ? undefined : result.problems[0];
  };

  it.each([
    ['a figure that nobody lists', { figures: ['Z99'] }, '/figures/0', 'not "Z99"'],
    ['another scenario', { scenario: 'mars' }, '/scenario', 'not "mars"'],
    [
      'a stock that no variable meets',
      { quantity: { ...chengdu, stocks: ['happiness'] } },
      '/quantity/stocks/0',
      '"coreOutputYi"',
    ],
    [
      'a stock that its holder does not have',
      { quantity: { kind: 'stock', of: 'rest', stocks: ['coreOutputYi'], turn: 0 } },
      '/quantity/stocks/0',
      'treasuryYi',
    ],
    ['a region of elsewhere', { quantity: { ...chengdu, of: 'mars' } }, '/quantity/of', 'chengdu'],
    [
      'a rank of elsewhere',
      { quantity: { kind: 'rank', region: 'regions', turn: 0 } },
      '/quantity/region',
      'a region of "spring-2025"',
    ],
    ['a turn after the end', { quantity: { ...chengdu, to: 13 } }, '/quantity/to', 'at most 12'],
    ['a growth backwards', { quantity: { ...chengdu, from: 2 } }, '/quantity/to', 'after 2'],
    ['a fit to what no parameter moves', { use: 'fitted' }, '/use', '"checked" or "reported"'],
    [
      'a fit to ranks, which jump',
      { use: 'fitted', quantity: { kind: 'rank', region: 'beijing', turn: 4 } },
      '/use',
      'in steps',
    ],
    ['a share of nothing', { value: 0, tolerance: { relative: 0.1 } }, '/tolerance', '"absolute"'],
    [
      'targets of the rest of the country',
      { quantity: { kind: 'targetsMetShare', of: 'rest' } },
      '/quantity/of',
      'only they have targets',
    ],
    [
      'a parameter that there is not',
      { quantity: { kind: 'parameter', parameter: 'fortune' } },
      '/quantity/parameter',
      '"catchUp"',
    ],
  ])('for %s', (_, change, pointer, words) => {
    const problem = firstProblem(withFirst(change));
    expect(problem?.pointer).toBe(`/targets/0${pointer}`);
    expect(problem?.expected).toContain(words);
  });

  it('for an id that is given twice, and a format of the future', () => {
    const twice = { ...good, targets: [...good.targets, good.targets[0]] };
    expect(firstProblem(twice)?.pointer).toBe(`/targets/${good.targets.length}/id`);
    expect(firstProblem({ ...good, format: 2 })).toMatchObject({ code: 'unknown-version' });
  });

  it('with the line and the column, and every problem at once', () => {
    const text = read('targets.json').replace('"A01"', '"Z01"').replace('"turn": 12', '"turn": 14');
    const result = parseTargets(text, context);
    const lineOf = (piece: string): number => text.slice(0, text.indexOf(piece)).split('\n').length;
    expect(result.ok ? [] : result.problems.map(({ line }) => line)).toEqual([
      lineOf('"Z01"'),
      lineOf('"turn": 14'),
    ]);
    expect(result.ok ? 0 : result.problems[0]?.column).toBeGreaterThan(1);
  });
});

describe('what the model gives', () => {
  const game = playedGame(5, { turns: 4 });
  const worldAt = (turn: number): World => game.chapters[turn]?.world as World;
  const output = (turn: number, id: string): number =>
    worldAt(turn).regions.find((region) => region.id === id)?.stocks.coreOutputYi as number;

  it('is what a game of the same seed gives', () => {
    const of = ['xian', 'wuhan'];
    const stocks: ['coreOutputYi'] = ['coreOutputYi'];
    const sum = (turn: number): number => output(turn, 'xian') + output(turn, 'wuhan');
    const all = worldAt(4).regions.reduce((total, { stocks: s }) => total + s.coreOutputYi, 0);
    const asked: [Quantity, number][] = [
      [{ kind: 'stock', of, stocks, turn: 3 }, sum(3)],
      [{ kind: 'growth', of, stocks, from: 1, to: 4 }, sum(4) / sum(1)],
      [{ kind: 'share', of, in: 'regions', stocks, turn: 4 }, sum(4) / all],
    ];
    for (const [quantity, expected] of asked) {
      expect(simulated(quantity, [5])).toBeCloseTo(expected, 9);
    }
    const table = standings(worldAt(4).regions, game.fixed.parameters);
    const rank = table.find(({ id }) => id === 'xian')?.rank;
    expect(simulated({ kind: 'rank', region: 'xian', turn: 4 }, [5])).toBe(rank);
  });

  it('is a mean over seeds', () => {
    const quantity: Quantity = { kind: 'stock', of: 'nation', stocks: ['startups'], turn: 2 };
    const each = [11, 12, 13].map((seed) => simulated(quantity, [seed]));
    expect(new Set(each).size).toBeGreaterThan(1);
    const mean = each.reduce((sum, value) => sum + value, 0) / 3;
    expect(simulated(quantity, [11, 12, 13])).toBeCloseTo(mean, 9);
    expect(TARGET_SEEDS.length).toBeGreaterThanOrEqual(10);
  });

  it('follows a parameter, but never one that the scenario sets itself', () => {
    const parameters = { computePriceYi: 5, catchUp: 0.07 };
    const ask = (scenario: string, parameter: keyof typeof parameters): number | undefined =>
      measured([targetOf({ kind: 'parameter', parameter }, scenario)], {
        scenarioOf,
        seeds: [1],
        parameters,
      })[0];
    expect(ask('spring-2025', 'computePriceYi')).toBe(5);
    expect(ask('backcast-2020', 'computePriceYi')).toBe(backcast2020.parameters.computePriceYi);
    expect(ask('backcast-2020', 'catchUp')).toBe(0.07);
  });

  it('brings the gap of adopting trades to the nation by GDP', () => {
    const gdpYi = spring2025.regions.reduce((sum, { start }) => sum + start.gdpYi, 0);
    const gap = (nationalGdpYi: number, adoptionPosts: number): number =>
      simulated({ kind: 'talentGap', turn: 6, nationalGdpYi }, [3], { adoptionPosts });
    const core = gap(gdpYi, 0);
    expect(gap(3 * gdpYi, 0)).toBe(core);
    const adopting = gap(gdpYi, 1) - core;
    expect(adopting).toBeGreaterThan(0);
    expect(gap(3 * gdpYi, 1)).toBeCloseTo(core + 3 * adopting, 3);
  });

  it('counts the years in which targets are met', () => {
    const share = simulated({ kind: 'targetsMetShare', of: 'chengdu' }, [1]);
    const years = share * (spring2025.turns / 2);
    expect(years).toBeCloseTo(Math.round(years), 9);
  });
});

describe('a bound', () => {
  const row = (bound: Target['bound'], value: number): ReturnType<typeof checked> =>
    checked({ ...targetOf({ kind: 'usersShare', turn: 0 }), bound, value: 10 }, value);

  it('is missed on one side only', () => {
    expect(row('about', 12)).toMatchObject({ miss: 2, allowed: 1, ok: false });
    expect(row('about', 11)).toMatchObject({ miss: 1, ok: true });
    expect(row('atLeast', 12)).toMatchObject({ miss: 0, ok: true });
    expect(row('atLeast', 8)).toMatchObject({ miss: -2, ok: false });
    expect(row('atMost', 8)).toMatchObject({ miss: 0, ok: true });
    expect(row('atMost', 12)).toMatchObject({ miss: 2, ok: false });
  });
});
