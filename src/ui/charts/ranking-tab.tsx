// How the regions passed each other.
import { useCallback, useMemo } from 'react';
import { AUXILIARIES } from '../../views/auxiliaries.ts';
import { regionColour } from '../../views/palette.ts';
import { CHART_VARIABLES, seriesOf, type Variable } from '../../views/variables.ts';
import { BumpChart } from '../drawings/bump-chart.tsx';
import { useScreen, useTable } from '../screen.ts';
import { ChartView, type DrawProps, type ViewRow } from './view.tsx';

const RANK = CHART_VARIABLES.find(({ id }) => id === 'rank') as Variable;
const COUNTING = { name: '', divisor: 1 };

export function RankingTab() {
  const { language, words, theme } = useScreen();
  const { game, own, selected, nameOf } = useTable();
  const { chapters, fixed, scenario } = game;
  const { charts } = words;
  const courses = useMemo(
    () =>
      scenario.regions
        .map(({ id, name }) => ({
          id,
          name: name[language],
          series: seriesOf({ chapters, fixed }, id, RANK),
        }))
        // The table is read from the top, as the league table is.
        .sort(
          (a, b) => (a.series[chapters.length - 1] ?? 0) - (b.series[chapters.length - 1] ?? 0),
        ),
    [chapters, fixed, scenario, language],
  );
  const draw = useCallback(
    ({ theme: tone, ...rest }: DrawProps) => (
      <BumpChart
        {...rest}
        lines={courses.map((course) => ({
          ...course,
          colour: regionColour(tone, course.id),
          weight: course.id === own ? 'own' : course.id === selected ? 'thick' : 'thin',
        }))}
        start={scenario.start}
        label={charts.rankingTitle}
      />
    ),
    [courses, own, selected, scenario, charts],
  );
  const rows = courses.map(
    ({ id, name, series }): ViewRow => ({
      id,
      name,
      values: series,
      text: String,
      ask: () => ({ region: id, what: 'rank' }),
      asks: words.why.subject(AUXILIARIES.rank.label[language], nameOf(id)),
      swatch: <span className="swatch" style={{ background: regionColour(theme, id) }} />,
      isOwn: id === own,
    }),
  );
  return (
    <ChartView
      title={charts.rankingTitle}
      parts={['ranking']}
      first={0}
      rows={rows}
      order="rising"
      corner={words.region}
      counting={COUNTING}
      draw={draw}
      hint={charts.readHint}
    />
  );
}
