// The course of one variable in all regions: thin lines, the own and the selected one thick and
// named at their ends. A table twin says the same in numbers, and a larger view lies behind it.
import { useCallback, useId, useMemo, useState } from 'react';
import { regionColour } from '../../views/palette.ts';
import { CHART_VARIABLES, seriesOf, type Variable } from '../../views/variables.ts';
import { ChartsButton } from '../charts/door.tsx';
import { useScreen, useTable } from '../screen.ts';
import { askOf } from '../why/ask.ts';
import { type Size, valueTicks } from './axes.tsx';
import { Fitted } from './fitted.tsx';
import { type ChartLine, LineChart } from './line-chart.tsx';
import { type Row, TableTwin, usePeriods } from './table-twin.tsx';

export function HistoryChart() {
  const { language, words, numbers, theme } = useScreen();
  const { game, own, selected } = useTable();
  // The game changes with every lever that moves, its past only when a half-year ends.
  const { chapters, fixed, scenario, turns } = game;
  const [variableId, setVariableId] = useState('leadershipIndex');
  const [hasTable, setTable] = useState(false);
  const title = useId();
  const variable = CHART_VARIABLES.find(({ id }) => id === variableId) as Variable;
  const label = words.historyLabel(variable.label[language]);
  const lines = useMemo(
    () =>
      scenario.regions.map(
        ({ id, name }): ChartLine => ({
          id,
          name: name[language],
          colour: regionColour(theme, id),
          series: seriesOf({ chapters, fixed }, id, variable),
          weight: id === own ? 'own' : id === selected ? 'thick' : 'thin',
        }),
      ),
    [chapters, fixed, scenario, variable, language, theme, own, selected],
  );
  const draw = useCallback(
    (size: Size) => (
      <LineChart
        {...size}
        lines={lines}
        start={scenario.start}
        until={turns}
        isRank={variable.unit === 'rank'}
        ticks={(values) => valueTicks(values, variable.unit, language, numbers)}
        label={label}
      />
    ),
    [lines, scenario, turns, variable, language, numbers, label],
  );
  return (
    <section className="history panel" aria-labelledby={title}>
      <div className="title-row">
        <h2 id={title}>{words.history}</h2>
        <label className="field">
          <span className="sr-only">{words.variable}</span>
          <select value={variableId} onChange={(event) => setVariableId(event.target.value)}>
            {CHART_VARIABLES.map(({ id, label: name }) => (
              <option key={id} value={id}>
                {name[language]}
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
        <ChartsButton variable={variableId} />
      </div>
      {chapters.length === 1 && !hasTable && <p className="hint">{words.charts.empty.small}</p>}
      {hasTable ? <Numbers lines={lines} variable={variable} /> : <Fitted draw={draw} />}
    </section>
  );
}

function Numbers({ lines, variable }: { lines: readonly ChartLine[]; variable: Variable }) {
  const { language, words, numbers } = useScreen();
  const { game } = useTable();
  const label = variable.label[language];
  const rows = lines.map(
    ({ id, name, series }): Row => ({
      id,
      name,
      values: series,
      text: (value) => numbers.text(value, variable.unit),
      ask: () => ({ region: id, what: askOf(variable) }),
      asks: words.why.subject(label, name),
    }),
  );
  return (
    <TableTwin
      caption={words.historyLabel(label)}
      corner={words.region}
      columns={usePeriods(game.chapters, 0)}
      first={0}
      rows={rows}
    />
  );
}
