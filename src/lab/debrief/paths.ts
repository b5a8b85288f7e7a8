// Where the paths parted: the game that was played beside the same game left alone, and the
// half-year in which the gap between the two moved most. What made it: the parts of the index, the
// flows that differed, and the moves without which it would have moved less.
import { FLOW_IDS, FLOWS, type Flow } from '../../model/flows.ts';
import { type Standing, standings } from '../../model/leadership.ts';
import { REGION_STOCKS, type RegionStock } from '../../model/stocks.ts';
import type { Fixed, World } from '../../model/world.ts';
import { placeOf } from '../../views/moment.ts';
import type { Reading } from '../forecast.ts';
import { largestFirst, type PartPoints, pointsApart, pointsOf } from '../index-points.ts';
import { type Course, courseOf, type DebriefTask, type Script } from './games.ts';
import type { Move } from './moves.ts';

/** Smaller differences of the index are written as nothing. */
export const LEAST_POINTS = 0.05;

const MOST_FLOWS = 4;
const MOST_CAUSES = 3;

export type FlowOpened = {
  readonly flow: Flow;
  readonly leg: 'in' | 'out';
  readonly stock: RegionStock;
  /** What it moved in this half-year, in the stock's unit. */
  readonly own: number;
  readonly usual: number;
  /** Points of the index that the difference was worth at the half-year's end. */
  readonly points: number;
};

export type Cause = { readonly move: Move; readonly points: number };

export type Parting = {
  readonly turn: number;
  /** Points of the index by which the lead over the game left alone changed. */
  readonly points: number;
  /** They add up to the points, the largest first. */
  readonly parts: readonly PartPoints[];
  readonly flows: readonly FlowOpened[];
  /** Moves of the seat: what they added to the gap in this half-year, the largest first. */
  readonly causes: readonly Cause[];
  /** The same of moves that the usual player makes in the game left alone. */
  readonly undone: readonly Cause[];
};

export type Paths = {
  readonly own: readonly Reading<number>[];
  readonly usual: readonly Reading<number>[];
  /** Null where the two courses never moved apart by so much that one could read it. */
  readonly parting: Parting | null;
  /** The half-year in which most ranks were won or lost against the game left alone. */
  readonly rank: { readonly turn: number; readonly ranks: number } | null;
};

/** A game with its worlds, the start first, and the same game without each of the seat's moves. */
export type Path = {
  readonly course: Course;
  readonly worlds: readonly World[];
  readonly script: Script;
  readonly removed: readonly Removed[];
};

export type Removed = { readonly move: Move; readonly course: Course };

export function pathsOf(task: DebriefTask, fixed: Fixed, own: Path, usual: Path): Paths {
  const [mine, theirs] = [own.course.readings, usual.course.readings];
  const gap = steps(mine.map((each, k) => each.leadershipIndex - at(theirs, k).leadershipIndex));
  const ranks = steps(mine.map((each, k) => at(theirs, k).rank - each.rank));
  const turn = largest(gap);
  const rankTurn = largest(ranks);
  const points = gap[turn - 1] ?? 0;
  const won = ranks[rankTurn - 1] ?? 0;
  return {
    own: mine,
    usual: theirs,
    parting:
      Math.abs(points) < LEAST_POINTS
        ? null
        : {
            turn,
            points,
            parts: partsOf(fixed, task.region, own, usual, turn),
            flows: flowsOf(task, fixed, own, usual, turn),
            causes: causesOf(own, turn, 1),
            // What lifts the game left alone narrows the lead over it.
            undone: causesOf(usual, turn, -1),
          },
    rank: won === 0 ? null : { turn: rankTurn, ranks: won },
  };
}

function at<T>(items: readonly T[], k: number): T {
  return items[k] as T;
}

/** The change in each half-year. */
function steps(values: readonly number[]): number[] {
  return values.slice(1).map((value, k) => value - at(values, k));
}

