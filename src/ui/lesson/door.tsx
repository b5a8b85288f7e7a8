// Who speaks beside the desk: in a first game its guide, in any other a hint now and then. Both are
// fetched when the game is on the screen; without them a game is a game all the same.
import { type ComponentType, useContext, useEffect, useState, useSyncExternalStore } from 'react';
import { useScreen, useTable } from '../screen.ts';
import { AskedContext } from '../why/ask.ts';
import type { PartTab } from './point.ts';
import { isFirstGame, lessonProgress } from './progress.ts';

export type AdviserProps = {
  /** A number has been asked why it moved. */
  hasAsked: boolean;
  /** On a small screen a part may lie behind another tab. */
  onTab(tab: PartTab): void;
};

type Adviser = ComponentType<AdviserProps>;

const FETCH: Readonly<Record<'guide' | 'hints', () => Promise<Adviser>>> = {
  guide: () => import('./coach.tsx').then(({ Coach }) => Coach),
  hints: () => import('./hint-strip.tsx').then(({ HintStrip }) => HintStrip),
};

export function Adviser({ onTab }: { onTab(tab: PartTab): void }) {
  const { wishes } = useScreen();
  const { game, own } = useTable();
  const lesson = useSyncExternalStore(lessonProgress.subscribe, lessonProgress.get);
  const asked = useContext(AskedContext);
  const [hasAsked, setAsked] = useState(false);
  const [adviser, setAdviser] = useState<{ who: string; Adviser: Adviser } | null>(null);
  const isGuided = lesson !== null && isFirstGame(game, own);
  const who = isGuided ? 'guide' : wishes.hints === 'on' ? 'hints' : null;
  if (asked !== null && !hasAsked) setAsked(true);
  useEffect(() => {
    if (who === null) return;
    FETCH[who]().then(
      (Adviser) => setAdviser({ who, Adviser }),
      () => undefined,
    );
  }, [who]);
  if (adviser === null || adviser.who !== who) return null;
  return <adviser.Adviser hasAsked={hasAsked} onTab={onTab} />;
}
