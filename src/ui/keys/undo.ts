// Taking back and making again, until the half-year ends: what was taken back waits here, and is
// forgotten as soon as the player does something else.
import { useCallback, useEffect, useMemo, useState } from 'react';
import { givenBeforehand } from '../../live/index.ts';
import type { Command } from '../../views/vocabulary.ts';
import { useLive, useScreen, useTable } from '../screen.ts';
import { changeTold } from './change-told.ts';

export type Undoing = {
  /** What would be taken back or made again, in words; null where there is nothing. */
  undo: string | null;
  redo: string | null;
  onUndo(): void;
  onRedo(): void;
  /** What was done last, to be said aloud. */
  said: string;
};

type Taken = { commands: readonly Command[]; pending: readonly Command[] };
const NOTHING: Taken = { commands: [], pending: [] };

export function useUndo(): Undoing {
  const screen = useScreen();
  const { live, words } = screen;
  const { game } = useTable();
  const { pending } = game;
  const given = useLive(live, ({ attempt }) => givenBeforehand(game, attempt));
  const [taken, setTaken] = useState<Taken>(NOTHING);
  const [said, setSaid] = useState('');
  // The plan is no longer the one from which it was taken back.
  const commands = taken.pending === pending ? taken.commands : NOTHING.commands;
  useEffect(() => {
    if (taken !== NOTHING && taken.pending !== pending) setTaken(NOTHING);
  }, [taken, pending]);
  const last = pending.length > given ? pending[pending.length - 1] : undefined;
  const next = commands[commands.length - 1];
  const tell = useCallback((command: Command) => changeTold(command, screen), [screen]);

  return useMemo(() => {
    const now = (): readonly Command[] => live.get().game?.pending ?? [];
    return {
      undo: last === undefined ? null : tell(last),
      redo: next === undefined ? null : tell(next),
      said,
      onUndo() {
        if (last === undefined) return;
        live.undo();
        setTaken({ commands: [...commands, last], pending: now() });
        setSaid(words.keys.undone(tell(last)));
      },
      onRedo() {
        if (next === undefined || live.command(next) !== null) return;
        setTaken({ commands: commands.slice(0, -1), pending: now() });
        setSaid(words.keys.redone(tell(next)));
      },
    };
  }, [last, next, commands, said, live, words, tell]);
}
