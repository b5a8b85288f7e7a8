// Stepping back and forward with a class: a half-year is taken back with its plan laid out again, and
// done once more with the same commands, or with others. Until others are given nothing is lost; then
// the line that was left goes among the saves, so that both compare.
import type { RegionId } from '../engine/types.ts';
import { type Game, gameAt, present } from '../game/game.ts';
import type { Command } from '../views/vocabulary.ts';
import type { Keeping } from './keeping.ts';
import type { State } from './state.ts';

/** What was taken back: the whole line, and what persons commanded in it, the next half-year first. */
export type Undone = {
  readonly former: Game;
  readonly ahead: readonly (readonly Command[])[];
};

export type Stepping = {
  /** To the beginning of the last half-year, with its plan on the desk. */
  stepBack(): void;
  /** The half-year that was taken back is done again as it was. */
  stepForward(): void;
};

export function createStepping(state: State, end: () => void): Stepping {
  return {
    stepBack() {
      const { game, cast, phase, viewed, undone } = state.get();
      const first = cast.persons[0];
      if (game === null || viewed !== null || first === undefined) return;
      if (phase !== 'plan' && phase !== 'handover' && phase !== 'over') return;
      const { turn, commands } = present(game);
      if (turn === 0) return;
      const taken = commandsOf(commands, cast.persons);
      const before = gameAt(game, turn - 1);
      state.change({
        game: { ...before, pending: taken.filter(({ region }) => region === first) },
        region: first,
        phase: cast.persons.length > 1 ? 'handover' : 'plan',
        submitted: [],
        refusal: null,
        run: null,
        leftOut: [],
        undone: { former: undone?.former ?? game, ahead: [taken, ...(undone?.ahead ?? [])] },
      });
    },

    stepForward() {
      const { game, cast, undone, phase } = state.get();
      const next = undone?.ahead[0];
      const last = cast.persons.at(-1);
      if (game === null || next === undefined || last === undefined) return;
      if (phase !== 'plan' && phase !== 'handover') return;
      // All have planned, so the last of them ends the half-year for all.
      const planned = { ...game, pending: next };
      state.change({ game: planned, region: last, submitted: [], phase: 'plan' });
      end();
    },
  };
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

function isSame(a: readonly Command[], b: readonly Command[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Keeps the line that was left as a save of its own, once the one under play is written. */
export async function keepLine(
  { recordOf, keep, written }: Pick<Keeping, 'recordOf' | 'keep' | 'written'>,
  former: Game,
): Promise<void> {
  await written();
  const record = await recordOf(former);
  if (record !== null) await keep([record]);
}
