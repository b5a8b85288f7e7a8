// Players compared in pairs: two runs of a sweep that differ in one seat's player alone have met the
// same luck, so their difference is one of decisions. How sure its mean is, resampling tells (the
// percentile bootstrap of Efron 1979): pairs are drawn anew with replacement, at addresses of their own.
import { mean, quantileSorted } from 'simple-statistics';
import { drawUniforms } from '../engine/chance.ts';
import type { SweepRow } from './sweep.ts';

/** What of a row is compared, and how far apart two of its values are. */
export const MEASURES = {
  leadershipIndex: (own, other) => own.leadershipIndex - other.leadershipIndex,
  /** Positive where the player stands nearer to the top. */
  ranksGained: (own, other) => other.rank - own.rank,
  /** Share of the other’s output. */
  outputShare: (own, other) => own.coreOutputYi / other.coreOutputYi - 1,
} as const satisfies Record<string, (own: SweepRow, other: SweepRow) => number>;

export type Measure = keyof typeof MEASURES;
export const MEASURE_IDS = Object.keys(MEASURES) as Measure[];

export type Difference = {
  readonly region: string;
  readonly player: string;
  readonly reference: string;
  readonly measure: Measure;
  readonly pairs: number;
  readonly mean: number;
  /** Where the mean lies in 90 of 100 resamples. */
  readonly low: number;
  readonly high: number;
  /** Share of pairs in which the player is above the reference, 0–1. */
  readonly won: number;
};

const RESAMPLES = 2000;
const ENDS = [0.05, 0.95] as const;

/** Every player against the reference, by seat, both in the order in which rows name them. */
export function differencesOf(rows: readonly SweepRow[], reference: string): Difference[] {
  const runs = new Map<number, SweepRow[]>();
  for (const row of rows) runs.set(row.run, [...(runs.get(row.run) ?? []), row]);
  /** Rows of one seat under the same luck and the same players elsewhere, by player. */
  const groups = new Map<string, Map<string, SweepRow>>();
  for (const row of rows) {
    const others = (runs.get(row.run) ?? []).filter(({ region }) => region !== row.region);
    const key = JSON.stringify([row.region, row.seed, others.map(({ player }) => player)]);
    const group = groups.get(key) ?? new Map<string, SweepRow>();
    groups.set(key, group.set(row.player, row));
  }
  const pairs = new Map<string, (readonly [SweepRow, SweepRow])[]>();
  for (const group of groups.values()) {
    const other = group.get(reference);
    if (other === undefined) continue;
    for (const own of group.values()) {
      if (own === other) continue;
      const key = JSON.stringify([own.region, own.player]);
      pairs.set(key, [...(pairs.get(key) ?? []), [own, other]]);
    }
  }
  const keys = [...new Set(rows.map(({ region }) => region))].flatMap((region) =>
    [...new Set(rows.map(({ player }) => player))].map((player) =>
      JSON.stringify([region, player]),
    ),
  );
  return keys.flatMap((key) => {
    const found = pairs.get(key) ?? [];
    return found.length === 0
      ? []
      : MEASURE_IDS.map((measure) => differenceOf(found, reference, measure));
  });
}

function differenceOf(
  pairs: readonly (readonly [SweepRow, SweepRow])[],
  reference: string,
  measure: Measure,
): Difference {
  const values = pairs.map(([own, other]) => MEASURES[measure](own, other));
  const { region, player } = (pairs[0] as readonly [SweepRow, SweepRow])[0];
  const means = Array.from({ length: RESAMPLES }, (_, k) => {
    const u = drawUniforms(k, 0, 'bootstrap', values.length);
    return mean(u.map((each) => values[Math.floor(each * values.length)] as number));
  }).sort((a, b) => a - b);
  return {
    region,
    player,
    reference,
    measure,
    pairs: values.length,
    mean: mean(values),
    low: quantileSorted(means, ENDS[0]),
    high: quantileSorted(means, ENDS[1]),
    won: mean(values.map((value) => (value > 0 ? 1 : 0))),
  };
}
