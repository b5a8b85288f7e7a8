// Runs of a sweep in threads of their own, a handful at a time; or, where the browser allows none, on
// the page, one after another with a breath in between.
import { type FollowedRun, followedRun } from '../../../lab/courses.ts';
import { type Difference, differencesOf } from '../../../lab/paired.ts';
import type { SweepRow, SweepTask } from '../../../lab/sweep.ts';
import type { LabAnswer, LabAsked } from '../../../workers/lab.ts';

/** Games that a thread is given at a time: few, so that what is drawn grows steadily. */
const HANDFUL = 4;
const MOST_THREADS = 8;
/** The page's own thread works so long at a time, and then lets the page breathe, ms. */
const SLICE_MS = 12;

export type PlayOptions = {
  task: SweepTask;
  /** Which of its runs. */
  numbers: readonly number[];
  onRuns(runs: readonly FollowedRun[]): void;
  /** All are played. */
  onEnd(): void;
  /** There are no threads: the page itself plays them. */
  onPage(): void;
  onFailed(): void;
};

/** Returns what ends it at once. */
export function playRuns(options: PlayOptions): () => void {
  const { task, numbers, onRuns, onEnd, onPage, onFailed } = options;
  const missing = new Set(numbers);
  const threads: Worker[] = [];
  let next = 0;
  let endSlices: (() => void) | null = null;

  const take = (runs: readonly FollowedRun[]): void => {
    for (const { rows } of runs) missing.delete(rows[0]?.run ?? 0);
    onRuns(runs);
    if (missing.size > 0) return;
    end();
    onEnd();
  };
  const giveTo = (thread: Worker): void => {
    const handful = numbers.slice(next, next + HANDFUL);
    next += handful.length;
    if (handful.length > 0) ask(thread, { kind: 'play', numbers: handful });
  };
  const onThePage = (): void => {
    if (endSlices !== null) return;
    for (const thread of threads) thread.terminate();
    onPage();
    endSlices = inSlices(task, [...missing], take, onFailed);
  };
  const end = (): void => {
    for (const thread of threads) thread.terminate();
    endSlices?.();
  };

  try {
    const wanted = Math.ceil(numbers.length / HANDFUL);
    while (threads.length < Math.min(threadsToUse(), wanted)) {
      const thread = openThread();
      threads.push(thread);
      thread.onmessage = ({ data }: MessageEvent<LabAnswer>) => {
        if (data.kind !== 'played') return;
        giveTo(thread);
        take(data.runs);
      };
      thread.onerror = (event) => {
        event.preventDefault();
        onThePage();
      };
      ask(thread, { kind: 'sweep', task });
      giveTo(thread);
      // One handful waits, so that no thread is idle while the page draws.
      giveTo(thread);
    }
  } catch {
    onThePage();
  }
  return end;
}

/** Players against one of them; `onDone` is not called after what is returned was. */
export function compareRows(
  rows: readonly SweepRow[],
  reference: string,
  onDone: (differences: readonly Difference[]) => void,
): () => void {
  let thread: Worker;
  const onThePage = (): (() => void) => {
    const timer = setTimeout(() => onDone(differencesOf(rows, reference)));
    return () => clearTimeout(timer);
  };
  try {
    thread = openThread();
  } catch {
    return onThePage();
  }
  let end = (): void => thread.terminate();
  thread.onmessage = ({ data }: MessageEvent<LabAnswer>) => {
    if (data.kind !== 'compared') return;
    thread.terminate();
    onDone(data.differences);
  };
  thread.onerror = (event) => {
    event.preventDefault();
    thread.terminate();
    end = onThePage();
  };
  ask(thread, { kind: 'compare', rows, reference });
  return () => end();
}

/** One core is left to the page. */
function threadsToUse(): number {
  return Math.min(MOST_THREADS, Math.max(1, navigator.hardwareConcurrency - 1));
}

function openThread(): Worker {
  return new Worker(new URL('../../../workers/lab.ts', import.meta.url), { type: 'module' });
}

function ask(thread: Worker, question: LabAsked): void {
  thread.postMessage(question);
}

function inSlices(
  task: SweepTask,
  numbers: readonly number[],
  take: (runs: readonly FollowedRun[]) => void,
  onFailed: () => void,
): () => void {
  let hasEnded = false;
  const work = async (): Promise<void> => {
    let began = performance.now();
    for (const number of numbers) {
      if (performance.now() - began > SLICE_MS) {
        await new Promise((go) => setTimeout(go));
        began = performance.now();
      }
      if (hasEnded) return;
      take([followedRun(task, number)]);
    }
  };
  work().catch(() => {
    if (!hasEnded) onFailed();
  });
  return () => {
    hasEnded = true;
  };
}
