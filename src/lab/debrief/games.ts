// The games that a debrief is made of: the one that was played, and the same one with another
// seed, another hand on the seat, or one move left out. Rivals answer by their own rules to what
// they then see; other persons' commands stay what they were.
import type { RegionId } from '../../engine/types.ts';
import { isKept, type Sitter } from '../../game/game.ts';
import { workingCopy } from '../../game/step.ts';
import { seatFor, tableOf } from '../../game/table.ts';
import type { Command } from '../../model/commands.ts';
import type { World } from '../../model/world.ts';
import { commandsOf, type Player } from '../../rivals/players.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { fixedOf } from '../../scenario/start.ts';
import { type Reading, readingOf } from '../forecast.ts';
import { run, type Sitting, type Watch } from '../runs.ts';

/** A seat's commands, half-year by half-year. */
export type Script = readonly (readonly Command[])[];

export type DebriefTask = {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly seats: Readonly<Record<string, Sitter>>;
  /** The commands of each half-year that has ended; those of persons are enough. */
  readonly history: Script;
  /** The seat that is looked at. */
  readonly region: RegionId;
  /** The half-year after which a person took it over; what was done before was its player's. */
  readonly taken?: number | undefined;
};

/** How the seat stood at the start and at the end of each half-year. */
export type Course = {
  readonly readings: readonly Reading<number>[];
  /** Commands of the seat that a changed history made illegal. */
  readonly dropped: number;
};

export function scriptOf({ history }: DebriefTask, region: string): Script {
  return history.map((commands) => commands.filter((command) => command.region === region));
}

/** One game on this luck, with these commands in the seat or the usual player. */
export function courseOf(
  task: DebriefTask,
  seed: number,
  own: Script | 'default',
  watch: Watch = () => {},
  keepLedger = false,
): Course {
  const { scenario, region, history } = task;
  const fixed = fixedOf(scenario);
  const readings: Reading<number>[] = [];
  let dropped = 0;
  const options = { seats: sittingsOf(task, own), turns: history.length, keepLedger };
  run(scenario, seed, options, (world, notes, ledger, refused) => {
    readings.push(readingOf(world, region, fixed));
    dropped += refused.filter(({ command }) => command.region === region).length;
    watch(world, notes, ledger, refused);
  });
  return { readings, dropped };
}

/** The same, with a copy of the world after each half-year. */
export function worldsOf(
  task: DebriefTask,
  own: Script | 'default',
): { course: Course; worlds: readonly World[] } {
  const worlds: World[] = [];
  const course = courseOf(task, task.seed, own, (world) => worlds.push(workingCopy(world)));
  return { course, worlds };
}

/** What the usual player commands in the seat, of these worlds before each half-year. */
export function usualScript(
  { scenario, seed, region, history }: DebriefTask,
  worlds: readonly World[],
): Script {
  const table = tableOf(scenario, history.length);
  const place = scenario.regions.findIndex(({ id }) => id === region);
  return worlds
    .slice(0, -1)
    .map((world) => commandsOf('default', seatFor('default', world, place, table, seed)));
}

/** Who plays the seats in the debrief's games. */
export function sittingsOf(task: DebriefTask, own: Script | 'default'): Record<string, Sitting> {
  return Object.fromEntries(
    Object.entries(task.seats).map(([id, sitter]): [string, Sitting] => {
      if (id === task.region) return [id, own === 'default' ? own : following(own)];
      // Who searches cannot search anew in each of hundreds of games: it repeats what it did in this one.
      return [id, isKept(sitter) ? following(scriptOf(task, id)) : (sitter as Player)];
    }),
  );
}

function following(script: Script): Sitting {
  return (_, turn) => script[turn - 1] ?? [];
}

export function endOf({ readings }: Course): Reading<number> {
  return readings[readings.length - 1] as Reading<number>;
}
