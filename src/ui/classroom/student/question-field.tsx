// A question and the place for its answer.
import { useId, useState } from 'react';
import type { Answers, Question } from '../../../classroom/exercise.ts';
import { LONGEST_NOTE_CHARS } from '../../../scenario/limits.ts';
import { useScreen } from '../../screen.ts';
import { useClassWords } from '../words.ts';

type Answer = Answers[string];
type Props<Q extends Question = Question> = {
  question: Q;
  answer: Answer | undefined;
  /** Undefined takes the answer back. */
  onAnswer(answer: Answer | undefined): void;
};

export function QuestionField(props: Props) {
  const { question } = props;
  switch (question.kind) {
    case 'text':
      return <TextAnswer {...props} question={question} />;
    case 'choice':
      return <ChoiceAnswer {...props} question={question} />;
    case 'number':
      return <NumberAnswer {...props} question={question} />;
  }
}

type Of<Kind extends Question['kind']> = Props<Extract<Question, { kind: Kind }>>;

function TextAnswer({ question, answer, onAnswer }: Of<'text'>) {
  const { language } = useScreen();
  const id = useId();
  return (
    <div className="question">
      <label htmlFor={id}>{question.text[language]}</label>
      <textarea
        id={id}
        rows={3}
        maxLength={LONGEST_NOTE_CHARS}
        value={typeof answer === 'string' ? answer : ''}
        onChange={({ target }) => onAnswer(target.value === '' ? undefined : target.value)}
      />
    </div>
  );
}

function ChoiceAnswer({ question, answer, onAnswer }: Of<'choice'>) {
  const { language } = useScreen();
  const { student } = useClassWords();
  const id = useId();
  return (
    <div className="question">
      <label htmlFor={id}>{question.text[language]}</label>
      <select
        id={id}
        value={typeof answer === 'number' ? String(answer) : ''}
        onChange={({ target }) => onAnswer(target.value === '' ? undefined : Number(target.value))}
      >
        <option value="">{student.pick}</option>
        {question.choices.map((choice, k) => (
          <option key={choice.en} value={k}>
            {choice[language]}
          </option>
        ))}
      </select>
    </div>
  );
}

function NumberAnswer({ question, answer, onAnswer }: Of<'number'>) {
  const { language, numbers } = useScreen();
  const { student } = useClassWords();
  const { least, most, unit } = question;
  const id = useId();
  const [typed, setTyped] = useState(typeof answer === 'number' ? String(answer) : '');
  const isWrong = typed !== '' && answer === undefined;
  const digits = Number.isInteger(least) && Number.isInteger(most) ? 0 : 2;
  return (
    <div className="question">
      <label htmlFor={id}>{question.text[language]}</label>
      <span className="number-answer">
        <input
          id={id}
          inputMode="decimal"
          autoComplete="off"
          size={8}
          maxLength={12}
          value={typed}
          aria-invalid={isWrong}
          aria-describedby={`${id}-hint`}
          onChange={({ target }) => {
            const text = target.value;
            const value = Number(text.trim().replace('−', '-'));
            const isIn = text.trim() !== '' && value >= least && value <= most;
            setTyped(text);
            onAnswer(isIn ? value : undefined);
          }}
        />
        <span>{unit[language]}</span>
        <span className={isWrong ? 'hint limited' : 'hint'} id={`${id}-hint`}>
          {student.from(numbers.plain(least, digits), numbers.plain(most, digits))}
        </span>
      </span>
    </div>
  );
}
