// The laboratory's threads: runs of a sweep, and players compared.
import type { FollowedRun } from '../../../lab/courses.ts';
import type { LabDone, LabJob } from '../../../lab/jobs.ts';
import type { Difference } from '../../../lab/paired.ts';
import type { SweepRow, SweepTask } from '../../../lab/sweep.ts';
import { createPool, type Pool, threadsToUse } from '../../pool.ts';
import { openThread } from '../../thread.ts';

/** Games that a thread has in hand, so that it is not idle while the page draws. */
const HELD = 4;

export type PlayOptions = {
  task: SweepTask;
  /** Which of its runs. */
  numbers: readonly number[];
  onRun(run: FollowedRun): void;
  /** All are played. */
  onEnd(): void;
  /** There are no threads: the page itself plays them. */
  onPage(): void;
  onFailed(): void;
};

/** Returns what ends it at once. */
export function playRuns(options: PlayOptions): () => void {
  const { task, numbers, onRun, onEnd, onPage, onFailed } = options;
  const jobs = numbers.map((number): LabJob => ({ kind: 'play', number }));
  const pool = openPool(task, onPage);
  const take = (done: LabDone | null): void => {
    if (done?.kind === 'played') {
      onRun(done.run);
      return;
    }
    pool.cancel();
    onFailed();
  };
  void pool.all(jobs, (_, done) => take(done)).then((isWhole) => isWhole && onEnd());
  return pool.cancel;
}

/** Players against one of them; `onDone` is not called after what is returned was. */
export function compareRows(
  rows: readonly SweepRow[],
  reference: string,
  onDone: (differences: readonly Difference[]) => void,
): () => void {
  const pool = openPool(null);
  void pool.all([{ kind: 'compare', rows, reference }], (_, done) => {
    if (done?.kind === 'compared') onDone(done.differences);
  });
  return pool.cancel;
}

function openPool(task: SweepTask | null, onPage = (): void => {}): Pool<LabJob, LabDone> {
  return createPool<SweepTask | null, LabJob, LabDone>({
    task,
    start: () => openThread('lab'),
    work: async () => (await import('../../../lab/jobs.ts')).doLabJob,
    // One core is left to the page.
    most: threadsToUse(1),
    held: HELD,
    onPage,
  });
}
