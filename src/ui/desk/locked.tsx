// The sign on what an exercise closes, with the reason for whoever asks.
import type { Refusal } from '../../views/vocabulary.ts';
import { useScreen } from '../screen.ts';

export function Locked({ lock }: { lock: Refusal | null }) {
  const { words } = useScreen();
  if (lock === null) return null;
  return (
    <span className="lock-sign" title={words.refusals[lock]}>
      <svg viewBox="0 0 20 20" width="12" height="12" aria-hidden="true">
        <path
          d="M5 9h10v8H5zM7 9V6.5a3 3 0 0 1 6 0V9"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.8"
        />
      </svg>
      {words.inExercise.locked}
    </span>
  );
}
