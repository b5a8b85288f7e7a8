// The file of a sweep: a header in CSV, and a line a row. While it grows it is FILE.part, whose
// first line says which question it answers, so that a sweep that was cut off goes on in its own.
import {
  closeSync,
  createReadStream,
  createWriteStream,
  existsSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeSync,
} from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { SWEEP_FIELDS, type SweepRow } from '../../lab/sweep.ts';
import { Unusable } from '../exits.ts';

export type SweepFormat = 'csv' | 'ndjson';

export function headerOf(format: SweepFormat): string {
  // By the mark spreadsheets know that it is UTF-8, as in all our CSV.
  return format === 'csv' ? `\ufeff${SWEEP_FIELDS.join(',')}\r\n` : '';
}

export function linesOf(rows: readonly SweepRow[], format: SweepFormat): string {
  if (format === 'ndjson') return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
  return rows.map((row) => `${SWEEP_FIELDS.map((field) => row[field]).join(',')}\r\n`).join('');
}

/** The row that a line tells; null where it is none of ours. */
function rowIn(line: string, format: SweepFormat): SweepRow | null {
  try {
    return checked(format === 'csv' ? csvRow(line) : JSON.parse(line));
  } catch {
    return null;
  }
}

/** Fields are ids, digests and numbers: there is nothing to quote. */
function csvRow(line: string): Record<string, unknown> {
  const cells = line.trimEnd().split(',');
  if (cells.length !== SWEEP_FIELDS.length) throw new RangeError('cells are missing');
  return Object.fromEntries(
    SWEEP_FIELDS.map((field, k) => [
      field,
      isWord(field) ? cells[k] : Number(cells[k] || Number.NaN),
    ]),
  );
}

const WORDS: readonly (keyof SweepRow)[] = ['question', 'region', 'player', 'hash'];
const isWord = (field: keyof SweepRow): boolean => WORDS.includes(field);

function checked(row: Record<string, unknown>): SweepRow {
  for (const field of SWEEP_FIELDS) {
    const value = row[field];
    const isFit = isWord(field)
      ? typeof value === 'string' && value !== ''
      : Number.isFinite(value);
    if (!isFit) throw new RangeError(`${field} is ${value}`);
  }
  return row as SweepRow;
}

export type SweepLine = { readonly row: SweepRow; readonly line: string };

/** A whole file of `sweep` or `merge`, line by line as it is. Throws Unusable. */
export function readSweep(file: string): { format: SweepFormat; lines: SweepLine[] } {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new Unusable(`${file}: cannot be read; there is no such file, or no permission`);
  }
  const format: SweepFormat = text.startsWith('{') ? 'ndjson' : 'csv';
  const head = headerOf(format);
  if (!text.startsWith(head)) throw new Unusable(`${file}: expected a file written by sweep`);
  const body = text.slice(head.length);
  const lines = body === '' ? [] : body.split(/(?<=\n)/);
  return {
    format,
    lines: lines.map((line) => {
      const row = line.endsWith('\n') ? rowIn(line, format) : null;
      if (row !== null) return { row, line };
      throw new Unusable(`${file}: not a row of a sweep: "${line.trim().slice(0, 40)}"`);
    }),
  };
}

export type Growing = {
  /** Runs that the file holds, in order and whole. */
  readonly done: number;
  write(rows: readonly SweepRow[]): void;
  /** The file takes its name. */
  finish(): Promise<void>;
  /** What there is stays for another time. */
  leave(): void;
};

type Wanted = {
  readonly file: string;
  readonly format: SweepFormat;
  /** Digest of the question. */
  readonly question: string;
  /** The numbers of the runs, in order. */
  readonly runs: readonly number[];
  readonly rowsPerRun: number;
  readonly isForced: boolean;
};

/** Opens FILE.part, which may hold part of the answer. Throws Unusable where it answers another. */
export function openGrowing({
  file,
  format,
  question,
  runs,
  rowsPerRun,
  isForced,
}: Wanted): Growing {
  const part = `${file}.part`;
  const first = `${question}\n`;
  const head = `${first}${headerOf(format)}`;
  let done = 0;
  const had = existsSync(part) ? readFileSync(part, 'utf8') : null;
  if (had === null || !had.startsWith(head)) {
    if (had !== null && had !== '' && !head.startsWith(had) && !isForced) {
      throw new Unusable(
        `${part}: another sweep was cut off here; call it again to go on with it, or give --force to begin this one`,
      );
    }
    rmSync(part, { force: true });
  } else {
    const kept = keptOf(had.slice(head.length), { format, runs, rowsPerRun });
    done = kept.done;
    truncateSync(part, Buffer.byteLength(head) + Buffer.byteLength(kept.text));
  }
  const handle = openSync(part, 'a');
  if (had === null || !had.startsWith(head)) writeSync(handle, head);
  return {
    done,
    write: (rows) => void writeSync(handle, linesOf(rows, format)),
    async finish() {
      closeSync(handle);
      const whole = `${file}.whole`;
      const start = Buffer.byteLength(first);
      await pipeline(createReadStream(part, { start }), createWriteStream(whole));
      renameSync(whole, file);
      rmSync(part);
    },
    leave: () => closeSync(handle),
  };
}

/** The rows of whole runs at the beginning: a line or a run that was torn off is played again. */
function keptOf(
  text: string,
  { format, runs, rowsPerRun }: Pick<Wanted, 'format' | 'runs' | 'rowsPerRun'>,
): { done: number; text: string } {
  let [done, end, at] = [0, 0, 0];
  for (const number of runs) {
    for (let row = 0; row < rowsPerRun; row++) {
      const next = text.indexOf('\n', at);
      if (next < 0 || rowIn(text.slice(at, next), format)?.run !== number) {
        return { done, text: text.slice(0, end) };
      }
      at = next + 1;
    }
    [done, end] = [done + 1, at];
  }
  return { done, text: text.slice(0, end) };
}
