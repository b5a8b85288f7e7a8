// The only place that opens threads of the page.
import type { ThreadKind } from '../workers/thread.ts';

/** A thread for one kind of work. It throws where the browser allows none. */
export function openThread(name: ThreadKind): Worker {
  return new Worker(new URL('../workers/thread.ts', import.meta.url), { type: 'module', name });
}
