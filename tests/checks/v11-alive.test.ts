// V11: nothing is dead. Each lever, programme and parameter moves something by more than a stated
// threshold in some shipped scenario. (tests/model/behaviour.test.ts shows that each parameter
// changes something at all.)
import { describe, expect, it } from 'vitest';
import { ln } from '../../src/engine/exact.ts';
import { type Overrides, variantOf } from '../../src/lab/runs.ts';
import { consistent } from '../../src/lab/sensitivity.ts';
import { PARAMETER_IDS, PARAMETERS, type ParameterId } from '../../src/model/params.ts';
import { LEVERS, type Lever, PROGRAMMES } from '../../src/model/plan.ts';
import { vacancies } from '../../src/model/talent.ts';
import type { Region, World } from '../../src/model/world.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { fixedOf } from '../../src/scenario/start.ts';
import { playedGame, sample, shippedScenario, spring2025 } from '../helpers/games.ts';
import {
  endWorld,
  type Keeping,
  medianOf,
  regionIn,
  seedsFrom,
  spending,
  standingIn,
} from '../helpers/trials.ts';

const PLACES = [
  [spring2025, 'chengdu'],
  [shippedScenario('six-dragons'), 'hangzhou'],
  [shippedScenario('talent-war'), 'wuhan'],
  [shippedScenario('western-chance'), 'guangxi'],
] as const;
const seeds = seedsFrom(1, sample(3, 20));
const TURNS = 12;
const TENTH = Object.fromEntries(LEVERS.map((lever) => [lever, 0.1])) as Record<Lever, number>;

type Effect = { output: number; index: number };

/** What a plan brings beside another, as medians: ln output, and points of the index. */
function effectOf(
  [given, seat]: (typeof PLACES)[number],
  one: Keeping,
  other: Keeping,
  parameters: Overrides = {},
): Effect {
  const scenario = variantOf(given, parameters);
  const end = (plan: Keeping, seed: number): Effect => {
    const world = endWorld(scenario, seed, { seats: { [seat]: spending(plan) }, turns: TURNS });
    return {
      output: ln(regionIn(world, seat).stocks.coreOutputYi),
      index: standingIn(scenario, world, seat).leadershipIndex,
    };
  };
  const pairs = seeds.map((seed) => [end(one, seed), end(other, seed)] as const);
  const median = (key: keyof Effect): number => medianOf(pairs.map(([a, b]) => a[key] - b[key]));
  return { output: median('output'), index: median('index') };
}

const leverPlans = (lever: Lever): [Keeping, Keeping] => [
  { shares: { ...TENTH, [lever]: 0.3 } },
  { shares: { ...TENTH, [lever]: 0 } },
];

/** Of the seat's own output, or points of its index, after six years. */
const FELT = { output: 0.01, index: 0.3 };

const most = (effects: readonly Effect[], key: keyof Effect): number =>
  Math.max(...effects.map((effect) => effect[key]));

const isFelt = (effects: readonly Effect[]): boolean =>
  most(effects, 'output') >= FELT.output || most(effects, 'index') >= FELT.index;

describe('V11: nothing that a government does is dead', () => {
  it.each(LEVERS)('three tenths of income for %s are felt somewhere', (lever) => {
    expect(isFelt(PLACES.map((place) => effectOf(place, ...leverPlans(lever))))).toBe(true);
  });

  it.each(PROGRAMMES)('%s is felt somewhere', (programme) => {
    const plans = [{ shares: TENTH, programmes: [programme] }, { shares: TENTH }] as const;
    expect(isFelt(PLACES.map((place) => effectOf(place, ...plans)))).toBe(true);
  });
});

/**
 * Whatever a government does is also a sign of activity, from which it learns. Without either,
 * what is left is what the lever or programme says of itself.
 */
const BY_ITSELF: Overrides = { activismMoney: 0, activismProgramme: 0, capacityIdle: 1 };
const DONE = 0.003;

describe('V11: what each does of its own is not nothing', () => {
  it.each(LEVERS)('three tenths of income for %s: 0.3 % of output somewhere', (lever) => {
    const effects = PLACES.map((place) => effectOf(place, ...leverPlans(lever), BY_ITSELF));
    expect(most(effects, 'output')).toBeGreaterThan(DONE);
  });

  it.each(PROGRAMMES)('%s: 0.3 %% of output somewhere', (programme) => {
    const plans = [{ shares: TENTH, programmes: [programme] }, { shares: TENTH }] as const;
    const effects = PLACES.map((place) => effectOf(place, ...plans, BY_ITSELF));
    expect(most(effects, 'output')).toBeGreaterThan(DONE);
  });
});

describe('V11: no parameter is dead', () => {
  const twenty = shippedScenario('twenty-years');
  const GAME_TURNS = 14;

  const eventful = (scenario: Scenario): number => {
    const found = seedsFrom(1, 40).find((seed) => {
      const { chapters } = playedGame(seed, { turns: GAME_TURNS }, scenario);
      const kinds = chapters.flatMap(({ notes }) => notes.map(({ kind }) => kind));
      return kinds.includes('regimeShift') && kinds.includes('supplyCut');
    });
    if (found === undefined) throw new Error(`an uneventful ${scenario.id}`);
    return found;
  };

  /** For each region: ln output, a hundredth of the index, ln talent, ln compute, ln of posts. */
  function readings(scenario: Scenario, seed: number): number[] {
    const world: World = endWorld(scenario, seed, { turns: GAME_TURNS });
    const { parameters, start } = fixedOf(scenario);
    return world.regions.flatMap((region: Region, at) => {
      const { stocks } = region;
      const posts = vacancies(region, start[at] as (typeof start)[0], parameters);
      return [
        ln(stocks.coreOutputYi),
        standingIn(scenario, world, region.id).leadershipIndex / 100,
        ln(stocks.aiTalent),
        ln(stocks.computeEflops),
        ln(posts + 1000),
        ln(world.outside[1]?.stocks.generativeAiUsersWan ?? 1),
      ];
    });
  }

  const games = [spring2025, twenty].map((scenario) => {
    const seed = eventful(scenario);
    return { scenario, seed, usual: readings(scenario, seed) };
  });

  /** A thousandth of output, talent, compute or posts, or a tenth of an index point, anywhere. */
  const SEEN = 1e-3;

  it.each(PARAMETER_IDS)('%s: from end to end of its range more than a thousandth', (id) => {
    const largest = (): number => {
      let widest = 0;
      for (const { scenario, seed, usual } of games) {
        for (const end of ['low', 'high'] as const) {
          const values = consistent({ [id as ParameterId]: PARAMETERS[id][end] });
          const changed = readings(variantOf(scenario, values), seed);
          for (const [k, value] of changed.entries()) {
            widest = Math.max(widest, Math.abs(value - (usual[k] as number)));
          }
          if (widest > SEEN) return widest;
        }
      }
      return widest;
    };
    expect(largest()).toBeGreaterThan(SEEN);
  });
});
