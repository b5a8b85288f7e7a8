// The board's jobs side by side, in threads, with their progress on standard error.
import { availableParallelism } from 'node:os';
import type { BoardDone, BoardJob, BoardTask } from '../classroom/board/jobs.ts';
import judge, { type JudgeJob } from '../workers/judge.ts';
import { showProgress } from './progress.ts';
import { openThreads } from './threads.ts';

/** Jobs that a thread is given at a time; so few are not worth a thread. */
const HANDFUL = 4;

type Told = { name: string; workers: number | undefined };

/** What came of the jobs, in their order: which thread is done first makes no difference. */
export async function doAll(
  task: BoardTask,
  jobs: readonly BoardJob[],
  { name, workers = availableParallelism() }: Told,
): Promise<(BoardDone | null)[]> {
  if (jobs.length <= HANDFUL) return judge({ task, jobs });
  const handfuls: BoardJob[][] = [];
  for (let at = 0; at < jobs.length; at += HANDFUL) handfuls.push(jobs.slice(at, at + HANDFUL));
  const threads = Math.min(handfuls.length, workers);
  const pool = openThreads<JudgeJob, (BoardDone | null)[]>(
    new URL('../workers/judge.ts', import.meta.url),
    threads,
  );
  let done = 0;
  const progress = showProgress(name, jobs.length, () => done);
  try {
    const told = await Promise.all(
      handfuls.map(async (handful) => {
        const answers = await pool.run({ task, jobs: handful });
        done += handful.length;
        return answers;
      }),
    );
    return told.flat();
  } finally {
    progress.stop();
    await pool.destroy();
  }
}
