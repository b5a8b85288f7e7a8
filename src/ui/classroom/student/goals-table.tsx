// The goals of an exercise: what they ask before it is played, and what has been reached since.
import type { Goal, Score } from '../../../classroom/goals.ts';
import { useScreen } from '../../screen.ts';
import { measureText } from '../measures.ts';
import { useClassWords } from '../words.ts';

type Props = { goals: readonly Goal[]; score?: Score };

export function GoalsTable({ goals, score }: Props) {
  const { language, numbers } = useScreen();
  const { student } = useClassWords();
  const head = student.goalHead;
  const total = goals.reduce((sum, { weight }) => sum + weight, 0);
  const points = (value: number, weight: number): string =>
    student.ofPoints(numbers.plain(value, 0), numbers.plain((100 * weight) / total, 0));
  return (
    <table className="goals-table">
      <thead>
        <tr>
          <th scope="col">{head.goal}</th>
          {score === undefined ? (
            <th scope="col" className="num">
              {head.weight}
            </th>
          ) : (
            <>
              <th scope="col" className="num">
                {head.value}
              </th>
              <th scope="col" className="num">
                {head.points}
              </th>
            </>
          )}
        </tr>
      </thead>
      <tbody>
        {goals.map(({ id, title, weight, measure, from, to }) => {
          const reached = score?.goals.find((goal) => goal.id === id);
          const write = (value: number): string => measureText(measure, value, language, numbers);
          return (
            <tr key={id}>
              <th scope="row">
                {title[language]}
                <small>{student.goalRange(write(from), write(to))}</small>
              </th>
              {reached === undefined ? (
                <td className="num">{numbers.percent(weight / total)}</td>
              ) : (
                <>
                  <td className="num">{write(reached.value)}</td>
                  <td className="num">
                    <b>{points(reached.points, weight)}</b>
                  </td>
                </>
              )}
            </tr>
          );
        })}
      </tbody>
      {score !== undefined && (
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              {student.whole}
            </th>
            <td className="num">
              <b>{student.ofPoints(numbers.plain(score.points, 0), '100')}</b>
            </td>
          </tr>
        </tfoot>
      )}
    </table>
  );
}
