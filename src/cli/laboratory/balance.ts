import type { Command } from 'commander';
import { balanceOf, type SeatBalance } from '../../lab/balance.ts';
import { seedsFrom } from '../../lab/runs.ts';
import { layOut } from '../../record/forms/text.ts';
import { print } from '../exits.ts';
import { checkRegion, findScenario } from '../files.ts';
import { addFormat, readSamples, readSeedCount, toCsv } from '../options.ts';
import { showProgress } from '../progress.ts';

type BalanceOptions = {
  scenario: string;
  seeds: number;
  samples: number;
  region?: string;
  format: 'text' | 'json' | 'csv';
};

const SEEDS = 5;
const SAMPLES = 200;

export function addBalance(program: Command): void {
  const command = program
    .command('balance')
    .summary('what plans can gain in each seat, and how much is luck')
    .description(
      'Plays each seat in many ways on the same seeds, the others by default: as it is led,\nholding its plan, at each level of skill, all on one lever, and by plans drawn at random.',
    )
    .requiredOption('--scenario <id|file>', 'a shipped scenario’s id, or a scenario file')
    .option('--seeds <n>', `seeds 1 to n (default: ${SEEDS})`, readSeedCount, SEEDS)
    .option('--samples <n>', `plans drawn (default: ${SAMPLES})`, readSamples, SAMPLES)
    .option('--region <id>', 'one seat only')
    .addHelpText('after', '\nExample: jingzhu balance --scenario spring-2025 --region guangxi');
  addFormat(command, ['text', 'json', 'csv']).action(balance);
}

function balance({ scenario: named, seeds, samples, region, format }: BalanceOptions): void {
  const scenario = findScenario(named);
  if (region !== undefined) checkRegion(scenario, region, '--region');
  const ids = region === undefined ? scenario.regions.map(({ id }) => id) : [region];
  let done = 0;
  const progress = showProgress('balance', ids.length, () => done);
  const seats = ids.map((id) => {
    const seat = balanceOf(scenario, id, { seeds: seedsFrom(1, seeds), samples });
    done += 1;
    progress.look();
    return seat;
  });
  progress.stop();
  const only = region === undefined ? '' : ` --region ${region}`;
  const again = `jingzhu balance --scenario ${named} --seeds ${seeds} --samples ${samples}${only}`;
  if (format === 'json') print(layOut({ scenario: scenario.id, seeds, samples, seats }));
  else if (format === 'csv') print(csvOf(seats));
  else print(textOf(seats, again));
}

const COLUMNS = [
  ['hold costs, ranks', ({ holdCosts }) => holdCosts],
  ['best gains on hold, ranks', ({ gainRanks }) => gainRanks],
  ['best rank', ({ top }) => top.rank],
  ['best gains on own style, points', ({ gainPoints }) => gainPoints],
  ['drawn plans differ by, points', ({ spreadPoints }) => spreadPoints],
  ['and by, ranks', ({ spreadRanks }) => spreadRanks],
  ['luck, % of variance', ({ luckShare }) => 100 * luckShare],
] as const satisfies readonly (readonly [string, (seat: SeatBalance) => number])[];

function textOf(seats: readonly SeatBalance[], again: string): string {
  const lines = seats.map((seat) => {
    const told = COLUMNS.map(([name, of]) => `  ${name}: ${of(seat).toFixed(1)}`);
    const lone = seat.loneLever === null ? '' : `\n  one lever is best: ${seat.loneLever}`;
    return `${seat.region}\n${told.join('\n')}${lone}`;
  });
  const lone = seats.filter(({ loneLever }) => loneLever !== null).length;
  return `${lines.join('\n')}\n\none lever alone is best in ${lone} of ${seats.length} seats\nagain: ${again}\n`;
}

function csvOf(seats: readonly SeatBalance[]): string {
  const fields = [
    'region',
    'holdIndex',
    'holdRank',
    'ownStyleIndex',
    'ownStyleRank',
    'topIndex',
    'topRank',
    'gainRanks',
    'gainPoints',
    'spreadPoints',
    'spreadRanks',
    'luckShare',
    'loneLever',
  ];
  const data = seats.map((seat) => [
    seat.region,
    seat.hold.index,
    seat.hold.rank,
    seat.usual.index,
    seat.usual.rank,
    seat.top.index,
    seat.top.rank,
    seat.gainRanks,
    seat.gainPoints,
    seat.spreadPoints,
    seat.spreadRanks,
    seat.luckShare,
    seat.loneLever ?? '',
  ]);
  return toCsv(fields, data);
}
