// The course of one number in a line of text's height. The numbers stand beside it.
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';

const WIDTH = 56;
const HEIGHT = 16;
const EDGE = 2.5;

export function Sparkline({ series }: { series: readonly number[] }) {
  const low = Math.min(...series);
  const high = Math.max(...series);
  const x = scaleLinear([0, Math.max(1, series.length - 1)], [EDGE, WIDTH - EDGE]);
  const y = scaleLinear([low, high > low ? high : low + 1], [HEIGHT - EDGE, EDGE]);
  const middle = (value: number): number => (high > low ? y(value) : HEIGHT / 2);
  const path = line<number>((_, turn) => x(turn), middle)(series) ?? '';
  const last = series[series.length - 1] ?? 0;
  return (
    <svg className="sparkline" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <path d={path} fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinejoin="round" />
      <circle cx={x(series.length - 1)} cy={middle(last)} r="2" fill="currentColor" />
    </svg>
  );
}
