// All teams over the half-years in one drawing; the best, the one in the middle, and whoever is
// picked out stand over the others.
import { useMemo, useState } from 'react';
import type { CountedRow } from '../../../classroom/board/rows.ts';
import { type Period, periodAfter } from '../../../engine/types.ts';
import { valueTicks } from '../../drawings/axes.tsx';
import { Fitted } from '../../drawings/fitted.tsx';
import { type ChartLine, LineChart } from '../../drawings/line-chart.tsx';
import { TableTwin } from '../../drawings/table-twin.tsx';
import { useScreen } from '../../screen.ts';
import { useClassWords } from '../words.ts';
import { useBoard } from './view.ts';

/** More names than these would lie on each other. */
const MOST_NAMED = 10;

type What = 'rank' | 'index';
const seriesOf = ({ work }: CountedRow, what: What): readonly number[] =>
  what === 'rank' ? work.ranks : work.indices;

export function Courses() {
  const { courses } = useClassWords().board;
  const { ranked, nameOf, chosen, choose } = useBoard();
  const [what, setWhat] = useState<What>('rank');
  return (
    <>
      <div className="board-choices">
        <label>
          {courses.what}{' '}
          <select value={what} onChange={({ target }) => setWhat(target.value as What)}>
            <option value="rank">{courses.rank}</option>
            <option value="index">{courses.index}</option>
          </select>
        </label>
        <label>
          {courses.team}{' '}
          <select value={chosen ?? ''} onChange={({ target }) => choose(target.value || null)}>
            <option value="">{courses.nobody}</option>
            {ranked.map(({ row }) => (
              <option key={row.work.attempt} value={row.work.attempt}>
                {nameOf(row)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <CoursesChart what={what} />
      <details>
        <summary>{courses.numbers}</summary>
        <Numbers what={what} />
      </details>
    </>
  );
}

export function CoursesChart({ what }: { what: What }) {
  const { language, numbers } = useScreen();
  const { courses } = useClassWords().board;
  const { exercise, scenario, ranked, nameOf, picked, pick } = useBoard();
  const lines = useMemo(() => {
    const middle = ranked[Math.floor((ranked.length - 1) / 2)]?.row;
    return ranked.map(({ row }, at): ChartLine => {
      const id = row.work.attempt;
      const isBest = at === 0;
      const isMiddle = row === middle;
      const name = nameOf(row);
      const series = seriesOf(row, what);
      if (id === picked) return { id, name, series, colour: 'var(--ink)', weight: 'own' };
      if (isBest) {
        const told = courses.best(name);
        return { id, name: told, series, colour: 'var(--ecosystem)', weight: 'thick' };
      }
      if (isMiddle) {
        const told = courses.median(name);
        return { id, name: told, series, colour: 'var(--policy)', weight: 'thick', dash: '7 4' };
      }
      const shown = ranked.length > MOST_NAMED ? '' : name;
      return { id, name: shown, series, colour: 'var(--ink-soft)', weight: 'thin' };
    });
  }, [ranked, nameOf, what, picked, courses]);
  const draw = useMemo(
    () => (size: { width: number; height: number; text: number }) => (
      <LineChart
        {...size}
        lines={lines}
        start={scenario.start as Period}
        until={exercise.turns}
        isRank={what === 'rank'}
        hasGrid
        ticks={(values) => valueTicks(values, 'index', language, numbers)}
        unit={courses[what]}
        label={courses.label(courses[what], lines.length)}
        onLine={pick}
      />
    ),
    [lines, scenario, exercise, what, language, numbers, courses, pick],
  );
  return (
    <div className="board-chart">
      <Fitted draw={draw} />
    </div>
  );
}

function Numbers({ what }: { what: What }) {
  const { words, numbers } = useScreen();
  const said = useClassWords();
  const { scenario, exercise, ranked, nameOf } = useBoard();
  const columns = Array.from({ length: exercise.turns + 1 }, (_, at) => {
    const { year, half } = periodAfter(scenario.start as Period, at);
    return words.period(year, half);
  });
  const rows = ranked.map(({ row }) => ({
    id: row.work.attempt,
    name: nameOf(row),
    values: seriesOf(row, what),
    text: (value: number) => numbers.plain(value, what === 'rank' ? 0 : 1),
    ask: null,
    asks: '',
  }));
  const caption = said.board.courses[what];
  return <TableTwin caption={caption} corner={said.team} columns={columns} first={0} rows={rows} />;
}
