// Lines over the half-years. Names stand at the lines' ends; there is no legend to look up.
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { Period } from '../../engine/types.ts';
import { type Mark, type Size, Strips, Values, type ValueTick, Years } from './axes.tsx';
import { LABEL_GAP, spread, widest } from './labels.ts';

export type ChartLine = {
  id: string;
  name: string;
  colour: string;
  /** Its values, the start first. */
  series: readonly number[];
  /** Thick lines lie above the thin ones and are always named; the own one in bold. */
  weight: 'thin' | 'thick' | 'own';
  /** How the line is broken up, as SVG says it; whole where nothing is said. */
  dash?: string | undefined;
};

/** A half-year in which courses that were one part. */
export type ChartSplit = { turn: number; name: string };

export type LineChartProps = Size &
  Mark & {
    lines: readonly ChartLine[];
    /** The half-year of the first values, and the number of half-years that the axis spans. */
    start: Period;
    until: number;
    /** Ranks: the first stands highest. */
    isRank?: boolean;
    hasGrid?: boolean;
    splits?: readonly ChartSplit[];
    ticks(values: readonly number[]): ValueTick[];
    /** What the axis counts, written over it. */
    unit?: string;
    /** The drawing in a sentence. */
    label: string;
    /** A pointer has come to a line, or left it. */
    onLine?: ((id: string | null) => void) | undefined;
  };

const LEFT = 44;

export function LineChart(props: LineChartProps) {
  const {
    width,
    height,
    text,
    lines,
    start,
    until,
    isRank = false,
    hasGrid = false,
    splits = [],
    unit = '',
  } = props;
  const left = LEFT * text;
  const top = unit === '' ? 8 : 24 * text;
  const bottom = height - 20 * text;
  const right = width - text * widest(lines.map(({ name }) => name)) - 16;
  const gap = LABEL_GAP * text;
  const values = lines.flatMap(({ series }) => series);
  const low = Math.min(...values);
  const high = Math.max(...values);
  const now = Math.max(1, ...lines.map(({ series }) => series.length)) - 1;
  const x = scaleLinear([0, Math.max(1, until)], [left, right]);
  const y = scaleLinear(isRank ? [high, low] : [low, high > low ? high : low + 1], [bottom, top]);
  const count = hasGrid ? Math.max(3, Math.min(7, Math.round(height / 70))) : 3;
  if (!isRank) y.nice(count);
  const path = line<number>((_, at) => x(at), y);
  const leader = lines.reduce<ChartLine | undefined>(
    (best, each) => (best === undefined || isRank === endOf(each) < endOf(best) ? each : best),
    undefined,
  );
  const hasRoom = bottom - top > lines.length * gap;
  const named = lines.filter(
    ({ id, name, weight }) => name !== '' && (hasRoom || weight !== 'thin' || id === leader?.id),
  );
  const byId = new Map(lines.map((each) => [each.id, each]));
  const labels = spread(
    named.map((each) => ({ id: each.id, y: y(endOf(each)) })),
    top,
    bottom,
    gap,
  );
  const { marked = null, onMark, onPick } = props;
  // There is no rank two and a half.
  const counts = y.ticks(count).filter((value) => !isRank || Number.isInteger(value));
  return (
    <svg width={width} height={height} role="img" aria-label={props.label}>
      <Years x={x} start={start} until={until} top={top} bottom={bottom} text={text} />
      <g className={hasGrid ? undefined : 'gridless'}>
        <Values y={y} left={left} right={x(until)} texts={props.ticks(counts)} />
      </g>
      {unit !== '' && (
        <text className="axis" x={6} y={12 * text}>
          {unit}
        </text>
      )}
      {splits.map(({ turn, name }) => (
        <g key={turn} className="split">
          <rect x={x(turn - 1)} width={x(turn) - x(turn - 1)} y={top} height={bottom - top} />
          <text className="name" x={x(turn - 0.5)} y={top + 13 * text} textAnchor="middle">
            {name}
          </text>
        </g>
      ))}
      {marked === null && <line className="now" x1={x(now)} x2={x(now)} y1={top} y2={bottom} />}
      {marked !== null && (
        <line className="marked" x1={x(marked)} x2={x(marked)} y1={top} y2={bottom} />
      )}
      {[...lines]
        .sort((a, b) => Number(a.weight !== 'thin') - Number(b.weight !== 'thin'))
        .map(({ id, series, colour, weight, dash }) => (
          <g key={id} className={weight === 'thin' ? 'line' : 'line thick'} data-line={id}>
            <path d={path(series) ?? ''} stroke={colour} strokeDasharray={dash} />
            {props.onLine !== undefined && (
              <path
                className="line-hold"
                d={path(series) ?? ''}
                onPointerEnter={() => props.onLine?.(id)}
                onPointerLeave={() => props.onLine?.(null)}
              />
            )}
            {series[marked ?? now] !== undefined && (
              <circle
                cx={x(marked ?? now)}
                cy={y(series[marked ?? now] ?? 0)}
                r={weight === 'thin' ? 1.6 : 3}
                fill={colour}
              />
            )}
          </g>
        ))}
      {labels.map(({ id, y: at }) => (
        <text
          key={id}
          className={byId.get(id)?.weight === 'own' ? 'name own' : 'name'}
          x={x((byId.get(id)?.series.length ?? 1) - 1) + 8}
          y={at + 4 * text}
        >
          {byId.get(id)?.name}
        </text>
      ))}
      <Strips
        turns={Array.from({ length: now + 1 }, (_, turn) => turn)}
        x={x}
        width={x(1) - x(0)}
        top={0}
        bottom={height}
        onMark={onMark}
        onPick={onPick}
      />
    </svg>
  );
}

function endOf({ series }: ChartLine): number {
  return series[series.length - 1] ?? 0;
}
