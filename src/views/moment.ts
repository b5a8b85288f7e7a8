// What a selector is asked of: half-years that have ended, each with its world and its books.
import type { Ledger } from '../engine/ledger.ts';
import type { Fixed, Note, Region, World } from '../model/world.ts';

/** The end of a half-year; a game's chapter is one. */
export type Moment = {
  readonly turn: number;
  readonly world: World;
  readonly ledger: Ledger | null;
  readonly notes: readonly Note[];
};

/** A game as selectors see it: half-years from the start to the present, and what never changes. */
export type Past = {
  readonly chapters: readonly Moment[];
  readonly fixed: Pick<Fixed, 'parameters' | 'start'>;
};

export function presentOf(past: Past): Moment {
  return past.chapters[past.chapters.length - 1] as Moment;
}

/** The moment before the last half-year; null at the start. */
export function formerOf(past: Past): Moment | null {
  return past.chapters[past.chapters.length - 2] ?? null;
}

export function placeOf(world: World, id: string): number {
  return world.regions.findIndex((region) => region.id === id);
}

export function regionOf(world: World, id: string): Region {
  const region = world.regions[placeOf(world, id)];
  if (region === undefined) throw new RangeError(`no region ${id}`);
  return region;
}
