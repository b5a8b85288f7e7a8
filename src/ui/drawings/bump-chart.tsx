// Ranks over the half-years: every region in a row of its own at both ends, and the way between.
import { scaleLinear } from 'd3-scale';
import { curveBumpX, line } from 'd3-shape';
import type { Period } from '../../engine/types.ts';
import { type Mark, type Size, Strips, Years } from './axes.tsx';
import { widest } from './labels.ts';
import type { ChartLine } from './line-chart.tsx';

export type BumpChartProps = Size &
  Mark & {
    /** Their series are ranks, 1 the first. */
    lines: readonly ChartLine[];
    start: Period;
    label: string;
  };

export function BumpChart(props: BumpChartProps) {
  const { width, height, text, lines, start, label, marked = null, onMark, onPick } = props;
  const now = (lines[0]?.series.length ?? 1) - 1;
  const room = text * widest(lines.map(({ name }) => `00 ${name}`)) + 14;
  const top = 12;
  const bottom = height - 12 - 16 * text;
  const x = scaleLinear([0, Math.max(1, now)], [room, width - room]);
  const y = scaleLinear([1, Math.max(2, lines.length)], [top, bottom]);
  const path = line<number>((_, at) => x(at), y).curve(curveBumpX);
  // Where half-years crowd, a dot for each would be a chain and not a line.
  const isCrowded = x(1) - x(0) < 12;
  const thick = (weight: ChartLine['weight']): number => ['thin', 'thick', 'own'].indexOf(weight);
  return (
    <svg width={width} height={height} role="img" aria-label={label}>
      <Years x={x} start={start} until={now} top={top - 8} bottom={bottom + 8} text={text} />
      {marked !== null && (
        <line className="marked" x1={x(marked)} x2={x(marked)} y1={top - 8} y2={bottom + 8} />
      )}
      {[...lines]
        .sort((a, b) => thick(a.weight) - thick(b.weight))
        .map(({ id, name, series, colour, weight }) => {
          const ends = [
            { at: 0, rank: series[0] ?? 0, anchor: 'end' as const, side: -10 },
            { at: now, rank: series[now] ?? 0, anchor: 'start' as const, side: 10 },
          ];
          return (
            <g key={id} className={`bump ${weight}`} data-line={id}>
              <path className="halo" d={path(series) ?? ''} />
              <path d={path(series) ?? ''} stroke={colour} />
              {series.map((rank, at) =>
                isCrowded && at !== 0 && at !== now && at !== marked ? null : (
                  <circle
                    key={String(at)}
                    cx={x(at)}
                    cy={y(rank)}
                    r={(at === marked ? 1.5 : 0) + (weight === 'own' ? 4.5 : 3)}
                    fill={colour}
                  />
                ),
              )}
              {ends.map(({ at, rank, anchor, side }) => (
                <text
                  key={anchor}
                  className="name"
                  x={x(at) + side}
                  y={y(rank) + 4 * text}
                  textAnchor={anchor}
                >
                  {anchor === 'end' ? `${name} ${rank}` : `${rank} ${name}`}
                </text>
              ))}
            </g>
          );
        })}
      <Strips
        turns={lines[0]?.series.map((_, turn) => turn) ?? []}
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
