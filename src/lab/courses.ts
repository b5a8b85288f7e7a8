// Runs of a sweep followed half-year by half-year, and the fans that many of them make: how the
// middle of all games spreads as time goes on.
import { quantileSorted } from 'simple-statistics';
import { standings } from '../model/leadership.ts';
import type { Player } from '../rivals/players.ts';
import { fixedOf } from '../scenario/start.ts';
import { rowsOf, type SweepRow, type SweepTask } from './sweep.ts';

/** What of a seat is followed, as the rows of a sweep name it. */
export const FOLLOWED = ['leadershipIndex', 'rank', 'coreOutputYi'] as const;
export type Followed = (typeof FOLLOWED)[number];

/** The values of a seat, the start first, then one a half-year. */
export type Course = Readonly<Record<Followed, readonly number[]>>;

export type FollowedRun = {
  /** One a named seat, as the sweep's file has them. */
  readonly rows: readonly SweepRow[];
  /** The courses of the same seats, in the same order. */
  readonly courses: readonly Course[];
};

/** Plays run `number` of a sweep, and keeps the courses of its named seats. */
export function followedRun(task: SweepTask, number: number): FollowedRun {
  const courses = task.seats.map(() => ({
    leadershipIndex: [] as number[],
    rank: [] as number[],
    coreOutputYi: [] as number[],
  }));
  const { parameters } = fixedOf(task.scenario);
  const rows = rowsOf(task, number, ({ regions }) => {
    const table = standings(regions, parameters);
    task.seats.forEach(([region], at) => {
      const standing = table.find(({ id }) => id === region);
      const own = regions.find(({ id }) => id === region);
      const course = courses[at];
      if (standing === undefined || own === undefined || course === undefined) return;
      course.leadershipIndex.push(standing.leadershipIndex);
      course.rank.push(standing.rank);
      course.coreOutputYi.push(own.stocks.coreOutputYi);
    });
  });
  return { rows, courses };
}

/** The shares of games that lie below the five lines of a fan. */
export const FAN_SHARES = [0.05, 0.25, 0.5, 0.75, 0.95] as const;

/** Five quantiles of one half-year: the ends of the middle nine tenths, of the middle half, and the median. */
export type FanAt = readonly [
  low: number,
  lower: number,
  median: number,
  upper: number,
  high: number,
];

/** One seat under one player, over all games played so far. */
export type Fan = {
  readonly player: Player;
  readonly games: number;
  /** One a half-year, the start first; empty while no game is played. */
  readonly course: readonly FanAt[];
};

/** The fan of a player in a seat, by the seat's place among those that are named. */
export function fanOf(
  runs: readonly FollowedRun[],
  seat: number,
  player: Player,
  measure: Followed,
): Fan {
  const values = runs.flatMap(({ rows, courses }) => {
    const course = rows[seat]?.player === player ? courses[seat] : undefined;
    return course === undefined ? [] : [course[measure]];
  });
  const [first] = values;
  const course = (first ?? []).map((_, turn): FanAt => {
    const sorted = values.map((each) => each[turn] as number).sort((a, b) => a - b);
    const at = (share: number): number => quantileSorted(sorted, share);
    const [low, lower, median, upper, high] = FAN_SHARES;
    return [at(low), at(lower), at(median), at(upper), at(high)];
  });
  return { player, games: values.length, course };
}
