// The board's jobs side by side, in threads, with their progress on standard error.
import { availableParallelism } from 'node:os';
import process from 'node:process';
import { SingleBar } from 'cli-progress';
import { Piscina } from 'piscina';
import type { BoardDone, BoardJob, BoardTask } from '../classroom/board/jobs.ts';
import judge, { type JudgeJob } from '../workers/judge.ts';

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
  const pool = new Piscina<JudgeJob, (BoardDone | null)[]>({
    filename: new URL('../workers/judge.ts', import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
    // The threads read TypeScript too, from wherever the command was called.
    execArgv: ['--import', import.meta.resolve('tsx')],
  });
  const bar = process.stderr.isTTY
    ? new SingleBar({ format: `${name} [{bar}] {value} / {total}`, stream: process.stderr })
    : null;
  bar?.start(jobs.length, 0);
  try {
    const done = await Promise.all(
      handfuls.map(async (handful) => {
        const told = await pool.run({ task, jobs: handful });
        bar?.increment(handful.length);
        return told;
      }),
    );
    return done.flat();
  } finally {
    bar?.stop();
    await pool.destroy();
  }
}
