// What a plan is expected to do: the coming half-years played over many futures, once with the
// pending commands and once without, each time on the same luck. That luck is never the game's:
// the seeds lie above all that a game can have, and follow from the half-year and the region alone.
import { drawUniforms } from '../engine/chance.ts';
import type { RegionId } from '../engine/types.ts';
import { runHalfYear, workingCopy } from '../game/step.ts';
import { type Command, withCommands } from '../model/commands.ts';
import { standings } from '../model/leadership.ts';
import type { Fixed, World } from '../model/world.ts';
import { commandsOf } from '../rivals/players.ts';
import { seatOf } from '../rivals/seat.ts';
import { HIGHEST_SEED } from '../scenario/limits.ts';
import type { Scenario } from '../scenario/schema.ts';
import { fixedOf } from '../scenario/start.ts';
import { type Band, bandOf } from './bands.ts';

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

export type ForecastTask = {
  readonly scenario: Scenario;
  /** The world as it stands, without the pending commands. */
  readonly world: World;
  readonly region: RegionId;
  /** Pending commands; those of other seats are not looked at. */
  readonly pending: readonly Command[];
  /** Half-years of the game, played ones included: nothing is foretold beyond its end. */
  readonly turns: number;
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

/** The seeds of a region's futures, the same whatever the game's seed and the plan. */
export function futureSeeds(turn: number, region: RegionId, futures: number): number[] {
  const range = HIGHEST_SEED + 1;
  return drawUniforms(0, turn, `forecast/${region}`, futures).map(
    (u) => range + Math.floor(u * range),
  );
}

export function forecastOf(task: ForecastTask, futures = FORECAST_FUTURES): Forecast {
  const { scenario, world, region, turns } = task;
  const fixed = fixedOf(scenario);
  const halfYears = Math.min(FORECAST_HALF_YEARS, turns - world.turn);
  const pending = task.pending.filter((command) => command.region === region);
  const seeds = futureSeeds(world.turn, region, futures);
  const coursesOf = (commands: readonly Command[]): Reading<number>[][] =>
    seeds.map((seed) => courseOf(task, fixed, commands, seed, halfYears));
  const planned = coursesOf(pending);
  const old = pending.length === 0 ? null : coursesOf([]);
  const steps = Array.from({ length: halfYears }, (_, k): ForecastStep => {
    const after = planned.map((course) => course[k] as Reading<number>);
    const before = old?.map((course) => course[k] as Reading<number>) ?? null;
    return {
      halfYears: k + 1,
      plan: bandsOf(after),
      old: before && bandsOf(before),
      change: before && changeOf(after, before),
    };
  });
  return { turn: world.turn, region, futures, now: readingOf(world, region, fixed), steps };
}

/** One future, half-year by half-year: rivals play `default`, the own seat keeps its plan. */
function courseOf(
  { scenario, world, region }: ForecastTask,
  fixed: Fixed,
  commands: readonly Command[],
  seed: number,
  halfYears: number,
): Reading<number>[] {
  let future = workingCopy({ ...world, seed });
  return Array.from({ length: halfYears }, (_, k) => {
    const rivals = scenario.regions.flatMap(({ id, style }, at) => {
      if (id === region) return [];
      const draw = (count: number): readonly number[] =>
        drawUniforms(seed, future.turn + 1, `player/default/${id}`, count);
      return commandsOf('default', seatOf(future, at, style, fixed, draw));
    });
    future = withCommands(future, k === 0 ? [...commands, ...rivals] : rivals).world;
    runHalfYear(future, fixed, false);
    return readingOf(future, region, fixed);
  });
}

/** How a region stands in a world. */
export function readingOf(world: World, region: RegionId, { parameters }: Fixed): Reading<number> {
  const standing = standings(world.regions, parameters).find(({ id }) => id === region);
  const own = world.regions.find(({ id }) => id === region);
  if (standing === undefined || own === undefined) throw new RangeError(`no region ${region}`);
  const { leadershipIndex, rank } = standing;
  return { outputYi: own.stocks.coreOutputYi, leadershipIndex, rank };
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
