// What a sweep plays a second in one thread and in two, by the threads of the command line, and what
// memory it takes as it goes on.
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { Piscina } from 'piscina';
import { runsOf, type SweepRow, type SweepTask } from '../../src/lab/sweep.ts';
import type { SweepJob } from '../../src/workers/sweep.ts';
import { spring2025 as scenario } from '../helpers/games.ts';

const HANDFUL = 16;
const WAITING = 3;
const WARM_UP = 320;
const GAMES = 3200;
const LONG = 10_000;
const LOOKS = [1000, 5000, 10_000];

const MEGABYTE = 1024 * 1024;

type Pool = Piscina<SweepJob, SweepRow[]>;

async function play(pool: Pool, threads: number, games: number, watch = (_: number) => {}) {
  const task: SweepTask = {
    scenario,
    seeds: { first: 1, last: games },
    turns: scenario.turns,
    seats: [['hangzhou', ['default']]],
  };
  const underWay: Promise<SweepRow[]>[] = [];
  let done = 0;
  for (let at = 0; at < runsOf(task) || underWay.length > 0; ) {
    while (at < games && underWay.length < threads * WAITING) {
      const runs = Array.from({ length: Math.min(HANDFUL, games - at) }, (_, k) => at + k + 1);
      underWay.push(pool.run({ digest: scenario.id, task, runs }));
      at += HANDFUL;
    }
    done += ((await underWay.shift()) ?? []).length;
    watch(done);
  }
}

async function withPool<T>(threads: number, work: (pool: Pool) => Promise<T>): Promise<T> {
  const pool: Pool = new Piscina({
    filename: new URL('../../src/workers/sweep.ts', import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
    execArgv: ['--import', import.meta.resolve('tsx')],
  });
  try {
    await play(pool, threads, WARM_UP);
    return await work(pool);
  } finally {
    await pool.destroy();
  }
}

async function gamesASecond(threads: number): Promise<number> {
  return withPool(threads, async (pool) => {
    const began = performance.now();
    await play(pool, threads, GAMES);
    return (1000 * GAMES) / (performance.now() - began);
  });
}

export async function sweepFigures(): Promise<string> {
  const one = await gamesASecond(1);
  const two = await gamesASecond(2);
  const memory: string[] = [];
  await withPool(2, (pool) =>
    play(pool, 2, LONG, (done) => {
      const look = LOOKS[memory.length];
      if (look === undefined || done < look) return;
      memory.push(`${look}: ${(process.memoryUsage().rss / MEGABYTE).toFixed(0)} MB`);
    }),
  );
  return (
    `sweep: ${one.toFixed(0)} games a second in one thread, ${two.toFixed(0)} in two: ${(two / one).toFixed(2)} times (aim: 1.7)\n` +
    `memory after so many games of a sweep: ${memory.join(', ')} (aim: flat)\n`
  );
}
