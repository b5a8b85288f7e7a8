// Puts the shards of a sweep together: the same file as one machine would have written.
import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { say, Unusable } from '../exits.ts';
import { checkTarget, writeWhole } from '../files.ts';
import { headerOf, runIn, type SweepFormat } from './sweep-file.ts';

type MergeOptions = { out: string; force?: boolean };

/** Runs that are told by their numbers before the rest is only counted. */
const MOST_TOLD = 8;

export function addMerge(program: Command): void {
  program
    .command('merge')
    .summary('put the shards of a sweep together')
    .description(
      'Writes the file that `sweep` without --shard would have written. A run that is missing,\nor that two shards tell differently, is an error; the same run twice counts once.',
    )
    .argument('<files...>', 'the shards, in any order')
    .requiredOption('--out <file>', 'the file to write')
    .option('--force', 'let --out overwrite a file')
    .addHelpText('after', '\nExample: jingzhu merge shard-*.csv --out sweep.csv')
    .action(merge);
}

/** The lines of one run, and where they were read first. */
type Told = { lines: string; rows: number; file: string };

function merge(files: readonly string[], { out, force = false }: MergeOptions): void {
  checkTarget(out, force, files, '--out');
  const runs = new Map<number, Told>();
  let format: SweepFormat | null = null;
  let total: string | null = null;
  for (const file of new Set(files)) {
    const text = textOf(file);
    const own: SweepFormat = text.startsWith('{') ? 'ndjson' : 'csv';
    if (format !== null && own !== format) {
      throw new Unusable(`${file}: is ${own}, and ${files[0]} is ${format}`);
    }
    format = own;
    const head = headerOf(own);
    if (!text.startsWith(head)) throw new Unusable(`${file}: expected a file written by sweep`);
    for (const [number, told] of runsIn(file, text.slice(head.length), own)) {
      const [, count] = (own === 'csv' ? /^\d+,(\d+),/ : /"runs":(\d+),/).exec(told.lines) ?? [];
      total ??= count ?? null;
      if (count !== total) {
        throw new Unusable(
          `${file}: of a sweep of ${count} runs, and ${files[0]} of one of ${total}`,
        );
      }
      const before = runs.get(number);
      if (before !== undefined && before.lines !== told.lines) {
        throw new Unusable(`run ${number}: ${before.file} and ${file} tell it differently`);
      }
      runs.set(number, told);
    }
  }
  const expected = Number(total ?? 0);
  const rows = Math.max(0, ...[...runs.values()].map((told) => told.rows));
  const numbers = Array.from({ length: expected }, (_, k) => k + 1);
  const missing = numbers.filter((number) => runs.get(number)?.rows !== rows);
  if (missing.length > 0 || runs.size > expected || expected === 0) {
    throw new Unusable(
      `${missing.length} of ${expected} runs are missing: ${missing.slice(0, MOST_TOLD).join(', ')}${missing.length > MOST_TOLD ? ' …' : ''}`,
    );
  }
  const body = numbers.map((number) => runs.get(number)?.lines ?? '').join('');
  writeWhole(out, `${headerOf(format ?? 'csv')}${body}`, force);
  say(
    `${expected} runs of ${files.length} ${files.length === 1 ? 'file' : 'files'} written to ${out}`,
  );
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new Unusable(`${file}: cannot be read`);
  }
}

function runsIn(file: string, text: string, format: SweepFormat): Map<number, Told> {
  const found = new Map<number, Told>();
  for (const line of text.split(/(?<=\n)/)) {
    const number = runIn(line, format);
    if (!(number >= 1) || !line.endsWith('\n')) {
      throw new Unusable(`${file}: expected a row of a sweep, not "${line.trim().slice(0, 40)}"`);
    }
    const told = found.get(number) ?? { lines: '', rows: 0, file };
    found.set(number, { lines: told.lines + line, rows: told.rows + 1, file });
  }
  return found;
}
