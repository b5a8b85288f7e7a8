// Tables as a workbook. Whatever is not a number is written as text, so that nothing that was handed
// in can be a formula.
import writeWorkbook from 'write-excel-file/universal';
import type { Cell, Column, Sheet } from './table.ts';

const NARROWEST = 6;
const WIDEST = 48;
const LONGEST_SHEET_NAME = 31;

/** The bytes of an .xlsx file with one sheet for each table, heads in view while it is scrolled. */
export async function workbookOf(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const file = await writeWorkbook(
    sheets.map(({ name, columns, rows }) => ({
      sheet: name.slice(0, LONGEST_SHEET_NAME),
      data: [
        columns.map(({ title }) => ({ ...asText(title), fontWeight: 'bold' as const })),
        ...rows.map((row) => row.map((cell, at) => cellOf(cell, columns[at]))),
      ],
      columns: columns.map((column, at) => {
        return { width: widthOf([column.title, ...rows.map((row) => row[at] ?? null)]) };
      }),
      stickyRowsCount: 1,
    })),
  ).toBlob();
  return new Uint8Array(await file.arrayBuffer());
}

const asText = (value: string) => ({ value, type: String, wrap: true }) as const;

function cellOf(cell: Cell, column: Column | undefined) {
  if (typeof cell === 'string') return asText(cell);
  const decimals = column?.decimals ?? 0;
  const format = decimals > 0 ? `0.${'0'.repeat(decimals)}` : '0';
  return cell === null ? null : { value: cell, type: Number, format };
}

/** In letters; Chinese ones are twice as wide. */
function widthOf(cells: readonly Cell[]): number {
  const widths = cells.map((cell) => `${cell ?? ''}`.replace(/[\u2e80-\uffff]/g, 'xx').length);
  return Math.min(WIDEST, Math.max(NARROWEST, ...widths) + 2);
}
