// The plans that a search tried, by two objectives: each a dot, the frontier a line, and what the
// seat gets without a search marked by name.
import { scaleLinear } from 'd3-scale';
import { type Frontier, OBJECTIVES, type Objective, type SeatEnd } from './frontier.ts';
import { tick } from './plot.ts';
import {
  circle,
  INK,
  LINE,
  line,
  type Point,
  picture,
  SOFT,
  text,
  widthOf,
} from './report/diagrams/svg.ts';

const DOT = '#9db4d3';
const BEST = '#1f4f9c';
const MARK = '#b3541e';
const [LEFT, TOP, WIDTH, HEIGHT, SIDE] = [72, 54, 460, 340, 14];

/** `across` and `up`: the objectives of the axes; the better end of each is right and above. */
export function frontierPlot(
  title: string,
  { tried, frontier, hold, usual }: Frontier,
  [across, up]: readonly [Objective, Objective],
  note: string,
): string {
  const ends = [...tried.map(({ end }) => end), hold, usual];
  const x = axis(ends, across, [LEFT, LEFT + WIDTH]);
  const y = axis(ends, up, [TOP + HEIGHT, TOP]);
  const at = (end: SeatEnd): Point => [x(end[across]), y(end[up])];
  const parts = [text(SIDE, 22, title, { size: 14, bold: true })];
  for (const value of x.ticks(6)) {
    parts.push(line([x(value), TOP], [x(value), TOP + HEIGHT], LINE));
    parts.push(
      text(x(value), TOP + HEIGHT + 16, tick(value), { size: 10.5, fill: SOFT, anchor: 'middle' }),
    );
  }
  for (const value of y.ticks(6)) {
    parts.push(line([LEFT, y(value)], [LEFT + WIDTH, y(value)], LINE));
    parts.push(
      text(LEFT - 6, y(value) + 4, tick(value), { size: 10.5, fill: SOFT, anchor: 'end' }),
    );
  }
  parts.push(
    text(LEFT + WIDTH, TOP + HEIGHT + 34, axisName(across), {
      size: 11,
      fill: SOFT,
      anchor: 'end',
    }),
  );
  parts.push(text(SIDE, TOP - 10, axisName(up), { size: 11, fill: SOFT }));
  for (const { end } of tried) parts.push(circle(at(end), 2.2, DOT));
  frontier.slice(1).forEach(({ end }, k) => {
    parts.push(line(at((frontier[k] as (typeof frontier)[number]).end), at(end), BEST, 1.6));
  });
  for (const { end } of frontier) parts.push(circle(at(end), 4, BEST));
  for (const [name, end] of [
    ['hold', hold],
    ['default', usual],
  ] as const) {
    const [px, py] = at(end);
    parts.push(circle([px, py], 4.4, '#ffffff', MARK));
    parts.push(text(px + 8, py + 4, name, { size: 11, fill: INK, rim: true }));
  }
  parts.push(text(SIDE, TOP + HEIGHT + 54, note, { size: 10.5, fill: SOFT }));
  const width = Math.max(LEFT + WIDTH, SIDE + widthOf(title, 14.5), SIDE + widthOf(note, 10.5));
  return picture(width + SIDE + 20, TOP + HEIGHT + 54 + SIDE, title, parts);
}

function axis(ends: readonly SeatEnd[], objective: Objective, range: readonly [number, number]) {
  const values = ends.map((end) => end[objective]);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const margin = (high - low) * 0.05 || 1;
  const domain = [low - margin, high + margin];
  return scaleLinear(OBJECTIVES[objective].better > 0 ? domain : domain.reverse(), range);
}

const axisName = (objective: Objective): string =>
  objective === 'rank' ? objective : `${objective}, ${OBJECTIVES[objective].unit}`;
