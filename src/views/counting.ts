// How numbers are counted in files that leave the program: in the units of the language, in full,
// never rounded nor in thousands.
import type { Language } from '../engine/types.ts';
import type { Unit } from '../model/stocks.ts';
import { unitInWords } from './equation.ts';

export type Cell = string | number;

export type Counting = { name: string; divisor: number };

/** Units with a Chinese number in them. */
const IN_ENGLISH: Partial<Record<Unit | 'rank', Counting>> = {
  亿元: { name: '¥ bn', divisor: 10 },
  '亿元 a year': { name: '¥ bn a year', divisor: 10 },
  '亿元 per EFLOPS': { name: '¥ bn per EFLOPS', divisor: 10 },
  '万 persons': { name: 'million persons', divisor: 100 },
};

export function countingOf(unit: Unit | 'rank', language: Language): Counting {
  if (language === 'zh') {
    return { name: unit === 'index' ? '' : unitInWords(unit, language), divisor: 1 };
  }
  const known = IN_ENGLISH[unit];
  if (known !== undefined) return known;
  return { name: unit === 'rank' || unit === 'index' ? '' : unit, divisor: 1 };
}

/** Numbers in full, as JavaScript prints them; what is no number stays empty. */
export function counted(value: number, { divisor }: Counting): Cell {
  return Number.isFinite(value) ? value / divisor : '';
}
