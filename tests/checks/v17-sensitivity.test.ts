// V17: sensitivity. Elementary effects of all parameters (Morris 1991) on the winner's index,
// Hangzhou's index and rank, and the regions' output; whether the order of regions flips when all
// parameters are somewhat different; and whether another plan would then be the best.
import { sampleRankCorrelation } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { ln } from '../../src/engine/exact.ts';
import { type Overrides, type Sitting, variantOf } from '../../src/lab/runs.ts';
import { sampleStyle } from '../../src/lab/search.ts';
import {
  drawnValues,
  elementaryEffects,
  factorsAround,
  largest,
} from '../../src/lab/sensitivity.ts';
import { PARAMETER_IDS } from '../../src/model/params.ts';
import { STYLE_SPECS } from '../../src/rivals/styles.ts';
import { fixedOf } from '../../src/scenario/start.ts';
import { sample, spring2025 } from '../helpers/games.ts';
import { endWorld, medianOf, orderOf, standingIn, sumOf } from '../helpers/trials.ts';

/** A fifth of the way from each default to the ends of its range. */
const REACH = 0.2;
const factors = factorsAround(fixedOf(spring2025).parameters, REACH);
const SEED = 1;

const usual = endWorld(spring2025, SEED);
const usualOrder = orderOf(spring2025, usual);
const winner = usualOrder[0] as string;

/** Points of index, and ln output of all; Hangzhou's lead is over the best of those behind the two. */
const QUANTITIES = ['winner’s index', 'Hangzhou’s index', 'Hangzhou’s lead', 'output'] as const;

describe('V17: numbers', () => {
  const orders: string[][] = [];
  const effects = elementaryEffects(
    factors,
    { seed: 2025, trajectories: sample(1, 10) },
    (values) => {
      const scenario = variantOf(spring2025, values);
      const world = endWorld(scenario, SEED);
      orders.push(orderOf(scenario, world));
      const indexOf = (id: string): number => standingIn(scenario, world, id).leadershipIndex;
      const others = orderOf(scenario, world).filter((id) => id !== winner && id !== 'hangzhou');
      return [
        indexOf(winner),
        indexOf('hangzhou'),
        indexOf('hangzhou') - indexOf(others[0] as string),
        ln(sumOf(world, 'coreOutputYi')),
      ];
    },
  );

  it('come from at least 190 games, in each of which one parameter was moved', () => {
    expect(orders.length).toBe(sample(1, 10) * (PARAMETER_IDS.length + 1));
    expect(orders.length).toBeGreaterThan(190);
    expect(effects.map((each) => each.length)).toEqual(QUANTITIES.map(() => PARAMETER_IDS.length));
  });

  it.each(QUANTITIES.map((name, k) => ({ name, k })))(
    '$name: ten parameters move it most, and none of them alone decides it',
    ({ k }) => {
      const all = effects[k] ?? [];
      const ten = largest(all, 10);
      const sizes = all.map(({ size }) => size);
      expect(sizes.every((size) => Number.isFinite(size))).toBe(true);
      const total = sizes.reduce((sum, size) => sum + size, 0);
      expect(ten[0]?.size).toBeGreaterThan(0);
      expect(ten[0]?.size).toBeLessThan(0.5 * total);
      // Many parameters matter little: half of them have less than a third of the effect.
      const little = [...sizes].sort((a, b) => a - b).slice(0, Math.floor(sizes.length / 2));
      expect(little.reduce((sum, size) => sum + size, 0)).toBeLessThan(total / 3);
    },
  );

  it('leave no parameter alone to move the winner’s index by ten points', () => {
    expect(largest(effects[0] ?? [], 1)[0]?.size).toBeLessThan(10);
  });
});

describe('V17: the order of regions, with all parameters drawn at once', () => {
  const draws = Array.from({ length: sample(24, 400) }, (_, k) => k);
  const orders = draws.map((k) => {
    const scenario = variantOf(spring2025, drawnValues(factors, k));
    return orderOf(scenario, endWorld(scenario, SEED));
  });
  const share = (holds: (order: string[]) => boolean): number =>
    orders.filter(holds).length / orders.length;

  it('keeps its winner in four games of five', () => {
    expect(share((order) => order[0] === winner)).toBeGreaterThanOrEqual(0.8);
  });

  it('keeps Hangzhou among the first five in four games of five', () => {
    expect(share((order) => order.indexOf('hangzhou') < 5)).toBeGreaterThanOrEqual(0.8);
  });

  it('is correlated with the usual one by more than 0.85', () => {
    const correlations = orders.map((order) =>
      sampleRankCorrelation(
        usualOrder.map((_, rank) => rank),
        usualOrder.map((id) => order.indexOf(id)),
      ),
    );
    expect(medianOf(correlations)).toBeGreaterThan(0.85);
  });

  it('does flip somewhere: parameters are not without effect', () => {
    expect(share((order) => order.join() === usualOrder.join())).toBeLessThan(0.9);
  });
});

describe('V17: the best of some plans for Chengdu', () => {
  const PLANS: readonly Sitting[] = [
    'default',
    'hold',
    STYLE_SPECS.environment,
    STYLE_SPECS.talentLadder,
    STYLE_SPECS.balanced,
    ...[1, 2, 3].map(sampleStyle),
  ];
  /** Chengdu’s final index under each plan. */
  const indices = (values: Overrides): number[] => {
    const scenario = variantOf(spring2025, values);
    return PLANS.map((plan) => {
      const world = endWorld(scenario, SEED, { seats: { chengdu: plan } });
      return standingIn(scenario, world, 'chengdu').leadershipIndex;
    });
  };
  const usualIndices = indices({});
  const best = usualIndices.indexOf(Math.max(...usualIndices));
  const drawn = Array.from({ length: sample(12, 200) }, (_, k) => indices(drawnValues(factors, k)));
  const share = (holds: (index: readonly number[]) => boolean): number =>
    drawn.filter(holds).length / drawn.length;

  // Five of the eight lie within a point of each other, so their order means little: what counts is
  // how much would be lost by keeping to a plan that is no longer the best.
  it('loses less than three points to what is best then, in four games of five', () => {
    const isNear = (index: readonly number[]): boolean =>
      Math.max(...index) - (index[best] as number) < 3;
    expect(share(isNear)).toBeGreaterThanOrEqual(0.8);
  });

  it('stays among the best three in more than half of the games', () => {
    const above = (index: readonly number[]): number =>
      index.filter((each) => each > (index[best] as number)).length;
    expect(share((index) => above(index) < 3)).toBeGreaterThan(0.5);
  });

  it('is never what keeps the plan of the start and lets programmes run out', () => {
    const isHeld = (index: readonly number[]): boolean =>
      PLANS[index.indexOf(Math.max(...index))] === 'hold';
    expect(share(isHeld)).toBeLessThan(0.2);
  });
});
