// Threads in which players who search think, as many as the machine has cores. Where none can be
// had they think on the page, which then stands still for a moment.
import { partsOf, plannedBy, type Think } from '../live/index.ts';
import type { RivalsAnswer, RivalsAsked } from '../workers/rivals.ts';
import { openThread } from './thread.ts';

const MOST_THREADS = 4;

let threads: readonly Worker[] | null = null;
let asked = 0;

/** One for the page: whoever asks, the threads are the same. */
export const think: Think = async (planning) => {
  threads ??= openThreads();
  const parts = partsOf(planning, threads.length);
  const found = parts.map((part, k) => {
    const thread = threads?.[k];
    if (thread === undefined) return plannedBy(part);
    asked += 1;
    return answerOf(thread, { id: asked, planning: part }).catch(() => plannedBy(part));
  });
  return (await Promise.all(found)).flat();
};

function answerOf(thread: Worker, question: RivalsAsked): Promise<RivalsAnswer['commands']> {
  return new Promise((resolve, reject) => {
    const stop = new AbortController();
    const { signal } = stop;
    const onMessage = ({ data: { id, commands } }: MessageEvent<RivalsAnswer>): void => {
      if (id !== question.id) return;
      stop.abort();
      resolve(commands);
    };
    const onError = (event: ErrorEvent): void => {
      event.preventDefault();
      stop.abort();
      reject(new Error(event.message));
    };
    thread.addEventListener('message', onMessage, { signal });
    thread.addEventListener('error', onError, { signal });
    thread.postMessage(question);
  });
}

function openThreads(): Worker[] {
  const count = Math.min(MOST_THREADS, Math.max(1, navigator.hardwareConcurrency));
  const opened: Worker[] = [];
  try {
    for (let k = 0; k < count; k++) opened.push(openThread('rivals'));
  } catch {
    // Some browsers allow no threads at all.
  }
  return opened;
}
