// What an exercise came to: the score, what was expected against what came, looking back, handing in.
import { useMemo } from 'react';
import type { Question } from '../../../classroom/exercise.ts';
import { type Measure, scoreOf, tallyOf } from '../../../classroom/goals.ts';
import type { Attempt } from '../../../classroom/hand-in.ts';
import { DoorButton } from '../../door-button.tsx';
import { useLive, usePersons, useScreen, useTable } from '../../screen.ts';
import { measureText } from '../measures.ts';
import { useClassWords } from '../words.ts';
import { BeginAnew } from './begin-anew.tsx';
import { GoalsTable } from './goals-table.tsx';
import { HandIn } from './hand-in.tsx';
import { QuestionField } from './question-field.tsx';
import '../../style/student.css';

export function ExerciseResult() {
  const { live } = useScreen();
  const attempt = useLive(live, (state) => state.attempt);
  return attempt === null ? null : <Result attempt={attempt} />;
}

type Foretelling = Extract<Question, { kind: 'number' }> & { foretells: Measure };

function Result({ attempt }: { attempt: Attempt }) {
  const { live, language, numbers } = useScreen();
  const { game, own } = useTable();
  const { student, reports, together } = useClassWords();
  const isShared = usePersons().length > 1;
  const { exercise, answers, team } = attempt;
  const { goals, questions } = exercise;
  const foretold = useMemo(
    () =>
      questions.before.filter(
        (question): question is Foretelling =>
          question.kind === 'number' && question.foretells !== undefined,
      ),
    [questions],
  );
  const tally = useMemo(() => {
    const measures = [...goals, ...foretold].map((each) =>
      'measure' in each ? each.measure : each.foretells,
    );
    return tallyOf(game, own, measures);
  }, [game, own, goals, foretold]);
  const score = scoreOf(goals, tally);
  const said = student.result;
  const unanswered = [...questions.during, ...questions.after];
  return (
    <section className="exercise-result" aria-labelledby="exercise-result-title">
      <h2 id="exercise-result-title">
        {exercise.title[language]} · {team} · {said.score(numbers.plain(score.points, 0))}
      </h2>
      <div className="exercise-result-parts">
        <div className="panel">
          <GoalsTable goals={goals} score={score} />
          {foretold.length > 0 && (
            <table className="goals-table">
              <caption>{said.expected}</caption>
              <thead>
                <tr>
                  <th scope="col">{said.expectedHead.question}</th>
                  <th scope="col" className="num">
                    {said.expectedHead.expected}
                  </th>
                  <th scope="col" className="num">
                    {said.expectedHead.came}
                  </th>
                </tr>
              </thead>
              <tbody>
                {foretold.map(({ id, text, foretells }) => {
                  const answer = answers[id];
                  const write = (value: number): string =>
                    measureText(foretells, value, language, numbers);
                  return (
                    <tr key={id}>
                      <th scope="row">{text[language]}</th>
                      <td className="num">
                        {typeof answer === 'number' ? write(answer) : student.optional}
                      </td>
                      <td className="num">
                        <b>{write(tally.measured(foretells))}</b>
                      </td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
          )}
        </div>
        {unanswered.length > 0 && (
          <div className="panel">
            <h3>{said.reflect}</h3>
            {unanswered.map((question) => (
              <QuestionField
                key={question.id}
                question={question}
                answer={answers[question.id]}
                onAnswer={(answer) => live.answer(question.id, answer)}
              />
            ))}
            <p className="hint">{student.kept}</p>
          </div>
        )}
        <div className="panel">
          <h3>{said.handIn}</h3>
          {isShared ? <p>{together.noHandIn}</p> : <HandIn attempt={attempt} />}
          <p>
            <DoorButton
              className="button"
              failed={reports.report.failed}
              load={() => import('../print/report.tsx')}
              show={({ LabReport }, close) => <LabReport attempt={attempt} onClose={close} />}
            >
              {reports.report.open}
            </DoorButton>
          </p>
          {attempt.together !== undefined && (
            <p>
              <button type="button" className="button" onClick={() => live.stepBack()}>
                <span aria-hidden="true">← </span>
                {together.strip.back}
              </button>
            </p>
          )}
          <BeginAnew />
        </div>
      </div>
    </section>
  );
}
