// The laboratory's bench: the sweep that is on it, what of it is played, and how it goes.
import type { FollowedRun } from '../../../lab/courses.ts';
import { runsOf, type SweepAsked, sweepOf } from '../../../lab/sweep.ts';
import { createStore, type Readable } from '../../../live/store.ts';
import { playRuns } from './threads.ts';

/** Between two looks at what is played, ms: often enough to see it grow. */
const LOOK_EVERY_MS = 200;

export type BenchState = {
  readonly phase: 'running' | 'stopped' | 'done' | 'failed';
  readonly task: SweepAsked;
  /** Runs played so far, in the order of their numbers. */
  readonly runs: readonly FollowedRun[];
  /** Runs of the whole sweep. */
  readonly all: number;
  /** About how long it still takes, ms; null while nobody can tell. */
  readonly leftMs: number | null;
  /** There are no threads: the page plays by itself. */
  readonly isOnPage: boolean;
};

export type Bench = Readable<BenchState | null> & {
  /** Begins a sweep, in place of the one that is there. */
  start(task: SweepAsked): void;
  /** Ends it at once; what is played stays. */
  stop(): void;
  /** Plays what a stopped sweep has left. */
  goOn(): void;
};

export function createBench(): Bench {
  const store = createStore<BenchState | null>(null);
  /** By number. */
  let found: FollowedRun[] = [];
  let end: (() => void) | null = null;
  let look: ReturnType<typeof setTimeout> | undefined;

  const show = (change: Partial<BenchState>): void => {
    clearTimeout(look);
    look = undefined;
    const now = store.get();
    if (now !== null) store.set({ ...now, runs: found.filter(Boolean), ...change });
  };
  const play = (asked: SweepAsked): void => {
    const all = runsOf(asked);
    const numbers = Array.from({ length: all }, (_, k) => k + 1).filter((k) => !found[k]);
    const began = performance.now();
    let played = 0;
    const leftMs = (): number => ((performance.now() - began) / played) * (numbers.length - played);
    // The page draws what is coming before the digest is taken and threads are opened.
    const begin = setTimeout(() => {
      end = playRuns({
        task: sweepOf(asked),
        numbers,
        onRun(run) {
          found[run.rows[0]?.run ?? 0] = run;
          played += 1;
          look ??= setTimeout(() => show({ leftMs: leftMs() }), LOOK_EVERY_MS);
        },
        onEnd: () => show({ phase: 'done', leftMs: null }),
        onPage: () => show({ isOnPage: true }),
        onFailed: () => show({ phase: 'failed', leftMs: null }),
      });
    });
    end = () => clearTimeout(begin);
  };
  return {
    get: store.get,
    subscribe: store.subscribe,
    start(task) {
      end?.();
      clearTimeout(look);
      look = undefined;
      found = [];
      const all = runsOf(task);
      store.set({ phase: 'running', task, runs: [], all, leftMs: null, isOnPage: false });
      play(task);
    },
    stop() {
      end?.();
      if (store.get()?.phase === 'running') show({ phase: 'stopped', leftMs: null });
    },
    goOn() {
      const now = store.get();
      if (now === null || now.phase === 'running' || now.phase === 'done') return;
      show({ phase: 'running' });
      play(now.task);
    },
  };
}
