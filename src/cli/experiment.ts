import process from 'node:process';
import { Argument, type Command } from 'commander';
import type { Experiment, Finding } from '../lab/experiments/experiment.ts';
import { EXPERIMENTS } from '../lab/experiments.ts';
import { seedsFrom } from '../lab/runs.ts';
import { layOut } from '../record/forms/text.ts';
import { EXITS, print, say, Unusable } from './exits.ts';
import { findScenario } from './files.ts';
import { addFormat, toCsv } from './options.ts';

const ALL = 'all';
const SEEDS = 40;
const MOST_SEEDS = 1000;

type ExperimentOptions = { seeds: number; format: 'text' | 'json' | 'csv' };

export function addExperiment(program: Command): void {
  const list = EXPERIMENTS.map(({ id, title }) => `  ${id.padEnd(22)} ${title.en} (${title.zh})`);
  const command = program
    .command('experiment')
    .summary('put a claim of the article to the test')
    .description(
      'Plays games with and without something, on the same seeds, and holds the differences\nagainst what is expected. Exit code 1 if any finding is not as expected.',
    )
    .addArgument(
      new Argument('<name>', 'of the experiment').choices([
        ...EXPERIMENTS.map(({ id }) => id),
        ALL,
      ]),
    )
    .option('--seeds <n>', `seeds 1 to n (default: ${SEEDS})`, readCount, SEEDS)
    .addHelpText('after', `\nExperiments:\n${list.join('\n')}`);
  addFormat(command, ['text', 'json', 'csv']).action(experiment);
}

function readCount(text: string): number {
  const count = /^[1-9]\d{0,3}$/.test(text) ? Number(text) : Number.NaN;
  if (count <= MOST_SEEDS) return count;
  throw new Unusable(`--seeds: expected a whole number from 1 to ${MOST_SEEDS}, not "${text}"`);
}

function experiment(name: string, { seeds, format }: ExperimentOptions): void {
  const chosen = EXPERIMENTS.filter(({ id }) => name === ALL || id === name);
  const results = chosen.map((each) => {
    say(`${each.id}, seeds 1 to ${seeds} …`);
    return { experiment: each, findings: each.run(findScenario, seedsFrom(1, seeds)) };
  });
  const failed = results.flatMap(({ findings }) => findings.filter(({ holds }) => !holds));
  if (format === 'json') {
    print(
      layOut({
        experiments: results.map(({ experiment: { id, title, method }, findings }) => ({
          id,
          title,
          method,
          findings,
        })),
      }),
    );
  } else if (format === 'csv') print(csvOf(results));
  else for (const { experiment: each, findings } of results) print(textOf(each, findings));
  if (failed.length > 0) {
    say(`not as expected: ${failed.map(({ id }) => id).join(', ')}`);
    process.exitCode = EXITS.wrong;
  }
}

const digits = (value: number): string => String(Number(value.toPrecision(3)));

function expectedWords({ expected: { atLeast, atMost } }: Finding): string {
  if (atLeast !== undefined && atMost !== undefined) return `${atLeast} to ${atMost}`;
  if (atLeast !== undefined) return `at least ${atLeast}`;
  return atMost === undefined ? 'nothing' : `at most ${atMost}`;
}

function textOf({ title, method }: Experiment, findings: readonly Finding[]): string {
  const lines = findings.map((finding) => {
    const { text, unit, band, holds } = finding;
    const range = band.low === band.high ? '' : ` (${digits(band.low)} to ${digits(band.high)})`;
    return `  ${holds ? 'as expected' : 'NOT AS EXPECTED'}: ${text.en}: ${digits(band.median)}${range} ${unit}; expected ${expectedWords(finding)}`;
  });
  return `${title.en}\n${method.en}\n${lines.join('\n')}\n\n`;
}

function csvOf(
  results: readonly { experiment: Experiment; findings: readonly Finding[] }[],
): string {
  const fields = [
    'experiment',
    'finding',
    'unit',
    'median',
    'low',
    'high',
    'atLeast',
    'atMost',
    'holds',
  ];
  const data = results.flatMap(({ experiment: { id }, findings }) =>
    findings.map(({ id: name, unit, band, expected, holds }) => [
      id,
      name,
      unit,
      band.median,
      band.low,
      band.high,
      expected.atLeast ?? '',
      expected.atMost ?? '',
      holds ? 1 : 0,
    ]),
  );
  return toCsv(fields, data);
}
