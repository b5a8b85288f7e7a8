// What is asked before, during and after the game.
import { PARTS, type Question, type QuestionPart } from '../../../classroom/exercise.ts';
import { useScreen } from '../../screen.ts';
import { useClassWords } from '../words.ts';
import { type Draft, freshQuestionId, inBoth } from './draft.ts';
import { fieldId, NumberField } from './fields.tsx';
import { Part, type PartProps } from './part.tsx';
import { QuestionFields } from './question-fields.tsx';

const MOST_QUESTIONS = 12;

type Any = Question & { turn?: number };

export function QuestionParts(props: PartProps) {
  const { builder } = useClassWords();
  return (
    <Part name="questions" title={builder.parts.questions} hint={builder.questionsHint}>
      {PARTS.map((part) => (
        <QuestionList key={part} {...props} part={part} />
      ))}
    </Part>
  );
}

function QuestionList({ part, ...props }: PartProps & { part: QuestionPart }) {
  const { draft, problems, onChange, onRemove } = props;
  const { language } = useScreen();
  const { builder, questions: names } = useClassWords();
  const questions: readonly Any[] = draft.questions[part];
  const add = (): void => {
    const fresh: Any = {
      id: freshQuestionId(draft),
      text: { zh: '', en: '' },
      kind: 'text',
      ...(part === 'during' && { turn: Math.max(1, Math.round(draft.byHand / 2) || 1) }),
    };
    onChange(withQuestions(draft, part, [...questions, fresh]));
  };
  return (
    <section aria-labelledby={`asked-${part}`} className="question-part">
      <h3 id={`asked-${part}`}>{names[part]}</h3>
      <p className="hint">{builder.partHints[part]}</p>
      <ol id={fieldId(`/questions/${part}`)} tabIndex={-1}>
        {questions.map((question, at) => {
          const pointer = `/questions/${part}/${at}`;
          const name = inBoth(question.text)[language] || builder.question(at + 1);
          const change = (next: Any): void =>
            onChange(
              withQuestions(
                draft,
                part,
                questions.map((each) => (each.id === question.id ? next : each)),
              ),
            );
          return (
            <li key={question.id} className="question">
              <QuestionFields
                at={pointer}
                label={builder.question(at + 1)}
                question={question}
                problems={problems}
                onChange={(next) =>
                  change(question.turn === undefined ? next : { ...next, turn: question.turn })
                }
                onRemove={(next, what) =>
                  onRemove(
                    withQuestions(
                      draft,
                      part,
                      questions.map((each) =>
                        each.id === question.id ? { ...each, ...next } : each,
                      ),
                    ),
                    what,
                  )
                }
              />
              {question.turn !== undefined && (
                <NumberField
                  at={`${pointer}/turn`}
                  label={builder.afterTurn}
                  value={question.turn}
                  problems={problems}
                  onChange={(turn) => change({ ...question, turn: turn ?? Number.NaN })}
                />
              )}
              {at > 0 && (
                <button
                  type="button"
                  className="button small quiet"
                  aria-label={builder.moveUpNamed(name)}
                  onClick={() => onChange(withQuestions(draft, part, movedUp(questions, at)))}
                >
                  {builder.moveUp}
                </button>
              )}
              <button
                type="button"
                className="button small quiet remove"
                aria-label={builder.removeNamed(name)}
                onClick={() =>
                  onRemove(
                    withQuestions(
                      draft,
                      part,
                      questions.filter(({ id }) => id !== question.id),
                    ),
                    name,
                  )
                }
              >
                {builder.remove}
              </button>
            </li>
          );
        })}
      </ol>
      {questions.length < MOST_QUESTIONS && (
        <button type="button" className="button add" onClick={add}>
          {builder.addQuestion(names[part])}
        </button>
      )}
    </section>
  );
}

/** Those asked during the game have a half-year each; the others have none. */
function withQuestions(draft: Draft, part: QuestionPart, questions: readonly Any[]): Draft {
  return {
    ...draft,
    questions: { ...draft.questions, [part]: questions } as Draft['questions'],
  };
}

function movedUp<T>(list: readonly T[], at: number): T[] {
  const one = list.slice(at, at + 1);
  return [...list.slice(0, at - 1), ...one, ...list.slice(at - 1, at), ...list.slice(at + 1)];
}
