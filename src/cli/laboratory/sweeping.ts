// Plays a sweep and writes its rows in order.
import { availableParallelism } from 'node:os';
import process from 'node:process';
import { digestOf } from '../../engine/hash.ts';
import { runsOf, type SweepTask, shardOf, sweepOf } from '../../lab/sweep.ts';
import { scenarioDigest } from '../../scenario/start.ts';
import { INTERRUPTED, say, Unusable } from '../exits.ts';
import { checkRegion, checkTarget, findScenario, isFileName } from '../files.ts';
import { showProgress } from '../progress.ts';
import { holdLock } from './lock.ts';
import { HANDFUL, openPlayers } from './playing.ts';
import type { SweepOptions } from './sweep.ts';
import { type Growing, openGrowing } from './sweep-file.ts';

/** Rows of a sweep: what a file can hold that is read as one text. */
const MOST_ROWS = 2_000_000;

export async function sweep(options: SweepOptions): Promise<void> {
  const { seeds, seat, format, out, force = false, shard } = options;
  checkTarget(out, force, [options.scenario].filter(isFileName), '--out');
  const scenario = findScenario(options.scenario);
  for (const [region] of seat) checkRegion(scenario, region, '--seat');
  const turns = options.turns ?? scenario.turns;
  const digest = scenarioDigest(scenario);
  const task = sweepOf({ scenario, seeds, turns, seats: seat });
  const all = runsOf(task);
  if (all * seat.length > MOST_ROWS) {
    throw new Unusable(
      `${all} runs with ${seat.length} named seats each are too many: at most ${MOST_ROWS} rows make a sweep`,
    );
  }
  const runs = shardOf(all, shard?.shard ?? 1, shard?.shards ?? 1);
  const release = holdLock(out);
  try {
    const part = digestOf({ question: task.question, shard: shard ?? null, format });
    const growing = openGrowing({
      file: out,
      format,
      question: part,
      runs,
      rowsPerRun: seat.length,
      isForced: force,
    });
    if (growing.done > 0) say(`${growing.done} of ${runs.length} runs are there already`);
    const left = runs.slice(growing.done);
    if (left.length > 0) await playAll(task, digest, left, growing, options, release);
    await growing.finish();
  } finally {
    release();
  }
  say(`${runs.length} runs written to ${out}`);
}

async function playAll(
  task: SweepTask,
  digest: string,
  runs: readonly number[],
  growing: Growing,
  { workers = availableParallelism(), out }: SweepOptions,
  release: () => void,
): Promise<void> {
  const players = openPlayers(digest, Math.min(Math.ceil(runs.length / HANDFUL), workers));
  let written = 0;
  const progress = showProgress('sweep', runs.length, () => written);
  const cancel = (): void => {
    progress.stop();
    growing.leave();
    release();
    say(
      `cancelled after ${growing.done + written} runs, kept in ${out}.part; call it again to go on`,
    );
    process.exit(INTERRUPTED);
  };
  process.once('SIGINT', cancel);
  try {
    await players.play(task, runs, (rows) => {
      growing.write(rows);
      written += rows.length / task.seats.length;
    });
  } finally {
    progress.stop();
    process.off('SIGINT', cancel);
    await players.close();
  }
}
