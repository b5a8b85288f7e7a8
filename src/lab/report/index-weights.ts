// Does the order of the index hang on its weights? All of them are moved at once, at random, by up
// to a fifth; and each by itself. No game is needed: the order meant is that of the start.
import { standings } from '../../model/leadership.ts';
import {
  PARAMETERS,
  type ParameterId,
  type Parameters,
  parametersWith,
} from '../../model/params.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { createWorld, fixedOf } from '../../scenario/start.ts';
import type { Overrides } from '../runs.ts';
import { consistent, drawnValues, type Factor } from '../sensitivity.ts';

/** The ranks of the public list of 2024 (A10, A11, A38). */
export const PUBLIC_RANKS: Readonly<Record<string, number>> = {
  beijing: 1,
  hangzhou: 2,
  chengdu: 7,
};

export const WEIGHT_SHIFT = 0.2;
export const WEIGHT_DRAWS = 2000;

export const WEIGHTS: readonly ParameterId[] = (Object.keys(PARAMETERS) as ParameterId[]).filter(
  (id) => id.startsWith('index') && PARAMETERS[id].unit === 'weight',
);

export type IndexWeights = {
  /** Share of draws that keep each rank, and all of them. */
  readonly kept: readonly {
    readonly region: string;
    readonly rank: number;
    readonly share: number;
  }[];
  readonly allKept: number;
  /** Weights that move one of these ranks when they alone are a fifth more or less. */
  readonly flips: readonly Flip[];
};

export type Flip = {
  readonly weight: ParameterId;
  readonly shift: number;
  /** The ranks that are another then. */
  readonly ranks: readonly { readonly region: string; readonly rank: number }[];
};

export function indexWeights(scenario: Scenario): IndexWeights {
  const { parameters } = fixedOf(scenario);
  const { regions } = createWorld(scenario, 0);
  const ranksWith = (values: Overrides): Map<string, number> => {
    const p: Parameters = parametersWith({ ...parameters, ...values });
    return new Map(standings(regions, p).map(({ id, rank }) => [id, rank]));
  };
  const factors = WEIGHTS.map((id): Factor => {
    const value = parameters[id];
    return { id, low: value * (1 - WEIGHT_SHIFT), high: value * (1 + WEIGHT_SHIFT) };
  });
  const wanted = Object.entries(PUBLIC_RANKS);
  const kept = wanted.map(([region, rank]) => ({ region, rank, share: 0 }));
  let allKept = 0;
  for (let k = 0; k < WEIGHT_DRAWS; k++) {
    const ranks = ranksWith(drawnValues(factors, k));
    const holds = kept.map(({ region, rank }) => ranks.get(region) === rank);
    holds.forEach((hold, i) => {
      if (hold) (kept[i] as { share: number }).share += 1 / WEIGHT_DRAWS;
    });
    if (holds.every(Boolean)) allKept += 1 / WEIGHT_DRAWS;
  }
  const flips = WEIGHTS.flatMap((weight) =>
    [-WEIGHT_SHIFT, WEIGHT_SHIFT].flatMap((shift): Flip[] => {
      const ranks = ranksWith(consistent({ [weight]: parameters[weight] * (1 + shift) }));
      const moved = wanted.flatMap(([region, rank]) => {
        const now = ranks.get(region) ?? Number.NaN;
        return now === rank ? [] : [{ region, rank: now }];
      });
      return moved.length === 0 ? [] : [{ weight, shift, ranks: moved }];
    }),
  );
  return { kept, allKept, flips };
}
