// Saves: each holds scenario, seed, seats and what persons commanded, from which the game is played
// again. None holds a state of the model, so none can bring a wrong one back.
import { withPreset } from '../classroom/exercise.ts';
import type { Attempt } from '../classroom/hand-in.ts';
import { type Period, periodAfter, type RegionId, type Text } from '../engine/types.ts';
import { type Chapter, type Game, isOver, present, submit } from '../game/game.ts';
import type { GameNote } from '../game/replay.ts';
import { type CompactRecord, packGame, playCompact } from '../record/forms/compact.ts';
import type { Scenario } from '../scenario/schema.ts';
import { standingOf } from '../views/ranking.ts';
import type { Command } from '../views/vocabulary.ts';
import { type Cast, castOf } from './cast.ts';
import { isOld, oldGame } from './format-1.ts';
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
  /** The exercise that it is an attempt at; absent for any other game. */
  exercise?: { id: string; title: Text; team: string };
};

/** What a game is played again from, and goes on with. */
export type Moves = {
  record: CompactRecord;
  /** What the seats of persons who are not at this screen are still to repeat. */
  ahead: Command[][];
  /** What one person at this screen has planned of the coming half-year; absent for nothing. */
  pending?: Command[];
  /** What besides the game belongs to an attempt at an exercise. */
  attempt?: Attempt;
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
export function saveOf(sitting: Sitting, isShipped: boolean, id: string): Save {
  const { game, cast, name, notes, attempt } = sitting;
  const { persons, ahead, parted } = cast;
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
    ...(attempt && { exercise: exerciseIn(attempt) }),
  };
  const record = packGame(game, !isShipped, { notes: [...notes] });
  const moves: Moves = { record, ahead: ahead.map((commands) => [...commands]) };
  // Of several persons each plans in secret: what one has begun is not kept.
  if (persons.length === 1 && game.pending.length > 0) moves.pending = [...game.pending];
  if (attempt) moves.attempt = attempt;
  return { head, moves };
}

function exerciseIn({ exercise, team }: Attempt): NonNullable<SaveHead['exercise']> {
  return { id: exercise.id, title: exercise.title, team };
}

/** The half-year in which a game parts that leaves another after half-year `turn`. */
export function partingOf({ chapters }: Game, turn: number): Period {
  return periodAfter((chapters[turn] as Chapter).world.period, 1);
}

/** A game as it is played here, without its save. */
export type Sitting = {
  readonly game: Game;
  readonly cast: Cast;
  readonly name: string;
  /** What was written about its half-years. */
  readonly notes: readonly GameNote[];
  /** The attempt at an exercise that it is; null or absent where it is none. */
  readonly attempt?: Attempt | null;
};

/** What was kept, played again; null where it no longer comes out the same, or cannot be played. */
export function sittingOf(
  { head, moves }: { head: SaveHead; moves: unknown },
  scenarios: readonly Scenario[],
): Sitting | null {
  const game = replayed(moves, scenarios);
  if (game === null) return null;
  const persons = head.persons.map(({ id }) => id);
  const { ahead = [], record, pending, attempt = null } = moves as Partial<Moves>;
  const cast = { persons, ahead, parted: head.parted?.turn ?? null };
  const rest = { cast, name: head.name, notes: record?.notes ?? [], attempt };
  const [region] = persons;
  if (pending !== undefined) return { game: planned(game, pending), ...rest };
  const isAtStart = game.chapters.length === 1 && region !== undefined;
  const isPreset = attempt !== null && isAtStart;
  return { game: isPreset ? withPreset(game, attempt.exercise, region) : game, ...rest };
}

/** The plan that was begun, as far as it can still be given. */
function planned(game: Game, pending: readonly Command[]): Game {
  let next = game;
  for (const command of pending) {
    const submitted = submit(next, command);
    if (submitted.ok) next = submitted.game;
  }
  return next;
}

/** A game that nobody plays can be looked at once it is over. */
export function canBeKept(game: Game): boolean {
  return isOver(game) || personsOf(game.seats).length > 0;
}

function replayed(moves: unknown, scenarios: readonly Scenario[]): Game | null {
  try {
    const game = isOld(moves) ? oldGame(moves, scenarios) : newGame(moves as Moves, scenarios);
    if (game === null) return null;
    return canBeKept(game) ? game : null;
  } catch {
    // Whatever another version or another hand wrote there: it is not a game of ours.
    return null;
  }
}

function newGame({ record }: Moves, scenarios: readonly Scenario[]): Game | null {
  if (record.moves.length > record.turns) return null;
  const played = playCompact(record, (id) => scenarios.find((each) => each.id === id), {
    isOwn: true,
  });
  return played.ok ? played.game : null;
}

/** The one autosave that earlier versions kept, as a save; null where it cannot be played. */
export function inherited(
  autosave: unknown,
  scenarios: readonly Scenario[],
  id: string,
): Save | null {
  const game = replayed(autosave, scenarios);
  return game && saveOf({ game, cast: castOf(game), name: '', notes: [] }, true, id);
}
