// From what the exercise is made: nothing, a shipped one, or one that somebody sent.
import { useState } from 'react';
import { exercises } from '../../../../scenarios/exercises/shipped.ts';
import type { Exercise } from '../../../classroom/exercise.ts';
import type { Scenario } from '../../../scenario/schema.ts';
import { useScreen } from '../../screen.ts';
import { CodeField } from '../home/code-field.tsx';
import { useClassWords } from '../words.ts';
import { ChoiceField } from './fields.tsx';

type Props = {
  scenarios: readonly Scenario[];
  onAnew(): void;
  onExercise(exercise: Exercise): void;
};

export function StartFrom({ scenarios, onAnew, onExercise }: Props) {
  const { language } = useScreen();
  const { builder } = useClassWords();
  const [chosen, setChosen] = useState<string>(exercises[0]?.id ?? '');
  const exercise = exercises.find(({ id }) => id === chosen);
  return (
    <details className="panel start-from">
      <summary>{builder.startFrom}</summary>
      <div className="row">
        <button type="button" className="button" onClick={onAnew}>
          {builder.anew}
        </button>
        <ChoiceField
          at="/from"
          label={builder.shipped}
          value={chosen}
          options={exercises.map(({ id, title }) => [id, title[language]] as const)}
          onChange={setChosen}
        />
        <button
          type="button"
          className="button"
          onClick={() => exercise !== undefined && onExercise(exercise)}
        >
          {builder.take}
        </button>
      </div>
      <CodeField title={builder.given} scenarios={scenarios} onExercise={onExercise} />
    </details>
  );
}
