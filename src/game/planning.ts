// What players go by when they plan a half-year, as plain data: so that those who search can do it in
// threads of their own, beside the game. Nothing of what persons plan for it is in it.
import type { Command } from '../model/commands.ts';
import type { World } from '../model/world.ts';
import { commandsOf, type Player } from '../rivals/players.ts';
import type { Scenario } from '../scenario/schema.ts';
import { seatFor, tableOf } from './table.ts';

export type Planning = {
  readonly scenario: Scenario;
  readonly seed: number;
  /** Half-years of the game. */
  readonly turns: number;
  readonly world: World;
  /** Who is to plan, in the order of regions. */
  readonly seats: readonly (readonly [region: string, player: Player])[];
};

/** What the players of these seats command for the coming half-year. */
export function plannedBy({ scenario, seed, turns, world, seats }: Planning): Command[] {
  const table = tableOf(scenario, turns);
  return seats.flatMap(([region, player]) => {
    const at = world.regions.findIndex(({ id }) => id === region);
    return commandsOf(player, seatFor(player, world, at, table, seed));
  });
}

/** The same in so many parts: what they command, one after another, is that of the whole. */
export function partsOf(planning: Planning, parts: number): Planning[] {
  const { seats } = planning;
  const size = Math.ceil(seats.length / Math.max(1, parts));
  const starts = Array.from({ length: Math.ceil(seats.length / size) }, (_, k) => k * size);
  return starts.map((start) => ({ ...planning, seats: seats.slice(start, start + size) }));
}
