// Saves: each holds scenario, seed, seats and all commands, from which the game is played again.
// None holds a state of the model, so none can bring a wrong one back.
import { type Period, periodAfter, type RegionId, type Text } from '../engine/types.ts';
import {
  type Chapter,
  createGame,
  type Game,
  playChapter,
  present,
  type Sitter,
  stateHash,
} from '../game/game.ts';
import { RULES_VERSION } from '../game/version.ts';
import type { Scenario } from '../scenario/schema.ts';
import { scenarioDigest } from '../scenario/start.ts';
import { standingOf } from '../views/ranking.ts';
import type { Command } from '../views/vocabulary.ts';
import { type Cast, castOf } from './cast.ts';
import { personsOf, type Seats } from './seats.ts';

/** More would make a list that nobody reads. */
export const MOST_SAVES = 50;

/** What a list shows of a save. */
export type SaveHead = {
  id: string;
  /** Given by the player; empty where the page makes one of scenario and region. */
  name: string;
  /** When it was last written, in milliseconds since 1970. */
  savedAt: number;
  scenario: { id: string; title: Text };
  /** The scenario is not one that is shipped: the save holds it. */
  isEmbedded: boolean;
  seed: number;
  seats: Seats;
  turn: number;
  turns: number;
  period: Period;
  /** The regions that persons lead at this screen, in the order in which they plan. */
  persons: { id: RegionId; name: Text; rank: number }[];
  /** Where it parted from another game; absent where it was played from its start. */
  parted?: { turn: number; period: Period };
};

/** What a game is played again from. */
export type Moves = {
  format: 1;
  rules: number;
  scenario: { id: string; digest: string };
  /** The whole scenario, where it is not one that is shipped. */
  embedded?: Scenario;
  seed: number;
  seats: Record<string, Sitter>;
  turns: number;
  /** Commands of each ended half-year. */
  history: Command[][];
  /** State hash after the last of them. */
  hash: string;
};

export type Save = { head: SaveHead; moves: Moves };

/** Why nothing could be kept: the browser keeps nothing here, or has no room left. */
export type Trouble = 'blocked' | 'full';

/** Where the saves lie. None of it rejects. */
export type Storage = {
  /** An id that no save has. */
  createId(): string;
  /** Newest first. */
  list(): Promise<SaveHead[] | Trouble>;
  load(id: string): Promise<Save | 'gone' | Trouble>;
  /**
   * Keeps a game, under the name that its save already has; the head as it now stands.
   * `overtaken`, and nothing is changed, where another tab has written it since it was loaded.
   */
  save(save: Save): Promise<SaveHead | 'overtaken' | Trouble>;
  rename(id: string, name: string): Promise<void>;
  remove(id: string): Promise<void>;
};

/** Lets one tab at a time play a save. */
export type Locks = {
  /**
   * False where another tab has it and `seize` does not take it from there; `onLost` is called
   * once another tab has taken it from here. Lets go of what was held before.
   */
  hold(id: string, seize: boolean, onLost: () => void): Promise<boolean>;
  release(): void;
};

/** `isShipped`: the scenario can be found by its id, and need not be kept. */
export function saveOf(
  game: Game,
  { persons, parted }: Cast,
  isShipped: boolean,
  { id, name }: Pick<SaveHead, 'id' | 'name'>,
): Save {
  const { scenario, seed, turns } = game;
  const { world, turn } = present(game);
  const seats = { ...game.seats };
  const head: SaveHead = {
    id,
    name,
    savedAt: 0,
    scenario: { id: scenario.id, title: scenario.title },
    isEmbedded: !isShipped,
    seed,
    seats,
    turn,
    turns,
    period: world.period,
    persons: persons.map((person) => ({
      id: person,
      name: scenario.regions.find((region) => region.id === person)?.name ?? { zh: '', en: '' },
      rank: standingOf(world, game.fixed.parameters, person).rank,
    })),
    ...(parted !== null && { parted: { turn: parted, period: partingOf(game, parted) } }),
  };
  const moves: Moves = {
    format: 1,
    rules: RULES_VERSION,
    scenario: { id: scenario.id, digest: scenarioDigest(scenario) },
    ...(isShipped ? {} : { embedded: scenario }),
    seed,
    seats,
    turns,
    history: game.chapters.slice(1).map(({ commands }) => [...commands]),
    hash: stateHash(game),
  };
  return { head, moves };
}

/** The half-year in which a game parts that leaves another after half-year `turn`. */
export function partingOf({ chapters }: Game, turn: number): Period {
  return periodAfter((chapters[turn] as Chapter).world.period, 1);
}

/** Whether plain data has the shape of a game's moves; what they say may still not hold. */
export function isMoves(value: unknown): value is Moves {
  if (typeof value !== 'object' || value === null) return false;
  const { format, scenario, seed, seats, turns, history, hash } = value as Moves;
  return (
    format === 1 &&
    typeof scenario?.id === 'string' &&
    Number.isInteger(seed) &&
    Number.isInteger(turns) &&
    typeof seats === 'object' &&
    seats !== null &&
    typeof hash === 'string' &&
    Array.isArray(history) &&
    history.every((commands) => Array.isArray(commands))
  );
}

/** The game played again; null where it no longer comes out the same, or cannot be played. */
export function replayed(moves: unknown, scenarios: readonly Scenario[]): Game | null {
  if (!isMoves(moves)) return null;
  const { seed, seats, turns, history, hash } = moves;
  const scenario = moves.embedded ?? scenarios.find(({ id }) => id === moves.scenario.id);
  if (scenario === undefined || history.length > turns) return null;
  // A game that nobody plays can be looked at once it is over.
  if (personsOf(seats).length === 0 && history.length < turns) return null;
  try {
    let game = createGame(scenario, seed, { seats, turns });
    for (const commands of history) game = playChapter(game, commands);
    return stateHash(game) === hash ? game : null;
  } catch {
    // Whatever another version or another hand wrote there: it is not a game of ours.
    return null;
  }
}

/** The one autosave that earlier versions kept, as a save; null where it cannot be played. */
export function inherited(
  autosave: unknown,
  scenarios: readonly Scenario[],
  id: string,
): Save | null {
  const game = replayed(autosave, scenarios);
  return game && saveOf(game, castOf(game.seats), true, { id, name: '' });
}
