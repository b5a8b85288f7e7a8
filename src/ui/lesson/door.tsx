// The adviser of a game: the guide of a first game. Fetched when there is something to say.
import { type ComponentType, useContext, useEffect, useState, useSyncExternalStore } from 'react';
import { useTable } from '../screen.ts';
import { AskedContext } from '../why/ask.ts';
import type { PartTab } from './point.ts';
import { isFirstGame, lessonProgress } from './progress.ts';

export type AdviserProps = {
  /** A number has been asked why it moved. */
  hasAsked: boolean;
  /** On a small screen a part may lie behind another tab. */
  onTab(tab: PartTab): void;
};

export function Adviser({ onTab }: { onTab(tab: PartTab): void }) {
  const { game, own } = useTable();
  const lesson = useSyncExternalStore(lessonProgress.subscribe, lessonProgress.get);
  const asked = useContext(AskedContext);
  const [hasAsked, setAsked] = useState(false);
  const [Coach, setCoach] = useState<ComponentType<AdviserProps> | null>(null);
  const isGuided = lesson !== null && isFirstGame(game, own);
  if (asked !== null && !hasAsked) setAsked(true);
  useEffect(() => {
    if (!isGuided) return;
    import('./coach.tsx').then(
      (loaded) => setCoach(() => loaded.Coach),
      // Without its guide the game is a game all the same.
      () => undefined,
    );
  }, [isGuided]);
  return isGuided && Coach !== null ? <Coach hasAsked={hasAsked} onTab={onTab} /> : null;
}
