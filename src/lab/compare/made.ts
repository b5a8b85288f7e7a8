// What made a difference between two games: of a stock all its flows since the start, of the index
// its parts, of the rank whom the region stands before in one game and behind in the other.
import type { Game } from '../../game/game.ts';
import type { World } from '../../model/world.ts';
import { type RivalPassed, rankExplained } from '../../record/explain/rank.ts';
import { type FlowCourse, moneyCourse, PURSE, stockCourse } from '../../views/courses.ts';
import { placeOf } from '../../views/moment.ts';
import { type Variable, valueAt } from '../../views/variables.ts';
import { largestFirst, type PartPoints, pointsApart, pointsOf } from '../index-points.ts';

/** Flows that are named; the smaller ones are told as one sum. */
const MOST_FLOWS = 8;

export type FlowMade = Omit<FlowCourse, 'amounts'> & {
  /** What it moved since the start in the one game and in the other; positive adds to the stock. */
  readonly one: number;
  readonly other: number;
};

export type Made = {
  /** The variable at the end of the half-year, in the one game and in the other. */
  readonly one: number;
  readonly other: number;
} & (
  | {
      readonly kind: 'stock';
      /** With the rest they add up to the difference; the largest first. */
      readonly flows: readonly FlowMade[];
      readonly rest: { readonly flows: number; readonly amount: number };
    }
  /** They add up to the difference; the largest first. */
  | { readonly kind: 'index'; readonly parts: readonly PartPoints[] }
  /** Regions before which it stands in one game and behind which in the other. */
  | { readonly kind: 'rank'; readonly rivals: readonly RivalPassed[] }
  /** Nobody keeps books of it. */
  | { readonly kind: 'unexplained' }
);

/** Why a variable of a region differs at the end of a half-year. */
export function madeOf(
  one: Game,
  other: Game,
  region: string,
  variable: Variable,
  turn: number,
): Made {
  const values = {
    one: valueAt(one, turn, region, variable),
    other: valueAt(other, turn, region, variable),
  };
  if (variable.stocks.length > 0) {
    return { ...values, kind: 'stock', ...flowsApart(one, other, region, variable, turn) };
  }
  const [here, there] = [one, other].map(({ chapters }) => chapters[turn]?.world) as [World, World];
  if (variable.id === 'leadershipIndex') {
    const { parameters } = one.fixed;
    const points = (world: World): PartPoints[] => pointsOf(world, parameters, region);
    return {
      ...values,
      kind: 'index',
      parts: largestFirst(pointsApart(points(here), points(there))),
    };
  }
  if (variable.id !== 'rank') return { ...values, kind: 'unexplained' };
  const at = placeOf(here, region);
  const named = one.scenario.regions[at] as Game['scenario']['regions'][number];
  const head = { turn, period: here.period, region: named, what: 'rank' };
  return { ...values, kind: 'rank', rivals: rankExplained(one, here, there, at, head).rivals };
}

function flowsApart(one: Game, other: Game, region: string, variable: Variable, turn: number) {
  // The purse is told lever by lever.
  const courseOf = variable.id === PURSE.id ? moneyCourse : stockCourse;
  const flows = new Map<string, FlowMade>();
  const count = ({ chapters, fixed }: Game, side: 'one' | 'other'): void => {
    const past = { chapters: chapters.slice(0, turn + 1), fixed };
    for (const { amounts, ...flow } of courseOf(past, region, variable).parts) {
      const amount = amounts.reduce((sum, each) => sum + each, 0);
      flows.set(flow.id, { ...flow, one: 0, other: 0, ...flows.get(flow.id), [side]: amount });
    }
  };
  count(one, 'one');
  count(other, 'other');
  const sorted = largestFirst(
    [...flows.values()].map((flow) => ({ flow, points: flow.other - flow.one })),
  ).filter(({ points }) => points !== 0);
  const small = sorted.slice(MOST_FLOWS);
  return {
    flows: sorted.slice(0, MOST_FLOWS).map(({ flow }) => flow),
    rest: { flows: small.length, amount: small.reduce((sum, { points }) => sum + points, 0) },
  };
}
