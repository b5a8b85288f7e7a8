// What an exercise closes at the desk: it is seen before anybody tries it.
import { isLocked } from '../../classroom/locks.ts';
import type { Command, Refusal } from '../../views/vocabulary.ts';
import { useLive, useScreen } from '../screen.ts';

/** Why the exercise under play does not leave a command to its team; null where it does. */
export function useLock(): (command: Command) => Refusal | null {
  const { live } = useScreen();
  const attempt = useLive(live, (state) => state.attempt);
  return (command) => (attempt !== null && isLocked(attempt.exercise, command) ? 'locked' : null);
}
