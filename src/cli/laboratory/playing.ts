// Runs of a sweep in threads. Few handfuls are under way at a time, so that a long sweep needs no more
// memory than a short one.
import type { Piscina } from 'piscina';
import type { SweepRow, SweepTask } from '../../lab/sweep.ts';
import type { SweepJob } from '../../workers/sweep.ts';
import { openThreads } from '../threads.ts';

/** Games that a thread is given at a time: enough that asking costs next to nothing. */
export const HANDFUL = 16;
/** Handfuls that wait for each thread, so that none is idle. */
const WAITING = 3;

export type Players = {
  /** Plays runs by their numbers and tells their rows in that order. */
  play(
    task: SweepTask,
    runs: readonly number[],
    onRows: (rows: readonly SweepRow[]) => void,
  ): Promise<void>;
  close(): Promise<void>;
};

/** `digest` of the scenario: each thread works out once what follows from it. */
export function openPlayers(digest: string, threads: number): Players {
  const pool: Piscina<SweepJob, SweepRow[]> = openThreads(
    new URL('../../workers/sweep.ts', import.meta.url),
    threads,
  );
  return {
    async play(task, runs, onRows) {
      const underWay: Promise<SweepRow[]>[] = [];
      for (let at = 0; at < runs.length || underWay.length > 0; ) {
        while (at < runs.length && underWay.length < threads * WAITING) {
          underWay.push(pool.run({ digest, task, runs: runs.slice(at, at + HANDFUL) }));
          at += HANDFUL;
        }
        onRows((await underWay.shift()) ?? []);
      }
    },
    close: () => pool.destroy(),
  };
}
