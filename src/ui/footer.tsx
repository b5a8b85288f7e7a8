// What identifies the state on the screen, always in sight.
import { useScreen, useTable } from './screen.ts';
import { ShareGame } from './share/door.tsx';
import { LookBack } from './viewer/look-back.tsx';

type Props = {
  /** Back to the result; null while the game goes on. */
  onResult: (() => void) | null;
  /** Opens the list of keys, where the page has them. */
  onKeys?: () => void;
  /** It stands below a game under play, and has the ways to look back and to share. */
  isPlay?: boolean;
};

export function Footer({ onResult, onKeys, isPlay = false }: Props) {
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
      {isPlay && <LookBack className="footer-share" />}
      {isPlay && <ShareGame className="button small quiet footer-share" />}
      <code>{words.footer(game.seed, last?.turn ?? 0, (last?.hash ?? '').slice(0, 8))}</code>
    </footer>
  );
}
