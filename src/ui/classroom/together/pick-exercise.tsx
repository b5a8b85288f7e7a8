// The shipped exercises as a short list to choose from.
import { exercises } from '../../../../scenarios/exercises/shipped.ts';
import type { Exercise } from '../../../classroom/exercise.ts';
import { useScreen } from '../../screen.ts';
import { useClassWords } from '../words.ts';

export function PickExercise({ onExercise }: { onExercise(exercise: Exercise): void }) {
  const { language } = useScreen();
  const { homePage } = useClassWords();
  return (
    <section aria-labelledby="pick-title">
      <h2 id="pick-title">{homePage.shelf}</h2>
      <ul className="pick-exercise">
        {exercises.map((exercise) => (
          <li key={exercise.id}>
            <button type="button" className="button" onClick={() => onExercise(exercise)}>
              {exercise.title[language]}
            </button>
            <span className="hint">{exercise.aim[language]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
