// A team that gives no command, played on this page: what each measure comes to where nobody decides.
import { useState } from 'react';
import { lazyGame } from '../../../classroom/lazy.ts';
import type { PartProps } from './part.tsx';
import { problemsAt } from './problems.ts';

export type LazyGame = ReturnType<typeof lazyGame>;

/** What the lazy game depends on; when any of it changes, the game is another one. */
export function useLazyGame({ draft, scenario, problems }: PartProps) {
  const [played, setPlayed] = useState<{ key: string; game: LazyGame } | null>(null);
  const { seed, seats, turns, rivals, preset } = draft;
  const key = JSON.stringify([scenario.id, seed, seats[0], turns, rivals, preset]);
  const canPlay =
    ['/seed', '/seats', '/turns', '/preset'].every((at) => problemsAt(problems, at).length === 0) &&
    seats.length > 0;
  const play = (): void => {
    const [seat] = seats;
    if (seat !== undefined) setPlayed({ key, game: lazyGame(draft, scenario, seat) });
  };
  return { canPlay, play, game: played?.key === key ? played.game : null };
}
