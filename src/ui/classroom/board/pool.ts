// The board's threads: hand-ins checked, and luck worked out, each a job.
import { failedRow } from '../../../classroom/board/intake/aside.ts';
import type { BoardDone, BoardJob, BoardTask } from '../../../classroom/board/jobs.ts';
import type { Luck } from '../../../classroom/board/luck.ts';
import type { Entry, Row, Work } from '../../../classroom/board/row.ts';
import type { Exercise } from '../../../classroom/exercise.ts';
import type { Scenario } from '../../../scenario/schema.ts';
import { createPool, type Thread } from '../../pool.ts';
import { openThread } from '../../thread.ts';

export type BoardPool = {
  /** Tells each row with the place of its entry, in whatever order; true when all are told. */
  check(entries: readonly Entry[], onRow: (at: number, row: Row) => void): Promise<boolean>;
  /** The same for luck; null where it could not be worked out. */
  luck(works: readonly Work[], onLuck: (at: number, luck: Luck | null) => void): Promise<boolean>;
  /** Ends what is under way, which then comes to false; the pool may be used again. */
  cancel(): void;
};

export function createBoardPool(
  exercise: Exercise,
  scenarios: readonly Scenario[],
  start: () => Thread = () => openThread('board'),
  most?: number,
): BoardPool {
  const { all, cancel } = createPool<BoardTask, BoardJob, BoardDone>({
    task: { exercise, scenarios: scenarios.filter(({ id }) => id === exercise.scenario) },
    start,
    work: async () => (await import('../../../classroom/board/jobs.ts')).doJob,
    ...(most === undefined ? {} : { most }),
  });
  return {
    check(entries, onRow) {
      const jobs = entries.map((entry): BoardJob => ({ kind: 'check', entry }));
      return all(jobs, (at, done) => {
        const { source } = entries[at] as Entry;
        onRow(at, done?.kind === 'check' ? done.row : failedRow(source));
      });
    },
    luck(works, onLuck) {
      const jobs = works.map((work): BoardJob => ({ kind: 'luck', work }));
      return all(jobs, (at, done) => onLuck(at, done?.kind === 'luck' ? done.luck : null));
    },
    cancel,
  };
}
