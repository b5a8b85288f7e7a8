// One tab at a time plays a save: the browser's locks, which end with the tab that holds them. On
// a page without https there are none; then only the storage tells that another tab was faster.
import type { Locks } from '../live/index.ts';

/** The lock of a page that is just being reloaded may take a moment to go. */
const PATIENCE_MS = 500;

export function createLocks(): Locks {
  let letGo = (): void => {};
  let holding: object | null = null;

  function release(): void {
    holding = null;
    letGo();
  }

  return {
    release,

    hold(id, seize, onLost) {
      release();
      const { locks } = navigator as Partial<Navigator>;
      if (locks === undefined) return Promise.resolve(true);
      const mine = {};
      holding = mine;
      const options: LockOptions = seize
        ? { steal: true }
        : { signal: AbortSignal.timeout(PATIENCE_MS) };
      return new Promise((resolve) => {
        let isHeld = false;
        const keep = (): Promise<void> =>
          new Promise((done) => {
            isHeld = true;
            if (holding === mine) letGo = done;
            else done();
            resolve(true);
          });
        locks.request(`jingzhu/${id}`, options, keep).catch((error: unknown) => {
          if (isHeld && holding === mine) onLost();
          // Whatever else it says, it has no locks to give.
          resolve(!['AbortError', 'TimeoutError'].includes((error as Error).name));
        });
      });
    },
  };
}
