// A game as it is played at this screen: which of its persons are here, and what the seats of the
// others do meanwhile.
import type { RegionId } from '../engine/types.ts';
import type { Seating } from '../game/game.ts';
import type { Command } from '../views/vocabulary.ts';
import { personsOf, type Seats } from './seats.ts';

export type Cast = {
  /** The regions that persons lead here, in the order in which they plan. */
  readonly persons: readonly RegionId[];
  /**
   * What the seats of the other persons repeat, the coming half-year first; after the last of them
   * they keep their plan.
   */
  readonly ahead: readonly (readonly Command[])[];
  /** The half-year after which it parted from another game; null for one played from its start. */
  readonly parted: number | null;
};

export const NOBODY: Cast = { persons: [], ahead: [], parted: null };

/** Every person of the game is here; of a branch, who took over a seat last. */
export function castOf({ seats, taken }: Seating): Cast {
  const [last] = Object.entries(taken).sort(([, a], [, b]) => b.turn - a.turn);
  return { ...NOBODY, persons: last === undefined ? personsOf(seats) : [last[0] as RegionId] };
}

/** The cast once a half-year more has ended. */
export function castAfter(cast: Cast): Cast {
  return cast.ahead.length === 0 ? cast : { ...cast, ahead: cast.ahead.slice(1) };
}

/**
 * The seats of the same game begun anew: the persons who are here, and their rivals. Who repeated
 * what a person once did has nothing to repeat in another game.
 */
export function seatsAnew(seats: Seats, { persons }: Cast): Seats {
  const anew: Record<string, Seats[string]> = {};
  for (const id of persons) anew[id] = 'person';
  for (const [id, sitter] of Object.entries(seats)) {
    anew[id] ??= sitter === 'person' ? 'default' : sitter;
  }
  return anew;
}
