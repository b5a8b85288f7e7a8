// One tab at a time plays a save: the browser's locks, which end with the tab that holds them. On
// a page without https there are none; then only the storage tells that another tab was faster.
import type { Locks } from '../live/index.ts';

/** Asked again after so many ms: the lock of a page that is being reloaded takes a moment to go. */
const PAUSES_MS = [0, 150, 350];

/** What is held, if anything. */
type Hold = { letGo(): void };

export function createLocks(): Locks {
  let holding: Hold | null = null;

  function release(): void {
    const before = holding;
    holding = null;
    before?.letGo();
  }

  return {
    release,

    async hold(id, seize, onLost) {
      release();
      const { locks } = navigator as Partial<Navigator>;
      if (locks === undefined) return true;
      const mine: Hold = { letGo: () => {} };
      holding = mine;
      const lost = (): void => {
        if (holding === mine) onLost();
      };
      for (const pause of PAUSES_MS) {
        await new Promise((done) => setTimeout(done, pause));
        if (await isGranted(locks, `jingzhu/${id}`, seize, mine, lost)) {
          // Something else may be on the screen by now.
          if (holding !== mine) mine.letGo();
          return true;
        }
      }
      return false;
    },
  };
}

function isGranted(
  locks: LockManager,
  name: string,
  steal: boolean,
  hold: Hold,
  onLost: () => void,
): Promise<boolean> {
  return new Promise((resolve) => {
    let isHeld = false;
    const keep = (lock: Lock | null): Promise<void> | undefined => {
      isHeld = lock !== null;
      resolve(isHeld);
      if (!isHeld) return undefined;
      return new Promise((done) => {
        hold.letGo = done;
      });
    };
    locks.request(name, steal ? { steal } : { ifAvailable: true }, keep).catch(() => {
      if (isHeld) onLost();
      // A browser that refuses has no locks to give, to no tab.
      else resolve(true);
    });
  });
}
