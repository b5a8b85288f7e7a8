import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../helpers/browser.ts';
import { type Site, serveSite } from '../helpers/site.ts';
import { endHalfYears, threads, untilPhase, visit } from './visit.ts';

let browser: Browser;
let site: Site;
beforeAll(async () => {
  site = await serveSite();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const address = (rest: string): string =>
  `${site.url}?scenario=spring-2025&seed=42&region=hangzhou&${rest}`;

const COMPLETE = '.debrief[aria-busy="false"]';

/** A game in which compute gets nothing from the first half-year on. */
async function playWithOneMove(page: Page, lever: string): Promise<void> {
  await untilPhase(page, 'plan');
  await page.getByRole('slider', { name: lever, exact: true }).focus();
  await page.keyboard.press('Home');
  await endHalfYears(page, 12);
}

/** Pages of the printed sheet, as the file counts them. */
async function pagesOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  return Number(/\/Count (\d+)/.exec(pdf.toString('latin1'))?.[1]);
}

describe('the debrief at the end of a game', () => {
  it('tells luck from decisions, the parting of the paths and the move that mattered', async () => {
    const { page, complaints, close } = await visit(browser, address('lang=en'));
    await playWithOneMove(page, 'Compute');
    const debrief = page.getByRole('region', { name: 'Debrief', exact: true });
    await debrief.getByRole('region', { name: 'The moves that mattered most' }).waitFor();
    await page.waitForSelector(COMPLETE);

    const luck = await debrief.getByRole('region', { name: 'Luck and decisions' }).textContent();
    expect(luck).toMatch(/Your decisions were worth [+−]\d+\.\d index points/);
    expect(luck).toMatch(/Luck was worth [+−]?\d+\.\d: .* \d+ of 100 other games ended lower/);
    const paths = debrief.getByRole('region', { name: 'Where the paths parted' });
    expect(await paths.locator('p').first().textContent()).toMatch(/^In 20\d\d H[12] the gap/);
    await expect.poll(() => paths.getByRole('img').count()).toBe(2);
    const moves = debrief.getByRole('region', { name: 'The moves that mattered most' });
    expect(await moves.textContent()).toContain('You made one move.');
    expect(await moves.locator('.move').first().textContent()).toMatch(
      /▼ −\d\.\d2025 H1 Purse: Compute \d+% → 0%.*of 20 other games/,
    );
    await expect
      .poll(() => debrief.getByRole('listitem').filter({ hasText: '?' }).count())
      .toBeGreaterThan(2);
    const asides = await debrief
      .getByRole('table', { name: /Targets/ })
      .getByRole('row')
      .count();
    expect(asides).toBe(7);

    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  it('opens the flows of the half-year in which the paths parted', async () => {
    const { page, complaints, close } = await visit(browser, address('lang=en'));
    await playWithOneMove(page, 'Compute');
    await page.waitForSelector(COMPLETE);
    const parted = await page.locator('.paths p').first().textContent();
    const period = /20\d\d H[12]/.exec(parted ?? '')?.[0] ?? 'none';
    await page.locator('.parted-flows .why').first().click();
    const panel = page.getByRole('dialog');
    await panel.waitFor();
    expect(await panel.textContent()).toContain(period);
    expect(complaints).toEqual([]);
    await close();
  });

  it('prints on two pages of A4 at most, in both languages and by night', async () => {
    const { page, complaints, close } = await visit(browser, address('lang=zh&theme=night'));
    await playWithOneMove(page, '算力');
    await page.waitForSelector(COMPLETE);
    expect(await page.getByRole('region', { name: '复盘', exact: true }).textContent()).toMatch(
      /你的决策值 [+−]\d+\.\d 分.*想一想，议一议/s,
    );
    const { violations } = await new AxeBuilder({ page }).include('.debrief').analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    for (const language of ['English', '中文']) {
      expect(await pagesOf(page)).toBeLessThanOrEqual(2);
      await page.emulateMedia({ media: 'print' });
      // What lies on paper is black on white, and says which game it is.
      const [ink, paper] = await page.evaluate(() => {
        const { color, backgroundColor } = getComputedStyle(document.body);
        return [color, backgroundColor];
      });
      expect([ink, paper]).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
      await expect.poll(() => page.locator('.sheet-head').isVisible()).toBe(true);
      expect(await page.locator('.sheet-head').textContent()).toContain('42');
      await expect
        .poll(() => page.getByRole('button').filter({ visible: true }).count())
        .toBe(await page.locator('.debrief .why').count());
      await page.emulateMedia({ media: null });
      await page.getByRole('button', { name: language }).click();
      await page.waitForSelector(COMPLETE);
    }
    expect(complaints).toEqual([]);
    await close();
  });

  it('is worked out on the page where the browser allows no thread', async () => {
    const context = await browser.newContext({ reducedMotion: 'reduce', locale: 'zh-CN' });
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.addInitScript(() => {
      // A browser without threads: a page may be served so, or its settings may say so.
      Reflect.deleteProperty(window, 'Worker');
    });
    await page.goto(address('lang=en'));
    await endHalfYears(page, 12);
    await page.waitForSelector(COMPLETE);
    expect(await page.locator('.debrief .luck').textContent()).toContain('They helped in');
    expect(errors).toEqual([]);
    await context.close();
  });

  it('ends its work when the player leaves', async () => {
    const { page, complaints, close } = await visit(browser, address('lang=en'));
    await endHalfYears(page, 12);
    await page.waitForSelector('.debrief h2');
    await expect.poll(() => page.workers().length).toBe(1);
    const [working] = page.workers();
    await page.getByRole('button', { name: 'New game' }).click();
    await untilPhase(page, 'menu');
    // A thread in the midst of a game is given a moment to stop.
    await expect.poll(() => page.workers().filter((each) => each === working)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  it('is still there after a look at the map', async () => {
    const { page, complaints, close } = await visit(browser, address('lang=en'));
    await endHalfYears(page, 12);
    await page.waitForSelector(COMPLETE);
    const told = await page.locator('.debrief-parts').textContent();
    await page.getByRole('button', { name: 'Look at the map' }).click();
    await page.getByRole('button', { name: 'Result', exact: true }).click();
    await page.waitForSelector(COMPLETE);
    expect(await threads(page)).not.toContain('debrief');
    expect(await page.locator('.debrief-parts').textContent()).toBe(told);
    expect(complaints).toEqual([]);
    await close();
  });

  it('of the last of a long game draws no rank that nobody can have, and prints its targets alike', async () => {
    const { page, complaints, close } = await visit(
      browser,
      `${site.url}?scenario=western-chance&seed=7&region=guangxi&lang=en`,
    );
    await untilPhase(page, 'plan');
    await page.getByRole('button', { name: 'Let this plan run on' }).click();
    await page.getByText('Stop when something important').click();
    await page.getByRole('button', { name: /To the end/ }).click();
    await page.waitForSelector(COMPLETE);
    expect(await page.locator('.from').textContent()).toBe('as at the start');
    const ticks = await page.locator('.course').nth(1).locator('.tick text').allTextContents();
    expect(Math.max(...ticks.map(Number))).toBe(17);

    await page.emulateMedia({ media: 'print' });
    const heights = await page
      .locator('.targets tbody tr')
      .evaluateAll((rows) => rows.map((row) => Math.round(row.getBoundingClientRect().height)));
    expect(heights.length).toBe(12);
    expect(new Set(heights).size).toBe(1);
    expect(await pagesOf(page)).toBeLessThanOrEqual(2);
    expect(complaints).toEqual([]);
    await close();
  });

  it('fits a narrow phone without scrolling sideways', async () => {
    const { page, complaints, close } = await visit(browser, address('lang=en'), {
      viewport: { width: 320, height: 640 },
    });
    await endHalfYears(page, 12);
    await page.waitForSelector(COMPLETE);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  });
});
