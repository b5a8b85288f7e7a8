// One question: what is asked, how it is answered, and what a number may foretell.
import type { Question } from '../../../classroom/exercise.ts';
import type { Text } from '../../../engine/types.ts';
import { useClassWords } from '../words.ts';
import { ChoiceField, fieldId, NumberField, ProblemLines, TextPair } from './fields.tsx';
import { MeasurePicker } from './measure-picker.tsx';
import { answerUnit } from './measure-unit.ts';
import type { ToldProblem } from './problems.ts';

type Of<Kind extends Question['kind']> = Extract<Question, { kind: Kind }>;

type Props<Q extends Question = Question> = {
  at: string;
  label: string;
  question: Q;
  problems: readonly ToldProblem[];
  onChange(question: Question): void;
  onRemove(question: Question, what: string): void;
};

const KINDS = ['text', 'choice', 'number'] as const;
const NOTHING: Text = { zh: '', en: '' };
const MOST_CHOICES = 20;

export function QuestionFields(props: Props) {
  const { at, label, question, problems, onChange } = props;
  const { builder } = useClassWords();
  return (
    <>
      <TextPair
        at={`${at}/text`}
        label={label}
        value={question.text}
        isLong
        problems={problems}
        onChange={(text) => onChange({ ...question, text })}
      />
      <ChoiceField
        at={`${at}/kind`}
        label={builder.answer}
        value={question.kind}
        options={KINDS.map((kind) => [kind, builder.answers[kind]] as const)}
        onChange={(kind) => onChange(withKind(question, kind))}
      />
      {question.kind === 'choice' && <Choices {...props} question={question} />}
      {question.kind === 'number' && <NumberAsked {...props} question={question} />}
    </>
  );
}

function Choices({ at, question, problems, onChange, onRemove }: Props<Of<'choice'>>) {
  const { builder } = useClassWords();
  const { choices } = question;
  return (
    <div className="choices-asked" id={fieldId(`${at}/choices`)} tabIndex={-1}>
      {choices.map((choice, k) => (
        <div key={k} className="choice-asked">
          <TextPair
            at={`${at}/choices/${k}`}
            label={builder.choice(k + 1)}
            value={choice}
            problems={problems}
            onChange={(text) =>
              onChange({ ...question, choices: choices.map((each, i) => (i === k ? text : each)) })
            }
          />
          {choices.length > 2 && (
            <button
              type="button"
              className="button small quiet remove"
              aria-label={builder.removeNamed(builder.choice(k + 1))}
              onClick={() =>
                onRemove(
                  { ...question, choices: choices.filter((_, i) => i !== k) },
                  builder.choice(k + 1),
                )
              }
            >
              {builder.remove}
            </button>
          )}
        </div>
      ))}
      {choices.length < MOST_CHOICES && (
        <button
          type="button"
          className="button small"
          onClick={() => onChange({ ...question, choices: [...choices, NOTHING] })}
        >
          {builder.addChoice}
        </button>
      )}
    </div>
  );
}

function NumberAsked({ at, question, problems, onChange }: Props<Of<'number'>>) {
  const { builder } = useClassWords();
  const { foretells, ...plain } = question;
  return (
    <>
      <div className="row">
        <NumberField
          at={`${at}/least`}
          label={builder.least}
          value={question.least}
          problems={problems}
          onChange={(least) => onChange({ ...question, least: least ?? Number.NaN })}
        />
        <NumberField
          at={`${at}/most`}
          label={builder.most}
          value={question.most}
          problems={problems}
          onChange={(most) => onChange({ ...question, most: most ?? Number.NaN })}
        />
      </div>
      <label className="chip">
        <input
          type="checkbox"
          checked={foretells !== undefined}
          onChange={() =>
            onChange(foretells === undefined ? { ...plain, foretells: { kind: 'rank' } } : plain)
          }
        />
        {builder.foretells}
      </label>
      {foretells !== undefined && (
        <MeasurePicker
          at={`${at}/foretells`}
          label={builder.measure}
          measure={foretells}
          problems={problems}
          onChange={(measure) => {
            const unit = { zh: answerUnit(measure, 'zh'), en: answerUnit(measure, 'en') };
            onChange({ ...plain, unit, foretells: measure });
          }}
        />
      )}
      <TextPair
        at={`${at}/unit`}
        label={builder.unit}
        value={question.unit}
        problems={problems}
        onChange={(unit) => onChange({ ...question, unit })}
      />
      <ProblemLines at={`${at}/foretells`} problems={problems} />
    </>
  );
}

function withKind({ id, text }: Question, kind: Question['kind']): Question {
  switch (kind) {
    case 'text':
      return { id, text, kind };
    case 'choice':
      return { id, text, kind, choices: [NOTHING, NOTHING] };
    case 'number':
      return { id, text, kind, unit: NOTHING, least: 0, most: 100 };
  }
}
