// What the team wrote: before it began, held against what came, and on the way and afterwards.
import type { Answers, Question } from '../../../classroom/exercise.ts';
import { type Measure, tallyOf } from '../../../classroom/goals.ts';
import type { Attempt } from '../../../classroom/hand-in.ts';
import type { Language } from '../../../engine/types.ts';
import { useScreen } from '../../screen.ts';
import { measureText } from '../measures.ts';
import { useClassWords } from '../words.ts';
import type { ReportProps } from './report.tsx';

export function Expected({ attempt, game, own }: ReportProps) {
  const { language, numbers } = useScreen();
  const { report } = useClassWords().reports;
  const { exercise, answers } = attempt;
  const write = (measure: Measure, value: number): string =>
    measureText(measure, value, language, numbers);
  return (
    <ul className="answers">
      {exercise.questions.before.map((question) => {
        const answer = answers[question.id];
        const told = answerText(question, answer, language) ?? report.nothing;
        const foretells = question.kind === 'number' ? question.foretells : undefined;
        if (foretells === undefined || typeof answer !== 'number') {
          return <Answer key={question.id} asked={question.text[language]} told={told} />;
        }
        const came = tallyOf(game, own, [foretells]).measured(foretells);
        const both = report.expectedCame(write(foretells, answer), write(foretells, came));
        return <Answer key={question.id} asked={question.text[language]} told={both} />;
      })}
    </ul>
  );
}

export function Observed({ attempt }: { attempt: Attempt }) {
  const { language } = useScreen();
  const { report } = useClassWords().reports;
  const { exercise, answers } = attempt;
  const asked = [...exercise.questions.during, ...exercise.questions.after];
  return (
    <ul className="answers">
      {asked.map((question) => (
        <Answer
          key={question.id}
          asked={question.text[language]}
          told={answerText(question, answers[question.id], language) ?? report.nothing}
        />
      ))}
    </ul>
  );
}

function Answer({ asked, told }: { asked: string; told: string }) {
  return (
    <li>
      {asked} <b>{told}</b>
    </li>
  );
}

/** An answer as it is read; null where there is none. */
export function answerText(
  question: Question,
  answer: Answers[string] | undefined,
  language: Language,
): string | null {
  if (answer === undefined || answer === '') return null;
  switch (question.kind) {
    case 'text':
      return String(answer);
    case 'choice':
      return question.choices[Number(answer)]?.[language] ?? null;
    case 'number':
      return `${answer} ${question.unit[language]}`.trim();
  }
}
