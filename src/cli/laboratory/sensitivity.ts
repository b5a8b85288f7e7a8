// Which parameters a seat's result hangs on: screened by Morris, or weighed by Sobol.
import { type Command, Option } from 'commander';
import { dotPlot } from '../../lab/plot.ts';
import { type Overrides, seedsFrom } from '../../lab/runs.ts';
import {
  elementaryEffects,
  factorsAround,
  finalIndexUnder,
  largest,
} from '../../lab/sensitivity.ts';
import { type SobolIndices, sobolIndices } from '../../lab/sobol.ts';
import { PARAMETER_IDS, type ParameterId } from '../../model/params.ts';
import { layOut } from '../../record/forms/text.ts';
import { fixedOf } from '../../scenario/start.ts';
import { print, say, Unusable } from '../exits.ts';
import { checkRegion, checkTarget, findScenario, isFileName, writeWhole } from '../files.ts';
import { addFormat, readSamples, readSeeds, readTop, toCsv } from '../options.ts';
import { showProgress } from '../progress.ts';

type SensitivityOptions = {
  scenario: string;
  region: string;
  method: 'morris' | 'sobol';
  parameters?: ParameterId[];
  reach: number;
  seeds: number;
  samples: number;
  top: number;
  format: 'text' | 'json' | 'csv';
  plot?: string;
  force?: boolean;
};

/** One parameter's row; which columns there are, the method says. */
type Row = { readonly id: ParameterId } & Readonly<Record<string, number | string>>;

const SEEDS = 3;
const SAMPLES = 10;
const TOP = 10;
const REACH = 0.5;
/** Sobol asks for so many rows at least, and for too many games with more parameters than this. */
const MOST_SOBOL = 20;

const METHODS = {
  morris: {
    columns: ['mean', 'size', 'spread'],
    unit: 'index points over the way between its ends: size, and mean to size',
  },
  sobol: { columns: ['first', 'total'], unit: 'share of variance: alone, and with all others' },
} as const;

export function addSensitivity(program: Command): void {
  const command = program
    .command('sensitivity')
    .summary('which parameters a seat’s final index hangs on')
    .description(
      'Moves parameters between the ends of their ranges and measures a seat’s leadership index\nat the end, hands-off, as a mean over seeds. Morris screens all parameters by elementary\neffects; Sobol weighs a few of them by shares of variance. The same call prints the same.',
    )
    .requiredOption('--scenario <id|file>', 'a shipped scenario’s id, or a scenario file')
    .requiredOption('--region <id>', 'the seat whose index is measured')
    .addOption(new Option('--method <name>').choices(['morris', 'sobol']).default('morris'))
    .option('--parameters <ids>', 'only these, with commas between', readParameters)
    .option('--reach <share>', `how far to either end of a range, 0–1 (${REACH})`, readReach, REACH)
    .option('--seeds <n>', `seeds 1 to n (default: ${SEEDS})`, readSeeds, SEEDS)
    .option(
      '--samples <n>',
      `walks of Morris, or rows of Sobol’s tables (default: ${SAMPLES})`,
      readSamples,
      SAMPLES,
    )
    .option('--top <n>', `parameters that are told, the largest (default: ${TOP})`, readTop, TOP)
    .option('--plot <file>', 'draw it as SVG into this file')
    .option('--force', 'let --plot overwrite a file')
    .addHelpText(
      'after',
      `
Sobol takes samples × (parameters + 2) × seeds games, and at most ${MOST_SOBOL} parameters:
name those that Morris found.

Example: jingzhu sensitivity --scenario spring-2025 --region hangzhou --plot morris.svg`,
    );
  addFormat(command, ['text', 'json', 'csv']).action(sensitivity);
}

function readParameters(text: string): ParameterId[] {
  const names = text.split(',');
  const unknown = names.find((name) => !PARAMETER_IDS.some((id) => id === name));
  if (unknown !== undefined) {
    throw new Unusable(`--parameters: no parameter "${unknown}"; docs/parameters.md lists them`);
  }
  return PARAMETER_IDS.filter((id) => names.includes(id));
}

