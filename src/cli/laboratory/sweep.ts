import { type Command, Option } from 'commander';
import { PLAYERS, type Player } from '../../rivals/players.ts';
import { HIGHEST_SEED } from '../../scenario/limits.ts';
import { Unusable } from '../exits.ts';
import { readTurns, readWorkers } from '../options.ts';

export type SweepOptions = {
  scenario: string;
  seeds: { first: number; last: number };
  seat: [region: string, players: Player[]][];
  turns?: number;
  workers?: number;
  shard?: { shard: number; shards: number };
  format: 'csv' | 'ndjson';
  out: string;
  force?: boolean;
};

const MOST_SEEDS = 1_000_000;
const MOST_SHARDS = 10_000;

export function addSweep(program: Command): void {
  program
    .command('sweep')
    .summary('play many games, a row a run')
    .description(
      'Plays every combination of seeds and players, on common luck, in threads, and writes a\nrow a run and named seat. Cut off, it goes on where it was when it is called again.',
    )
    .requiredOption('--scenario <id|file>', 'a shipped scenario’s id, or a scenario file')
    .requiredOption('--seeds <a..b>', 'seeds from a to b, or one seed', readSeedRange)
    .requiredOption(
      '--seat <region=players>',
      'players to try in a seat, with commas between; may be repeated',
      readPlayers,
    )
    .option('--turns <n>', 'half-years to play, 1 to 40 (default: the scenario’s own)', readTurns)
    .option('--workers <n>', 'threads, 1 to 64 (default: one a processor)', readWorkers)
    .option('--shard <i/n>', 'only the i-th of n parts, for `merge`', readShard)
    .addOption(
      new Option('--format <format>', 'of the file').choices(['csv', 'ndjson']).default('csv'),
    )
    .requiredOption('--out <file>', 'the file to write; FILE.part meanwhile')
    .option('--force', 'overwrite the file, and begin anew where another sweep was cut off')
    .addHelpText(
      'after',
      `
Players: ${PLAYERS.join(', ')}. Seats not named are played by default.
Where several seats are named, every combination of their players is a run. The file
is the same whatever the number of threads, cut off or not, in one or merged of shards.

Example: jingzhu sweep --scenario spring-2025 --seeds 1..200 --seat hangzhou=default,expert --out sweep.csv`,
    )
    .action(async (options: SweepOptions) => {
      // Loaded when wanted: no other command needs these threads.
      const { sweep } = await import('./sweeping.ts');
      await sweep(options);
    });
}

export function readSeedRange(text: string): { first: number; last: number } {
  const [, from, to] = /^(\d{1,10})(?:\.\.(\d{1,10}))?$/.exec(text) ?? [];
  const first = Number(from);
  const last = to === undefined ? first : Number(to);
  if (from === undefined || last < first || last > HIGHEST_SEED || last - first >= MOST_SEEDS) {
    throw new Unusable(
      `--seeds: expected A..B, whole numbers up to ${HIGHEST_SEED} and a million seeds at most, not "${text}"`,
    );
  }
  return { first, last };
}

/** Adds one REGION=P1,P2 to the seats already given. */
function readPlayers(text: string, seats: SweepOptions['seat'] = []): SweepOptions['seat'] {
  const [, region, list = ''] = /^([a-z][a-z0-9-]{0,31})=(.+)$/.exec(text) ?? [];
  const names = list.split(',');
  const players = names.flatMap((name) => PLAYERS.filter((player) => player === name));
  if (region === undefined || players.length < names.length) {
    throw new Unusable(
      `--seat: expected REGION=PLAYERS, with players ${PLAYERS.join(', ')}, not "${text}"`,
    );
  }
  if (new Set(players).size < players.length) {
    throw new Unusable(`--seat: a player is named twice in "${text}"`);
  }
  if (seats.some(([id]) => id === region)) throw new Unusable(`--seat: ${region} is given twice`);
  return [...seats, [region, players]];
}

function readShard(text: string): { shard: number; shards: number } {
  const [, i, n] = /^([1-9]\d{0,4})\/([1-9]\d{0,4})$/.exec(text) ?? [];
  const [shard, shards] = [Number(i), Number(n)];
  if (n === undefined || shard > shards || shards > MOST_SHARDS) {
    throw new Unusable(`--shard: expected I/N, such as 1/4, not "${text}"`);
  }
  return { shard, shards };
}
