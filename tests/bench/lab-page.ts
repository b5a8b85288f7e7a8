// What the laboratory's page costs the main thread while threads play.
import type { Browser } from 'playwright-core';
import { traced } from './trace.ts';

export type LabCost = {
  readonly longestTaskMs: number;
  /** From the press to the last game. */
  readonly seconds: number;
  readonly games: number;
};

const LONGEST_MS = 60_000;

/** Three hundred seeds by the three players that the page proposes. */
export async function measureLab(browser: Browser, url: string): Promise<LabCost> {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await page.goto(`${url}?class=lab&lang=en`);
  await page.getByLabel('Seeds', { exact: true }).fill('300');
  await page.waitForTimeout(1000);
  let seconds = 0;
  const trace = await traced(browser, page, async () => {
    const button = page.getByRole('button', { name: 'Play 900 games' });
    await button.evaluate(async (play: HTMLElement) => {
      performance.mark('pressed');
      // A task of its own, as a real press would be.
      await new Promise((done) => setTimeout(done, 50));
      play.click();
    });
    const began = performance.now();
    await page.getByText('All 900 games are played.').waitFor({ timeout: LONGEST_MS });
    seconds = (performance.now() - began) / 1000;
    await page.waitForTimeout(1000);
    await page.evaluate(() => void performance.mark('settled'));
  });
  await context.close();
  return {
    longestTaskMs: Math.max(0, ...trace.durationsMs('RunTask', 'pressed', 'settled')),
    seconds,
    games: 900,
  };
}
