// The board on A4 paper: summary, ranking, courses, strategies, answers; names as the teacher wants.
import { useMemo, useState } from 'react';
import { exercises } from '../../../../scenarios/exercises/shipped.ts';
import { codeOf } from '../../../classroom/shelf.ts';
import { Box } from '../../box.tsx';
import { useScreen } from '../../screen.ts';
import { measureText } from '../measures.ts';
import { PrintButton } from '../print/print-button.tsx';
import { useClassWords } from '../words.ts';
import { CoursesChart } from './courses.tsx';
import { GatheredAnswers } from './gathered.tsx';
import { LuckRows } from './luck-part.tsx';
import { Strategies } from './strategies.tsx';
import { BoardContext, teamNumbers, useBoard } from './view.ts';
import '../../style/paper.css';

export function BoardReport({ onClose }: { onClose(): void }) {
  const { board } = useClassWords();
  const view = useBoard();
  const [isNamed, setNamed] = useState(!view.isShown);
  const shown = useMemo(() => {
    const hidden = teamNumbers(view.rows);
    return {
      ...view,
      isShown: !isNamed,
      picked: null,
      nameOf: ({ work }: Parameters<typeof view.nameOf>[0]) =>
        isNamed ? work.team || board.noTeam : board.hidden(hidden.get(work.attempt) ?? 0),
    };
  }, [view, isNamed, board]);
  return (
    <Box
      title={board.exports.report}
      className="report-box tall"
      tools={<PrintButton />}
      onClose={onClose}
    >
      <div className="report-scroll">
        <p>
          <label>
            <input
              type="checkbox"
              checked={isNamed}
              onChange={({ target }) => setNamed(target.checked)}
            />{' '}
            {board.exports.names}
          </label>
        </p>
        <BoardContext value={shown}>
          <Paper />
        </BoardContext>
      </div>
    </Box>
  );
}

function Paper() {
  const { language, numbers } = useScreen();
  const { board } = useClassWords();
  const { exercise, ranked, lucks } = useBoard();
  const scores = ranked.map(({ row }) => row.work.score.points);
  const mean = scores.reduce((sum, points) => sum + points, 0) / Math.max(1, scores.length);
  return (
    <article className="paper board-report">
      <header>
        <h2>
          {board.exports.made(exercise.title[language])}{' '}
          <small>{codeOf(exercise, exercises)}</small>
        </h2>
        <p>{exercise.aim[language]}</p>
        <p>
          {board.exports.summary(
            scores.length,
            numbers.plain(mean, 1),
            numbers.plain(Math.max(0, ...scores), 1),
          )}
        </p>
      </header>
      <section>
        <h3>{board.ranking.title}</h3>
        <PaperRanking />
      </section>
      <section>
        <h3>{board.courses.title}</h3>
        <CoursesChart what="rank" />
        <CoursesChart what="index" />
      </section>
      {lucks.size > 0 && (
        <section>
          <h3>{board.luck.title}</h3>
          <LuckRows />
        </section>
      )}
      <section>
        <h3>{board.strategies.title}</h3>
        <Strategies />
      </section>
      <section>
        <h3>{board.answers.title}</h3>
        <GatheredAnswers />
      </section>
    </article>
  );
}

function PaperRanking() {
  const { language, numbers } = useScreen();
  const said = useClassWords();
  const { exercise, ranked, nameOf, seatOf } = useBoard();
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{said.board.ranking.place}</th>
          <th scope="col">{said.team}</th>
          <th scope="col">{said.seat}</th>
          <th scope="col" className="num">
            {said.score}
          </th>
          {exercise.goals.map(({ id, title }) => (
            <th key={id} scope="col" className="num">
              {title[language]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {ranked.map(({ place, row }) => (
          <tr key={row.work.attempt}>
            <td>{place}</td>
            <th scope="row">{nameOf(row)}</th>
            <td>{seatOf(row)}</td>
            <td className="num">{numbers.plain(row.work.score.points, 1)}</td>
            {exercise.goals.map(({ id, measure }) => {
              const reached = row.work.score.goals.find((goal) => goal.id === id);
              return (
                <td key={id} className="num">
                  {reached && measureText(measure, reached.value, language, numbers)}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
