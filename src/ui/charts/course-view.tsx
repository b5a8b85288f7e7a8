// A stock's flows as a chart: bars for the parts, a line for what they come to.
import { useCallback, useMemo } from 'react';
import { periodAfter } from '../../engine/types.ts';
import { countingOf } from '../../views/counting.ts';
import type { FlowCourse, StockCourse } from '../../views/courses.ts';
import { PILLAR_COLOURS, type Theme, TONES } from '../../views/palette.ts';
import type { Variable } from '../../views/variables.ts';
import { valueTicks } from '../drawings/axes.tsx';
import { BarChart } from '../drawings/bar-chart.tsx';
import { FillSwatch } from '../drawings/fills.tsx';
import { useScreen, useTable } from '../screen.ts';
import { askOf, useWhy } from '../why/ask.ts';
import { createScale } from '../why/measure.ts';
import { ChartView, type DrawProps, type ViewRow } from './view.tsx';

type Props = {
  course: StockCourse;
  variable: Pick<Variable, 'id' | 'stocks' | 'unit' | 'label'>;
  region: string;
  title: string;
  parts: readonly string[];
  /** What the sum and the stock at the end are called here. */
  sumName: string;
  endName: string;
};

export function CourseView({ course, variable, region, title, parts, sumName, endName }: Props) {
  const { language, words, numbers, theme } = useScreen();
  const { game, nameOf } = useTable();
  const ask = useWhy();
  const { charts } = words;
  const { start } = game.scenario;
  const { unit } = variable;
  const scale = useMemo(() => {
    const sizes = [...course.parts.flatMap(({ amounts }) => amounts), ...course.changes];
    return createScale(unit, sizes, language, numbers);
  }, [course, unit, language, numbers]);
  const bars = useMemo(() => {
    const patterns = patternsOf(course.parts);
    return course.parts.map((part) => ({
      ...part,
      name: nameOfPart(part),
      pattern: patterns.get(part.id) ?? 0,
    }));

    function nameOfPart({ label, leg, isBetweenPlaces }: FlowCourse): string {
      const name = label[language];
      if (!isBetweenPlaces) return name;
      return leg === 'in' ? words.flowIn(name) : words.flowOut(name);
    }
  }, [course, language, words]);
  const askAbout = useCallback(
    (id: string, turn: number): void => {
      const part = bars.find((each) => each.id === id);
      if (part === undefined) return;
      ask({ turn, region, what: part.stock, open: `${part.flow}-${part.leg}` });
    },
    [bars, ask, region],
  );
  const counting = countingOf(unit, language);
  const draw = useCallback(
    ({ theme: tone, ...rest }: DrawProps) => (
      <BarChart
        {...rest}
        bars={bars.map((bar) => ({ ...bar, colour: colourOf(bar, tone) }))}
        sums={course.changes}
        start={periodAfter(start, 1)}
        period={({ year, half }) => words.period(year, half)}
        ticks={(values) => valueTicks(values, unit, language, numbers)}
        unit={unit === 'share 0–1' || counting.name === '' ? sumName : counting.name}
        label={title}
        onAsk={rest.onPick === undefined ? undefined : askAbout}
      />
    ),
    [bars, course, start, words, unit, language, numbers, counting.name, sumName, title, askAbout],
  );
  if (bars.length === 0) return <p className="charts-empty">{charts.noFlows}</p>;
  const label = variable.label[language];
  const asks = words.why.subject(label, nameOf(region));
  const whole = () => ({ region, what: askOf(variable) });
  const rows: ViewRow[] = [
    ...bars.map(
      (bar): ViewRow => ({
        id: bar.id,
        name: bar.name,
        values: bar.amounts,
        text: scale.change,
        ask: () => ({
          region,
          what: bar.stock,
          open: `${bar.flow}-${bar.leg}`,
        }),
        asks: bar.name,
        swatch: <FillSwatch colour={colourOf(bar, theme)} pattern={bar.pattern} />,
      }),
    ),
    {
      ...{ id: 'sum', name: sumName, values: course.changes, text: scale.change, ask: whole, asks },
      swatch: <SumSwatch />,
      isSum: true,
    },
    {
      ...{ id: 'end', name: endName, values: course.values, ask: whole, asks },
      text: (value) => numbers.text(value, unit),
      swatch: <span className="swatch none" />,
    },
  ];
  return (
    <ChartView
      title={title}
      parts={parts}
      first={1}
      rows={rows}
      corner={charts.withUnit(label, nameOf(region))}
      counting={counting}
      draw={draw}
      legend={[
        ...bars.map((bar) => ({
          ...{ id: bar.id, name: bar.name },
          fill: { colour: colourOf(bar, 'day'), pattern: bar.pattern },
        })),
        { id: 'sum', name: sumName, fill: null },
      ]}
      hint={`${charts.readHint} ${charts.askHint}`}
    />
  );
}

function SumSwatch() {
  return (
    <svg className="fill-swatch sum" width="14" height="14" aria-hidden="true">
      <path d="M0 7H14" />
      <circle cx="7" cy="7" r="3.5" />
    </svg>
  );
}

function colourOf({ pillar }: FlowCourse, theme: Theme): string {
  return pillar === 'outcome' ? TONES[theme].inkSoft : PILLAR_COLOURS[theme][pillar];
}

/** Parts of one colour differ in pattern; both ends of one flow have the same. */
function patternsOf(parts: readonly FlowCourse[]): Map<string, number> {
  const used = new Map<string, number>();
  const ofFlow = new Map<string, number>();
  return new Map(
    parts.map((part) => {
      const flow = `${part.flow} ${part.label.en}`;
      const known = ofFlow.get(flow);
      if (known !== undefined) return [part.id, known];
      const pattern = used.get(part.pillar) ?? 0;
      used.set(part.pillar, pattern + 1);
      ofFlow.set(flow, pattern);
      return [part.id, pattern];
    }),
  );
}
