// Fits side by side, each in a worker thread, with their progress on standard error.
import { availableParallelism } from 'node:os';
import process from 'node:process';
import { Piscina } from 'piscina';
import type { Fit, FitTask } from '../lab/calibrate.ts';
import type { FitJob } from '../workers/fit.ts';
import { say } from './exits.ts';
import { showProgress } from './progress.ts';

/** What a shell reports of a command that was ended by Ctrl-C. */
const INTERRUPTED = 130;

/** The tasks' fits, in their order: which thread is done first makes no difference. */
export async function fitAll(tasks: readonly FitTask[], workers?: number): Promise<Fit[]> {
  const threads = Math.min(tasks.length, workers ?? availableParallelism());
  const pool = new Piscina<FitJob, Fit>({
    filename: new URL('../workers/fit.ts', import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
    // The threads read TypeScript too, from wherever the command was called.
    execArgv: ['--import', import.meta.resolve('tsx')],
  });
  const steps = new Int32Array(new SharedArrayBuffer(4 * tasks.length));
  let stop = (): void => {};
  const cancel = (): void => {
    stop();
    say('cancelled; nothing was written');
    process.exit(INTERRUPTED);
  };
  process.once('SIGINT', cancel);
  say(`${tasks.length} fits in ${threads} ${threads === 1 ? 'thread' : 'threads'}`);
  try {
    stop = watch(tasks, steps);
    return await Promise.all(
      tasks.map(async (task, place) => {
        const fit = await pool.run({ task, steps, place });
        Atomics.store(steps, place, task.steps);
        return fit;
      }),
    );
  } finally {
    stop();
    process.off('SIGINT', cancel);
    await pool.destroy();
  }
}

/** Tells how far it is until the function that it returns is called. */
function watch(tasks: readonly FitTask[], steps: Int32Array): () => void {
  const total = tasks.reduce((sum, task) => sum + task.steps, 0);
  return showProgress('fitting', total, () =>
    steps.reduce((sum, _, place) => sum + Atomics.load(steps, place), 0),
  );
}
