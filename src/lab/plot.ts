// Plots as SVG text: dots with their bands, and one quantity against another.
import { scaleLinear, scaleLog } from 'd3-scale';
import type { Band } from './bands.ts';
import type { Expected } from './experiments/experiment.ts';
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

const DOT = '#1f4f9c';
const EXPECTED = '#1f4f9c';
const MISSED = '#b3541e';
const ROW = 26;
const AXIS = 30;
const GAP = 18;
const HEAD = 38;
const SIDE = 14;

export type DotRow = {
  readonly label: string;
  readonly band: Band;
  /** Shaded behind the dot. */
  readonly expected?: Expected;
  /** A dot that is not where it was expected is hollow. */
  readonly isMissed?: boolean;
};

/** Rows of one unit, which share an axis. */
export type DotPanel = { readonly unit: string; readonly rows: readonly DotRow[] };

/** A number as short as an axis wants it. */
export function tick(value: number): string {
  return String(Number(value.toPrecision(6))).replace('-', '−');
}

type Frame = { readonly left: number; readonly right: number; readonly top: number };

function axisOf(rows: readonly DotRow[], { left, right }: Frame) {
  const ends = rows.flatMap(({ band, expected = {} }) => {
    const { atLeast = band.median, atMost = band.median } = expected;
    return [band.low, band.high, band.median, atLeast, atMost];
  });
  const low = Math.min(0, ...ends);
  const high = Math.max(0, ...ends);
  const margin = (high - low) * 0.04 || 1;
  return scaleLinear([low - (low < 0 ? margin : 0), high + margin], [left, right]);
}

function panelParts(panel: DotPanel, frame: Frame, hasLabels: boolean): string[] {
  const { left, right, top } = frame;
  const { rows, unit } = panel;
  const x = axisOf(rows, frame);
  const bottom = top + rows.length * ROW;
  const parts: string[] = [];
  for (const value of x.ticks(Math.max(2, Math.floor((right - left) / 90)))) {
    const isZero = value === 0;
    parts.push(line([x(value), top], [x(value), bottom], isZero ? SOFT : LINE, isZero ? 1.2 : 1));
    parts.push(
      text(x(value), bottom + 14, tick(value), { size: 10.5, fill: SOFT, anchor: 'middle' }),
    );
  }
  parts.push(text(right, bottom + 27, unit, { size: 10.5, fill: SOFT, anchor: 'end' }));
  rows.forEach((row, k) => {
    const y = top + (k + 0.5) * ROW;
    const { band, expected, isMissed = false } = row;
    if (expected !== undefined) parts.push(expectedBar(expected, x, y, frame));
    const colour = isMissed ? MISSED : DOT;
    if (hasLabels) parts.push(text(left - 10, y + 4, row.label, { size: 12, anchor: 'end' }));
    parts.push(line([x(band.low), y], [x(band.high), y], colour, 2.4));
    parts.push(circle([x(band.median), y], 4.4, isMissed ? '#ffffff' : colour, colour));
  });
  return parts;
}

function expectedBar(
  { atLeast, atMost }: Expected,
  x: (value: number) => number,
  y: number,
  { left, right }: Frame,
): string {
  if (atLeast === undefined && atMost === undefined) return '';
  const from = atLeast === undefined ? left : Math.max(left, x(atLeast));
  const to = atMost === undefined ? right : Math.min(right, x(atMost));
  // What is expected to be exactly so is still to be seen.
  const [begin, end] = to - from < 3 ? [from - 1.5, to + 1.5] : [from, to];
  const size = `width="${(end - begin).toFixed(1)}" height="${ROW - 8}"`;
  return `<rect x="${begin.toFixed(1)}" y="${(y - ROW / 2 + 4).toFixed(1)}" ${size} fill="${EXPECTED}" fill-opacity="0.1"/>`;
}

/** Panels one below the other. */
export function dotPlot(title: string, panels: readonly DotPanel[], note: string): string {
  const labels = panels.flatMap(({ rows }) => rows.map(({ label }) => widthOf(label, 12)));
  const left = SIDE + Math.max(...labels) + 20;
  const right = left + 380;
  let top = HEAD + 6;
  const parts = [text(SIDE, 22, title, { size: 14, bold: true })];
  for (const panel of panels) {
    parts.push(...panelParts(panel, { left, right, top }, true));
    top += panel.rows.length * ROW + AXIS + GAP;
  }
  parts.push(text(SIDE, top + 2, note, { size: 10.5, fill: SOFT }));
  const width = Math.max(right, SIDE + widthOf(title, 14.5), SIDE + widthOf(note, 10.5)) + SIDE;
  return picture(width, top + SIDE, title, parts);
}

