// Says aloud where a step or a jump has led: the half-year, and the rank of the selected region.
// While the game is played back it would never come to an end of a sentence.
import { useRef } from 'react';
import { presentOf } from '../../views/moment.ts';
import { standingOf } from '../../views/ranking.ts';
import { useScreen, useTable } from '../screen.ts';
import { useMoments } from './marks.ts';

export function ViewAnnouncer({ isPlaying }: { isPlaying: boolean }) {
  const { words } = useScreen();
  const { game, selected, nameOf } = useTable();
  const { at } = useMoments();
  const { turn, world } = presentOf(game);
  const said = useRef('');
  if (!isPlaying) {
    const { rank } = standingOf(world, game.fixed.parameters, selected);
    said.current = words.viewer.said(at(turn), nameOf(selected), rank);
  }
  return (
    <p className="sr-only" aria-live="polite">
      {said.current}
    </p>
  );
}
