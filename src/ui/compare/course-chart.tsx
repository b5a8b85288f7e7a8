// The courses of one variable of one region, game by game. Line, letter and place say which is
// which; the half-years are shaded in which one parts from the first.
import { useCallback, useId, useMemo, useState } from 'react';
import { splitOf } from '../../lab/compare.ts';
import { countingOf } from '../../views/counting.ts';
import { BRANCH_COLOURS } from '../../views/palette.ts';
import { seriesOf } from '../../views/variables.ts';
import { Downloads } from '../charts/downloads.tsx';
import { Plot } from '../charts/plot.tsx';
import type { DrawProps } from '../charts/view.tsx';
import { valueTicks } from '../drawings/axes.tsx';
import { Fitted } from '../drawings/fitted.tsx';
import { type ChartLine, type ChartSplit, LineChart } from '../drawings/line-chart.tsx';
import { type Row, TableTwin, usePeriods } from '../drawings/table-twin.tsx';
import { useScreen, useTable } from '../screen.ts';
import { COMPARISON_WORDS } from '../words/comparison.ts';
import { DASHES } from './branch-list.tsx';
import { LETTERS } from './branches.ts';
import type { Choice } from './compare.tsx';

type Props = Choice & { onPick(turn: number): void };

export function CourseChart({ list, region, variable, turn, onPick }: Props) {
  const { language, words, numbers, theme } = useScreen();
  const { game, nameOf } = useTable();
  const told = COMPARISON_WORDS[language];
  const heading = useId();
  const [hasTable, setTable] = useState(false);
  const [hovered, setHovered] = useState<number | null>(null);
  const { start } = game.scenario;
  const last = game.chapters.length - 1;
  const { unit } = variable;
  const label = variable.label[language];
  const title = told.chart(label, nameOf(region));
  const periods = usePeriods(game.chapters, 0);
  const counting = countingOf(unit, language);
  const courses = useMemo(
    () =>
      list.map((branch, at) => ({
        id: LETTERS[at] ?? '',
        name: branch.name,
        series: seriesOf(branch.game, region, variable),
      })),
    [list, region, variable],
  );
  const splits = useMemo((): ChartSplit[] => {
    const parted = new Map<number, string[]>();
    const [one, ...others] = list;
    others.forEach((other, at) => {
      const split = one && splitOf(one.game, other.game);
      if (!split) return;
      parted.set(split.turn, [...(parted.get(split.turn) ?? []), LETTERS[at + 1] ?? '']);
    });
    return [...parted].map(([at, letters]) => ({ turn: at, name: letters.join('') }));
  }, [list]);
  const marked = hovered ?? turn;
  const draw = useCallback(
    ({ theme: tone, ...rest }: DrawProps) => (
      <LineChart
        {...rest}
        lines={courses.map(
          ({ id, series }, at): ChartLine => ({
            id,
            name: id,
            series,
            colour: BRANCH_COLOURS[tone][at] ?? '',
            weight: at === 0 ? 'own' : 'thick',
            dash: DASHES[at],
          }),
        )}
        start={start}
        until={Math.max(1, last)}
        isRank={unit === 'rank'}
        hasGrid
        splits={splits}
        ticks={(values) => valueTicks(values, unit, language, numbers)}
        unit={counting.name === '' || unit === 'share 0–1' ? label : counting.name}
        label={title}
      />
    ),
    [courses, splits, start, last, unit, language, numbers, counting.name, label, title],
  );
  const drawn = useCallback(
    (size: Parameters<typeof draw>[0] | Omit<DrawProps, 'theme'>) =>
      draw({ ...size, theme, marked, onMark: setHovered, onPick }),
    [draw, theme, marked, onPick],
  );
  const textOf = (value: number | undefined): string =>
    value === undefined ? told.notPlayed : numbers.text(value, unit);
  const rows = courses.map(
    ({ id, name, series }): Row => ({
      id,
      name: `${id}${words.colon}${name}`,
      values: series,
      text: textOf,
      ask: null,
      asks: '',
    }),
  );
  const heard = courses.map(({ id, series }) => words.charts.row(id, textOf(series[marked])));
  return (
    <section className="compare-course" aria-labelledby={heading}>
      <div className="title-row">
        <h3 id={heading}>{title}</h3>
        <Downloads
          title={title}
          parts={['compare', region, variable.id]}
          first={0}
          rows={rows.map((row) => ({ ...row, swatch: null }))}
          corner={words.region}
          counting={counting}
          draw={draw}
          hint=""
          periods={periods}
          legend={courses.map(({ id, name }, at) => ({
            ...{ id, fill: null, name: `${id}${words.colon}${name}` },
            line: { colour: BRANCH_COLOURS.day[at] ?? '', dash: DASHES[at] },
          }))}
        />
        <button
          type="button"
          className="button small"
          aria-expanded={hasTable}
          onClick={() => setTable(!hasTable)}
        >
          {hasTable ? words.hideNumbers : words.showNumbers}
        </button>
      </div>
      {hasTable ? (
        <TableTwin caption={title} corner={told.games} columns={periods} first={0} rows={rows} />
      ) : (
        <>
          <Plot
            label={words.charts.readOff(title)}
            first={0}
            last={last}
            turn={turn}
            told={[periods[marked], ...heard].join(words.comma)}
            onPick={onPick}
            onLeave={() => setHovered(null)}
          >
            <Fitted draw={drawn} />
          </Plot>
          <p className="hint">{told.chartHint}</p>
        </>
      )}
    </section>
  );
}
