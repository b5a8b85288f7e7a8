// The way in for newcomers: a short real game with a guide beside it.
import type { Scenario } from '../../scenario/schema.ts';
import { FIRST_GAME } from '../../views/lesson.ts';
import { openLesson } from '../lesson/progress.ts';
import { useScreen } from '../screen.ts';

export function FirstGame({ scenarios }: { scenarios: readonly Scenario[] }) {
  const { live, words } = useScreen();
  const scenario = scenarios.find(({ id }) => id === FIRST_GAME.scenario);
  if (scenario === undefined) return null;
  return (
    <button
      type="button"
      className="button first-game"
      aria-description={words.firstGame.hint}
      onClick={() => {
        openLesson();
        const { seed, region, turns } = FIRST_GAME;
        live.start(scenario, seed, region, { turns });
      }}
    >
      {words.firstGame.start}
    </button>
  );
}
