// What stands on the screen, as everybody may read it, and the few ways in which it changes.
import type { Attempt } from '../classroom/hand-in.ts';
import type { RegionId } from '../engine/types.ts';
import { type Game, isOver, present } from '../game/game.ts';
import type { GameNote } from '../game/replay.ts';
import type { Command, Refusal } from '../views/vocabulary.ts';
import { type Cast, castOf, NOBODY } from './cast.ts';
import type { Run } from './run-on.ts';
import type { SaveHead, Sitting, Trouble } from './saves.ts';
import type { Undone } from './stepping.ts';
import { createStore, type Readable } from './store.ts';
import type { Viewed } from './viewing.ts';

/**
 * `handover` while the screen waits for the person of the next seat to take it; `playing` while the
 * map plays the ended half-year out; `viewing` while a moment of a game is looked at, and nothing is
 * played; `elsewhere` while another tab has the save, and nothing can be played here.
 */
export const LIVE_PHASES = [
  'menu',
  'handover',
  'plan',
  'playing',
  'viewing',
  'over',
  'elsewhere',
] as const;
export type LivePhase = (typeof LIVE_PHASES)[number];

/** A game that was left and could not be saved: it lasts as long as the page. */
export type Unsaved = Sitting & { readonly save: string };

export type LiveState = {
  readonly phase: LivePhase;
  /**
   * Its pending commands are those of the seat on the screen. Where a game is viewed, it is that
   * game as it stood at the moment that is looked at.
   */
  readonly game: Game | null;
  /** Who of the game's persons is at this screen. */
  readonly cast: Cast;
  /** The game's name, as it was given; empty where the page makes one. */
  readonly name: string;
  /** What was written about the half-years of the game under play. */
  readonly notes: readonly GameNote[];
  /** The seat that the screen shows. */
  readonly region: RegionId | null;
  /** What the persons who have handed over want of the coming half-year; nobody sees it. */
  readonly submitted: readonly Command[];
  /** What a seat was to repeat in the half-year that has just ended, and could not any more. */
  readonly leftOut: readonly Command[];
  /** Why the last command was refused; null once something else was done. */
  readonly refusal: Refusal | null;
  /**
   * Whether what is played is kept. `crowded`: there are as many saves as there may be. Whatever
   * the trouble, the game goes on unsaved, and each half-year tries again.
   */
  readonly storage: 'ok' | 'crowded' | Trouble;
  /** What can be continued, newest first. */
  readonly saves: readonly SaveHead[];
  /** Id of the save of the game on the screen; null until it has one. */
  readonly save: string | null;
  /** The one that was left last first. */
  readonly unsaved: readonly Unsaved[];
  /** The save that was asked for cannot be played to the same end by this version. */
  readonly isStale: boolean;
  /** The game on the screen was brought back from its save. */
  readonly isResumed: boolean;
  /** The game that is looked at; null while one is played, or none is on the screen. */
  readonly viewed: Viewed | null;
  /** The plan runs on, or has just done so; null once a half-year was ended by hand. */
  readonly run: Run | null;
  /** The chapters after which a half-year is to end as soon as players who search have found theirs. */
  readonly ending: Game['chapters'] | null;
  /** The attempt at an exercise that is under play; null for any other game. */
  readonly attempt: Attempt | null;
  /** Half-years that were taken back and can be done again; null where there are none. */
  readonly undone: Undone | null;
};

const NOTHING: LiveState = {
  phase: 'menu',
  game: null,
  cast: NOBODY,
  name: '',
  notes: [],
  region: null,
  submitted: [],
  leftOut: [],
  refusal: null,
  storage: 'ok',
  saves: [],
  save: null,
  unsaved: [],
  isStale: false,
  isResumed: false,
  viewed: null,
  run: null,
  ending: null,
  attempt: null,
  undone: null,
};

/** The state with what only `live` may do to it. */
export type State = Readable<LiveState> & {
  change(part: Partial<LiveState>): void;
  /** Nothing of the last game is left on the screen; what is known of the saves stays. */
  clear(part?: Partial<LiveState>): void;
  /** Every person of the game is at this screen where no cast is given. */
  showGame(game: Game, part?: Partial<LiveState>): void;
};

export function createState(): State {
  const store = createStore<LiveState>(NOTHING);
  function clear(part?: Partial<LiveState>): void {
    const { storage, saves, unsaved, isStale } = store.get();
    store.set({ ...NOTHING, storage, saves, unsaved, isStale, ...part });
  }
  return {
    get: store.get,
    subscribe: store.subscribe,
    change: (part) => store.set({ ...store.get(), ...part }),
    clear,
    showGame(game, part) {
      const { cast = castOf(game) } = part ?? {};
      clear({ game, cast, ...turnOf(game, cast), ...part });
    },
  };
}

/** Whose turn it is at the beginning of a half-year. Persons who share a screen take it by hand. */
export function turnOf(game: Game, { persons }: Cast): Pick<LiveState, 'region' | 'phase'> {
  const phase = isOver(game) ? 'over' : persons.length > 1 ? 'handover' : 'plan';
  return { region: persons[0] ?? (game.scenario.regions[0]?.id as RegionId), phase };
}

/** The game under play: the one on the screen, or the one that is gone back to from a view. */
export function playedOf({ game, viewed }: Pick<LiveState, 'game' | 'viewed'>): Game | null {
  return viewed === null ? game : viewed.back;
}

/** The game under play with what is written of it, half-years that were taken back included. */
export function wholeOf(
  state: Pick<LiveState, 'game' | 'viewed' | 'notes' | 'undone'>,
): Pick<Sitting, 'game' | 'notes'> | null {
  const { notes, undone } = state;
  const game = playedOf(state);
  if (game === null || undone === null) return game && { game, notes };
  const { turn } = present(game);
  // What is written of half-years to come is about another way than the one that was taken.
  const past = notes.filter((note) => note.turn <= turn);
  const taken = undone.notes.filter((note) => note.turn > turn);
  return { game: undone.former, notes: [...past, ...taken] };
}

/** Whether a moment of a game is looked at; the result of a game that was viewed is none. */
export function isViewing({ viewed, phase }: LiveState): boolean {
  return viewed !== null && (phase === 'viewing' || phase === 'playing');
}

/** Whether the half-year waits for players who search; not where other chapters lie open by now. */
export function isThinking({ game, ending }: LiveState): boolean {
  return ending !== null && game?.chapters === ending;
}

/** Whether half-years have ended that would be lost with the page. */
export function isAtRisk(state: LiveState): boolean {
  return withLeft(state).length > 0;
}

/** What would be lost with the page once the game on the screen is left. */
export function withLeft(state: LiveState): readonly Unsaved[] {
  const { storage, cast, name, attempt, save, unsaved } = state;
  const whole = wholeOf(state);
  const isLost =
    storage !== 'ok' && whole !== null && save !== null && whole.game.chapters.length > 1;
  return isLost ? [{ ...whole, cast, name, attempt, save }, ...unsaved] : unsaved;
}
