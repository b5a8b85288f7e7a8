// The debrief as it is worked out: in a thread of its own, or, where the browser allows none, on
// the page in slices too short to be felt. Leaving ends it.
import { useEffect, useState } from 'react';
import type { DebriefNews, DebriefTask, Luck, Paths, Weighing } from '../../lab/debrief.ts';
import { openThread } from '../thread.ts';

/** The page's own thread works so long at a time, and then lets the page breathe, ms. */
const SLICE_MS = 12;

export type Working = {
  readonly done: number;
  readonly all: number;
  readonly paths: Paths | null;
  readonly moves: Weighing | null;
  readonly luck: Luck | null;
  /** The page itself does the work. */
  readonly isOnPage: boolean;
  readonly hasFailed: boolean;
};

const NOTHING: Working = {
  done: 0,
  all: 0,
  paths: null,
  moves: null,
  luck: null,
  isOnPage: false,
  hasFailed: false,
};

export function isComplete({ done, all }: Working): boolean {
  return all > 0 && done >= all;
}

/** What is complete, so that a look at the map in between does not begin it anew. */
const completed = new WeakMap<object, Map<string, Working>>();

/** The half-years in which the paths of a game parted most, as far as they have been worked out. */
const partings = new WeakMap<object, Map<string, number>>();

/** Null where it is not known yet, or the paths never parted. */
export function partingKnown(game: object, region: string): number | null {
  return partings.get(game)?.get(region) ?? null;
}

/** `game` stands for the game as far as it was played: the same object, the same debrief. */
export function useDebrief(task: DebriefTask, game: object): Working {
  const [working, setWorking] = useState(NOTHING);
  useEffect(() => {
    const known = completed.get(game)?.get(task.region);
    let told = known ?? NOTHING;
    setWorking(told);
    if (known !== undefined) return;
    const change = (part: Partial<Working>): void => {
      told = { ...told, ...part };
      setWorking(told);
      const parting = part.paths?.parting ?? null;
      if (parting !== null) {
        partings.set(game, (partings.get(game) ?? new Map()).set(task.region, parting.turn));
      }
      if (!isComplete(told)) return;
      completed.set(game, (completed.get(game) ?? new Map()).set(task.region, told));
    };
    const take = (news: DebriefNews): void => {
      const { kind, ...part } = news;
      change(part);
    };
    return inThread(task, take, () => {
      change({ isOnPage: true });
      return inSlices(task, take, () => change({ hasFailed: true }));
    });
  }, [task, game]);
  return working;
}

/** `otherwise` takes over where there can be no thread; returns what ends the work. */
function inThread(
  task: DebriefTask,
  take: (news: DebriefNews) => void,
  otherwise: () => () => void,
): () => void {
  let worker: Worker;
  try {
    worker = openThread('debrief');
  } catch {
    return otherwise();
  }
  let end = (): void => worker.terminate();
  worker.onmessage = ({ data }: MessageEvent<DebriefNews>) => take(data);
  worker.onerror = (event) => {
    event.preventDefault();
    worker.terminate();
    end = otherwise();
  };
  worker.postMessage(task);
  return () => end();
}

function inSlices(
  task: DebriefTask,
  take: (news: DebriefNews) => void,
  onFailed: () => void,
): () => void {
  let hasEnded = false;
  const work = async (): Promise<void> => {
    const { debriefing } = await import('../../lab/debrief.ts');
    let began = performance.now();
    for (const news of debriefing(task)) {
      const isLate = performance.now() - began > SLICE_MS;
      if (isLate) await new Promise((go) => setTimeout(go));
      if (hasEnded) return;
      if (isLate) began = performance.now();
      if (isLate || news.kind !== 'progress' || news.done === news.all) take(news);
    }
  };
  work().catch(() => {
    if (!hasEnded) onFailed();
  });
  return () => {
    hasEnded = true;
  };
}
