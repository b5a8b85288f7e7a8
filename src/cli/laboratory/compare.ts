// Players held against one of them, by the file of a sweep.
import { basename } from 'node:path';
import type { Command } from 'commander';
import { type Difference, differencesOf, MEASURE_IDS, type Measure } from '../../lab/paired.ts';
import { dotTable } from '../../lab/plot.ts';
import { layOut } from '../../record/forms/text.ts';
import { print, say, Unusable } from '../exits.ts';
import { checkTarget, writeWhole } from '../files.ts';
import { addFormat, toCsv } from '../options.ts';
import { readSweep } from './sweep-file.ts';

type CompareOptions = {
  reference: string;
  format: 'text' | 'json' | 'csv';
  plot?: string;
  force?: boolean;
};

const UNITS: Readonly<Record<Measure, string>> = {
  leadershipIndex: 'index points',
  ranksGained: 'ranks gained',
  outputShare: 'output, %',
};

export function addCompare(program: Command): void {
  const command = program
    .command('compare')
    .summary('hold players against one of them, in pairs')
    .description(
      'Reads the file of a sweep and tells by how much each player differs from the reference\nin the same seat on the same luck: the mean over pairs, and where it lies in 90 of 100\nresamples (bootstrap). The same file prints the same.',
    )
    .argument('<file>', 'written by `sweep` or `merge`')
    .option('--reference <player>', 'against whom', 'default')
    .option('--plot <file>', 'draw it as SVG into this file')
    .option('--force', 'let --plot overwrite a file')
    .addHelpText(
      'after',
      '\nExample: jingzhu compare sweep.csv --reference steady --plot steady.svg',
    );
  addFormat(command, ['text', 'json', 'csv']).action(compare);
}

function compare(file: string, { reference, format, plot, force = false }: CompareOptions): void {
  if (plot !== undefined) checkTarget(plot, force, [file], '--plot');
  const rows = readSweep(file).lines.map(({ row }) => row);
  const differences = differencesOf(rows, reference);
  if (differences.length === 0) {
    const players = [...new Set(rows.map(({ player }) => player))].join(', ');
    throw new Unusable(
      `${file}: nobody to hold against ${reference}; its players are ${players}, and --reference names one of several`,
    );
  }
  for (const region of new Set(rows.map((row) => row.region))) {
    if (differences.some((difference) => difference.region === region)) continue;
    say(`${region}: left out, for ${reference} was not tried there beside others`);
  }
  const again = `jingzhu compare ${basename(file)} --reference ${reference}`;
  if (format === 'json') print(layOut({ differences }));
  else if (format === 'csv') print(csvOf(differences));
  else print(textOf(differences, again));
  if (plot === undefined) return;
  writeWhole(plot, plotOf(differences, reference, again), force);
  say(`plot written to ${plot}`);
}

/** In the unit that is shown: shares as percent. */
const shown = (value: number, measure: Measure): number =>
  measure === 'outputShare' ? 100 * value : value;

const signed = (value: number): string => (value > 0 ? `+${value.toFixed(2)}` : value.toFixed(2));

function textOf(differences: readonly Difference[], again: string): string {
  const lines = differences.map(
    ({ region, player, reference, measure, pairs, mean, low, high, won }) => {
      const [middle, from, to] = [mean, low, high].map((each) => signed(shown(each, measure)));
      const who = `${region}: ${player} against ${reference}`.padEnd(44);
      return `${who}${(middle ?? '').padStart(8)}  (${from} to ${to}) ${UNITS[measure]}; above in ${(100 * won).toFixed(0)} % of ${pairs} pairs`;
    },
  );
  return `${lines.join('\n')}\n\nmeans over pairs on the same luck; in brackets 90 % of 2,000 resamples\nagain: ${again}\n`;
}

function csvOf(differences: readonly Difference[]): string {
  const fields = [
    'region',
    'player',
    'reference',
    'measure',
    'pairs',
    'mean',
    'low',
    'high',
    'won',
  ] as const;
  return toCsv(
    fields,
    differences.map((difference) => fields.map((field) => difference[field])),
  );
}

function plotOf(differences: readonly Difference[], reference: string, again: string): string {
  const panels = MEASURE_IDS.map((measure) => ({
    unit: UNITS[measure],
    rows: differences
      .filter((difference) => difference.measure === measure)
      .map(({ region, player, mean, low, high }) => ({
        label: `${region}: ${player}`,
        band: {
          median: shown(mean, measure),
          low: shown(low, measure),
          high: shown(high, measure),
        },
      })),
  }));
  return dotTable(`Against ${reference}, on the same luck`, panels, again);
}
