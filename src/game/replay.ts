// A record: scenario, seed, seats and all commands. Whoever has it can play the game again.
import { digestOf } from '../engine/hash.ts';
import { sealed } from '../engine/turn.ts';
import { type Command, withCommands } from '../model/commands.ts';
import type { World } from '../model/world.ts';
import type { Scenario } from '../scenario/schema.ts';
import { createWorld, fixedOf, scenarioDigest } from '../scenario/start.ts';
import { createGame, type Game, playChapter, type Sitter } from './game.ts';
import { runHalfYear, workingCopy } from './step.ts';
import { RULES_VERSION } from './version.ts';

/** Digests that tell where two states differ: one for each region, one for each stock. */
export type Marks = { regions: Record<string, string>; stocks: Record<string, string> };

export type RecordedTurn = {
  turn: number;
  /** State hash at the end of the half-year. */
  hash: string;
  commands: Command[];
  marks: Marks;
};

export type GameRecord = {
  format: 1;
  /** Version of the rules under which the hashes hold. */
  rules: number;
  scenario: { id: string; digest: string };
  /** The whole scenario, where it is not one that is shipped. */
  embedded?: Scenario | undefined;
  seed: number;
  seats: Record<string, Sitter>;
  turns: number;
  startHash: string;
  history: RecordedTurn[];
};

const MARK_DIGITS = 8;

/** Digests of each region and of each stock over all accounts, 8 hex digits each. */
export function marksOf(world: World): Marks {
  const marks: Marks = { regions: {}, stocks: {} };
  const columns: Record<string, number[]> = {};
  for (const account of [...world.regions, ...world.outside]) {
    marks.regions[account.id] = digestOf(account).slice(0, MARK_DIGITS);
    for (const [stock, value] of Object.entries(account.stocks)) {
      const column = columns[stock] ?? [];
      column.push(value);
      columns[stock] = column;
    }
  }
  for (const stock of Object.keys(columns).sort()) {
    marks.stocks[stock] = digestOf(columns[stock]).slice(0, MARK_DIGITS);
  }
  return marks;
}

/** The record of a game so far; `embed` puts the whole scenario into it. */
export function recordOf(game: Game, embed: boolean): GameRecord {
  const [start, ...played] = game.chapters;
  return {
    format: 1,
    rules: RULES_VERSION,
    scenario: { id: game.scenario.id, digest: scenarioDigest(game.scenario) },
    ...(embed ? { embedded: game.scenario } : {}),
    seed: game.seed,
    seats: { ...game.seats },
    turns: game.turns,
    startHash: start?.hash ?? '',
    history: played.map(({ turn, hash, commands, world }) => ({
      turn,
      hash,
      commands: [...commands],
      marks: marksOf(world),
    })),
  };
}

/**
 * Plays a record's commands again, with ledger and hashes; the hashes are the replay's own.
 * Throws RangeError where no scenario is at hand, or not the one that was played.
 */
export function replay(record: GameRecord, scenario = record.embedded): Game {
  const played = playedScenario(record, scenario);
  let game = createGame(played, record.seed, { seats: record.seats, turns: record.turns });
  for (const { commands } of record.history) game = playChapter(game, commands);
  return game;
}

/** The same end state, for batches: no ledger, no hashes, one working copy from start to end. */
export function replayWorld(record: GameRecord, scenario = record.embedded): World {
  const played = playedScenario(record, scenario);
  const fixed = fixedOf(played);
  let world = workingCopy(createWorld(played, record.seed));
  for (const { commands } of record.history) {
    world = withCommands(world, commands).world;
    runHalfYear(world, fixed, false);
  }
  return sealed(world);
}

function playedScenario(record: GameRecord, scenario: Scenario | undefined): Scenario {
  const { id, digest } = record.scenario;
  if (scenario === undefined) throw new RangeError(`no scenario ${id} is at hand`);
  if (scenarioDigest(scenario) !== digest) {
    throw new RangeError(`this is not the scenario ${id} that was played`);
  }
  return scenario;
}
