// Tables as CSV: with the mark by which Excel knows that the letters are not only Latin.
import Papa from 'papaparse';
import type { Language } from '../../engine/types.ts';
import { unitInWords } from '../../views/equation.ts';
import type { Unit } from '../words/numbers.ts';

export type Cell = string | number;

export function csvOf(fields: readonly string[], data: readonly (readonly Cell[])[]): string {
  const table = { fields: [...fields], data: data.map((row) => [...row]) };
  // A name that begins like a formula stays a name.
  return `\ufeff${Papa.unparse(table, { escapeFormulae: true })}\r\n`;
}

export function csvFile(fields: readonly string[], data: readonly (readonly Cell[])[]): Blob {
  return new Blob([csvOf(fields, data)], { type: 'text/csv;charset=utf-8' });
}

/** How a unit is counted outside the page: as on it, but never rounded nor in thousands. */
export type Counting = { name: string; divisor: number };

export function countingOf(unit: Unit, language: Language): Counting {
  if (language === 'zh') {
    return { name: unit === 'index' ? '' : unitInWords(unit, language), divisor: 1 };
  }
  if (unit === '亿元') return { name: '¥ bn', divisor: 10 };
  if (unit === '亿元 a year') return { name: '¥ bn a year', divisor: 10 };
  return { name: unit === 'rank' || unit === 'index' ? '' : unit, divisor: 1 };
}

/** Numbers in full, as JavaScript prints them; what is no number stays empty. */
export function counted(value: number, { divisor }: Counting): Cell {
  return Number.isFinite(value) ? value / divisor : '';
}