/** The first half-year with the largest change. */
function largest(changes: readonly number[]): number {
  let best = 0;
  changes.forEach((change, k) => {
    if (Math.abs(change) > Math.abs(changes[best] ?? 0)) best = k;
  });
  return best + 1;
}

function standingIn(fixed: Fixed, world: World, region: string): Standing {
  const found = standings(world.regions, fixed.parameters).find(({ id }) => id === region);
  if (found === undefined) throw new RangeError(`no region ${region}`);
  return found;
}

/** What the half-year added to the gap. */
function partsOf(
  { parameters }: Fixed,
  region: string,
  own: Path,
  usual: Path,
  turn: number,
): PartPoints[] {
  const pointsAt = ({ worlds }: Path, k: number): PartPoints[] =>
    pointsOf(at(worlds, k), parameters, region);
  const gapAt = (k: number): PartPoints[] => pointsApart(pointsAt(usual, k), pointsAt(own, k));
  return largestFirst(pointsApart(gapAt(turn - 1), gapAt(turn)));
}

/** Each flow by itself: the index as it is, less the index had the flow been the usual one. */
function flowsOf(
  task: DebriefTask,
  fixed: Fixed,
  own: Path,
  usual: Path,
  turn: number,
): FlowOpened[] {
  const { region } = task;
  const place = placeOf(at(own.worlds, 0), region);
  const [mine, theirs] = [booksOf(task, own, turn, place), booksOf(task, usual, turn, place)];
  const world = at(own.worlds, turn);
  const { leadershipIndex } = standingIn(fixed, world, region);
  const found: FlowOpened[] = [];
  for (const flow of FLOW_IDS) {
    for (const leg of ['in', 'out'] as const) {
      const stock = stockOf(flow, leg);
      const [amount, usually] = [mine(flow, leg), theirs(flow, leg)];
      if (stock === null || amount === usually) continue;
      const more = leg === 'in' ? amount - usually : usually - amount;
      const other = withLess(world, place, stock, more);
      const points = leadershipIndex - standingIn(fixed, other, region).leadershipIndex;
      found.push({ flow, leg, stock, own: amount, usual: usually, points });
    }
  }
  return found
    .filter(({ points }) => Math.abs(points) >= LEAST_POINTS / 5)
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points))
    .slice(0, MOST_FLOWS);
}

type Books = (flow: Flow, leg: 'in' | 'out') => number;

/** What one half-year's books say of one account. */
function booksOf(task: DebriefTask, { script }: Path, turn: number, place: number): Books {
  let books: Books = () => 0;
  const watch: Parameters<typeof courseOf>[3] = (world, _, ledger) => {
    if (world.turn !== turn || ledger === null) return;
    const { flows } = ledger;
    books = (flow, leg) => flows[flow]?.[leg]?.[place] ?? 0;
  };
  courseOf({ ...task, history: task.history.slice(0, turn) }, task.seed, script, watch, true);
  return books;
}

function stockOf(flow: Flow, leg: 'in' | 'out'): RegionStock | null {
  const spec: { from?: string; to?: string } = FLOWS[flow];
  const stock = leg === 'in' ? spec.to : spec.from;
  return stock !== undefined && Object.hasOwn(REGION_STOCKS, stock) ? (stock as RegionStock) : null;
}

function withLess(world: World, place: number, stock: RegionStock, amount: number): World {
  const regions = world.regions.map((region, k) => {
    if (k !== place) return region;
    const left = Math.max(0, region.stocks[stock] - amount);
    return { ...region, stocks: { ...region.stocks, [stock]: left } };
  });
  return { ...world, regions };
}

function causesOf({ course, removed }: Path, turn: number, sign: 1 | -1): Cause[] {
  const moved = ({ readings }: Course): number =>
    at(readings, turn).leadershipIndex - at(readings, turn - 1).leadershipIndex;
  return removed
    .map((each) => ({ move: each.move, points: sign * (moved(course) - moved(each.course)) }))
    .filter(({ points }) => Math.abs(points) >= LEAST_POINTS)
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points))
    .slice(0, MOST_CAUSES);
}
