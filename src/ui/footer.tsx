// What identifies the state on the screen, always in sight.
import { useScreen, useTable } from './screen.ts';

export function Footer({ onResult }: { onResult: (() => void) | null }) {
  const { words } = useScreen();
  const { game } = useTable();
  const last = game.chapters[game.chapters.length - 1];
  return (
    <footer className="footer">
      <span>{words.teaching}</span>
      {onResult !== null && (
        <button type="button" className="button small" onClick={onResult}>
          {words.backToResult}
        </button>
      )}
      <code>{words.footer(game.seed, last?.turn ?? 0, (last?.hash ?? '').slice(0, 8))}</code>
    </footer>
  );
}
