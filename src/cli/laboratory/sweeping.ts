// Plays a sweep in threads and writes its rows in order. Few handfuls are under way at a time, so
// that a long sweep needs no more memory than a short one.
import { availableParallelism } from 'node:os';
import process from 'node:process';
import { Piscina } from 'piscina';
import { digestOf } from '../../engine/hash.ts';
import { RULES_DIGEST } from '../../game/version.ts';
import { runsOf, type SweepRow, type SweepTask, shardOf } from '../../lab/sweep.ts';
import { scenarioDigest } from '../../scenario/start.ts';
import type { SweepJob } from '../../workers/sweep.ts';
import { say, Unusable } from '../exits.ts';
import { checkTarget, findScenario, isFileName } from '../files.ts';
import { showProgress } from '../progress.ts';
import type { SweepOptions } from './sweep.ts';
import { type Growing, openGrowing } from './sweep-file.ts';

/** Games that a thread is given at a time: enough that asking costs next to nothing. */
const HANDFUL = 16;
/** Handfuls that wait for each thread, so that none is idle. */
const WAITING = 3;
/** What a shell reports of a command that was ended by Ctrl-C. */
const INTERRUPTED = 130;

export async function sweep(options: SweepOptions): Promise<void> {
  const { seeds, seat, format, out, force = false, shard } = options;
  checkTarget(out, force, [options.scenario].filter(isFileName), '--out');
  const scenario = findScenario(options.scenario);
  for (const [region] of seat) {
    if (scenario.regions.some(({ id }) => id === region)) continue;
    const ids = scenario.regions.map(({ id }) => id).join(', ');
    throw new Unusable(`--seat: no region "${region}" in ${scenario.id}; there is ${ids}`);
  }
  const task: SweepTask = { scenario, seeds, turns: options.turns ?? scenario.turns, seats: seat };
  const all = runsOf(task);
  const runs = shard === undefined ? shardOf(all, 1, 1) : shardOf(all, shard.shard, shard.shards);
  const digest = scenarioDigest(scenario);
  const { turns } = task;
  const question = digestOf({
    rules: RULES_DIGEST,
    digest,
    seeds,
    turns,
    seat,
    runs: all,
    shard: shard ?? null,
    format,
  });
  const growing = openGrowing({
    file: out,
    format,
    question,
    runs,
    rowsPerRun: seat.length,
    isForced: force,
  });
  if (growing.done > 0) say(`${growing.done} of ${runs.length} runs are there already`);
  await playAll({ task, digest, runs: runs.slice(growing.done), growing }, options);
  await growing.finish();
  say(`${runs.length} runs written to ${out}`);
}

type Work = {
  task: SweepTask;
  digest: string;
  runs: readonly number[];
  growing: Growing;
};

async function playAll(
  { task, digest, runs, growing }: Work,
  { workers = availableParallelism(), out }: SweepOptions,
): Promise<void> {
  if (runs.length === 0) return;
  const threads = Math.min(Math.ceil(runs.length / HANDFUL), workers);
  const pool = new Piscina<SweepJob, SweepRow[]>({
    filename: new URL('../../workers/sweep.ts', import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
    // The threads read TypeScript too, from wherever the command was called.
    execArgv: ['--import', import.meta.resolve('tsx')],
  });
  let written = 0;
  const stop = showProgress('sweep', runs.length, () => written);
  const cancel = (): void => {
    stop();
    growing.leave();
    say(
      `cancelled after ${growing.done + written} runs, kept in ${out}.part; call it again to go on`,
    );
    process.exit(INTERRUPTED);
  };
  process.once('SIGINT', cancel);
  const underWay: Promise<SweepRow[]>[] = [];
  try {
    for (let at = 0; at < runs.length || underWay.length > 0; ) {
      while (at < runs.length && underWay.length < threads * WAITING) {
        underWay.push(pool.run({ digest, task, runs: runs.slice(at, at + HANDFUL) }));
        at += HANDFUL;
      }
      const rows = (await underWay.shift()) ?? [];
      growing.write(rows);
      written += rows.length / task.seats.length;
    }
  } finally {
    stop();
    process.off('SIGINT', cancel);
    await pool.destroy();
  }
}
