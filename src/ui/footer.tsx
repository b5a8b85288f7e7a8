// What identifies the state on the screen, always in sight.
import { useScreen, useTable } from './screen.ts';
import { ShareGame } from './share/door.tsx';

type Props = {
  /** Back to the result; null while the game goes on. */
  onResult: (() => void) | null;
  /** Opens the list of keys, where the page has them. */
  onKeys?: () => void;
  /** The way to share the game, where the page around it has none. */
  shares?: boolean;
};

export function Footer({ onResult, onKeys, shares = false }: Props) {
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
      {onKeys !== undefined && (
        <button type="button" className="keys-opener" aria-haspopup="dialog" onClick={onKeys}>
          {words.keys.open} <kbd>?</kbd>
        </button>
      )}
      {shares && <ShareGame className="button small quiet footer-share" />}
      <code>{words.footer(game.seed, last?.turn ?? 0, (last?.hash ?? '').slice(0, 8))}</code>
    </footer>
  );
}
