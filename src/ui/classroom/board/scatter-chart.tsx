// One point a team.
import { scaleLinear } from 'd3-scale';
import type { Scale, Size } from '../../drawings/axes.tsx';

export type Dot = { id: string; name: string; x: number; y: number };

type Axis = { name: string; text(value: number): string };

type Props = Size & {
  points: readonly Dot[];
  x: Axis;
  y: Axis;
  /** Ranks: the first stands highest. */
  isDown: boolean;
  picked: string | null;
  onPick(id: string | null): void;
  label: string;
};

/** More names than these would lie on each other. */
const MOST_NAMED = 10;

export function ScatterChart({
  width,
  height,
  text,
  points,
  x: across,
  y: upwards,
  isDown,
  picked,
  onPick,
  label,
}: Props) {
  const left = 66 * text;
  const bottom = height - 40 * text;
  const top = 26 * text;
  const right = width - 70 * text;
  const xs = points.map((point) => point.x);
  const ys = points.map((point) => point.y);
  const x = scaleLinear(spanOf(xs), [left + 10, right]).nice(5);
  const y = scaleLinear(spanOf(ys), isDown ? [top, bottom - 8] : [bottom - 8, top]).nice(5);
  return (
    <svg width={width} height={height} role="img" aria-label={label}>
      {ticksOf(y, 5, upwards).map((value) => (
        <g key={value} className="value">
          <line x1={left} x2={right} y1={y(value)} y2={y(value)} />
          <text className="axis" x={left - 7} y={y(value) + 3.5} textAnchor="end">
            {upwards.text(value)}
          </text>
        </g>
      ))}
      {ticksOf(x, 6, across).map((value) => (
        <g key={value} className="tick">
          <line x1={x(value)} x2={x(value)} y1={top} y2={bottom} />
          <text x={x(value)} y={bottom + 15 * text} textAnchor="middle">
            {across.text(value)}
          </text>
        </g>
      ))}
      <text className="axis" x={6} y={12 * text}>
        {upwards.name}
      </text>
      <text className="axis" x={right} y={bottom + 33 * text} textAnchor="end">
        {across.name}
      </text>
      {points.map((point) => (
        <circle
          key={point.id}
          className={point.id === picked ? 'dot picked' : 'dot'}
          cx={x(point.x)}
          cy={y(point.y)}
          r={point.id === picked ? 8 : 5.5}
          onPointerEnter={() => onPick(point.id)}
          onPointerLeave={() => onPick(null)}
        />
      ))}
      {points
        .filter(({ id }) => points.length <= MOST_NAMED || id === picked)
        .map(({ id, name, x: atX, y: atY }) => (
          <text
            key={id}
            className={id === picked ? 'name own' : 'name'}
            x={x(atX) + 10}
            y={y(atY) + 4 * text}
          >
            {name}
          </text>
        ))}
    </svg>
  );
}

/** Without those that would be written alike. */
function ticksOf(scale: Scale, count: number, { text }: Axis): number[] {
  const ticks = scale.ticks(count);
  return ticks.filter((value, at) => at === 0 || text(value) !== text(ticks[at - 1] as number));
}

/** Room on both sides where all are alike. */
function spanOf(values: readonly number[]): [number, number] {
  if (values.length === 0) return [0, 1];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = low === 0 ? 1 : Math.abs(low) / 2;
  return high > low ? [low, high] : [low - (low === 0 ? 0 : room), high + room];
}
