// Two good results that were reached in different ways, side by side.
import { useMemo } from 'react';
import type { CountedRow } from '../../../classroom/board/rows.ts';
import { type Difference, differentStrategies } from '../../../classroom/board/strategies.ts';
import { LEVER_SPECS, LEVERS, PROGRAMME_SPECS, PROGRAMMES } from '../../../views/vocabulary.ts';
import { useScreen } from '../../screen.ts';
import { GoalsTable } from '../student/goals-table.tsx';
import { useClassWords } from '../words.ts';
import { useBoard } from './view.ts';

const MOST_TOLD = 5;

export function Strategies() {
  const { language, numbers } = useScreen();
  const { strategies } = useClassWords().board;
  const { exercise, rows, nameOf } = useBoard();
  const found = useMemo(() => differentStrategies(rows, exercise), [rows, exercise]);
  if (found === null) return <p>{strategies.none}</p>;
  const { a, b } = found;
  const told = (difference: Difference): string => {
    const shares = [numbers.percent(difference.a), numbers.percent(difference.b)] as const;
    const [one, other] = [nameOf(a), nameOf(b)];
    return difference.kind === 'lever'
      ? strategies.lever(
          LEVER_SPECS[difference.lever].label[language],
          one,
          shares[0],
          other,
          shares[1],
        )
      : strategies.programme(
          PROGRAMME_SPECS[difference.programme].label[language],
          one,
          shares[0],
          other,
          shares[1],
        );
  };
  const apart = Math.abs(a.work.score.points - b.work.score.points);
  return (
    <>
      <div className="strategies">
        <Strategy row={a} />
        <Strategy row={b} />
      </div>
      <h3>{strategies.apart}</h3>
      <ul className="plain-list">
        {found.differences.slice(0, MOST_TOLD).map((difference) => {
          const key = difference.kind === 'lever' ? difference.lever : difference.programme;
          return <li key={key}>{told(difference)}</li>;
        })}
        <li>{strategies.close(numbers.plain(apart, 1))}</li>
      </ul>
    </>
  );
}

function Strategy({ row }: { row: CountedRow }) {
  const { language, numbers } = useScreen();
  const { strategies } = useClassWords().board;
  const { exercise, nameOf, seatOf } = useBoard();
  const { shares, programmes, score } = row.work;
  const ran = PROGRAMMES.filter((id) => (programmes[id] ?? 0) > 0);
  return (
    <div className="panel">
      <h3>
        {nameOf(row)} <small>{seatOf(row)}</small>
      </h3>
      <h4>{strategies.shares}</h4>
      <ul className="share-bars">
        {LEVERS.map((lever) => (
          <li key={lever} className={LEVER_SPECS[lever].pillar}>
            <span>{LEVER_SPECS[lever].label[language]}</span>
            <ShareBar share={shares[lever]} />
            <span className="num">{numbers.percent(shares[lever])}</span>
          </li>
        ))}
      </ul>
      <h4>{strategies.programmes}</h4>
      <ul>
        {ran.length === 0 && <li>{strategies.noProgrammes}</li>}
        {ran.map((id) => (
          <li key={id}>
            {strategies.ran(PROGRAMME_SPECS[id].label[language], programmes[id] ?? 0)}
          </li>
        ))}
      </ul>
      <GoalsTable goals={exercise.goals} score={score} />
    </div>
  );
}

/** A bar whose whole width is `most`, the whole where nothing is said. */
export function ShareBar({ share, most = 1 }: { share: number; most?: number }) {
  const width = most === 0 ? 0 : Math.min(100, (100 * share) / most);
  return (
    <svg className="share-bar" aria-hidden="true">
      <rect className="whole" width="100%" height="100%" />
      <rect className="part" width={`${width}%`} height="100%" />
    </svg>
  );
}
