// The browser's own trace of its main thread: time that the thread itself worked, so that whatever
// else the machine does meanwhile is not counted. The page sets marks (performance.mark) to be found.
import type { Browser, Page } from 'playwright-core';

type TraceEvent = {
  readonly name: string;
  readonly ts: number;
  /** The thread's own clock: its working time at the start, and how much of it passed. */
  readonly tts?: number;
  readonly tdur?: number;
  readonly tid: number;
  readonly pid: number;
};

export type Trace = {
  /** How long the thread worked between two marks. */
  workMs(from: string, until: string): number;
  /** How long each event took whose name ends so and which began between two marks. */
  durationsMs(name: string, from: string, until: string): number[];
};

const CATEGORIES = ['devtools.timeline', 'toplevel', 'blink.user_timing'];

export async function traced(
  browser: Browser,
  page: Page,
  action: () => Promise<void>,
): Promise<Trace> {
  await browser.startTracing(page, { categories: CATEGORIES });
  await action();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  return readTrace(traceEvents);
}

function readTrace(events: readonly TraceEvent[]): Trace {
  const marked = (name: string): TraceEvent => {
    const found = events.find((event) => event.name === name && event.ts > 0);
    if (found === undefined) throw new Error(`the trace lacks the mark "${name}"`);
    return found;
  };
  return {
    workMs: (from, until) => ((marked(until).tts ?? 0) - (marked(from).tts ?? 0)) / 1000,
    durationsMs(name, from, until) {
      const [first, last] = [marked(from), marked(until)];
      return events
        .filter((event) => event.pid === first.pid && event.tid === first.tid)
        .filter((event) => event.name.endsWith(name))
        .filter(({ ts }) => ts >= first.ts && ts < last.ts)
        .map(({ tdur = 0 }) => tdur / 1000);
    },
  };
}
