// Plan against result: what teams did or expected along the bottom, what came of it upwards.
import { useState } from 'react';
import { type Plan, type Result, scatterOf } from '../../../classroom/board/plan-result.ts';
import { Fitted } from '../../drawings/fitted.tsx';
import { useScreen } from '../../screen.ts';
import { useClassWords } from '../words.ts';
import { type Choice, usePlans, useResults } from './axis-choice.ts';
import { ScatterChart } from './scatter-chart.tsx';
import { useBoard } from './view.ts';

/** Below this nobody would see it in the drawing. */
const LEAST_CORRELATION = 0.3;

export function Scatter() {
  const { exercise, rows, nameOf, picked, pick } = useBoard();
  const { numbers } = useScreen();
  const said = useClassWords();
  const { scatter, courses } = said.board;
  const plans = usePlans(exercise);
  const results = useResults(exercise);
  const [planId, setPlan] = useState(plans[0]?.id ?? '');
  const [resultId, setResult] = useState('score');
  const plan = plans.find(({ id }) => id === planId) ?? (plans[0] as Choice<Plan>);
  const result = results.find(({ id }) => id === resultId) ?? (results[0] as Choice<Result>);
  const { points, correlation } = scatterOf(rows, plan.of, result.of);
  const draw = (size: { width: number; height: number; text: number }) => (
    <ScatterChart
      {...size}
      points={points.map(({ row, x, y }) => ({ id: row.work.attempt, name: nameOf(row), x, y }))}
      x={plan}
      y={result}
      isDown={resultId === 'rank'}
      picked={picked}
      onPick={pick}
      label={scatter.label(plan.name, result.name, points.length)}
    />
  );
  return (
    <>
      <div className="board-choices">
        <Select label={scatter.x} choices={plans} chosen={plan.id} onChoose={setPlan} />
        <Select label={scatter.y} choices={results} chosen={result.id} onChoose={setResult} />
      </div>
      <div className="board-chart">
        <Fitted draw={draw} />
      </div>
      <p>
        {toldOf(correlation)} {scatter.noCause}
      </p>
      <details>
        <summary>{courses.numbers}</summary>
        <table className="board-table">
          <thead>
            <tr>
              <th scope="col">{said.team}</th>
              <th scope="col" className="num">
                {plan.name}
              </th>
              <th scope="col" className="num">
                {result.name}
              </th>
            </tr>
          </thead>
          <tbody>
            {points.map(({ row, x, y }) => (
              <tr key={row.work.attempt}>
                <th scope="row">{nameOf(row)}</th>
                <td className="num">{plan.text(x)}</td>
                <td className="num">{result.text(y)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );

  function toldOf(r: number | null): string {
    if (r === null) return scatter.few;
    const written = numbers.plain(r, 2);
    if (Math.abs(r) < LEAST_CORRELATION) return scatter.none(written);
    return r > 0 ? scatter.together(written) : scatter.against(written);
  }
}

type SelectProps<T> = {
  label: string;
  choices: readonly Choice<T>[];
  chosen: string;
  onChoose(id: string): void;
};

function Select<T>({ label, choices, chosen, onChoose }: SelectProps<T>) {
  return (
    <label>
      {label}{' '}
      <select value={chosen} onChange={({ target }) => onChoose(target.value)}>
        {choices.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
