// What players who search go by, as plain data: so that they can think in threads of their own,
// beside the game, and before its half-year ends. They see nothing of what persons plan for it.
import type { Command } from '../model/commands.ts';
import type { World } from '../model/world.ts';
import { commandsOf, type Player } from '../rivals/players.ts';
import type { Scenario } from '../scenario/schema.ts';
import { type Game, isOver, isSearching, present, sitterAt } from './game.ts';
import { seatFor, tableOf } from './table.ts';

export type Search = {
  readonly scenario: Scenario;
  readonly seed: number;
  /** Half-years of the game. */
  readonly turns: number;
  readonly world: World;
  /** Who is to search, by region, in the order of regions. */
  readonly seats: readonly (readonly [region: string, player: Player])[];
};

/** What is to be searched for before the coming half-year ends; null where nobody searches. */
export function searchOf(game: Game): Search | null {
  if (isOver(game)) return null;
  const { world } = present(game);
  const seats = game.scenario.regions.flatMap(({ id }) => {
    const sitter = sitterAt(game, id, world.turn + 1);
    return sitter !== 'person' && isSearching(sitter) ? [[id, sitter] as const] : [];
  });
  const { scenario, seed, turns } = game;
  return seats.length === 0 ? null : { scenario, seed, turns, world, seats };
}

/** What they find: `searchedCommands` of the game, of these seats. */
export function foundBy({ scenario, seed, turns, world, seats }: Search): Command[] {
  const table = tableOf(scenario, turns);
  return seats.flatMap(([region, player]) => {
    const at = world.regions.findIndex(({ id }) => id === region);
    return commandsOf(player, seatFor(player, world, at, table, seed));
  });
}

/** The search in so many parts: their findings, one after another, are those of the whole. */
export function partsOf(search: Search, parts: number): Search[] {
  const { seats } = search;
  const size = Math.ceil(seats.length / Math.max(1, parts));
  const starts = Array.from({ length: Math.ceil(seats.length / size) }, (_, k) => k * size);
  return starts.map((start) => ({ ...search, seats: seats.slice(start, start + size) }));
}
