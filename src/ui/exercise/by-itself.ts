// The part of an exercise that is decided by hand, and the part that runs by itself.
import { presentOf } from '../../views/moment.ts';
import { useLive, useScreen, useTable } from '../screen.ts';

/** Half-years that can still be decided by hand; all that are left where no exercise is played. */
export function useLeftByHand(): number {
  const { live } = useScreen();
  const { game } = useTable();
  const attempt = useLive(live, (state) => state.attempt);
  const last = attempt === null ? game.turns : attempt.exercise.byHand;
  return Math.max(0, last - presentOf(game).turn);
}

/** Whether nothing is left of an exercise but to let the plan run on. */
export function useIsByItself(): boolean {
  const { live } = useScreen();
  const isExercise = useLive(live, (state) => state.attempt !== null);
  return useLeftByHand() === 0 && isExercise;
}
