// What was just taken away, and the way to have it back. The focus goes along, or it would be lost
// with the button that took it away.
import { useEffect, useRef } from 'react';
import { useScreen } from '../../screen.ts';
import { useClassWords } from '../words.ts';
import { SUMMARY_ID } from './summary.tsx';
import type { Removed } from './use-draft.ts';

type Props = { removed: Removed | null; onUndo(): void; onForget(): void };

export function UndoBar({ removed, onUndo, onForget }: Props) {
  const { words } = useScreen();
  const { builder } = useClassWords();
  const undo = useRef<HTMLButtonElement>(null);
  const told = useRef(removed);
  useEffect(() => {
    if (told.current === removed) return;
    told.current = removed;
    if (document.activeElement !== document.body) return;
    const next = removed === null ? document.getElementById(SUMMARY_ID) : undo.current;
    next?.focus({ preventScroll: true });
  }, [removed]);
  return (
    <div role="status" className="builder-undo">
      {removed !== null && (
        <p>
          {builder.removed(removed.what)}{' '}
          <button ref={undo} type="button" className="button small" onClick={onUndo}>
            {builder.undo}
          </button>{' '}
          <button type="button" className="button small quiet" onClick={onForget}>
            {words.close}
          </button>
        </p>
      )}
    </div>
  );
}
