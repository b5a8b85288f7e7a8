// The backcast: hands-off games from the end of 2020, held against what is known of 2024. Scored
// are the targets that are multiples of output on one perimeter; what stands on a doubtful one,
// and counts of firms, are only reported. Theil's shares say what kind of error it is: of the
// mean (Um), of the spread (Us), or of the single rows (Uc); the three add up to 1.
import {
  mean,
  rootMeanSquare,
  sampleCorrelation,
  sampleRankCorrelation,
  standardDeviation,
} from 'simple-statistics';
import type { Target } from '../scenario/targets.ts';
import { type Measuring, measured } from './targets.ts';

export const BACKCAST = 'backcast-2020';

export type Scored = {
  readonly id: string;
  readonly published: number;
  readonly simulated: number;
};

export type Score = {
  readonly rows: number;
  /** Mean of the misses, each a share of the published value. */
  readonly mape: number;
  /** Root of the mean square of the same shares. */
  readonly rmse: number;
  readonly um: number;
  readonly us: number;
  readonly uc: number;
};

export type Backcast = {
  readonly rows: readonly Scored[];
  readonly score: Score;
  /** The same games without catching up. */
  readonly withoutCatchUp: Score;
  /** Spearman's, of simulated ranks at the end with the public list; null where none is given. */
  readonly rankCorrelation: number | null;
};

export function isScored({ scenario, use, quantity }: Target): boolean {
  return (
    scenario === BACKCAST &&
    use === 'fitted' &&
    quantity.kind === 'growth' &&
    quantity.stocks.every((stock) => stock === 'coreOutputYi')
  );
}

/** Fewer rows have no spread to speak of. */
export const FEWEST_ROWS = 3;

/** Null where too few targets are scored. */
export function backcastOf(targets: readonly Target[], measuring: Measuring): Backcast | null {
  const scored = targets.filter(isScored);
  if (scored.length < FEWEST_ROWS) return null;
  const rows = rowsOf(scored, measuring);
  const parameters = { ...measuring.parameters, catchUp: 0 };
  return {
    rows,
    score: scoreOf(rows),
    withoutCatchUp: scoreOf(rowsOf(scored, { ...measuring, parameters })),
    rankCorrelation: rankCorrelationOf(targets, measuring),
  };
}

export function rowsOf(targets: readonly Target[], measuring: Measuring): Scored[] {
  const simulated = measured(targets, measuring);
  return targets.map(({ id, value }, i) => ({
    id,
    published: value,
    simulated: simulated[i] as number,
  }));
}

export function scoreOf(rows: readonly Scored[]): Score {
  const published = rows.map((row) => row.published);
  const simulated = rows.map((row) => row.simulated);
  const shares = rows.map((row) => row.simulated / row.published - 1);
  const square = mean(rows.map((row) => (row.simulated - row.published) ** 2));
  const spreads = [standardDeviation(simulated), standardDeviation(published)] as const;
  // Without any error there is nothing to share out.
  const part = (amount: number): number => (square === 0 ? 0 : amount / square);
  return {
    rows: rows.length,
    mape: mean(shares.map((share) => Math.abs(share))),
    rmse: rootMeanSquare(shares),
    um: part((mean(simulated) - mean(published)) ** 2),
    us: part((spreads[0] - spreads[1]) ** 2),
    uc: part(2 * (1 - sampleCorrelation(simulated, published)) * spreads[0] * spreads[1]),
  };
}

function rankCorrelationOf(targets: readonly Target[], measuring: Measuring): number | null {
  const ranks = targets.filter(
    ({ scenario, quantity }) => scenario === BACKCAST && quantity.kind === 'rank',
  );
  if (ranks.length < FEWEST_ROWS) return null;
  const rows = rowsOf(ranks, measuring);
  return sampleRankCorrelation(
    rows.map((row) => row.published),
    rows.map((row) => row.simulated),
  );
}
