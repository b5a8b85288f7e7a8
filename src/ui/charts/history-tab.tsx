// Any variable of any regions over the half-years, in its unit or as a multiple of its start.
import { useCallback, useMemo } from 'react';
import { countingOf } from '../../views/counting.ts';
import { regionColour } from '../../views/palette.ts';
import { ALL_VARIABLES, seriesOf, UNEXPLAINED, type Variable } from '../../views/variables.ts';
import { valueTicks } from '../drawings/axes.tsx';
import { type ChartLine, LineChart } from '../drawings/line-chart.tsx';
import { useScreen, useTable } from '../screen.ts';
import { askOf } from '../why/ask.ts';
import type { Choice } from './choice.ts';
import { VariableChooser } from './choosers.tsx';
import { RegionChips } from './region-chips.tsx';
import { ChartView, type DrawProps, type ViewRow } from './view.tsx';

type Props = { choice: Choice; onChange(part: Partial<Choice>): void };

export function HistoryTab({ choice, onChange }: Props) {
  const { language, words, numbers, theme } = useScreen();
  const { game, own, selected, nameOf } = useTable();
  const { chapters, fixed, scenario } = game;
  const { charts } = words;
  const variable = ALL_VARIABLES.find(({ id }) => id === choice.variable) as Variable;
  const isRank = variable.unit === 'rank';
  // Ranks are no amounts: twice a rank is nothing.
  const isMultiple = choice.isMultiple && !isRank;
  const courses = useMemo(() => {
    const past = { chapters, fixed };
    return scenario.regions.map(({ id, name }) => {
      const series = seriesOf(past, id, variable);
      const [first = 0] = series;
      const shown = isMultiple ? series.map((value) => value / first) : series;
      return { id, name: name[language], series: shown, canBe: !isMultiple || first > 0 };
    });
  }, [chapters, fixed, scenario, variable, isMultiple, language]);
  const { chosen, leftOut } = useMemo(() => {
    const wanted = courses.filter(({ id }) => choice.regions.has(id));
    return {
      chosen: wanted.filter(({ canBe }) => canBe),
      leftOut: wanted.filter(({ canBe }) => !canBe).map(({ name }) => name),
    };
  }, [courses, choice.regions]);
  const label = variable.label[language];
  const title = isMultiple ? charts.multipleTitle(label) : charts.historyTitle(label);
  const counting = isMultiple
    ? { name: charts.multipleUnit, divisor: 1 }
    : countingOf(variable.unit, language);
  // Percentages say their unit themselves; over them, and over an index, stands what they are of.
  const isBare = counting.name === '' || (variable.unit === 'share 0–1' && !isMultiple);
  const counted = isBare ? label : counting.name;
  const draw = useCallback(
    ({ theme: tone, ...rest }: DrawProps) => (
      <LineChart
        {...rest}
        lines={chosen.map(
          ({ id, name, series }): ChartLine => ({
            id,
            name,
            series,
            colour: regionColour(tone, id),
            weight: id === own ? 'own' : id === selected ? 'thick' : 'thin',
          }),
        )}
        start={scenario.start}
        until={chapters.length - 1}
        isRank={isRank}
        hasGrid
        ticks={(values) =>
          valueTicks(values, isMultiple ? 'index' : variable.unit, language, numbers)
        }
        unit={counted}
        label={title}
      />
    ),
    [
      chosen,
      chapters,
      scenario,
      own,
      selected,
      isRank,
      isMultiple,
      variable,
      counted,
      language,
      numbers,
      title,
    ],
  );
  const rows = chosen.map(
    ({ id, name, series }): ViewRow => ({
      id,
      name,
      values: series,
      text: (value) =>
        isMultiple ? charts.times(numbers.plain(value, 2)) : numbers.text(value, variable.unit),
      ask: UNEXPLAINED.includes(variable) ? null : () => ({ region: id, what: askOf(variable) }),
      asks: words.why.subject(label, nameOf(id)),
      swatch: <span className="swatch" style={{ background: regionColour(theme, id) }} />,
      isOwn: id === own,
    }),
  );
  return (
    <>
      <div className="chart-controls">
        <VariableChooser
          label={words.variable}
          variables={ALL_VARIABLES}
          value={choice.variable}
          onChange={(id) => onChange({ variable: id })}
        />
        <label className="tick-box">
          <input
            type="checkbox"
            checked={isMultiple}
            disabled={isRank}
            onChange={(event) => onChange({ isMultiple: event.target.checked })}
          />
          {charts.asMultiple}
        </label>
      </div>
      <RegionChips chosen={choice.regions} onChange={(regions) => onChange({ regions })} />
      {leftOut.length > 0 && (
        <p className="hint">{charts.startsAtZero(leftOut.join(words.comma))}</p>
      )}
      {chosen.length === 0 ? (
        <p className="charts-empty">{charts.nothingChosen}</p>
      ) : (
        <ChartView
          title={title}
          parts={['history', variable.id, ...(isMultiple ? ['multiple'] : [])]}
          first={0}
          rows={rows}
          order={isRank ? 'rising' : 'falling'}
          corner={words.region}
          counting={counting}
          draw={draw}
          hint={charts.readHint}
        />
      )}
    </>
  );
}
