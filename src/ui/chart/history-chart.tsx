// The course of one variable in all regions: thin lines, the own and the selected one thick and
// named at their ends. A table twin says the same in numbers.
import { useId, useMemo, useState } from 'react';
import { CHART_VARIABLES, seriesOf, type Variable } from '../../views/variables.ts';
import { useScreen, useTable } from '../screen.ts';
import { Drawing, type Line } from './drawing.tsx';
import { TableTwin } from './table-twin.tsx';

export function HistoryChart() {
  const { language, words } = useScreen();
  const { game } = useTable();
  const { chapters, fixed, scenario } = game;
  const [variableId, setVariableId] = useState('leadershipIndex');
  const [hasTable, setTable] = useState(false);
  const title = useId();
  const variable = CHART_VARIABLES.find(({ id }) => id === variableId) as Variable;
  const lines = useMemo(
    () =>
      scenario.regions.map(
        ({ id }): Line => ({ id, series: seriesOf({ chapters, fixed }, id, variable) }),
      ),
    [chapters, fixed, scenario, variable],
  );
  return (
    <section className="history panel" aria-labelledby={title}>
      <div className="title-row">
        <h2 id={title}>{words.history}</h2>
        <label className="field">
          <span className="sr-only">{words.variable}</span>
          <select value={variableId} onChange={(event) => setVariableId(event.target.value)}>
            {CHART_VARIABLES.map(({ id, label }) => (
              <option key={id} value={id}>
                {label[language]}
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          className="button small quiet"
          aria-expanded={hasTable}
          onClick={() => setTable(!hasTable)}
        >
          {hasTable ? words.hideNumbers : words.showNumbers}
        </button>
      </div>
      {hasTable ? (
        <TableTwin lines={lines} variable={variable} />
      ) : (
        <Drawing lines={lines} variable={variable} />
      )}
    </section>
  );
}
