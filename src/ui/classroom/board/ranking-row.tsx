// One team of the ranking, and below it, where it is opened, what it did.
import { useId, useState } from 'react';
import type { Placed } from '../../../classroom/board/rows.ts';
import { MARK_NAMES, reasonText } from '../../../classroom/board/words.ts';
import { useScreen } from '../../screen.ts';
import { measureText } from '../measures.ts';
import { useClassWords } from '../words.ts';
import { Details } from './details.tsx';
import { useBoard } from './view.ts';

type Props = { placed: Placed; columns: number };

export function RankingRow({ placed: { place, row }, columns }: Props) {
  const { language, numbers } = useScreen();
  const { board } = useClassWords();
  const { exercise, nameOf, seatOf, picked, pick } = useBoard();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const { score, attempt } = row.work;
  return (
    <>
      <tr
        className={picked === attempt ? 'picked' : undefined}
        onPointerEnter={() => pick(attempt)}
        onPointerLeave={() => pick(null)}
        onFocus={() => pick(attempt)}
        onBlur={() => pick(null)}
      >
        <td className="num">{place}</td>
        <th scope="row">
          <button
            type="button"
            className="row-button"
            aria-expanded={isOpen}
            aria-controls={id}
            onClick={() => setOpen(!isOpen)}
          >
            <i className="caret" aria-hidden="true" />
            {nameOf(row)}
          </button>
        </th>
        <td>{seatOf(row)}</td>
        <td className="num">
          <b>{numbers.plain(score.points, 1)}</b>
        </td>
        {exercise.goals.map((goal) => {
          const reached = score.goals.find((each) => each.id === goal.id);
          return (
            <td key={goal.id} className="num">
              {reached && (
                <>
                  {measureText(goal.measure, reached.value, language, numbers)}
                  <small>{board.ranking.points(numbers.plain(reached.points, 1))}</small>
                </>
              )}
            </td>
          );
        })}
        <td>
          {MARK_NAMES[row.mark][language]}
          {row.reason.kind !== 'none' && <small>{reasonText(row.reason, language)}</small>}
        </td>
      </tr>
      <tr id={id} hidden={!isOpen}>
        <td colSpan={columns}>{isOpen && <Details row={row} />}</td>
      </tr>
    </>
  );
}
