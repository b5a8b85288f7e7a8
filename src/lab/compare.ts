// Games of one start beside each other: where two part, who commanded otherwise there, and what
// became of it. The seed deals all of them the same luck, so whatever differs between two comes
// from their commands: from those of the seat that chose otherwise, and from what the other
// regions made of it. A difference is always that of the other game against the one.
import type { RegionId } from '../engine/types.ts';
import type { Game } from '../game/game.ts';
import type { World } from '../model/world.ts';
import { splitTurn } from '../record/forms/tree.ts';
import { regionOf } from '../views/moment.ts';
import { standingOf } from '../views/ranking.ts';
import { type Deed, deedsAt, firstDeed } from './compare/deeds.ts';
import { largestFirst, type PartPoints, pointsApart, pointsOf } from './index-points.ts';

export { type Deed, deedsOf } from './compare/deeds.ts';
export { type FlowMade, type Made, madeOf } from './compare/made.ts';
export type { Move } from './debrief/moves.ts';

/** More courses than these, and nobody tells one from another. */
export const MOST_BRANCHES = 4;

/** Whether two games have the same scenario, seed and length: one start, and one luck. */
export function isOneStart(one: Game, other: Game): boolean {
  return one.turns === other.turns && one.chapters[0]?.hash === other.chapters[0]?.hash;
}

/** Smaller differences of the index are written as nothing. */
const LEAST_POINTS = 0.005;

export type Split = {
  /** The first half-year that ends otherwise. */
  readonly turn: number;
  /** What was done otherwise in it, seat by seat. */
  readonly deeds: readonly Deed[];
};

/** Where two games part; null where all that both have played is the same. */
export function splitOf(one: Game, other: Game): Split | null {
  const turn = splitTurn(courseOf(one), courseOf(other));
  return turn === null ? null : { turn, deeds: deedsAt(one, other, turn) };
}

function courseOf({ chapters }: Game) {
  return { history: chapters.slice(1) };
}

/** How another region fares otherwise in the other game. */
export type Answer = {
  readonly region: RegionId;
  /** Points of the index. */
  readonly points: number;
  readonly outputApartYi: number;
  readonly rank: number;
  readonly otherRank: number;
  /** The part of the index in which it differs most. */
  readonly part: PartPoints;
  /** What its own seat first did otherwise; null where it gave the same commands all along. */
  readonly deed: Deed | null;
};

/** The regions that differ most at the end of a half-year, but for those named. */
export function answersOf(
  one: Game,
  other: Game,
  turn: number,
  besides: readonly string[],
  most: number,
): Answer[] {
  const split = splitOf(one, other);
  if (split === null) return [];
  const [here, there] = [worldAt(one, turn), worldAt(other, turn)];
  const { parameters } = one.fixed;
  const outputYi = (world: World, id: string): number => regionOf(world, id).stocks.coreOutputYi;
  return largestFirst(
    one.scenario.regions
      .filter(({ id }) => !besides.includes(id))
      .map(({ id }) => {
        const [was, is] = [standingOf(here, parameters, id), standingOf(there, parameters, id)];
        return { was, is, points: is.leadershipIndex - was.leadershipIndex };
      })
      .filter(({ points }) => Math.abs(points) >= LEAST_POINTS),
  )
    .slice(0, most)
    .map(({ was, is, points }): Answer => {
      const region = was.id;
      const [first, second] = [here, there].map((world) => pointsOf(world, parameters, region));
      const [part] = largestFirst(pointsApart(first ?? [], second ?? []));
      return {
        region,
        points,
        outputApartYi: outputYi(there, region) - outputYi(here, region),
        rank: was.rank,
        otherRank: is.rank,
        part: part as PartPoints,
        deed: firstDeed(one, other, region, split.turn, turn),
      };
    });
}

export function worldAt({ chapters }: Game, turn: number): World {
  const chapter = chapters[turn];
  if (chapter === undefined) throw new RangeError(`no half-year ${turn}`);
  return chapter.world;
}
