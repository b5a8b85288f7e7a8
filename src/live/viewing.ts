// Looking at a game half-year by half-year: one that was opened, or the one under play, which waits
// meanwhile exactly as it was. Every chapter keeps its world, so any moment is there at once.
import { type Game, gameAt, isOver } from '../game/game.ts';
import { type GameNote, type GameRecord, replay } from '../game/replay.ts';
import { noteFor, toldIn } from '../record/told.ts';
import type { Scenario } from '../scenario/schema.ts';
import { scenarioDigest } from '../scenario/start.ts';
import { castOf } from './cast.ts';
import type { Keeping } from './keeping.ts';
import { personsOf } from './seats.ts';
import type { State } from './state.ts';

export type Viewed = {
  /** The whole of it, from the start to its last half-year. */
  readonly game: Game;
  /** The half-year at whose end it is looked at; 0 is the start. */
  readonly turn: number;
  /** In the order of half-years, one each at most. */
  readonly notes: readonly GameNote[];
  /** Empty where the record has none. */
  readonly name: string;
  /** The game that was under play, its plan begun included; null for one that was opened. */
  readonly back: Game | null;
};

export type Viewing = {
  /** Opens a record that was verified, at its start; false where its scenario is not to be had. */
  view(record: GameRecord): boolean;
  /** Looks at the game on the screen; the one under play waits as it is. */
  lookBack(): void;
  goTo(turn: number): void;
  /** The next half-year, which the map plays out; `settle` ends that. */
  step(): void;
  /** Writes the note of a half-year; an empty one takes it away. */
  note(turn: number, text: string): void;
  /** The result of the game that is viewed, where it is over; `lookBack` leads here again. */
  showResult(): void;
  /** Plays on: the game that waits, or the one that was opened, as a save of its own. */
  playOn(): Promise<boolean>;
  /** Back to the game that waits, or to the menu. */
  closeView(): void;
};

export function createViewing(
  state: State,
  scenarios: readonly Scenario[],
  { begin, release, save }: Pick<Keeping, 'begin' | 'release' | 'save'>,
): Viewing {
  function show(viewed: Viewed, turn: number, phase: 'viewing' | 'playing'): void {
    const game = gameAt(viewed.game, turn);
    state.change({ game, viewed: { ...viewed, turn }, phase });
  }

  function closeView(): void {
    const { viewed } = state.get();
    if (viewed === null) return;
    const { back } = viewed;
    if (back === null) state.clear();
    else state.change({ game: back, viewed: null, phase: isOver(back) ? 'over' : 'plan' });
  }

  return {
    closeView,

    view(record) {
      const game = gameIn(record, scenarios);
      if (game === null) return false;
      release();
      const { name, notes } = toldIn(record);
      const viewed = { game, turn: 0, notes, name, back: null };
      const cast = castOf(game);
      state.showGame(gameAt(game, 0), { cast, name, viewed, phase: 'viewing' });
      return true;
    },

    lookBack() {
      const { game, name, notes, viewed, phase } = state.get();
      if (game === null || (phase !== 'plan' && phase !== 'over')) return;
      if (viewed !== null) return show(viewed, viewed.turn, 'viewing');
      const turn = game.chapters.length - 1;
      show({ game, turn, notes, name, back: game }, turn, 'viewing');
    },

    goTo(turn) {
      const { viewed, phase } = state.get();
      if (viewed === null || phase === 'over') return;
      const next = Math.max(0, Math.min(viewed.game.chapters.length - 1, Math.round(turn)));
      if (next !== viewed.turn || phase === 'playing') show(viewed, next, 'viewing');
    },

    step() {
      const { viewed, phase } = state.get();
      if (viewed === null || phase !== 'viewing') return;
      if (viewed.turn < viewed.game.chapters.length - 1) show(viewed, viewed.turn + 1, 'playing');
    },

    note(turn, text) {
      const { viewed, save: known } = state.get();
      if (viewed === null) return;
      const own = { turn, text: noteFor(text) };
      const before = viewed.notes.find((note) => note.turn === turn)?.text ?? '';
      if (own.text === before) return;
      const others = viewed.notes.filter((note) => note.turn !== turn);
      const notes = own.text === '' ? others : [...others, own].sort((a, b) => a.turn - b.turn);
      state.change({ viewed: { ...viewed, notes } });
      if (viewed.back === null) return;
      state.change({ notes });
      if (known !== null) save();
    },

    showResult() {
      const { viewed } = state.get();
      if (viewed === null || !isOver(viewed.game)) return;
      if (viewed.back === null) state.change({ game: viewed.game, phase: 'over' });
      else closeView();
    },

    async playOn() {
      const { viewed } = state.get();
      if (viewed === null || !canPlayOn(viewed)) return false;
      if (viewed.back !== null) closeView();
      else {
        const { game, name, notes } = viewed;
        await begin({ game, cast: castOf(game), name, notes });
      }
      return true;
    },
  };
}

/** The game of a record that was verified; null where its scenario is not to be had. */
export function gameIn(record: GameRecord, scenarios: readonly Scenario[]): Game | null {
  const { id, digest } = record.scenario;
  const shipped = scenarios.find((each) => each.id === id && scenarioDigest(each) === digest);
  const scenario = shipped ?? record.embedded;
  return scenario === undefined ? null : replay(record, scenario);
}

/** Whether it is not over, and a person has a seat to go on from. */
export function canPlayOn({ game }: Viewed): boolean {
  return !isOver(game) && personsOf(game.seats).length > 0;
}
