// A record: scenario, seed, seats and all commands. Whoever has it can play the game again.
import { digestOf } from '../engine/hash.ts';
import { sealed } from '../engine/turn.ts';
import { byCodeUnits } from '../engine/types.ts';
import { type Command, withCommands } from '../model/commands.ts';
import type { World } from '../model/world.ts';
import type { Scenario } from '../scenario/schema.ts';
import { createWorld, fixedOf, scenarioDigest } from '../scenario/start.ts';
import { createGame, type Game, playChapter, type Sitter, type Takeover } from './game.ts';
import { runHalfYear, workingCopy } from './step.ts';
import { GAME_VERSION, RULES_DIGEST, RULES_VERSION } from './version.ts';

/**
 * Digests that tell where two states differ, MARK_DIGITS hex digits each, run together: one for
 * each account (the regions, then those outside), and one for each stock by name.
 */
export type Marks = { regions: string; stocks: string };

export type RecordedTurn = {
  turn: number;
  /** State hash at the end of the half-year. */
  hash: string;
  commands: Command[];
  marks: Marks;
};

/** What somebody wrote about a half-year; turn 0 is the start. */
export type GameNote = { turn: number; text: string };

export type GameRecord = {
  format: 2;
  /** Version of the game that wrote it, for people to read. */
  game: string;
  /** The rules under which the hashes hold; no digest where the record is of format 1. */
  rules: { version: number; digest: string | null };
  scenario: { id: string; digest: string };
  /** The whole scenario, where it is not one that is shipped. */
  embedded?: Scenario | undefined;
  /** What somebody called the game. */
  name?: string | undefined;
  seed: number;
  seats: Record<string, Sitter>;
  /** Seats that a person took over while the game was on. */
  taken?: Record<string, Takeover> | undefined;
  turns: number;
  startHash: string;
  history: RecordedTurn[];
  notes?: GameNote[] | undefined;
  /** Digest of all the rest, by which a change made since is told; none in format 1. */
  checksum: string | null;
};

export const MARK_DIGITS = 4;

export function marksOf(world: World): Marks {
  const columns: Record<string, number[]> = {};
  const accounts = [...world.regions, ...world.outside];
  for (const { stocks } of accounts) {
    for (const [stock, value] of Object.entries(stocks)) {
      const column = columns[stock] ?? [];
      column.push(value);
      columns[stock] = column;
    }
  }
  const mark = (value: unknown): string => digestOf(value).slice(0, MARK_DIGITS);
  return {
    regions: accounts.map(mark).join(''),
    stocks: markedStocks(world)
      .map((stock) => mark(columns[stock]))
      .join(''),
  };
}

/** Every stock that some account holds, in the order of the marks. */
export function markedStocks({ regions, outside }: World): string[] {
  const names = new Set([...regions, ...outside].flatMap(({ stocks }) => Object.keys(stocks)));
  return [...names].sort(byCodeUnits);
}

/** What people add to a record. */
export type Told = Pick<GameRecord, 'name' | 'notes'>;

/** The record of a game so far; `embed` puts the whole scenario into it. */
export function recordOf(game: Game, embed: boolean, { name, notes }: Told = {}): GameRecord {
  const [start, ...played] = game.chapters;
  return withChecksum({
    format: 2,
    game: GAME_VERSION,
    rules: { version: RULES_VERSION, digest: RULES_DIGEST },
    scenario: { id: game.scenario.id, digest: scenarioDigest(game.scenario) },
    ...(embed ? { embedded: game.scenario } : {}),
    ...(name ? { name } : {}),
    seed: game.seed,
    seats: { ...game.seats },
    ...(Object.keys(game.taken).length > 0 ? { taken: { ...game.taken } } : {}),
    turns: game.turns,
    startHash: start?.hash ?? '',
    history: played.map(({ turn, hash, commands, world }) => ({
      turn,
      hash,
      commands: [...commands],
      marks: marksOf(world),
    })),
    ...(notes !== undefined && notes.length > 0 ? { notes } : {}),
  });
}

/** Digest of all that a file says, its own checksum aside. */
export function checksumOf({ checksum: _, ...rest }: Readonly<Record<string, unknown>>): string {
  const said = Object.entries(rest).filter(([, value]) => value !== undefined);
  return digestOf(Object.fromEntries(said));
}

/** A file as its writer leaves it: with the checksum of what it says. */
export function withChecksum<Said extends Readonly<Record<string, unknown>>>(
  said: Said,
): Said & { checksum: string } {
  return { ...said, checksum: checksumOf(said) };
}

/**
 * Plays a record's commands again, with ledger and hashes; the hashes are the replay's own.
 * Throws RangeError where no scenario is at hand, or not the one that was played.
 */
export function replay(record: GameRecord, scenario = record.embedded): Game {
  const played = playedScenario(record, scenario);
  let game = createGame(played, record.seed, record);
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
