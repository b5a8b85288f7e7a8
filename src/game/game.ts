// A game: a scenario, a seed, who sits where, and every half-year so far. Worlds, notes
// and commands are frozen, ledgers are not (freezing their thousands of numbers would double the
// cost of a game); each function returns a new game and leaves the one given as it was.
import { digestOf } from '../engine/hash.ts';
import type { Ledger } from '../engine/ledger.ts';
import { sealed } from '../engine/turn.ts';
import { type Command, type Refusal, refusalOf, withCommands } from '../model/commands.ts';
import type { Fixed, Note, World } from '../model/world.ts';
import { isSearching, type Player } from '../rivals/players.ts';
import { HIGHEST_SEED, LONGEST_GAME_TURNS } from '../scenario/limits.ts';
import type { Scenario } from '../scenario/schema.ts';
import { createWorld, fixedOf } from '../scenario/start.ts';
import { type Planning, plannedBy } from './planning.ts';
import { playHalfYear } from './step.ts';

/** Who sits in a region's seat: a person, or one of the players that need none. */
export type Sitter = Player | 'person';

/** A person took the seat after half-year `turn` (0: at the start); until then, `from` sat there. */
export type Takeover = { readonly turn: number; readonly from: Player };

/** Who sits in each region's seat now, and which seats were somebody else's before. */
export type Seating = {
  readonly seats: Readonly<Record<string, Sitter>>;
  readonly taken: Readonly<Record<string, Takeover>>;
};

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

export type Game = Seating & {
  readonly scenario: Scenario;
  readonly fixed: Fixed;
  readonly seed: number;
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
  /** Seats, a person's by now, that others held when the game began. */
  taken?: Readonly<Record<string, Takeover>> | undefined;
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
  const taken = { ...options.taken };
  for (const id of Object.keys(taken)) {
    if (seats[id] !== 'person') throw new RangeError(`nobody took over the seat of ${id}`);
  }
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
  const fixed = fixedOf(scenario);
  return { scenario, fixed, seed, seats, taken, turns, pending: [], chapters: [start] };
}

/** Who commanded a region in half-year `turn`, from 1. */
export function sitterAt({ seats, taken }: Seating, region: string, turn: number): Sitter {
  const takeover = Object.hasOwn(taken, region) ? taken[region] : undefined;
  if (takeover !== undefined && turn <= takeover.turn) return takeover.from;
  return (Object.hasOwn(seats, region) ? seats[region] : undefined) ?? 'default';
}

/** From the next half-year on a person commands the region. Throws RangeError on no such region. */
export function takeSeat(game: Game, region: string): Game {
  const from = Object.hasOwn(game.seats, region) ? game.seats[region] : undefined;
  if (from === undefined) throw new RangeError(`no region ${region} in ${game.scenario.id}`);
  if (from === 'person') return game;
  const seats = { ...game.seats, [region]: 'person' as const };
  const taken = { ...game.taken, [region]: { turn: present(game).turn, from } };
  return { ...game, seats, taken };
}

/**
 * The game as it stood after half-year `turn`: with nothing planned, and with those in the seats
 * who sat there then. Throws RangeError where it has no such half-year.
 */
export function gameAt(game: Game, turn: number): Game {
  if (game.chapters[turn] === undefined) throw new RangeError(`no half-year ${turn}`);
  const seats = { ...game.seats };
  const taken: Record<string, Takeover> = {};
  for (const [region, takeover] of Object.entries(game.taken)) {
    if (takeover.turn <= turn) taken[region] = takeover;
    else seats[region] = takeover.from;
  }
  return { ...game, seats, taken, pending: [], chapters: game.chapters.slice(0, turn + 1) };
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

/**
 * Ends the half-year: persons' pending commands and the other seats' own, then the model. `searched`
 * are `searchedCommands(game)` where somebody has worked them out beforehand.
 */
export function endTurn(game: Game, searched: readonly Command[] = searchedCommands(game)): Game {
  if (isOver(game)) throw new RangeError(`the game of ${game.turns} half-years is over`);
  const commands = [...game.pending, ...searched, ...ruleCommands(game)];
  return playChapter({ ...game, pending: [] }, commands);
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

/** Whether a seat's commands are kept wherever a game is; those of the others follow at once. */
export function isKept(sitter: Sitter): boolean {
  return sitter === 'person' || isSearching(sitter);
}

/** The players of some of the seats without a person, before they plan the coming half-year. */
export function planningOf(game: Game, plays: (player: Player) => boolean): Planning {
  const { scenario, seed, turns } = game;
  const { world } = present(game);
  const seats = scenario.regions.flatMap(({ id }) => {
    const sitter = sitterAt(game, id, world.turn + 1);
    return sitter !== 'person' && plays(sitter) ? [[id, sitter] as const] : [];
  });
  return { scenario, seed, turns, world, seats };
}

/** What is to be searched for before the coming half-year ends; null where nobody searches. */
export function searchOf(game: Game): Planning | null {
  if (isOver(game)) return null;
  const planning = planningOf(game, isSearching);
  return planning.seats.length === 0 ? null : planning;
}

/** What the seats whose players search command for the coming half-year. */
export function searchedCommands(game: Game): Command[] {
  return plannedBy(planningOf(game, isSearching));
}

/** What the seats whose players go by a rule command for the coming half-year. */
export function ruleCommands(game: Game): Command[] {
  return plannedBy(planningOf(game, (player) => !isSearching(player)));
}

/** Digest of all that can affect the future: 64 lower-case hex digits. */
export function stateHash(game: Game): string {
  return present(game).hash;
}
