// A file that is let go of anywhere on the page is opened.
import { useEffect, useState } from 'react';
import { useScreen } from '../screen.ts';
import type { Opener } from './opener.ts';

export function DropVeil() {
  const { opener, words } = useScreen();
  const isOver = useFileDrop(opener);
  if (!isOver) return null;
  return (
    <div className="drop-veil" aria-hidden="true">
      <p>{words.opening.dropHere}</p>
    </div>
  );
}

/** Whether a file is held over the page. */
function useFileDrop(opener: Opener): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const hasFile = (event: DragEvent): boolean =>
      event.dataTransfer?.types.includes('Files') ?? false;
    const over = (event: DragEvent): void => {
      if (!hasFile(event)) return;
      // Without this the browser would leave the page and show the file instead.
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      if (!hasFile(event)) return;
      event.preventDefault();
      setOver(false);
      const [file] = event.dataTransfer?.files ?? [];
      if (file !== undefined) void opener.file(file);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, [opener]);
  return isOver;
}
