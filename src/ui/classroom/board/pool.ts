// The board's threads: as many as the machine has to spare, each with one job at a time, so that the
// page stays quick. A job that brings its thread down costs that job and a new thread.
import { failedRow } from '../../../classroom/board/intake/aside.ts';
import type { BoardDone, BoardJob, BoardTask } from '../../../classroom/board/jobs.ts';
import type { Luck } from '../../../classroom/board/luck.ts';
import type { Entry, Row, Work } from '../../../classroom/board/row.ts';
import type { Exercise } from '../../../classroom/exercise.ts';
import type { Scenario } from '../../../scenario/schema.ts';
import type { BoardAsked } from '../../../workers/board.ts';

const MOST_THREADS = 8;

/** Of a worker, what is used of it; tests have one of their own. */
export type Thread = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

export type BoardPool = {
  /** Tells each row with the place of its entry, in whatever order; true when all are told. */
  check(entries: readonly Entry[], onRow: (at: number, row: Row) => void): Promise<boolean>;
  /** The same for luck; null where it could not be worked out. */
  luck(works: readonly Work[], onLuck: (at: number, luck: Luck | null) => void): Promise<boolean>;
  /** Ends what is under way, which then comes to false; the pool may be used again. */
  cancel(): void;
};

type Waiting = { job: BoardJob; told(done: BoardDone | null): void };

function startThread(): Thread {
  return new Worker(new URL('../../../workers/board.ts', import.meta.url), { type: 'module' });
}

/** Where there can be no thread the page does it itself, with a breath between two jobs. */
function startOnPage(): Thread {
  let task: BoardTask | null = null;
  const thread: Thread = {
    onmessage: null,
    onerror: null,
    terminate() {
      task = null;
    },
    postMessage(asked: BoardAsked) {
      if ('task' in asked) task = asked.task;
      else setTimeout(() => work(asked.job).then(answer), 0);
    },
  };
  const work = async (job: BoardJob): Promise<BoardDone | null> => {
    const { doJob } = await import('../../../classroom/board/jobs.ts');
    try {
      return task && doJob(job, task);
    } catch {
      return null;
    }
  };
  const answer = (data: BoardDone | null): void => {
    if (task !== null) thread.onmessage?.call(thread as Worker, { data } as MessageEvent);
  };
  return thread;
}

export function createBoardPool(
  exercise: Exercise,
  scenarios: readonly Scenario[],
  start: () => Thread = startThread,
  most = Math.min(MOST_THREADS, Math.max(1, navigator.hardwareConcurrency)),
): BoardPool {
  const task: BoardTask = {
    exercise,
    scenarios: scenarios.filter(({ id }) => id === exercise.scenario),
  };
  let waiting: Waiting[] = [];
  let threads: Thread[] = [];
  let starting = start;
  const answered = new WeakSet<Thread>();
  let onCancel = new Set<() => void>();

  /** Gives a thread its next job; it ends where there is none. */
  function next(thread: Thread): void {
    const mine = waiting.shift();
    if (mine === undefined) {
      end(thread);
      return;
    }
    thread.onmessage = ({ data }: MessageEvent<BoardDone | null>) => {
      answered.add(thread);
      mine.told(data);
      // Whoever is told may have cancelled.
      if (threads.includes(thread)) next(thread);
    };
    thread.onerror = (event) => {
      (event as Event).preventDefault?.();
      end(thread);
      if (answered.has(thread)) mine.told(null);
      else {
        // It may never have started, as where pages of files may have no threads.
        starting = startOnPage;
        waiting.unshift(mine);
      }
      begin();
    };
    thread.postMessage({ job: mine.job } satisfies BoardAsked);
  }

  function begin(): void {
    while (threads.length < Math.min(most, threads.length + waiting.length)) {
      const thread = started();
      threads.push(thread);
      thread.postMessage({ task } satisfies BoardAsked);
      next(thread);
    }
  }

  function started(): Thread {
    try {
      return starting();
    } catch {
      starting = startOnPage;
      return startOnPage();
    }
  }

  function end(thread: Thread): void {
    thread.terminate();
    threads = threads.filter((other) => other !== thread);
  }

  function all(jobs: readonly BoardJob[], tell: (at: number, done: BoardDone | null) => void) {
    return new Promise<boolean>((resolve) => {
      let left = jobs.length;
      if (left === 0) resolve(true);
      const stop = (): void => resolve(false);
      onCancel.add(stop);
      jobs.forEach((job, at) => {
        const told = (done: BoardDone | null): void => {
          tell(at, done);
          left -= 1;
          if (left > 0) return;
          onCancel.delete(stop);
          resolve(true);
        };
        waiting.push({ job, told });
      });
      begin();
    });
  }

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
    cancel() {
      waiting = [];
      for (const thread of threads) thread.terminate();
      threads = [];
      const stops = onCancel;
      onCancel = new Set();
      for (const stop of stops) stop();
    },
  };
}
