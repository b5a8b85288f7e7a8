// How far a region has come with a scenario's objectives; asked at the end, this is the verdict.
import type { RegionStock } from '../model/stocks.ts';
import { type Past, presentOf, regionOf } from './moment.ts';
import { reckoningOf } from './reckoning.ts';

export type Measure =
  | { kind: 'rankAtMost'; rank: number }
  | { kind: 'indexGainAtLeast'; points: number }
  | { kind: 'stockAtLeast'; stock: RegionStock; value: number }
  | { kind: 'stockMultipleAtLeast'; stock: RegionStock; ratio: number }
  | { kind: 'targetsMetAtLeast'; count: number };

export type Objective = { id: string; measure: Measure };

/** `value` and `goal` are in the measure's unit: a rank, points, the stock's, a multiple, targets. */
export type Verdict = { id: string; met: boolean; value: number; goal: number };

export function objectivesOf(
  past: Past,
  objectives: readonly Objective[],
  region: string,
): Verdict[] {
  return objectives.map(({ id, measure }) => {
    const value = reached(past, measure, region);
    const goal = goalOf(measure);
    const met = measure.kind === 'rankAtMost' ? value <= goal : value >= goal;
    return { id, met, value, goal };
  });
}

function goalOf(measure: Measure): number {
  switch (measure.kind) {
    case 'rankAtMost':
      return measure.rank;
    case 'indexGainAtLeast':
      return measure.points;
    case 'stockAtLeast':
      return measure.value;
    case 'stockMultipleAtLeast':
      return measure.ratio;
    case 'targetsMetAtLeast':
      return measure.count;
  }
}

function reached(past: Past, measure: Measure, region: string): number {
  switch (measure.kind) {
    case 'rankAtMost':
      return reckoningOf(past, region).rankEnd;
    case 'indexGainAtLeast': {
      const { indexStart, indexEnd } = reckoningOf(past, region);
      return indexEnd - indexStart;
    }
    case 'stockAtLeast':
      return stockAt(past, region, measure.stock).now;
    case 'stockMultipleAtLeast': {
      const { start, now } = stockAt(past, region, measure.stock);
      return now / start;
    }
    case 'targetsMetAtLeast':
      return reckoningOf(past, region).targetsMet;
  }
}

function stockAt(past: Past, region: string, stock: RegionStock): { start: number; now: number } {
  const present = presentOf(past);
  const first = past.chapters[0] ?? present;
  return {
    start: regionOf(first.world, region).stocks[stock],
    now: regionOf(present.world, region).stocks[stock],
  };
}
