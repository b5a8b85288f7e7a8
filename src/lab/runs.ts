// Many games, as fast as they go: no hashes, one working copy from start to end, the books kept
// only where somebody asks. Seats may be played by any player or in a way of the caller's own;
// luck is that of the game itself.
import type { Ledger } from '../engine/ledger.ts';
import { runHalfYear, workingCopy } from '../game/step.ts';
import { seatFor, tableOf } from '../game/table.ts';
import { type Command, type Refusal, withCommands } from '../model/commands.ts';
import type { ParameterId } from '../model/params.ts';
import type { Note, World } from '../model/world.ts';
import { styleCommands } from '../rivals/keeping.ts';
import { commandsOf, type Player } from '../rivals/players.ts';
import type { Seat } from '../rivals/seat.ts';
import type { StyleSpec } from '../rivals/styles.ts';
import type { Scenario, ScenarioRegion } from '../scenario/schema.ts';
import { createWorld } from '../scenario/start.ts';

/** Who plays a seat in a laboratory: a player, a style that the seat keeps to, or a rule. */
export type Sitting = Player | StyleSpec | ((seat: Seat, turn: number) => readonly Command[]);

export type RunOptions = {
  /** Seats not named are played by `default`. */
  readonly seats?: Readonly<Record<string, Sitting>>;
  /** Half-years; the scenario's own number where none is given. */
  readonly turns?: number;
  readonly keepLedger?: boolean;
};

/** A command that the world as it stood did not allow. */
export type Dropped = { readonly command: Command; readonly refusal: Refusal };

/** Sees the start (turn 0, no books) and the end of each half-year; keeps no world it is shown. */
export type Watch = (
  world: World,
  notes: readonly Note[],
  ledger: Ledger | null,
  dropped: readonly Dropped[],
) => void;

export type Overrides = { readonly [Id in ParameterId]?: number | undefined };

/**
 * The scenario with other parameters, or other starts. Unlike a file it may leave the allowed
 * ranges: a loop is cut by setting its parameter to nothing.
 */
export function variantOf(
  scenario: Scenario,
  parameters: Overrides,
  start: (region: ScenarioRegion) => ScenarioRegion = (region) => region,
): Scenario {
  return {
    ...scenario,
    parameters: { ...scenario.parameters, ...parameters },
    regions: scenario.regions.map(start),
  };
}

/** Plays one game. */
export function run(scenario: Scenario, seed: number, options: RunOptions, watch: Watch): void {
  const { seats = {}, turns = scenario.turns, keepLedger = false } = options;
  const table = tableOf(scenario, turns);
  let world = workingCopy(createWorld(scenario, seed));
  watch(world, [], null, []);
  for (let turn = 1; turn <= turns; turn++) {
    const commands = scenario.regions.flatMap(({ id }, at) => {
      const sitting = seats[id] ?? 'default';
      const seat = seatFor(typeof sitting === 'string' ? sitting : 'style', world, at, table, seed);
      if (typeof sitting === 'function') return sitting(seat, turn);
      return typeof sitting === 'string' ? commandsOf(sitting, seat) : styleCommands(seat, sitting);
    });
    const planned = withCommands(world, commands);
    world = planned.world;
    const { notes, pen } = runHalfYear(world, table.fixed, keepLedger);
    watch(world, notes, pen.ledger, planned.refused);
  }
}

/** One number a game: what `measure` makes of the world as it stands in the end. */
export function endOf(
  scenario: Scenario,
  seed: number,
  options: RunOptions,
  measure: (world: World) => number,
): number {
  const turns = options.turns ?? scenario.turns;
  let value = Number.NaN;
  run(scenario, seed, options, (world) => {
    if (world.turn === turns) value = measure(world);
  });
  return value;
}

/** Whole numbers from `first` to `last`. */
export function seedsFrom(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, k) => first + k);
}
