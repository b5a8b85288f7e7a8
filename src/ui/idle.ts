// Work that may wait until the browser has nothing better to do.
const LONGEST_WAIT_MS = 4000;
/** Safari has no idle time to give: there it is a little later. */
const LATER_MS = 600;

/** Calls once the page is idle; the returned function calls it off. */
export function whenIdle(work: () => void): () => void {
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(work, LATER_MS);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(work, { timeout: LONGEST_WAIT_MS });
  return () => cancelIdleCallback(handle);
}
