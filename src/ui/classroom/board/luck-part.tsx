// How much of each score was luck: the same moves on other seeds, worked out when somebody asks.
import { useEffect, useRef, useState } from 'react';
import { LUCK_SEEDS, type Luck } from '../../../classroom/board/luck.ts';
import type { CountedRow } from '../../../classroom/board/rows.ts';
import { useScreen } from '../../screen.ts';
import { useClassWords } from '../words.ts';
import { type BoardPool, createBoardPool } from './pool.ts';
import { useBoard } from './view.ts';

type Under = { done: number; total: number };

export function LuckPart() {
  const { board } = useClassWords();
  const { luck } = board;
  const { exercise, scenario, ranked, lucks, addLuck } = useBoard();
  const [under, setUnder] = useState<Under | null>(null);
  const pool = useRef<BoardPool | null>(null);
  useEffect(() => () => pool.current?.cancel(), []);
  const missing = ranked.filter(({ row }) => !lucks.has(row.work.attempt));

  const workOut = async (): Promise<void> => {
    const works = missing.map(({ row }) => row.work);
    pool.current ??= createBoardPool(exercise, [scenario]);
    setUnder({ done: 0, total: works.length });
    let done = 0;
    await pool.current.luck(works, (at, found) => {
      done += 1;
      setUnder({ done, total: works.length });
      const attempt = works[at]?.attempt;
      if (found !== null && attempt !== undefined) addLuck(attempt, found);
    });
    setUnder(null);
  };
  return (
    <div className="luck-part">
      {under !== null ? (
        <div className="board-progress">
          <progress aria-label={luck.title} max={under.total} value={under.done} />
          <span>{luck.progress(under.done, under.total)}</span>
          <button type="button" className="button" onClick={() => pool.current?.cancel()}>
            {board.cancel}
          </button>
        </div>
      ) : (
        missing.length > 0 && (
          <p>
            <button
              type="button"
              id="do-luck"
              className="button dark"
              onClick={() => void workOut()}
            >
              {missing.length < ranked.length ? luck.goOn : luck.go}
            </button>{' '}
            <span className="hint">{luck.hint(LUCK_SEEDS)}</span>
          </p>
        )
      )}
      {lucks.size > 0 && <LuckRows />}
    </div>
  );
}

export function LuckRows() {
  const { numbers } = useScreen();
  const said = useClassWords();
  const { luck } = said.board;
  const { ranked, nameOf, lucks } = useBoard();
  const known = ranked.flatMap(({ row }) => {
    const found = lucks.get(row.work.attempt);
    return found === undefined ? [] : [{ row, found }];
  });
  const above = known.filter(({ row, found }) => row.work.score.points > found.band.high).length;
  const below = known.filter(({ row, found }) => row.work.score.points < found.band.low).length;
  const write = (points: number): string => numbers.plain(points, 0);
  return (
    <>
      <p>
        {luck.meaning} {luck.sum(known.length - above - below, above, below)}
      </p>
      <table className="board-table luck-rows">
        <thead>
          <tr>
            <th scope="col">{said.team}</th>
            <th scope="col" className="num">
              {luck.head.here}
            </th>
            <th scope="col">{luck.head.band}</th>
            <th scope="col" className="num">
              {luck.head.beaten}
            </th>
          </tr>
        </thead>
        <tbody>
          {known.map(({ row, found }) => (
            <tr key={row.work.attempt}>
              <th scope="row">{nameOf(row)}</th>
              <td className="num">{write(row.work.score.points)}</td>
              <td>
                <Band row={row} luck={found} />
                <small>
                  {luck.range(
                    write(found.band.low),
                    write(found.band.median),
                    write(found.band.high),
                  )}
                </small>
              </td>
              <td className="num">{numbers.percent(found.beaten)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function Band({ row, luck: { band } }: { row: CountedRow; luck: Luck }) {
  const at = (points: number): string => `${1 + 0.98 * points}%`;
  return (
    <svg className="luck-band" aria-hidden="true">
      <line className="whole" x1={at(0)} x2={at(100)} y1="50%" y2="50%" />
      <line className="band" x1={at(band.low)} x2={at(band.high)} y1="50%" y2="50%" />
      <line className="median" x1={at(band.median)} x2={at(band.median)} y1="10%" y2="90%" />
      <circle cx={at(row.work.score.points)} cy="50%" r="5" />
    </svg>
  );
}
