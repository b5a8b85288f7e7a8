// What one team did, half-year by half-year, what it came to by each goal, and what it answered.
import type { CountedRow } from '../../../classroom/board/rows.ts';
import { questionsOf } from '../../../classroom/exercise.ts';
import { useScreen } from '../../screen.ts';
import { movesTold } from '../../viewer/moves-told.ts';
import { measureText } from '../measures.ts';
import { answerText } from '../print/report-answers.tsx';
import { GoalsTable } from '../student/goals-table.tsx';
import { useClassWords } from '../words.ts';
import { useBoard } from './view.ts';

export function Details({ row }: { row: CountedRow }) {
  const { numbers } = useScreen();
  const { board } = useClassWords();
  const { exercise, isShown } = useBoard();
  const { ranks, indices, score } = row.work;
  return (
    <div className="board-details">
      <div>
        <GoalsTable goals={exercise.goals} score={score} />
        <p className="hint">
          {board.details.rank(ranks.at(-1) ?? 0, numbers.plain(indices.at(-1) ?? 0, 1))}
          {!isShown && (
            <>
              <br />
              {board.details.source(row.source)}
            </>
          )}
        </p>
      </div>
      <Moves row={row} />
      <Answered row={row} />
    </div>
  );
}

function Moves({ row }: { row: CountedRow }) {
  const screen = useScreen();
  const { details } = useClassWords().board;
  const { playedTurns, commands } = row.work;
  return (
    <div>
      <h4>{details.moves}</h4>
      <ol className="moves-list">
        {Array.from({ length: playedTurns }, (_, at) => {
          const told = commands
            .filter(({ turn }) => turn === at + 1)
            .flatMap(({ turn: _, ...command }) => movesTold(command, screen));
          return (
            <li key={String(at)}>
              <b>{details.turn(at + 1)}</b> {told.length === 0 ? details.none : told.join(' · ')}
            </li>
          );
        })}
      </ol>
    </div>
  );
}

function Answered({ row }: { row: CountedRow }) {
  const { language, numbers } = useScreen();
  const { details } = useClassWords().board;
  const { exercise } = useBoard();
  const { answers, came } = row.work;
  return (
    <div>
      <h4>{details.answers}</h4>
      <dl className="answers-list">
        {questionsOf(exercise).map((question) => {
          const result = came[question.id];
          const measure = question.kind === 'number' ? question.foretells : undefined;
          return (
            <div key={question.id}>
              <dt>{question.text[language]}</dt>
              <dd>
                {answerText(question, answers[question.id], language) ?? details.noAnswer}
                {measure !== undefined && result !== undefined && (
                  <small> {details.came(measureText(measure, result, language, numbers))}</small>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
    </div>
  );
}
