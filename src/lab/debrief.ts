// What decided the result of a game, for one seat: where the paths parted, the moves that mattered
// most, and luck against decisions. Everything is found by playing again, always on common luck, so
// a difference between two games is what differs between their commands. It comes part by part, for
// whoever looks on while it is worked out: docs/debrief.md tells how each figure is made.
import { fixedOf } from '../scenario/start.ts';
import {
  courseOf,
  type DebriefTask,
  endOf,
  scriptOf,
  usualScript,
  worldsOf,
} from './debrief/games.ts';
import { type Deal, type Luck, luckOf, otherSeeds } from './debrief/luck.ts';
import { type Move, movesOf, without } from './debrief/moves.ts';
import { LEAST_POINTS, type Paths, pathsOf, type Removed } from './debrief/paths.ts';
import type { Reading } from './forecast.ts';

export type { DebriefTask } from './debrief/games.ts';
export type { Account, Luck } from './debrief/luck.ts';
export type { Move, Shift } from './debrief/moves.ts';
export type { FlowOpened, Parting, Paths } from './debrief/paths.ts';

export type Samples = {
  /** Other games over which luck is told from decisions. */
  readonly games: number;
  /** Of those, how many also go without each of the moves that mattered most. */
  readonly tests: number;
  /** Moves that are tried out at most, the earliest first. */
  readonly moves: number;
};

export const SAMPLES: Samples = { games: 100, tests: 20, moves: 60 };

const MOST_WEIGHED = 3;

/** A move, and what it changed: the game as it was against the same game without it. */
export type Weighed = {
  readonly move: Move;
  /** Its worth at the end of this game. */
  readonly here: Reading<number>;
  /** Later commands that could not be given without it. */
  readonly dropped: number;
  /** Its mean worth over other games, in points of the index; null until they are played. */
  readonly elsewhere: {
    readonly games: number;
    readonly points: number;
    /** Other games in which it was worth something of the same sign as here. */
    readonly agree: number;
  } | null;
};

export type Weighing = {
  /** Moves that the seat made, and those that were tried out. */
  readonly made: number;
  readonly tried: number;
  /** The three that mattered most, or fewer where fewer did. */
  readonly weighed: readonly Weighed[];
  /** Moves of the usual player that the seat did not make; their worth is in the game left alone. */
  readonly undone: readonly Weighed[];
};

export type Debrief = {
  readonly paths: Paths;
  readonly moves: Weighing;
  readonly luck: Luck;
};

export type DebriefNews =
  /** Games that have been played, and how many there are to play. */
  | { readonly kind: 'progress'; readonly done: number; readonly all: number }
  | { readonly kind: 'paths'; readonly paths: Paths }
  | { readonly kind: 'moves'; readonly moves: Weighing }
  | { readonly kind: 'luck'; readonly luck: Luck };

/** Yields after every game that it plays. A game of no half-years has nothing to tell. */
export function* debriefing(task: DebriefTask, samples = SAMPLES): Generator<DebriefNews, Debrief> {
  const { scenario, seed, region, history, taken = 0 } = task;
  if (history.length === 0) throw new RangeError('no half-year has ended');
  const fixed = fixedOf(scenario);
  const script = scriptOf(task, region);

  const played = worldsOf(task, script);
  const alone = worldsOf(task, 'default');
  const usual = usualScript(task, alone.worlds);
  const isSince = ({ turn }: Move): boolean => turn > taken;
  const made = movesOf(script, region, played.worlds).filter(isSince);
  const tried = made.slice(0, samples.moves);
  const theirs = movesOf(usual, region, alone.worlds).filter(isSince).slice(0, samples.moves);
  const most = Math.min(MOST_WEIGHED, tried.length);
  // Two games as they were, two with their books, and one step for the last word.
  const all = 5 + tried.length + theirs.length + 2 * samples.games + most * samples.tests;
  let done = 0;
  const progress = (games = 1): DebriefNews => {
    done += games;
    return { kind: 'progress', done, all };
  };
  yield progress(2);

  const removed: Removed[] = [];
  for (const move of tried) {
    removed.push({ move, course: courseOf(task, seed, without(script, move)) });
    yield progress();
  }
  const undone: Removed[] = [];
  for (const move of theirs) {
    undone.push({ move, course: courseOf(task, seed, without(usual, move)) });
    yield progress();
  }
  const end = endOf(played.course);
  const paths = pathsOf(
    task,
    fixed,
    { ...played, script, removed },
    { ...alone, script: usual, removed: undone },
  );
  yield progress(2);
  yield { kind: 'paths', paths };

  const weighed = heaviest(removed, end);
  const moves: Weighing = {
    made: made.length,
    tried: tried.length,
    weighed,
    undone: heaviest(
      undone.filter(({ move }) => !made.some((each) => isSame(each, move))),
      endOf(alone.course),
    ),
  };
  yield { kind: 'moves', moves };

  const seeds = otherSeeds(seed, samples.games);
  const deals: Deal[] = [];
  for (const other of seeds) {
    const moved = courseOf(task, other, script);
    yield progress();
    const left = endOf(courseOf(task, other, 'default'));
    deals.push({ moves: endOf(moved), usual: left, dropped: moved.dropped });
    yield progress();
  }
  const here = { moves: end, usual: endOf(alone.course) };
  const start = played.course.readings[0] as Reading<number>;
  const luck = luckOf(start, here, deals, scenario.regions.length);
  yield { kind: 'luck', luck };

  const tested: Weighed[] = [];
  for (const each of weighed) {
    const stripped = without(script, each.move);
    const worths: number[] = [];
    for (const [k, other] of seeds.slice(0, samples.tests).entries()) {
      const moved = (deals[k] as Deal).moves.leadershipIndex;
      worths.push(moved - endOf(courseOf(task, other, stripped)).leadershipIndex);
      yield progress();
    }
    const points = worths.reduce((sum, worth) => sum + worth, 0) / worths.length;
    const agree = worths.filter((worth) => worth * each.here.leadershipIndex > 0).length;
    tested.push({ ...each, elsewhere: { games: worths.length, points, agree } });
  }
  const final = { ...moves, weighed: tested };
  yield { kind: 'moves', moves: final };
  yield { kind: 'progress', done: all, all };
  return { paths, moves: final, luck };
}

/** The whole of it at once. */
export function debriefOf(task: DebriefTask, samples = SAMPLES): Debrief {
  const work = debriefing(task, samples);
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
  }
}

/** The moves without which a game would have ended most differently. */
function heaviest(removed: readonly Removed[], end: Reading<number>): Weighed[] {
  return removed
    .map(({ move, course }): Weighed => {
      const here = less(end, endOf(course));
      return { move, here, dropped: course.dropped, elsewhere: null };
    })
    .filter(matters)
    .sort((a, b) => Math.abs(b.here.leadershipIndex) - Math.abs(a.here.leadershipIndex))
    .slice(0, MOST_WEIGHED);
}

/** Whether two moves are one deed, done half a year apart at most. */
function isSame(a: Move, b: Move): boolean {
  if (a.kind !== b.kind || Math.abs(a.turn - b.turn) > 1) return false;
  return !('programme' in a && 'programme' in b) || a.programme === b.programme;
}

function less(a: Reading<number>, b: Reading<number>): Reading<number> {
  return {
    outputYi: a.outputYi - b.outputYi,
    leadershipIndex: a.leadershipIndex - b.leadershipIndex,
    rank: a.rank - b.rank,
  };
}

function matters({ here }: Weighed): boolean {
  return Math.abs(here.leadershipIndex) >= LEAST_POINTS || here.rank !== 0;
}
