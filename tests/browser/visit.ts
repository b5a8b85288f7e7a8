// A visit to the built page: what it says to the console is collected, and must be nothing.
import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

export type Visit = {
  page: Page;
  /** Warnings and errors of console and page, so far. */
  complaints: string[];
  close(): Promise<void>;
};

export const HANGZHOU = '?scenario=spring-2025&seed=42&region=hangzhou&lang=zh';

const LAPTOP = { width: 1366, height: 768 };

/** Reduced motion, where the test does not ask for another: then nothing has to be waited for. */
export async function visit(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: LAPTOP,
    reducedMotion: 'reduce',
    locale: 'zh-CN',
    ...options,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    const type = message.type();
    if (type === 'error' || type === 'warning') complaints.push(`${type}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  page.on('requestfailed', (request) => {
    // A page that is left while it loads aborts its requests; that is no complaint.
    const why = request.failure()?.errorText ?? '';
    if (why !== 'net::ERR_ABORTED') complaints.push(`failed: ${request.url()} ${why}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  await page.goto(address);
  await page.waitForSelector('h1');
  return { page, complaints, close: () => context.close() };
}

export async function untilPhase(page: Page, ...phases: string[]): Promise<void> {
  await page.waitForFunction(
    (wanted) => wanted.includes(document.body.dataset.phase ?? ''),
    phases,
    { timeout: 20_000 },
  );
}

/** Ends half-years by clicking, as a player does. */
export async function endHalfYears(page: Page, count: number): Promise<void> {
  for (let k = 0; k < count; k++) {
    await untilPhase(page, 'plan');
    const before = await page.locator('body').getAttribute('data-turn');
    await page.getByRole('button', { name: /^(结束半年|End half-year)/ }).click();
    await page.waitForFunction((turn) => document.body.dataset.turn !== turn, before);
    await untilPhase(page, 'plan', 'over');
  }
}

export async function marks(page: Page): Promise<{ turn: string; phase: string; hash: string }> {
  return page.evaluate(() => {
    const { turn = '', phase = '', stateHash = '' } = document.body.dataset;
    return { turn, phase, hash: stateHash };
  });
}

/** What work each thread of the page is for; one that has just ended says nothing. */
export async function threads(page: Page): Promise<string[]> {
  const names = page.workers().map((worker) => worker.evaluate(() => self.name).catch(() => ''));
  return (await Promise.all(names)).filter((name) => name !== '');
}

/** What axe finds serious or critical on the page, or within one part of it: rule and element each. */
export async function grave(page: Page, part = 'html'): Promise<string[]> {
  // The page has no frames, so nothing needs to be gathered in a second page, as axe would otherwise.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations } = await axe.include(part).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ html, any }) => `${id}: ${html.slice(0, 160)} ${any[0]?.message ?? ''}`),
    );
}
