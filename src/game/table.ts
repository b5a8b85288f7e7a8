// The table at which the seats of a game sit: what all of them know, and the engine to look ahead.
import { drawUniforms } from '../engine/chance.ts';
import type { World } from '../model/world.ts';
import { type Seat, type Simulator, seatOf, type Table } from '../rivals/seat.ts';
import type { Scenario } from '../scenario/schema.ts';
import { fixedOf } from '../scenario/start.ts';
import { runHalfYear, workingCopy } from './step.ts';

const SIMULATOR: Simulator = {
  copy: workingCopy,
  step: (world, fixed) => void runHalfYear(world, fixed, false),
};

export function tableOf(scenario: Scenario, turns: number): Table {
  const styles = scenario.regions.map(({ style }) => style);
  return { styles, fixed: fixedOf(scenario), turns, simulator: SIMULATOR };
}

/** The seat at place `at` as `player`, by name, has it before the coming half-year of `seed`'s game. */
export function seatFor(
  player: string,
  world: World,
  at: number,
  table: Table,
  seed: number,
): Seat {
  const purpose = `player/${player}/${world.regions[at]?.id}`;
  return seatOf(world, at, table, (count) => drawUniforms(seed, world.turn + 1, purpose, count));
}
