// Kind lines about the game and its save: brought back, not saved and why, of another version, and
// how a branch goes.
import { useEffect, useRef, useState } from 'react';
import { MOST_SAVES } from '../live/index.ts';
import { useBranchTold } from './branch/told.ts';
import { leavesFocus } from './focus.ts';
import { MakeRoom } from './make-room.tsx';
import { useLive, useScreen } from './screen.ts';

export function Notices() {
  const { live, words } = useScreen();
  const storage = useLive(live, (state) => state.storage);
  const isStale = useLive(live, (state) => state.isStale);
  const isResumed = useLive(live, (state) => state.isResumed);
  const game = useLive(live, (state) => state.game);
  const ofBranch = useBranchTold();
  const [closed, setClosed] = useState('');
  const self = useRef<HTMLDivElement>(null);
  const hadTrouble = useRef(false);
  useEffect(() => {
    if (storage !== 'ok') hadTrouble.current = true;
  }, [storage]);
  const period = game?.chapters[game.chapters.length - 1]?.world.period;
  const lines: string[] = [...ofBranch];
  if (isStale) lines.push(words.saves.stale);
  if (storage !== 'ok') lines.push(words.saves.trouble[storage](MOST_SAVES));
  else if (hadTrouble.current) lines.push(words.saves.savedAgain);
  if (isResumed && period !== undefined && lines.length === 0) {
    lines.push(words.resumed(words.period(period.year, period.half)));
  }
  const key = `${isStale}${storage}${isResumed}${ofBranch.join()}`;
  if (lines.length === 0 || closed === key) return null;
  return (
    <div className="notices" role="status" ref={self} tabIndex={-1}>
      <div className="lines">
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <MakeRoom onGone={() => self.current?.focus()} />
      <button
        type="button"
        className="button small"
        ref={leavesFocus}
        onClick={() => setClosed(key)}
      >
        {words.close}
      </button>
    </div>
  );
}
