// What a plan is expected to do: the coming half-years played over many futures, once with the
// pending commands and once without, each time on the same luck.
import type { RegionId } from '../engine/types.ts';
import type { Fixed, World } from '../model/world.ts';
import { fixedOf } from '../scenario/start.ts';
import { type Band, bandOf } from './bands.ts';
import {
  type Course,
  coursesOf,
  type Prospect,
  pendingOf,
  prospectOf,
  type Situation,
} from './futures.ts';

export const FORECAST_HALF_YEARS = 4;
/** Odd, so that a median is the value of one future: no rank lies between two ranks. */
export const FORECAST_FUTURES = 25;

/** What is foretold of a region. */
export type Reading<T> = {
  readonly outputYi: T;
  readonly leadershipIndex: T;
  /** 1 is the leader. */
  readonly rank: T;
};

export type Change = {
  /** Share of the old plan's output. */
  readonly outputShare: Band;
  readonly leadershipIndex: Band;
  /** Positive where the new plan stands nearer to the top. */
  readonly ranksGained: Band;
};

export type ForecastStep = {
  /** Half-years from now. */
  readonly halfYears: number;
  readonly plan: Reading<Band>;
  /** Without the pending commands; null where there are none. */
  readonly old: Reading<Band> | null;
  /** New plan against old, future by future. */
  readonly change: Change | null;
};

export type Forecast = {
  readonly turn: number;
  readonly region: RegionId;
  readonly futures: number;
  readonly now: Reading<number>;
  readonly steps: readonly ForecastStep[];
};

export function forecastOf(situation: Situation, futures = FORECAST_FUTURES): Forecast {
  const halfYears = Math.min(FORECAST_HALF_YEARS, situation.turns - situation.world.turn);
  const pending = pendingOf(situation);
  const planned = coursesOf(situation, pending, futures, halfYears);
  const old = pending.length === 0 ? null : coursesOf(situation, [], futures, halfYears);
  return forecastFrom(situation, planned, old, halfYears);
}

/** From courses of the plan, and of what stands without the pending commands. */
export function forecastFrom(
  { scenario, world, region }: Situation,
  planned: readonly Course[],
  old: readonly Course[] | null,
  halfYears: number,
): Forecast {
  const readings = (courses: readonly Course[], k: number): Reading<number>[] =>
    courses.map((course) => readingIn(course[k] as Prospect));
  const steps = Array.from({ length: halfYears }, (_, k): ForecastStep => {
    const after = readings(planned, k);
    const before = old && readings(old, k);
    return {
      halfYears: k + 1,
      plan: bandsOf(after),
      old: before && bandsOf(before),
      change: before && changeOf(after, before),
    };
  });
  const now = readingOf(world, region, fixedOf(scenario));
  return { turn: world.turn, region, futures: planned.length, now, steps };
}

/** How a region stands in a world. */
export function readingOf(world: World, region: RegionId, fixed: Fixed): Reading<number> {
  return readingIn(prospectOf(world, region, fixed));
}

function readingIn({ stocks, leadershipIndex, rank }: Prospect): Reading<number> {
  return { outputYi: stocks.coreOutputYi, leadershipIndex, rank };
}

function bandsOf(readings: readonly Reading<number>[]): Reading<Band> {
  return {
    outputYi: bandOf(readings.map(({ outputYi }) => outputYi)),
    leadershipIndex: bandOf(readings.map(({ leadershipIndex }) => leadershipIndex)),
    rank: bandOf(readings.map(({ rank }) => rank)),
  };
}

function changeOf(after: readonly Reading<number>[], before: readonly Reading<number>[]): Change {
  const pairs = after.map((now, k) => [now, before[k] as Reading<number>] as const);
  return {
    outputShare: bandOf(pairs.map(([a, b]) => a.outputYi / b.outputYi - 1)),
    leadershipIndex: bandOf(pairs.map(([a, b]) => a.leadershipIndex - b.leadershipIndex)),
    ranksGained: bandOf(pairs.map(([a, b]) => b.rank - a.rank)),
  };
}
