// All marks as a list: for readers who hear the page, and for fingers.
import type { ReactNode } from 'react';
import { Box } from '../box.tsx';
import { useScreen } from '../screen.ts';
import { MarkShape } from './mark-shape.tsx';
import { byTurn, type ToldMark, useMoments } from './marks.ts';

type Props = {
  marks: readonly ToldMark[];
  /** Of which region they are. */
  chooser: ReactNode;
  onGo(turn: number): void;
  onClose(): void;
};

export function MarkList({ marks, chooser, onGo, onClose }: Props) {
  const { words } = useScreen();
  const { viewer } = words;
  const { period } = useMoments();
  const groups = byTurn(marks);
  return (
    <Box title={viewer.list} className="mark-list" onClose={onClose}>
      {chooser}
      <p className="hint">{groups.length === 0 ? viewer.noMarks : viewer.listHint}</p>
      <ol>
        {groups.map(([turn, found]) => (
          <li key={turn}>
            <button
              type="button"
              className="button"
              onClick={() => {
                onGo(turn);
                onClose();
              }}
            >
              {turn === 0 ? viewer.start : period(turn)}
            </button>
            <ul>
              {found.map((mark) => (
                <li key={mark.text}>
                  <MarkShape {...mark} />
                  <span className="sr-only">{viewer.kinds[mark.kind]}</span> {mark.text}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </Box>
  );
}
