// What ending a half-year costs the main thread, read off the browser's own trace: time that the
// thread itself worked, so that whatever else the machine does meanwhile is not counted.
import type { Browser, Page } from 'playwright-core';
import { HANGZHOU, untilPhase } from '../browser/visit.ts';

type TraceEvent = {
  readonly name: string;
  readonly ts: number;
  /** The thread's own clock: its working time at the start, and how much of it passed. */
  readonly tts?: number;
  readonly tdur?: number;
  readonly tid: number;
  readonly pid: number;
};

export type HalfYearCost = {
  /** From the press to the moment from which the map plays. */
  readonly beforeMs: number;
  readonly longestTaskMs: number;
  /** Script of each frame while the map plays. */
  readonly framesMs: readonly number[];
};

const CATEGORIES = ['devtools.timeline', 'toplevel', 'blink.user_timing'];
const LONGEST_PLAY_MS = 10_000;

/** Plays half-years of a game with the map moving, and measures each. */
export async function measureHalfYears(
  browser: Browser,
  url: string,
  count: number,
): Promise<HalfYearCost[]> {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    reducedMotion: 'no-preference',
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await page.goto(url + HANGZHOU);
  await page.locator('.map-tools').waitFor();
  const costs: HalfYearCost[] = [];
  for (let k = 0; k < count; k++) {
    await untilPhase(page, 'plan');
    await page.waitForTimeout(1000);
    await browser.startTracing(page, { categories: CATEGORIES });
    await endHalfYear(page);
    const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
    costs.push(costOf(traceEvents));
  }
  await context.close();
  return costs;
}

async function endHalfYear(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: /^结束半年/ });
  await button.evaluate(async (end: HTMLElement) => {
    // A task of its own, as a real press would be.
    await new Promise((done) => setTimeout(done, 50));
    performance.mark('pressed');
    end.click();
    await Promise.resolve();
    performance.mark('ended');
  });
  await page.waitForFunction(() => document.body.dataset.phase !== 'playing', undefined, {
    timeout: LONGEST_PLAY_MS,
  });
  await page.evaluate(() => void performance.mark('settled'));
}

function costOf(events: readonly TraceEvent[]): HalfYearCost {
  const marked = (name: string): TraceEvent => {
    const found = events.find((event) => event.name === name && event.ts > 0);
    if (found === undefined) throw new Error(`the trace lacks the mark "${name}"`);
    return found;
  };
  const pressed = marked('pressed');
  const ended = marked('ended');
  const settled = marked('settled');
  const during = (name: string): number[] =>
    events
      .filter(
        (event) =>
          event.pid === pressed.pid && event.tid === pressed.tid && event.name.endsWith(name),
      )
      .filter(({ ts }) => ts >= ended.ts && ts < settled.ts)
      .map(({ tdur = 0 }) => tdur / 1000);
  return {
    beforeMs: ((ended.tts ?? 0) - (pressed.tts ?? 0)) / 1000,
    longestTaskMs: Math.max(0, ...during('RunTask')),
    framesMs: during('FireAnimationFrame'),
  };
}
