// Fits side by side, each in a worker thread, with their progress on standard error.
import { availableParallelism } from 'node:os';
import process from 'node:process';
import type { Fit, FitTask } from '../lab/calibrate.ts';
import type { FitJob } from '../workers/fit.ts';
import { INTERRUPTED, say } from './exits.ts';
import { type Progress, showProgress } from './progress.ts';
import { openThreads } from './threads.ts';

/** The tasks' fits, in their order: which thread is done first makes no difference. */
export async function fitAll(tasks: readonly FitTask[], workers?: number): Promise<Fit[]> {
  const threads = Math.min(tasks.length, workers ?? availableParallelism());
  const pool = openThreads<FitJob, Fit>(new URL('../workers/fit.ts', import.meta.url), threads);
  const steps = new Int32Array(new SharedArrayBuffer(4 * tasks.length));
  const progress = watch(tasks, steps);
  const cancel = (): void => {
    progress.stop();
    say('cancelled; nothing was written');
    process.exit(INTERRUPTED);
  };
  process.once('SIGINT', cancel);
  say(`${tasks.length} fits in ${threads} ${threads === 1 ? 'thread' : 'threads'}`);
  try {
    return await Promise.all(
      tasks.map(async (task, place) => {
        const fit = await pool.run({ task, steps, place });
        Atomics.store(steps, place, task.steps);
        return fit;
      }),
    );
  } finally {
    progress.stop();
    process.off('SIGINT', cancel);
    await pool.destroy();
  }
}

function watch(tasks: readonly FitTask[], steps: Int32Array): Progress {
  const total = tasks.reduce((sum, task) => sum + task.steps, 0);
  return showProgress('fitting', total, () =>
    steps.reduce((sum, _, place) => sum + Atomics.load(steps, place), 0),
  );
}
