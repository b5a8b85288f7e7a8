// Who came to what: teams by their score, or by any other column; each opens to what it did.
import { useMemo, useState } from 'react';
import type { Placed } from '../../../classroom/board/rows.ts';
import { byCodeUnits } from '../../../engine/types.ts';
import { useScreen } from '../../screen.ts';
import { useClassWords } from '../words.ts';
import { RankingRow } from './ranking-row.tsx';
import { type BoardView, useBoard } from './view.ts';

/** A column by its name; a goal's by its id, which is never one of these. */
type Column = { id: string; title: string; isNumber: boolean; of(placed: Placed): number | string };

export function Ranking() {
  const view = useBoard();
  const { board } = useClassWords();
  const columns = useColumns(view);
  const [sort, setSort] = useState({ id: 'place', isDown: false });
  const { ranked } = view;
  const sorted = useMemo(() => {
    const column = columns.find(({ id }) => id === sort.id);
    if (column === undefined) return ranked;
    const list = [...ranked].sort((a, b) => compared(column.of(a), column.of(b)));
    return sort.isDown ? list.reverse() : list;
  }, [ranked, columns, sort]);
  if (ranked.length === 0) return <p>{board.ranking.none}</p>;
  const press = ({ id, isNumber }: Column): void => {
    // The largest numbers first, but the first place.
    const isDown = sort.id === id ? !sort.isDown : isNumber && id !== 'place';
    setSort({ id, isDown });
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling box must be reachable by keyboard
    <section className="scroll board-scroll" tabIndex={0} aria-label={board.ranking.title}>
      <table className="board-table">
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                scope="col"
                key={column.id}
                className={column.isNumber ? 'num' : undefined}
                aria-sort={
                  sort.id !== column.id ? 'none' : sort.isDown ? 'descending' : 'ascending'
                }
              >
                <button type="button" className="sort-button" onClick={() => press(column)}>
                  {column.title}
                  <span aria-hidden="true">
                    {sort.id !== column.id ? '' : sort.isDown ? ' ↓' : ' ↑'}
                  </span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.map((placed) => (
            <RankingRow key={placed.row.work.attempt} placed={placed} columns={columns.length} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function compared(a: number | string, b: number | string): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : byCodeUnits(String(a), String(b));
}

function useColumns({ exercise, nameOf, seatOf }: BoardView): Column[] {
  const { language } = useScreen();
  const said = useClassWords();
  return useMemo(() => {
    const { ranking } = said.board;
    return [
      { id: 'place', title: ranking.place, isNumber: true, of: ({ place }) => place },
      { id: 'team', title: said.team, isNumber: false, of: ({ row }) => nameOf(row) },
      { id: 'seat', title: said.seat, isNumber: false, of: ({ row }) => seatOf(row) },
      {
        id: 'score',
        title: said.score,
        isNumber: true,
        of: ({ row }) => row.work.score.points,
      },
      ...exercise.goals.map(
        ({ id, title }): Column => ({
          id: `goal ${id}`,
          title: title[language],
          isNumber: true,
          of: ({ row }) => row.work.score.goals.find((goal) => goal.id === id)?.points ?? 0,
        }),
      ),
      { id: 'mark', title: ranking.mark, isNumber: false, of: ({ row }) => row.mark },
    ] satisfies Column[];
  }, [said, exercise, nameOf, seatOf, language]);
}
