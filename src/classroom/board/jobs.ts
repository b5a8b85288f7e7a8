// What a thread does for the board, on the page as on the command line: one hand-in is checked, or
// the moves of one team are held against other luck.
import type { Scenario } from '../../scenario/schema.ts';
import type { Exercise } from '../exercise.ts';
import { scenarioFor } from '../shelf.ts';
import { checkEntry } from './check.ts';
import { type Luck, luckOf } from './luck.ts';
import type { Entry, Row, Work } from './row.ts';

export type BoardJob = { kind: 'check'; entry: Entry } | { kind: 'luck'; work: Work };
export type BoardDone = { kind: 'check'; row: Row } | { kind: 'luck'; luck: Luck };

/** What all jobs of a board have in common. */
export type BoardTask = { exercise: Exercise; scenarios: readonly Scenario[] };

export function boardTask(exercise: Exercise, scenarios: readonly Scenario[]): BoardTask {
  return { exercise, scenarios: [scenarioFor(exercise, scenarios)] };
}

export function doJob(job: BoardJob, { exercise, scenarios }: BoardTask): BoardDone {
  if (job.kind === 'check') {
    return { kind: 'check', row: checkEntry(job.entry, exercise, scenarios) };
  }
  const luck = luckOf(job.work, exercise, scenarioFor(exercise, scenarios));
  return { kind: 'luck', luck };
}
