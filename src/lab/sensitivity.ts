// Sensitivity: which parameters matter, and what remains if many of them are somewhat different.
// Elementary effects (Morris 1991): from a random corner of the ranges all parameters are moved
// once, one after another; what each step changes is an effect of its parameter. Their mean says
// which way it works, the mean of their sizes how much, and their spread how far that depends on
// all the others. Draws have addresses of their own: the same seed gives the same values.
import { mean, standardDeviation } from 'simple-statistics';
import { drawUniforms } from '../engine/chance.ts';
import { clamp } from '../engine/exact.ts';
import {
  type EvidenceGrade,
  PARAMETER_IDS,
  PARAMETERS,
  type ParameterId,
  type Parameters,
} from '../model/params.ts';
import { WEIGHT_GROUPS } from '../scenario/parse.ts';
import type { Scenario } from '../scenario/schema.ts';
import { standingIn } from './experiments/measures.ts';
import { endOf, type Overrides, variantOf } from './runs.ts';

/** A parameter and the values between which it is moved. */
export type Factor = { readonly id: ParameterId; readonly low: number; readonly high: number };

/**
 * Parameters around `centre`, each as far as `reach` of its way to either end of its range: 1 is
 * the whole range. Of all grades where none are named.
 */
export function factorsAround(
  centre: Parameters,
  reach: number,
  ids: readonly ParameterId[] = PARAMETER_IDS,
): Factor[] {
  return ids.map((id) => {
    const { low, high } = PARAMETERS[id];
    const kept = (1 - reach) * centre[id];
    return { id, low: kept + reach * low, high: kept + reach * high };
  });
}

/** Parameters within a share of their value, and inside their ranges. */
export function factorsWithin(
  centre: Parameters,
  share: number,
  grades: readonly EvidenceGrade[],
): Factor[] {
  return PARAMETER_IDS.filter((id) => grades.includes(PARAMETERS[id].grade)).map((id) => {
    const { low, high } = PARAMETERS[id];
    const ends = [centre[id] * (1 - share), centre[id] * (1 + share)] as const;
    return { id, low: clamp(ends[0], low, high), high: clamp(ends[1], low, high) };
  });
}

/** The `k`-th of an endless list of drawn values, each parameter evenly between its ends. */
export function drawnValues(factors: readonly Factor[], k: number): Overrides {
  const u = drawUniforms(k, 0, 'sensitivity/values', factors.length);
  return consistent(valuesAt(factors, u));
}

function valuesAt(factors: readonly Factor[], place: readonly number[]): Overrides {
  return Object.fromEntries(
    factors.map(({ id, low, high }, i) => [id, low + (high - low) * (place[i] as number)]),
  );
}

const CEILING = ['adoptionCeiling', 'ceilingIndustry', 'ceilingOpenness'] as const;

/** Weights that share out one whole are brought back to one, and a ceiling of shares under one. */
export function consistent(values: Overrides): Overrides {
  const settled: { [Id in ParameterId]?: number | undefined } = { ...values };
  const held = (id: ParameterId): number => settled[id] ?? PARAMETERS[id].value;
  const scale = (ids: readonly ParameterId[], times: number): void => {
    for (const id of ids) settled[id] = held(id) * times;
  };
  for (const group of WEIGHT_GROUPS) {
    if (group.every((id) => values[id] === undefined)) continue;
    scale(group, 1 / group.reduce((sum, id) => sum + held(id), 0));
  }
  const [base, ...perPoint] = CEILING;
  const ceiling = held(base) + 100 * perPoint.reduce((sum, id) => sum + held(id), 0);
  if (ceiling > 1) scale(CEILING, 1 / ceiling);
  return settled;
}

/** A seat's leadership index at the end of hands-off games under other parameters: mean over seeds. */
export function finalIndexUnder(
  scenario: Scenario,
  region: string,
  seeds: readonly number[],
): (values: Overrides) => number {
  return (values) => {
    const variant = variantOf(scenario, values);
    const standing = standingIn(variant, region);
    return mean(seeds.map((seed) => endOf(variant, seed, {}, (w) => standing(w).leadershipIndex)));
  };
}

/** What one quantity owes to one parameter, for a step over the whole way between its ends. */
export type Effect = {
  readonly id: ParameterId;
  /** Mean of the effects (Morris's μ): which way. */
  readonly mean: number;
  /** Mean of their sizes (μ*): how much. */
  readonly size: number;
  /** Their standard deviation (σ): how far it depends on the other parameters. */
  readonly spread: number;
};

export type Screening = {
  readonly seed: number;
  /** Each asks for one evaluation more than there are factors. */
  readonly trajectories: number;
};

/** Of Morris's four levels of the unit interval, a step leads from one half to the other. */
const LEVELS = 4;
const STEP = LEVELS / (2 * (LEVELS - 1));

/**
 * Effects of each factor on each quantity that `evaluate` returns: one list a quantity, in the
 * order of the factors. `evaluate` also sees where the walk stands, which answers other questions.
 */
export function elementaryEffects(
  factors: readonly Factor[],
  { seed, trajectories }: Screening,
  evaluate: (values: Overrides) => readonly number[],
): Effect[][] {
  /** By quantity, then by factor: the effects found. */
  const found: number[][][] = [];
  for (let t = 0; t < trajectories; t++) {
    const { begins, order } = walkOf(factors.length, seed, t);
    const place = [...begins];
    let before = evaluate(consistent(valuesAt(factors, place)));
    for (const i of order) {
      const way = (place[i] as number) < 0.5 ? 1 : -1;
      place[i] = (place[i] as number) + way * STEP;
      const after = evaluate(consistent(valuesAt(factors, place)));
      after.forEach((value, quantity) => {
        found[quantity] ??= factors.map(() => []);
        const effect = (way * (value - (before[quantity] as number))) / STEP;
        found[quantity]?.[i]?.push(effect);
      });
      before = after;
    }
  }
  return found.map((byFactor) =>
    byFactor.map((effects, i) => ({
      id: (factors[i] as Factor).id,
      mean: mean(effects),
      size: mean(effects.map((effect) => Math.abs(effect))),
      spread: standardDeviation(effects),
    })),
  );
}

/** Where the `t`-th walk begins, 0–1 in each factor, and in which order the factors are moved. */
function walkOf(size: number, seed: number, t: number): { begins: number[]; order: number[] } {
  const u = drawUniforms(seed, t, 'sensitivity/walk', 2 * size);
  const begins = u.slice(0, size).map((each) => Math.floor(each * LEVELS) / (LEVELS - 1));
  const order = begins.map((_, i) => i);
  order.sort((a, b) => (u[size + a] as number) - (u[size + b] as number));
  return { begins, order };
}

/** The `count` parameters of largest effect, the largest first. */
export function largest(effects: readonly Effect[], count: number): Effect[] {
  return [...effects].sort((a, b) => b.size - a.size).slice(0, count);
}
