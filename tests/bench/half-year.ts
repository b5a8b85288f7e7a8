// What ending a half-year costs the main thread.
import type { Browser, Page } from 'playwright-core';
import { HANGZHOU, untilPhase } from '../browser/visit.ts';
import { type Trace, traced } from './trace.ts';

export type HalfYearCost = {
  /** From the press to the moment from which the map plays. */
  readonly beforeMs: number;
  readonly longestTaskMs: number;
  /** Script of each frame while the map plays. */
  readonly framesMs: readonly number[];
};

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
    costs.push(costOf(await traced(browser, page, () => endHalfYear(page))));
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

function costOf(trace: Trace): HalfYearCost {
  return {
    beforeMs: trace.workMs('pressed', 'ended'),
    longestTaskMs: Math.max(0, ...trace.durationsMs('RunTask', 'ended', 'settled')),
    framesMs: trace.durationsMs('FireAnimationFrame', 'ended', 'settled'),
  };
}
