// What came in above the line and what went out below it, half-year by half-year, stacked; and
// their sum as a line through the bars.
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { useId } from 'react';
import { type Period, periodAfter } from '../../engine/types.ts';
import { type Mark, type Size, Strips, Values, type ValueTick } from './axes.tsx';
import { type Fill, FillPattern } from './fills.tsx';
import { widthOf } from './labels.ts';

export type ChartBar = Fill & {
  id: string;
  name: string;
  /** Signed, one a half-year. */
  amounts: readonly number[];
};

export type BarChartProps = Size &
  Mark & {
    bars: readonly ChartBar[];
    /** The sum of the bars of each half-year. */
    sums: readonly number[];
    /** The half-year of the first amounts. */
    start: Period;
    period(period: Period): string;
    ticks(values: readonly number[]): ValueTick[];
    unit: string;
    label: string;
    /** Somebody wants to know why this much flowed. */
    onAsk?: ((id: string, turn: number) => void) | undefined;
  };

const LEFT = 52;
const RIGHT = 12;
const TOP = 24;

type Piece = { bar: ChartBar; from: number; to: number };

/** Bars of one half-year on each other, away from zero. */
export function stacked(bars: readonly ChartBar[], at: number): Piece[] {
  let above = 0;
  let below = 0;
  return bars.flatMap((bar) => {
    const amount = bar.amounts[at] ?? 0;
    if (amount === 0) return [];
    const from = amount > 0 ? above : below;
    if (amount > 0) above += amount;
    else below += amount;
    return [{ bar, from, to: from + amount }];
  });
}

/** Turns count from 1 here: nothing flows before the first half-year. */
export function BarChart(props: BarChartProps) {
  const {
    width,
    height,
    text,
    bars,
    sums,
    start,
    unit,
    label,
    marked = null,
    onMark,
    onPick,
  } = props;
  const fills = useId();
  const left = LEFT * text;
  const top = TOP * text;
  const bottom = height - 22 * text;
  const stacks = sums.map((_, at) => stacked(bars, at));
  const ends = [0, ...sums, ...stacks.flat().map(({ to }) => to)];
  const y = scaleLinear([Math.min(...ends), Math.max(...ends, 1e-9)], [bottom, top]);
  const count = Math.max(3, Math.min(7, Math.round(height / 70)));
  y.nice(count);
  const step = (width - left - RIGHT) / Math.max(1, sums.length);
  const x = scaleLinear([1, 2], [left + step / 2, left + step * 1.5]);
  const thick = Math.min(64, step * 0.7);
  const sum = line<number>((_, at) => x(at + 1), y);
  return (
    <svg width={width} height={height} role="img" aria-label={label}>
      <defs>
        {bars.map(({ id, colour, pattern }) => (
          <FillPattern key={id} id={`${fills}${id}`} colour={colour} pattern={pattern} />
        ))}
      </defs>
      {marked !== null && (
        <rect
          className="marked-strip"
          x={x(marked) - step / 2}
          y={top - 6}
          width={step}
          height={bottom - top + 12}
        />
      )}
      <Values y={y} left={left} right={width - RIGHT} texts={props.ticks(y.ticks(count))} />
      <text className="axis" x={6} y={12 * text}>
        {unit}
      </text>
      <Periods {...props} step={step} x={(turn) => x(turn)} bottom={bottom} start={start} />
      <Strips
        turns={sums.map((_, at) => at + 1)}
        x={(turn) => x(turn)}
        width={step}
        top={0}
        bottom={height}
        onMark={onMark}
        onPick={onPick}
      />
      {stacks.map((pieces, at) => (
        <g
          key={String(at)}
          onPointerEnter={() => onMark?.(at + 1)}
          onPointerDown={() => onPick?.(at + 1)}
        >
          {pieces.map(({ bar, from, to }) => (
            // biome-ignore lint/a11y/noStaticElementInteractions: a short cut for the pointer; the read-out beside the drawing has a button for each
            <rect
              key={bar.id}
              className={props.onAsk === undefined ? 'piece' : 'piece asks'}
              data-part={bar.id}
              data-turn={at + 1}
              x={x(at + 1) - thick / 2}
              width={thick}
              y={Math.min(y(from), y(to))}
              height={Math.abs(y(from) - y(to))}
              fill={`url(#${fills}${bar.id})`}
              stroke={bar.colour}
              onClick={() => props.onAsk?.(bar.id, at + 1)}
            />
          ))}
        </g>
      ))}
      <line className="zero" x1={left} x2={width - RIGHT} y1={y(0)} y2={y(0)} />
      <g className="sum">
        <path className="halo" d={sum(sums) ?? ''} />
        <path d={sum(sums) ?? ''} />
        {sums.map((value, at) => (
          <circle key={String(at)} cx={x(at + 1)} cy={y(value)} r={Math.min(3.5, step / 4)} />
        ))}
      </g>
    </svg>
  );
}

type PeriodsProps = Pick<BarChartProps, 'sums' | 'start' | 'period' | 'text'> & {
  step: number;
  bottom: number;
  x(turn: number): number;
};

/** Each half-year by its name where there is room, and else every second, fourth … */
function Periods({ sums, start, period, text, step, x, bottom }: PeriodsProps) {
  const room = widthOf(period(start), 11 * text) + 8;
  const every = [1, 2, 4, 8].find((each) => each * step > room) ?? 16;
  return sums.map((_, at) =>
    at % every === 0 ? (
      <g className="tick" key={String(at)}>
        <text x={x(at + 1)} y={bottom + 16 * text} textAnchor="middle">
          {period(periodAfter(start, at))}
        </text>
      </g>
    ) : null,
  );
}
