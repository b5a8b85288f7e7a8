// An experiment asks one question of the model: games are played with and without something, on
// the same seeds, and the differences are the answer. Each names the loop that makes the effect,
// and shows that the effect goes when the loop is cut.
import type { Text } from '../../engine/types.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { type Band, bandOf } from '../bands.ts';

/** What a finding is expected to be, so that it can fail. */
export type Expected = { readonly atLeast?: number; readonly atMost?: number };

export type Finding = {
  readonly id: string;
  readonly text: Text;
  readonly unit: string;
  /** Over seeds: the median and the middle nine tenths, or a share of seeds as a single value. */
  readonly band: Band;
  readonly expected: Expected;
  readonly holds: boolean;
};

/** Scenarios by id, as they are shipped. */
export type Shelf = (id: string) => Scenario;

export type Experiment = {
  readonly id: string;
  readonly title: Text;
  /** The claim of the article behind it, what is done, and which loop is cut. */
  readonly method: Text;
  /** The claims that it tests. */
  readonly sources: readonly string[];
  run(shelf: Shelf, seeds: readonly number[]): Finding[];
};

/** A finding whose median is held against what is expected. */
export function finding(
  id: string,
  text: Text,
  unit: string,
  values: readonly number[],
  expected: Expected,
): Finding {
  const band = bandOf(values);
  const { atLeast = Number.NEGATIVE_INFINITY, atMost = Number.POSITIVE_INFINITY } = expected;
  return { id, text, unit, band, expected, holds: band.median >= atLeast && band.median <= atMost };
}

/** A finding that is a share of seeds, 0–1. */
export function shareFinding(
  id: string,
  text: Text,
  cases: readonly boolean[],
  expected: Expected,
): Finding {
  const share = cases.filter(Boolean).length / cases.length;
  return finding(id, text, 'share of seeds', [share], expected);
}

/** a − b, seed by seed: luck is common, so what is left is the difference that was made. */
export function differences(a: readonly number[], b: readonly number[]): number[] {
  return a.map((value, k) => value - (b[k] as number));
}
