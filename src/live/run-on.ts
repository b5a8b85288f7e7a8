// Letting the plan run on: half-years end one after another until enough have, until something
// important happens, or until the player stops it. Here is the bookkeeping of one such run.
import type { RegionId } from '../engine/types.ts';
import type { Game } from '../game/game.ts';
import { HALTS, type Halt, haltsOf } from '../views/halts.ts';
import { presentOf } from '../views/moment.ts';

export type RunWish = {
  /** At most so many; the end of the game may come before. */
  readonly halfYears: number;
  /** Stop when something important happens. */
  readonly stopOnNews: boolean;
  /** Stop before each first meeting of the year. */
  readonly stopAtMeeting: boolean;
  /** Waited for between two half-years: lets the page draw and the player step in. */
  pause(): Promise<void>;
};

/** Something to stop for, and the person's region that it happened in. */
export type SeatHalt = Halt & { readonly region: string };

/** What happens to everybody at once. */
const COMMON: readonly Halt['kind'][] = ['over', 'regimeShift', 'supplyCut', 'meeting'];

export type Run = {
  readonly total: number;
  /** Half-years that have ended. */
  readonly done: number;
  /** How it ended; null while it goes on. */
  readonly end: 'done' | 'halted' | 'stopped' | null;
  /** What of the last half-year it was to stop for, the most important first. */
  readonly halts: readonly SeatHalt[];
};

export function isRunning(run: Run | null): run is Run {
  return run !== null && run.end === null;
}

/** Null where there is nothing to run. */
export function runBegun(game: Game, { halfYears }: RunWish): Run | null {
  const total = Math.min(Math.floor(halfYears), game.turns - presentOf(game).turn);
  return total >= 1 ? { total, done: 0, end: null, halts: [] } : null;
}

/** The run one ended half-year on; `game` is the game after it. */
export function runAfter(run: Run, game: Game, persons: readonly RegionId[], wish: RunWish): Run {
  const done = run.done + 1;
  const halts = personHalts(game, persons).filter(
    ({ kind }) => kind !== 'meeting' || wish.stopAtMeeting,
  );
  const stops = halts.filter((halt) => isStop(halt, wish));
  const end = done >= run.total ? 'done' : stops.length > 0 ? 'halted' : null;
  // Once it stops it tells all there is to tell.
  return { ...run, done, end, halts: end === null || !wish.stopOnNews ? stops : halts };
}

/** What concerns any of the persons, the most important first; what is common only once. */
function personHalts(game: Game, persons: readonly RegionId[]): SeatHalt[] {
  const found = persons.flatMap((region, at) =>
    haltsOf(game, region)
      .filter(({ kind }) => at === 0 || !COMMON.includes(kind))
      .map((halt) => ({ ...halt, region })),
  );
  return found.sort((a, b) => HALTS.indexOf(a.kind) - HALTS.indexOf(b.kind));
}

/** A rank is gained or lost almost every year; so many at once are news. */
const TELLING_RANKS = 2;

/** Whether it is worth stopping for; a programme about to end is worth telling only. */
function isStop(halt: Halt, wish: RunWish): boolean {
  switch (halt.kind) {
    case 'over':
      return true;
    case 'meeting':
      return wish.stopAtMeeting;
    case 'programmeEnding':
      return false;
    case 'rankChanged':
      return wish.stopOnNews && Math.abs(halt.climbed) >= TELLING_RANKS;
    default:
      return wish.stopOnNews;
  }
}
