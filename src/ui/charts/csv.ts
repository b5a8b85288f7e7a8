// Tables as CSV: with the mark by which Excel knows that the letters are not only Latin.
import Papa from 'papaparse';
import type { Cell } from '../../views/counting.ts';

/** Such a text is a formula to a spreadsheet, even where it goes on on a second line. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

export function csvOf(fields: readonly string[], data: readonly (readonly Cell[])[]): string {
  const table = { fields: [...fields], data: data.map((row) => [...row]) };
  // A name that begins like a formula stays a name.
  return `\ufeff${Papa.unparse(table, { escapeFormulae: FORMULA })}\r\n`;
}

export function csvFile(fields: readonly string[], data: readonly (readonly Cell[])[]): Blob {
  return new Blob([csvOf(fields, data)], { type: 'text/csv;charset=utf-8' });
}
