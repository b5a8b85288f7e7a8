// Variance-based sensitivity (Sobol 1993): which share of a quantity's variance goes back to one
// parameter alone, and which to it together with all others. Two independent tables of values are
// drawn; a third has one column exchanged, once for each parameter; the estimators are those of
// Saltelli et al. 2010 (first order) and Jansen 1999 (total).
import { mean, variance } from 'simple-statistics';
import { drawUniforms } from '../engine/chance.ts';
import type { ParameterId } from '../model/params.ts';
import type { Overrides } from './runs.ts';
import { consistent, type Factor } from './sensitivity.ts';

export type SobolIndices = {
  readonly id: ParameterId;
  /** Share of variance that knowing this parameter alone would take away, about 0–1. */
  readonly first: number;
  /** Share that remains while all the others are known, about 0–1. */
  readonly total: number;
};

export type SobolSampling = {
  readonly seed: number;
  /** Rows of each table; evaluations are this many × (factors + 2). */
  readonly samples: number;
};

/** Indices of each factor for what `evaluate` returns, in the order of factors. */
export function sobolIndices(
  factors: readonly Factor[],
  { seed, samples }: SobolSampling,
  evaluate: (values: Overrides) => number,
): SobolIndices[] {
  const at = (row: readonly number[]): number =>
    evaluate(
      consistent(
        Object.fromEntries(
          factors.map(({ id, low, high }, i) => [id, low + (high - low) * (row[i] as number)]),
        ),
      ),
    );
  const table = (purpose: string): (readonly number[])[] =>
    Array.from({ length: samples }, (_, k) => drawUniforms(seed, k, purpose, factors.length));
  const [a, b] = [table('sobol/a'), table('sobol/b')];
  const [ofA, ofB] = [a.map(at), b.map(at)];
  const both = [...ofA, ...ofB];
  const [spread, middle] = [variance(both), mean(both)];
  return factors.map(({ id }, i) => {
    const exchanged = a.map((row, k) =>
      at(row.map((value, j) => (j === i ? (b[k]?.[i] as number) : value))),
    );
    if (spread === 0) return { id, first: 0, total: 0 };
    const first = mean(
      exchanged.map((value, k) => ((ofB[k] as number) - middle) * (value - (ofA[k] as number))),
    );
    const total = mean(
      exchanged.map((value, k) => {
        const apart = (ofA[k] as number) - value;
        return (apart * apart) / 2;
      }),
    );
    return { id, first: first / spread, total: total / spread };
  });
}
