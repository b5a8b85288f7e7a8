// Stepping back and forward with a class: a half-year is taken back with its plan laid out again, and
// done once more with the same commands, or with others. Until others are given nothing is lost; then
// the line that was left goes among the saves, so that both compare.
import type { RegionId } from '../engine/types.ts';
import { type Game, gameAt, present } from '../game/game.ts';
import type { GameNote } from '../game/replay.ts';
import type { Command } from '../views/vocabulary.ts';
import type { LiveState, State } from './state.ts';

/** What was taken back: the whole line, and what persons commanded in it, the next half-year first. */
export type Undone = {
  /** Its pending commands are the plan that had been begun when the class went back. */
  readonly former: Game;
  /** What was written of the whole line. */
  readonly notes: readonly GameNote[];
  readonly ahead: readonly (readonly Command[])[];
};

export type Stepping = {
  /** To the beginning of the last half-year, with its plan on the desk. */
  stepBack(): void;
  /** The half-year that was taken back is done again as it was; not where its plan was changed. */
  stepForward(): void;
  /** Puts the plan of the half-year that was taken back on the desk once more. */
  layOut(): void;
};

export function createStepping(state: State, end: () => void): Stepping {
  return {
    stepBack() {
      const { game, cast, phase, viewed, undone, notes, submitted } = state.get();
      if (game === null || viewed !== null || !(isPlanning(phase) || phase === 'over')) return;
      const { turn, commands } = present(game);
      if (turn === 0) return;
      const { persons } = cast;
      const taken = commandsOf(commands, persons);
      const begun = commandsOf([...submitted, ...game.pending], persons.slice(0, 1));
      const line = undone ?? { former: { ...game, pending: begun }, notes, ahead: [] };
      state.change({
        ...laidOut(gameAt(game, turn - 1), taken, persons),
        undone: { ...line, ahead: [taken, ...line.ahead] },
      });
    },

    stepForward() {
      const { game, cast, undone, phase } = state.get();
      const next = undone?.ahead[0];
      const last = cast.persons.at(-1);
      if (game === null || next === undefined || last === undefined) return;
      if (!isPlanning(phase) || !isAsGiven(state.get())) return;
      // All have planned, so the last of them ends the half-year for all.
      const planned = { ...game, pending: next };
      state.change({ game: planned, region: last, submitted: [], phase: 'plan' });
      end();
    },

    layOut() {
      const { game, cast, undone, phase } = state.get();
      const next = undone?.ahead[0];
      if (game === null || next === undefined || !isPlanning(phase)) return;
      state.change(laidOut(game, next, cast.persons));
    },
  };
}

/** Whether all that is planned so far is what was given when the half-year was first played. */
export function isAsGiven({
  game,
  cast,
  region,
  submitted,
  undone,
}: Pick<LiveState, 'game' | 'cast' | 'region' | 'submitted' | 'undone'>): boolean {
  const next = undone?.ahead[0];
  if (game === null || region === null || next === undefined) return false;
  const soFar = cast.persons.slice(0, cast.persons.indexOf(region) + 1);
  return isSame([...submitted, ...game.pending], commandsOf(next, soFar));
}

function isPlanning(phase: LiveState['phase']): boolean {
  return phase === 'plan' || phase === 'handover';
}

/** The beginning of a half-year with the first person's part of a plan on the desk. */
function laidOut(game: Game, plan: readonly Command[], persons: readonly RegionId[]) {
  return {
    game: { ...game, pending: commandsOf(plan, persons.slice(0, 1)) },
    region: persons[0] ?? null,
    phase: persons.length > 1 ? 'handover' : 'plan',
    submitted: [],
    refusal: null,
    run: null,
    leftOut: [],
  } as const;
}

function commandsOf(commands: readonly Command[], persons: readonly RegionId[]): Command[] {
  return commands.filter(({ region }) => persons.includes(region));
}

/** What is still undone once a half-year has ended with `given`; `parted` where it went another way. */
export function undoneAfter(
  undone: Undone | null,
  given: readonly Command[],
  persons: readonly RegionId[],
): Undone | 'parted' | null {
  const [next, ...ahead] = undone?.ahead ?? [];
  if (undone === null || next === undefined) return null;
  if (!isSame(next, commandsOf(given, persons))) return 'parted';
  return ahead.length === 0 ? null : { ...undone, ahead };
}

/** What lies on the first person's desk once a half-year was done again, as it did the first time. */
export function planAgain(
  { former }: Undone,
  left: Undone | null,
  persons: readonly RegionId[],
): readonly Command[] {
  const [next] = left?.ahead ?? [];
  return next === undefined ? former.pending : commandsOf(next, persons.slice(0, 1));
}

/** What is written of a line that parts in half-year `turn`: nothing that only the former one has. */
export function notesParted(
  notes: readonly GameNote[],
  former: readonly GameNote[],
  turn: number,
): GameNote[] {
  return notes.filter((note) => note.turn < turn || (note.turn === turn && !former.includes(note)));
}

function isSame(a: readonly Command[], b: readonly Command[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
