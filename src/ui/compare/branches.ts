// The games that stand side by side: the first, and what was added to it from this browser's saves
// or from files and links. Each is played again before it is here.
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Game } from '../../game/game.ts';
import { isOneStart, MOST_BRANCHES } from '../../lab/compare.ts';
import type { SaveHead } from '../../live/index.ts';
import { toldIn } from '../../record/told.ts';
import { checkOnce } from '../opening/check.ts';
import { problemOf } from '../opening/problem.ts';
import { saveName } from '../save-name.ts';
import { useLive, useScreen } from '../screen.ts';
import { COMPARISON_WORDS } from '../words/comparison.ts';

export type Branch = {
  /** The id of its save, where it has one. */
  readonly key: string;
  readonly name: string;
  readonly game: Game;
  /** When it was saved last; nothing where it is no save. */
  readonly savedAt: number;
};

export type Branches = {
  readonly list: readonly Branch[];
  /** Saves of the same start that are not here yet. */
  readonly others: readonly SaveHead[];
  /** What was done last, or why it was not. */
  readonly said: string;
  readonly isLoading: boolean;
  /** Whether all stand here that it opens with. */
  readonly isReady: boolean;
  add(head: SaveHead): Promise<void>;
  /** A file, or a text that holds a link. */
  open(shared: File | string): Promise<void>;
  remove(key: string): void;
};

/** Saves that are played again to find one that went otherwise. */
const MOST_TRIED = 5;

const OTHER_SCENARIO: readonly string[] = ['other-scenario', 'unknown-scenario'];

export const LETTERS = ['A', 'B', 'C', 'D'] as const;

/** `first`: the save that is compared; the game on the screen where none is named. */
export function useBranches(first: SaveHead | undefined): Branches {
  const screen = useScreen();
  const { live, language, words } = screen;
  const told = COMPARISON_WORDS[language];
  const saves = useLive(live, (state) => state.saves);
  const [list, setList] = useState<readonly Branch[]>(() => {
    if (first !== undefined) return [];
    const { viewed, game: shown, save } = live.get();
    const game = viewed?.game ?? shown;
    const head = saves.find(({ id }) => id === save);
    if (game === null) return [];
    const known = head === undefined ? told.screen : saveName(head, language, words);
    const name = viewed === null || viewed.name === '' ? known : viewed.name;
    return [{ key: save ?? 'screen', name, game, savedAt: head?.savedAt ?? 0 }];
  });
  const [isLoading, setLoading] = useState(false);
  const [isReady, setReady] = useState(false);
  const [said, setSaid] = useState('');
  const now = useRef(list);
  const isHere = useRef(true);
  const change = useCallback((next: readonly Branch[]): void => {
    now.current = next;
    setList(next);
  }, []);

  /** Where the game may stand here, it does; else why not. */
  const take = useCallback(
    (branch: Branch, name: string): string => {
      const { current } = now;
      const [one] = current;
      if (one !== undefined && !isOneStart(one.game, branch.game)) {
        return told.refused(name, told.otherStart);
      }
      if (current.some((each) => lastOf(each.game).hash === lastOf(branch.game).hash)) {
        return told.refused(name, told.known);
      }
      change([...current, branch]);
      return told.added(LETTERS[current.length] ?? '', branch.name);
    },
    [change, told],
  );

  const add = useCallback(
    async (head: SaveHead): Promise<void> => {
      if (now.current.length >= MOST_BRANCHES) return;
      setLoading(true);
      const game = await live.gameOf(head.id);
      if (!isHere.current) return;
      setLoading(false);
      const name = saveName(head, language, words);
      const { id: key, savedAt } = head;
      setSaid(game === null ? told.lost : take({ key, name, game, savedAt }, name));
    },
    [live, language, words, told, take],
  );

  const open = useCallback(
    async (shared: File | string): Promise<void> => {
      const { scenario } = now.current[0]?.game ?? {};
      if (scenario === undefined || now.current.length >= MOST_BRANCHES) return;
      const isFile = typeof shared !== 'string';
      const called = isFile ? shared.name : told.link;
      setLoading(true);
      const checked = await checkOnce(shared, [scenario]);
      if (!isHere.current) return;
      if (!checked.ok) {
        setLoading(false);
        const isElsewhere = OTHER_SCENARIO.includes(checked.reason);
        const problem = problemOf(checked, isFile ? 'file' : 'link', screen);
        setSaid(told.refused(called, isElsewhere ? told.otherStart : problem));
        return;
      }
      // A file may hold several games, each with its name.
      for (const record of checked.records) {
        // Each is played again in a task of its own, so that the page can breathe in between.
        await new Promise((go) => setTimeout(go));
        const game = await live.gameOf(record);
        if (!isHere.current) return;
        if (game === null || now.current.length >= MOST_BRANCHES) continue;
        const { name: given } = toldIn(record);
        const name = given || called.replace(/\.json$/i, '');
        setSaid(take({ key: lastOf(game).hash, name, game, savedAt: 0 }, given || called));
      }
      setLoading(false);
    },
    [live, screen, told, take],
  );

  // The save that was asked for, and beside it the newest of its start that went otherwise: as many
  // as may stand here.
  const begin = useRef(async (): Promise<void> => {
    if (first !== undefined) await add(first);
    const [one] = now.current;
    if (one === undefined) return;
    for (const head of siblingsOf(one, live.get().saves, now.current).slice(0, MOST_TRIED)) {
      await add(head);
    }
    // The older game comes first, so that a branch is told against what it branched from.
    change([...now.current].sort((a, b) => a.savedAt - b.savedAt));
    setSaid('');
  });
  useEffect(() => {
    isHere.current = true;
    void begin.current().then(() => {
      if (isHere.current) setReady(true);
    });
    return () => {
      isHere.current = false;
    };
  }, []);

  const [one] = list;
  return {
    list,
    others: one === undefined ? [] : siblingsOf(one, saves, list),
    said,
    isLoading,
    isReady,
    add,
    open,
    remove(key) {
      change(list.filter((each) => each.key !== key));
      setSaid('');
    },
  };
}

function siblingsOf(
  { game }: Branch,
  saves: readonly SaveHead[],
  chosen: readonly Branch[],
): SaveHead[] {
  return saves.filter(
    ({ id, scenario, seed, turns }) =>
      scenario.id === game.scenario.id &&
      seed === game.seed &&
      turns === game.turns &&
      !chosen.some(({ key }) => key === id),
  );
}

function lastOf({ chapters }: Game): Game['chapters'][number] {
  return chapters[chapters.length - 1] as Game['chapters'][number];
}
