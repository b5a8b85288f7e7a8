// What the team expects, before it has seen anything.
import type { Answers, Exercise } from '../../../classroom/exercise.ts';
import { useClassWords } from '../words.ts';
import { QuestionField } from './question-field.tsx';

type Props = { exercise: Exercise; answers: Answers; onAnswers(answers: Answers): void };

export function Predict({ exercise, answers, onAnswers }: Props) {
  const { student } = useClassWords();
  const { before } = exercise.questions;
  if (before.length === 0) return null;
  return (
    <fieldset className="panel predict">
      <legend>{student.predictTitle}</legend>
      <p className="hint">{student.predictHint}</p>
      {before.map((question) => (
        <QuestionField
          key={question.id}
          question={question}
          answer={answers[question.id]}
          onAnswer={(answer) => {
            const { [question.id]: _, ...others } = answers;
            onAnswers(answer === undefined ? others : { ...others, [question.id]: answer });
          }}
        />
      ))}
    </fieldset>
  );
}