function readReach(text: string): number {
  const share = /^(0?\.\d+|1(\.0+)?)$/.test(text) ? Number(text) : Number.NaN;
  if (share > 0 && share <= 1) return share;
  throw new Unusable(`--reach: expected a share from 0 to 1, not "${text}"`);
}

function sensitivity(options: SensitivityOptions): void {
  const { region, method, reach, seeds: count, samples, top, plot, force = false } = options;
  if (plot !== undefined) {
    checkTarget(plot, force, [options.scenario].filter(isFileName), '--plot');
  }
  const scenario = findScenario(options.scenario);
  checkRegion(scenario, region, '--region');
  if (method === 'sobol' && (options.parameters ?? PARAMETER_IDS).length > MOST_SOBOL) {
    throw new Unusable(`--method sobol: name at most ${MOST_SOBOL} by --parameters`);
  }
  const factors = factorsAround(fixedOf(scenario).parameters, reach, options.parameters);
  const index = finalIndexUnder(scenario, region, seedsFrom(1, count));
  const perSample = factors.length + (method === 'morris' ? 1 : 2);
  say(`${factors.length} parameters, ${perSample * samples * count} games`);
  let done = 0;
  const progress = showProgress('sensitivity', perSample * samples, () => done);
  const counted = (values: Overrides): number => {
    done += 1;
    progress.look();
    return index(values);
  };
  const rows: Row[] =
    method === 'morris'
      ? largest(
          elementaryEffects(factors, { seed: 1, trajectories: samples }, (values) => [
            counted(values),
          ])[0] ?? [],
          top,
        )
      : byTotal(sobolIndices(factors, { seed: 1, samples }, counted)).slice(0, top);
  progress.stop();
  const again = `jingzhu sensitivity ${callOf(options)}`;
  if (options.format === 'json') print(layOut({ region, method, rows }));
  else if (options.format === 'csv') print(csvOf(rows, method));
  else print(textOf(rows, method, again));
  if (plot === undefined) return;
  writeWhole(plot, plotOf(rows, method, region, again), force);
  say(`plot written to ${plot}`);
}

const byTotal = (indices: readonly SobolIndices[]): SobolIndices[] =>
  [...indices].sort((a, b) => b.total - a.total);

function callOf(options: SensitivityOptions): string {
  const { scenario, region, method, parameters, reach, seeds, samples, top } = options;
  const told = [
    ['--scenario', scenario],
    ['--region', region],
    ['--method', method],
    ...(parameters === undefined ? [] : [['--parameters', parameters.join(',')]]),
    ['--reach', reach],
    ['--seeds', seeds],
    ['--samples', samples],
    ['--top', top],
  ];
  return told.flat().join(' ');
}

const numberIn = (row: Row, column: string): number => Number(row[column]);

function textOf(rows: readonly Row[], method: SensitivityOptions['method'], again: string): string {
  const { columns, unit } = METHODS[method];
  const head = `${'parameter'.padEnd(24)}${columns.map((each) => each.padStart(9)).join('')}`;
  const lines = rows.map(
    (row) =>
      `${row.id.padEnd(24)}${columns.map((each) => numberIn(row, each).toFixed(2).padStart(9)).join('')}`,
  );
  return `${[head, ...lines].join('\n')}\n\n${unit}\nagain: ${again}\n`;
}

function csvOf(rows: readonly Row[], method: SensitivityOptions['method']): string {
  const { columns } = METHODS[method];
  return toCsv(
    ['parameter', ...columns],
    rows.map((row) => [row.id, ...columns.map((each) => numberIn(row, each))]),
  );
}

function plotOf(
  rows: readonly Row[],
  method: SensitivityOptions['method'],
  region: string,
  again: string,
): string {
  const [from, to] =
    method === 'morris' ? (['mean', 'size'] as const) : (['first', 'total'] as const);
  const dots = rows.map((row) => {
    const [a, b] = [numberIn(row, from), numberIn(row, to)];
    return { label: row.id, band: { median: b, low: Math.min(a, b), high: Math.max(a, b) } };
  });
  return dotPlot(
    `What ${region}’s final index hangs on`,
    [{ unit: METHODS[method].unit, rows: dots }],
    again,
  );
}
