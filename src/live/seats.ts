// Who sits where: the persons at this screen, in the order in which they plan, and who plays the
// rest.
import type { RegionId } from '../engine/types.ts';
import type { Sitter } from '../game/game.ts';
import type { Player } from '../rivals/players.ts';
import type { Scenario } from '../scenario/schema.ts';

/** More would wait too long for their turn. */
export const MOST_PERSONS = 6;

export type Seats = Readonly<Record<string, Sitter>>;

/** Seats for these persons, in this order, and one player for every other region. */
export function seatsFor(
  { regions }: Pick<Scenario, 'regions'>,
  persons: readonly string[],
  rivals: Player,
): Record<string, Sitter> {
  const seats: Record<string, Sitter> = {};
  for (const id of persons) seats[id] = 'person';
  for (const { id } of regions) seats[id] ??= rivals;
  return seats;
}

/** Seats of persons in the order in which they plan: that in which the game was given them. */
export function personsOf(seats: Seats): RegionId[] {
  return Object.keys(seats).filter((id) => seats[id] === 'person') as RegionId[];
}

/** The person who plans after this one; null after the last. */
export function personAfter(persons: readonly RegionId[], region: string): RegionId | null {
  return persons[persons.indexOf(region as RegionId) + 1] ?? null;
}

/** The player of every seat without a person; null where they differ. */
export function rivalsOf(seats: Seats): Player | null {
  const players = new Set(Object.values(seats));
  players.delete('person');
  const [first = 'default', ...others] = players;
  return others.length === 0 ? (first as Player) : null;
}
