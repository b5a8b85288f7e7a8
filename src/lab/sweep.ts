// Sweeps: every combination of seeds and of players in the named seats, each played once. Luck is
// common: whoever sits where, a seed deals the same. Runs are numbered from 1, by seed and then by
// combination, so that any part of a sweep can be played anywhere and put back in its place.
import { digestOf } from '../engine/hash.ts';
import { RULES_DIGEST } from '../game/version.ts';
import { type Standing, standings } from '../model/leadership.ts';
import type { World } from '../model/world.ts';
import type { Player } from '../rivals/players.ts';
import type { Scenario } from '../scenario/schema.ts';
import { fixedOf, scenarioDigest } from '../scenario/start.ts';
import { run } from './runs.ts';

export type SweepTask = {
  readonly scenario: Scenario;
  /** Digest of all that is asked, by which rows of one sweep are told from those of another. */
  readonly question: string;
  /** Seeds from the first to the last, both included. */
  readonly seeds: { readonly first: number; readonly last: number };
  /** Half-years of each game. */
  readonly turns: number;
  /** The players to try in each named seat; all other seats are played by `default`. */
  readonly seats: readonly (readonly [region: string, players: readonly Player[]])[];
};

/** One seat at the end of one run. */
export type SweepRow = {
  readonly run: number;
  /** Runs of the whole sweep. */
  readonly runs: number;
  /** Named seats, and so rows, of each run. */
  readonly seats: number;
  /** Digest of the sweep’s scenario, rules, seeds, turns, seats and players. */
  readonly question: string;
  readonly seed: number;
  readonly region: string;
  readonly player: Player;
  /** Digest of the state at the end: 64 lower-case hex digits. */
  readonly hash: string;
  /** 0–100. */
  readonly leadershipIndex: number;
  /** 1 is the leader. */
  readonly rank: number;
  /** 亿元 a year. */
  readonly coreOutputYi: number;
};

export const SWEEP_FIELDS = [
  'run',
  'runs',
  'seats',
  'question',
  'seed',
  'region',
  'player',
  'hash',
  'leadershipIndex',
  'rank',
  'coreOutputYi',
] as const satisfies readonly (keyof SweepRow)[];

const QUESTION_DIGITS = 16;

/** What a sweep asks, before its digest is taken. */
export type SweepAsked = Omit<SweepTask, 'question'>;

/** A sweep with the digest of all that it asks. */
export function sweepOf(asked: SweepAsked): SweepTask {
  const { scenario, seeds, turns, seats } = asked;
  const digest = digestOf({
    rules: RULES_DIGEST,
    scenario: scenarioDigest(scenario),
    seeds,
    turns,
    seat: seats,
  });
  return { ...asked, question: digest.slice(0, QUESTION_DIGITS) };
}

function combinationsOf({ seats }: Pick<SweepTask, 'seats'>): number {
  return seats.reduce((count, [, players]) => count * players.length, 1);
}

/** How many runs a sweep has. */
export function runsOf(task: Pick<SweepTask, 'seeds' | 'seats'>): number {
  return (task.seeds.last - task.seeds.first + 1) * combinationsOf(task);
}

/** What run `number`, from 1, plays. */
export function runAt(
  task: SweepTask,
  number: number,
): { seed: number; seats: Record<string, Player> } {
  const combinations = combinationsOf(task);
  const at = number - 1;
  const seats: Record<string, Player> = {};
  let rest = at % combinations;
  // The last seat named changes fastest, as the last digit of a number.
  for (const [region, players] of [...task.seats].reverse()) {
    seats[region] = players[rest % players.length] as Player;
    rest = Math.floor(rest / players.length);
  }
  return { seed: task.seeds.first + Math.floor(at / combinations), seats };
}

/** The numbers of the runs of shard `shard` of `shards`: every so-manieth run, so that each has its share of what is slow. */
export function shardOf(runs: number, shard: number, shards: number): number[] {
  const numbers: number[] = [];
  for (let number = shard; number <= runs; number += shards) numbers.push(number);
  return numbers;
}

/** Sees the start and the end of each half-year of a run; keeps no world. */
export type RunWatch = (world: World) => void;

/** Plays one run: a row for each named seat, in the order in which they are named. */
export function rowsOf(task: SweepTask, number: number, watch?: RunWatch): SweepRow[] {
  const { scenario, question, turns } = task;
  const { seed, seats } = runAt(task, number);
  const runs = runsOf(task);
  const { parameters } = fixedOf(scenario);
  let rows: SweepRow[] = [];
  run(scenario, seed, { seats, turns }, (world) => {
    watch?.(world);
    if (world.turn < turns) return;
    const hash = digestOf(world);
    const table = standings(world.regions, parameters);
    rows = task.seats.map(([region]) => {
      const { leadershipIndex, rank } = table.find(({ id }) => id === region) as Standing;
      const own = world.regions.find(({ id }) => id === region);
      return {
        run: number,
        runs,
        seats: task.seats.length,
        question,
        seed,
        region,
        player: seats[region] as Player,
        hash,
        leadershipIndex,
        rank,
        coreOutputYi: own?.stocks.coreOutputYi ?? 0,
      };
    });
  });
  return rows;
}
