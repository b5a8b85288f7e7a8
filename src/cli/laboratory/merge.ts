// Puts the shards of a sweep together: the same file as one machine would have written.
import type { Command } from 'commander';
import type { SweepRow } from '../../lab/sweep.ts';
import { say, Unusable } from '../exits.ts';
import { checkTarget, writeWhole } from '../files.ts';
import { headerOf, readSweep, type SweepFormat } from './sweep-file.ts';

type MergeOptions = { out: string; force?: boolean };

/** Runs that are told by their numbers before the rest is only counted. */
const MOST_TOLD = 8;

export function addMerge(program: Command): void {
  program
    .command('merge')
    .summary('put the shards of a sweep together')
    .description(
      'Writes the file that `sweep` without --shard would have written. Shards of different\nsweeps, a run that is missing, and one that two shards tell differently are errors; the\nsame run twice counts once.',
    )
    .argument('<files...>', 'the shards, in any order')
    .requiredOption('--out <file>', 'the file to write')
    .option('--force', 'let --out overwrite a file')
    .addHelpText('after', '\nExample: jingzhu merge shard-*.csv --out sweep.csv')
    .action(merge);
}

/** The lines of one run, and where they were read first. */
type Told = { lines: string; seats: number; file: string };
/** What all shards of one sweep have in common. */
type Whole = Pick<SweepRow, 'runs' | 'seats' | 'question'> & { format: SweepFormat; file: string };

function merge(files: readonly string[], { out, force = false }: MergeOptions): void {
  checkTarget(out, force, files, '--out');
  const runs = new Map<number, Told>();
  let whole: Whole | null = null;
  for (const file of new Set(files)) {
    const { format, lines } = readSweep(file);
    const own = new Map<number, Told>();
    for (const { row, line } of lines) {
      const { runs: count, seats, question } = row;
      whole ??= { runs: count, seats, question, format, file };
      if (format !== whole.format) {
        throw new Unusable(`${file}: is ${format}, and ${whole.file} is ${whole.format}`);
      }
      if (question !== whole.question || count !== whole.runs || seats !== whole.seats) {
        throw new Unusable(
          `${file}: of another sweep than ${whole.file}: its scenario, seeds, turns, seats, players or rules differ`,
        );
      }
      if (row.run > count) throw new Unusable(`${file}: run ${row.run} of a sweep of ${count}`);
      const told = own.get(row.run) ?? { lines: '', seats: 0, file };
      own.set(row.run, { lines: told.lines + line, seats: told.seats + 1, file });
    }
    for (const [number, told] of own) {
      const before = runs.get(number);
      if (before !== undefined && before.lines !== told.lines) {
        throw new Unusable(`run ${number}: ${before.file} and ${file} tell it differently`);
      }
      runs.set(number, told);
    }
  }
  if (whole === null) throw new Unusable(`${files.join(', ')}: no rows`);
  const { runs: count, seats, format } = whole;
  const numbers = Array.from({ length: count }, (_, k) => k + 1);
  const missing = numbers.filter((number) => runs.get(number)?.seats !== seats);
  if (missing.length > 0) {
    const first = missing.slice(0, MOST_TOLD).join(', ');
    const more = missing.length > MOST_TOLD ? ' …' : '';
    throw new Unusable(
      `${missing.length} of ${count} runs are missing or not whole: ${first}${more}`,
    );
  }
  const body = numbers.map((number) => runs.get(number)?.lines ?? '').join('');
  writeWhole(out, `${headerOf(format)}${body}`, force);
  say(
    `${count} runs of ${files.length} ${files.length === 1 ? 'file' : 'files'} written to ${out}`,
  );
}
