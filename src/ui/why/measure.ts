// Numbers of an answer. Those that belong together are counted alike, so that a reader can add
// them up; money and people are not rounded to the page's larger units.
import type { Language } from '../../engine/types.ts';
import type { Numbers, Quantity } from '../words/numbers.ts';
import { countOf } from '../words/units.ts';

/** Decimals that show `figures` significant figures of a number. */
function digitsFor(value: number, figures: number): number {
  const size = Math.abs(value);
  if (size === 0 || !Number.isFinite(size)) return 0;
  return Math.max(0, figures - 1 - Math.floor(Math.log10(size)));
}

function trimmed(number: string): string {
  return number.includes('.') ? number.replace(/\.?0+$/, '') : number;
}

/** A bare number in the model's own unit, to about five figures: what stands in an equation. */
export function figure(value: number, numbers: Numbers): string {
  return trimmed(numbers.plain(value, Math.min(8, digitsFor(value, 5))));
}

/** One number by itself, to about four figures. */
export function quantityOf(
  value: number,
  unit: string,
  language: Language,
  numbers: Numbers,
): Quantity {
  const count = countOf(unit, language);
  const counted = value * count.factor;
  const digits = Math.min(8, digitsFor(counted, 4));
  return joined(trimmed(numbers.plain(counted, digits)), count.before, count.unit);
}

/** Numbers in one unit, with as many decimals as the largest change needs. */
export type Scale = {
  value(value: number): string;
  change(value: number): string;
  /** A change without its sign. */
  size(value: number): string;
};

export function createScale(
  unit: string,
  changes: readonly number[],
  language: Language,
  numbers: Numbers,
): Scale {
  const count = countOf(unit, language);
  const largest = changes.reduce((high, each) => Math.max(high, Math.abs(each)), 0);
  const digits =
    unit === 'rank' ? 0 : Math.min(count.mostDigits, digitsFor(largest * count.factor, 3));
  const write = (value: number, isChange: boolean): string =>
    text(
      joined(
        numbers.plain(value * count.factor, digits, isChange),
        count.before,
        isChange ? count.ofChange : count.unit,
      ),
      language,
    );
  const size = (value: number): string =>
    text(
      joined(numbers.plain(Math.abs(value) * count.factor, digits), count.before, count.ofChange),
      language,
    );
  return { value: (value) => write(value, false), change: (value) => write(value, true), size };
}

/** The sign comes before the currency; the word joiner keeps a line from ending between them. */
function joined(number: string, before: string, unit: string): Quantity {
  const sign = before === '' ? '' : (/^[+−]/.exec(number)?.[0] ?? '');
  const held = sign === '' ? '' : `${sign}\u2060`;
  return { number: `${held}${before}${number.slice(sign.length)}`, unit };
}

export function text({ number, unit }: Quantity, language: Language): string {
  if (unit === '') return number;
  const isClose = unit === '%' || (language === 'en' && unit === 'bn');
  return isClose ? `${number}${unit}` : `${number} ${unit}`;
}
