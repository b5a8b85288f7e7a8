// Jobs of the board in a thread of Node. Jobs come in handfuls, each with a copy of the exercise and
// its scenario.
import { failedRow } from '../classroom/board/intake/aside.ts';
import { type BoardDone, type BoardJob, type BoardTask, doJob } from '../classroom/board/jobs.ts';

export type JudgeJob = { task: BoardTask; jobs: readonly BoardJob[] };

export default function judge({ task, jobs }: JudgeJob): (BoardDone | null)[] {
  return jobs.map((job) => {
    try {
      return doJob(job, task);
    } catch {
      return job.kind === 'check' ? { kind: 'check', row: failedRow(job.entry.source) } : null;
    }
  });
}
