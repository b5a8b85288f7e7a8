// A file that is let go of anywhere on the page is opened.
import { useFileDrop } from '../file-drop.ts';
import { useScreen } from '../screen.ts';

export function DropVeil() {
  const { opener, words } = useScreen();
  const isOver = useFileDrop(([file]) => {
    if (file !== undefined) void opener.file(file);
  });
  if (!isOver) return null;
  return (
    <div className="drop-veil" aria-hidden="true">
      <p>{words.opening.dropHere}</p>
    </div>
  );
}