/** Panels side by side over the same rows, each with an axis of its own. */
export function dotTable(title: string, panels: readonly DotPanel[], note: string): string {
  const first = panels[0]?.rows ?? [];
  const labels = Math.max(...first.map(({ label }) => widthOf(label, 12)));
  const across = 230;
  const top = HEAD + 6;
  const bottom = top + first.length * ROW;
  const parts = [text(SIDE, 22, title, { size: 14, bold: true })];
  panels.forEach((panel, k) => {
    const left = SIDE + labels + 12 + k * (across + GAP);
    parts.push(...panelParts(panel, { left, right: left + across, top }, k === 0));
  });
  const width = SIDE + labels + 12 + panels.length * (across + GAP) + SIDE;
  parts.push(text(SIDE, bottom + AXIS + 18, note, { size: 10.5, fill: SOFT }));
  return picture(width, bottom + AXIS + 18 + SIDE, title, parts);
}

export type Dot = { readonly label: string; readonly x: number; readonly y: number };
export type Scatter = { readonly x: string; readonly y: string; readonly dots: readonly Dot[] };

const FIELD = 380;
const NAME_GAP = 15;

/** Positive quantities against each other, on logarithmic axes, with the line where both agree. */
export function scatterPlot(title: string, { x: below, y: beside, dots }: Scatter): string {
  const values = dots.flatMap(({ x, y }) => [x, y]);
  const ends = [Math.min(...values) * 0.88, Math.max(...values) * 1.14] as const;
  const [left, top] = [56, HEAD + 4];
  const bottom = top + FIELD;
  const x = scaleLog(ends, [left, left + FIELD]);
  const y = scaleLog(ends, [bottom, top]);
  const parts = [text(SIDE, 22, title, { size: 14, bold: true })];
  for (const value of ticksBetween(ends[0], ends[1])) {
    parts.push(line([x(value), top], [x(value), bottom]));
    parts.push(line([left, y(value)], [left + FIELD, y(value)]));
    const small = { size: 10.5, fill: SOFT } as const;
    parts.push(text(x(value), bottom + 15, tick(value), { ...small, anchor: 'middle' }));
    parts.push(text(left - 6, y(value) + 4, tick(value), { ...small, anchor: 'end' }));
  }
  const corner = (value: number): Point => [x(value), y(value)];
  parts.push(line(corner(ends[0]), corner(ends[1]), SOFT, 1.2, '5 4'));
  // Names stand in a column, as high as their dots where there is room, each at the end of a line.
  const sorted = [...dots].sort((a, b) => b.y - a.y || b.x - a.x);
  const column = left + FIELD + 28;
  let next = top + 4;
  const heights = sorted.map((dot) => {
    next = Math.max(next, y(dot.y) + 4);
    next += NAME_GAP;
    return next - NAME_GAP;
  });
  const over = Math.max(0, (heights.at(-1) ?? 0) - bottom - 6);
  sorted.forEach((dot, k) => {
    const place: Point = [x(dot.x), y(dot.y)];
    // What does not fit below is moved up, as far as the names above leave room.
    const room = (heights[k] as number) - (top + 4 + k * NAME_GAP);
    const height = (heights[k] as number) - Math.min(over, room);
    parts.push(line(place, [column - 4, height - 4], '#b9bfc6', 0.8));
    parts.push(text(column, height, dot.label, { size: 11, fill: INK }));
  });
  for (const dot of dots) parts.push(circle([x(dot.x), y(dot.y)], 4.4, DOT));
  parts.push(text(left + FIELD, bottom + 31, below, { size: 11, fill: SOFT, anchor: 'end' }));
  parts.push(text(SIDE, top - 6, beside, { size: 11, fill: SOFT }));
  const names = Math.max(...dots.map(({ label }) => widthOf(label, 11)));
  return picture(column + names + SIDE, bottom + 40 + SIDE - 8, title, parts);
}

function ticksBetween(low: number, high: number): number[] {
  const candidates = [0.01, 0.1, 1, 10, 100, 1000].flatMap((power) =>
    [1, 1.5, 2, 3, 4, 5, 7].map((step) => Number((power * step).toPrecision(3))),
  );
  return candidates.filter((value) => value >= low && value <= high);
}
