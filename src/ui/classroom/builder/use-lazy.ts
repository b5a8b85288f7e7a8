// A team that gives no command, played on this page: what each measure comes to where nobody decides.
import { useState } from 'react';
import { lazyGame } from '../../../classroom/lazy.ts';
import { think } from '../../rivals.ts';
import type { PartProps } from './part.tsx';
import { problemsAt } from './problems.ts';

export type LazyGame = Awaited<ReturnType<typeof lazyGame>>;

/** What the lazy game depends on; when any of it changes, the game is another one. */
export function useLazyGame({ draft, scenario, problems }: PartProps) {
  const [isPlaying, setPlaying] = useState(false);
  const [played, setPlayed] = useState<{ key: string; game: LazyGame } | null>(null);
  const { seed, seats, turns, rivals, preset } = draft;
  const key = JSON.stringify([scenario.id, seed, seats[0], turns, rivals, preset]);
  const canPlay =
    !isPlaying &&
    ['/seed', '/seats', '/turns', '/preset'].every((at) => problemsAt(problems, at).length === 0) &&
    seats.length > 0;
  const play = async (): Promise<void> => {
    const [seat] = seats;
    if (seat === undefined) return;
    setPlaying(true);
    const game = await lazyGame(draft, scenario, seat, think);
    setPlayed({ key, game });
    setPlaying(false);
  };
  return { canPlay, isPlaying, play, game: played?.key === key ? played.game : null };
}
