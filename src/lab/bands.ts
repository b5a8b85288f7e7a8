// What many games say about one number: its median and the middle nine tenths of its values.
import { quantileSorted } from 'simple-statistics';

export type Band = { readonly median: number; readonly low: number; readonly high: number };

/** Median, 5 % and 95 % of at least one value. */
export function bandOf(values: readonly number[]): Band {
  const sorted = [...values].sort((a, b) => a - b);
  return {
    median: quantileSorted(sorted, 0.5),
    low: quantileSorted(sorted, 0.05),
    high: quantileSorted(sorted, 0.95),
  };
}
