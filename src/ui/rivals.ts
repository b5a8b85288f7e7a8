// Threads in which players who search think, as many as the machine has cores. Where none can be
// had they think on the page, which then stands still for a moment.
import { foundBy, partsOf, type Think } from '../live/index.ts';
import type { RivalsAnswer, RivalsAsked } from '../workers/rivals.ts';

const MOST_THREADS = 4;

export function createThink(): Think {
  let workers: readonly Worker[] | null = null;
  let asked = 0;
  return async (search) => {
    workers ??= openWorkers();
    const parts = partsOf(search, workers.length);
    const found = parts.map((part, k) => {
      const worker = workers?.[k];
      if (worker === undefined) return foundBy(part);
      asked += 1;
      return answerOf(worker, { id: asked, search: part }).catch(() => foundBy(part));
    });
    return (await Promise.all(found)).flat();
  };
}

function answerOf(worker: Worker, question: RivalsAsked): Promise<RivalsAnswer['commands']> {
  return new Promise((resolve, reject) => {
    const stop = new AbortController();
    const { signal } = stop;
    worker.addEventListener(
      'message',
      ({ data: { id, commands } }: MessageEvent<RivalsAnswer>) => {
        if (id !== question.id) return;
        stop.abort();
        resolve(commands);
      },
      { signal },
    );
    worker.addEventListener(
      'error',
      () => {
        stop.abort();
        reject(new Error('the thread has gone'));
      },
      { signal },
    );
    worker.postMessage(question);
  });
}

function openWorkers(): Worker[] {
  const count = Math.min(MOST_THREADS, Math.max(1, navigator.hardwareConcurrency));
  const workers: Worker[] = [];
  try {
    for (let k = 0; k < count; k++) workers.push(openWorker());
  } catch {
    // Some browsers allow no threads at all.
  }
  return workers;
}

function openWorker(): Worker {
  return new Worker(new URL('../workers/rivals.ts', import.meta.url), { type: 'module' });
}
