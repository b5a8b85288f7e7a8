// A game: a scenario, a seed, who sits where, and every half-year so far. Worlds, notes
// and commands are frozen, ledgers are not (freezing their thousands of numbers would double the
// cost of a game); each function returns a new game and leaves the one given as it was.
import { drawUniforms } from '../engine/chance.ts';
import { digestOf } from '../engine/hash.ts';
import type { Ledger } from '../engine/ledger.ts';
import { sealed } from '../engine/turn.ts';
import { type Command, type Refusal, refusalOf, withCommands } from '../model/commands.ts';
import type { Fixed, Note, World } from '../model/world.ts';
import { commandsOf, type Player } from '../rivals/players.ts';
import { seatOf } from '../rivals/seat.ts';
import { HIGHEST_SEED, LONGEST_GAME_TURNS } from '../scenario/limits.ts';
import type { Scenario } from '../scenario/schema.ts';
import { createWorld, fixedOf } from '../scenario/start.ts';
import { playHalfYear } from './step.ts';

/** Who sits in a region's seat: a person, or one of the players that need none. */
export type Sitter = Player | 'person';

/** One ended half-year, or the start (turn 0, with no commands and no ledger). */
export type Chapter = {
  readonly turn: number;
  readonly world: World;
  readonly hash: string;
  readonly commands: readonly Command[];
  readonly ledger: Ledger | null;
  readonly notes: readonly Note[];
  /** How many commands a changed history made illegal. */
  readonly dropped: number;
};

export type Game = {
  readonly scenario: Scenario;
  readonly fixed: Fixed;
  readonly seed: number;
  readonly seats: Readonly<Record<string, Sitter>>;
  /** Half-years to play. */
  readonly turns: number;
  /** Commands of persons for the coming half-year, in the order given. */
  readonly pending: readonly Command[];
  /** From the start to the present; never empty. */
  readonly chapters: readonly Chapter[];
};

export type GameOptions = {
  /** Seats not named are played by `default`. Persons plan in the order in which they are named. */
  seats?: Readonly<Record<string, Sitter>>;
  /** Half-years to play, 1–40; the scenario's own number where none is given. */
  turns?: number;
};

/** A new game at turn 0. Throws RangeError on a seed, a seat or a length that cannot be. */
export function createGame(scenario: Scenario, seed: number, options: GameOptions = {}): Game {
  const turns = options.turns ?? scenario.turns;
  if (!Number.isInteger(seed) || seed < 0 || seed > HIGHEST_SEED) {
    throw new RangeError(`a seed is a whole number from 0 to ${HIGHEST_SEED}, not ${seed}`);
  }
  if (!Number.isInteger(turns) || turns < 1 || turns > LONGEST_GAME_TURNS) {
    throw new RangeError(`a game has 1 to ${LONGEST_GAME_TURNS} half-years, not ${turns}`);
  }
  const seats: Record<string, Sitter> = {};
  const ids = scenario.regions.map(({ id }) => id);
  for (const [id, sitter] of Object.entries(options.seats ?? {})) {
    if (!ids.includes(id)) throw new RangeError(`no region ${id} in ${scenario.id}`);
    seats[id] = sitter;
  }
  for (const id of ids) if (!Object.hasOwn(seats, id)) seats[id] = 'default';
  const world = sealed(createWorld(scenario, seed));
  const start: Chapter = {
    turn: 0,
    world,
    hash: digestOf(world),
    commands: [],
    ledger: null,
    notes: sealed([]),
    dropped: 0,
  };
  return { scenario, fixed: fixedOf(scenario), seed, seats, turns, pending: [], chapters: [start] };
}

/** The chapter that stands last. */
export function present(game: Game): Chapter {
  return game.chapters[game.chapters.length - 1] as Chapter;
}

export function isOver(game: Game): boolean {
  return present(game).turn >= game.turns;
}

/** The world as it stands, with the pending commands laid over it. */
export function plannedWorld(game: Game): World {
  return withCommands(present(game).world, game.pending).world;
}

export type Submitted = { ok: true; game: Game } | { ok: false; refusal: Refusal };

/** Adds a person's command to the coming half-year, or refuses it and changes nothing. */
export function submit(game: Game, command: Command): Submitted {
  if (typeof command !== 'object' || command === null) return { ok: false, refusal: 'malformed' };
  const sitter = Object.hasOwn(game.seats, command.region) ? game.seats[command.region] : undefined;
  if (sitter === undefined) return { ok: false, refusal: 'unknown-region' };
  if (sitter !== 'person') return { ok: false, refusal: 'not-your-seat' };
  if (isOver(game)) return { ok: false, refusal: 'game-over' };
  const refusal = refusalOf(plannedWorld(game), command);
  if (refusal !== null) return { ok: false, refusal };
  // A copy of our own, as a file would give it back: nobody else holds it, and −0 is 0.
  const own = sealed(JSON.parse(JSON.stringify(command)) as Command);
  return { ok: true, game: { ...game, pending: [...game.pending, own] } };
}

/** Ends the half-year: persons' pending commands and the other seats' own, then the model. */
export function endTurn(game: Game): Game {
  if (isOver(game)) throw new RangeError(`the game of ${game.turns} half-years is over`);
  return playChapter({ ...game, pending: [] }, [...game.pending, ...rivalCommands(game)]);
}

/** The game one chapter on, with exactly these commands. */
export function playChapter(game: Game, commands: readonly Command[]): Game {
  const before = present(game);
  const half = playHalfYear(before.world, commands, game.fixed, true);
  const illegal = new Set(half.refused.map(({ command }) => command));
  const chapter: Chapter = {
    turn: before.turn + 1,
    world: half.world,
    hash: digestOf(half.world),
    commands: sealed(commands.filter((command) => !illegal.has(command))),
    ledger: half.ledger,
    notes: sealed(half.notes),
    dropped: illegal.size,
  };
  return { ...game, chapters: [...game.chapters, chapter] };
}

/** What the seats without a person would command for the coming half-year. */
export function rivalCommands(game: Game): Command[] {
  const { world } = present(game);
  const commands: Command[] = [];
  game.scenario.regions.forEach((region, at) => {
    const sitter = game.seats[region.id] ?? 'default';
    if (sitter === 'person') return;
    const draw = (count: number): readonly number[] =>
      drawUniforms(game.seed, world.turn + 1, `player/${sitter}/${region.id}`, count);
    commands.push(...commandsOf(sitter, seatOf(world, at, region.style, game.fixed, draw)));
  });
  return commands;
}

/** Digest of all that can affect the future: 64 lower-case hex digits. */
export function stateHash(game: Game): string {
  return present(game).hash;
}
