// The way from a game under play to what has happened in it, half-year by half-year; the plan begun
// waits. It stands at the foot of the page, and on a phone beside the news.
import { useLive, useScreen } from '../screen.ts';
import { useYearEnd } from '../year-end.tsx';

export function LookBack({ className }: { className: string }) {
  const { live, words } = useScreen();
  const { close } = useYearEnd();
  const isPossible = useLive(
    live,
    ({ phase, game }) => phase === 'plan' && game !== null && game.chapters.length > 1,
  );
  if (!isPossible) return null;
  return (
    <button
      type="button"
      className={`button small quiet ${className}`}
      title={words.viewer.lookBackHint}
      onClick={() => {
        close();
        live.lookBack();
      }}
    >
      {words.viewer.lookBack}
    </button>
  );
}
