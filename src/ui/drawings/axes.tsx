// What frames a drawing: years below it, values beside it, and the half-year that is read off.
import type { ScaleLinear } from 'd3-scale';
import { type Language, type Period, periodAfter } from '../../engine/types.ts';
import type { Numbers, Unit } from '../words/numbers.ts';

export type Scale = ScaleLinear<number, number>;
export type Size = {
  width: number;
  height: number;
  /** How large letters are, beside their usual size: what makes room for them grows with it. */
  text: number;
};

/** The half-year that a drawing marks, and what happens when a pointer comes to another. */
export type Mark = {
  marked?: number | null;
  onMark?: ((turn: number) => void) | undefined;
  onPick?: ((turn: number) => void) | undefined;
};

/** Years stand as far apart as their numbers are wide, at least. */
const YEAR_ROOM = 34;

type TimeProps = Pick<Size, 'text'> & {
  x: Scale;
  start: Period;
  until: number;
  top: number;
  bottom: number;
};

/** A line at the end of each year. */
export function Years({ x, start, until, top, bottom, text }: TimeProps) {
  const halfYear = Math.abs(x(1) - x(0));
  const every = [1, 2, 4].find((step) => halfYear * 2 * step > YEAR_ROOM * text) ?? 8;
  const ends: { at: number; year: number }[] = [];
  for (let at = 0; at <= until; at++) {
    const { year, half } = periodAfter(start, at);
    if (half === 2 && year % every === 0) ends.push({ at, year });
  }
  return ends.map(({ at, year }) => (
    <g key={year} className="tick">
      <line x1={x(at)} x2={x(at)} y1={top} y2={bottom} />
      <text x={x(at)} y={bottom + 15 * text} textAnchor="middle">
        {year}
      </text>
    </g>
  ));
}

type ValueProps = { y: Scale; left: number; right: number; texts: readonly ValueTick[] };
export type ValueTick = { value: number; text: string };

/** The numbers beside a drawing, each with a line across it. */
export function Values({ y, left, right, texts }: ValueProps) {
  return texts.map(({ value, text }) => (
    <g key={value} className="value">
      <line x1={left} x2={right} y1={y(value)} y2={y(value)} />
      <text className="axis" x={left - 7} y={y(value) + 3.5} textAnchor="end">
        {text}
      </text>
    </g>
  ));
}

/** Numbers of an axis, with as many decimals as tell them apart; the unit stands over the axis. */
export function valueTicks(
  values: readonly number[],
  unit: Unit,
  language: Language,
  numbers: Numbers,
): ValueTick[] {
  const { factor, mark } = countingOf(unit, values, language, numbers);
  const step = Math.abs((values[1] ?? 1) - (values[0] ?? 0)) * factor;
  const digits = step > 0 ? Math.min(4, Math.max(0, Math.ceil(-Math.log10(step) - 1e-9))) : 0;
  return values.map((value) => {
    const number = numbers.plain(value * factor, digits);
    return { value, text: value === 0 && mark !== '%' ? number : `${number}${mark}` };
  });
}

function countingOf(
  unit: Unit,
  values: readonly number[],
  language: Language,
  numbers: Numbers,
): { factor: number; mark: string } {
  if (unit === 'share 0–1') return { factor: 100, mark: '%' };
  if (unit.startsWith('亿元')) return { factor: language === 'zh' ? 1 : 0.1, mark: '' };
  const isMany = Math.max(...values.map(Math.abs)) >= 10_000;
  if (!isMany || !/persons|graduates/.test(unit)) return { factor: 1, mark: '' };
  return numbers.many;
}

type ColumnProps = Mark & {
  turns: readonly number[];
  x(turn: number): number;
  width: number;
  top: number;
  bottom: number;
};

/** One strip a half-year, wide enough to be met by a pointer anywhere between its neighbours. */
export function Strips({ turns, x, width, top, bottom, onMark, onPick }: ColumnProps) {
  if (onMark === undefined && onPick === undefined) return null;
  return turns.map((turn) => (
    <rect
      key={turn}
      className="strip"
      x={x(turn) - width / 2}
      y={top}
      width={width}
      height={Math.max(0, bottom - top)}
      onPointerEnter={() => onMark?.(turn)}
      onPointerDown={() => onPick?.(turn)}
    />
  ));
}
