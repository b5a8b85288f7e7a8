// Kind lines about the game as a file: brought back, not saved, of another version.
import { useState } from 'react';
import { useLive, useScreen } from './screen.ts';

export function Notices() {
  const { live, words } = useScreen();
  const storage = useLive(live, (state) => state.storage);
  const isStale = useLive(live, (state) => state.isStale);
  const isResumed = useLive(live, (state) => state.isResumed);
  const game = useLive(live, (state) => state.game);
  const [closed, setClosed] = useState('');
  const period = game?.chapters[game.chapters.length - 1]?.world.period;
  const lines: string[] = [];
  if (isStale) lines.push(words.stale);
  if (storage === 'blocked') lines.push(words.storageBlocked);
  if (isResumed && period !== undefined && lines.length === 0) {
    lines.push(words.resumed(words.period(period.year, period.half)));
  }
  const key = `${isStale}${storage}${isResumed}`;
  if (lines.length === 0 || closed === key) return null;
  return (
    <div className="notices" role="status">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <button type="button" className="button small" onClick={() => setClosed(key)}>
        {words.close}
      </button>
    </div>
  );
}
