// The two courses in numbers, and the gap between them.
import type { Paths } from '../../lab/debrief.ts';
import { useScreen } from '../screen.ts';
import { useSpeech } from './speech.ts';

export function CourseTable({ paths: { own, usual } }: { paths: Paths }) {
  const { numbers } = useScreen();
  const { told, period, finePoints } = useSpeech();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling box must be reachable by keyboard
    <section className="scroll" tabIndex={0} aria-label={told.paths}>
      <table className="debrief-table" aria-label={told.paths}>
        <thead>
          <tr>
            <th scope="col">{told.halfYear}</th>
            <th scope="col" className="num">
              {told.chartIndex} <small>{told.you}</small>
            </th>
            <th scope="col" className="num">
              {told.chartIndex} <small>{told.alone}</small>
            </th>
            <th scope="col" className="num">
              {told.gap}
            </th>
            <th scope="col" className="num">
              {told.chartRank} <small>{told.you}</small>
            </th>
            <th scope="col" className="num">
              {told.chartRank} <small>{told.alone}</small>
            </th>
          </tr>
        </thead>
        <tbody>
          {own.map((mine, turn) => {
            const theirs = usual[turn] ?? mine;
            return (
              <tr key={String(turn)}>
                <th scope="row">{period(turn)}</th>
                <td className="num">{numbers.plain(mine.leadershipIndex, 1)}</td>
                <td className="num">{numbers.plain(theirs.leadershipIndex, 1)}</td>
                <td className="num">{finePoints(mine.leadershipIndex - theirs.leadershipIndex)}</td>
                <td className="num">{numbers.plain(mine.rank, 0)}</td>
                <td className="num">{numbers.plain(theirs.rank, 0)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
