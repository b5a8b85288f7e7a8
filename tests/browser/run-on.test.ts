import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../helpers/browser.ts';
import { type Site, serveSite } from '../helpers/site.ts';
import { endHalfYears, HANGZHOU, marks, untilPhase, visit } from './visit.ts';

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

const opener = (page: Page) => page.getByRole('button', { name: '让当前方案继续执行' });
const panelOf = (page: Page) => page.getByRole('group', { name: '让当前方案继续执行' });
const stopper = (page: Page) => page.getByRole('button', { name: /^继续执行中/ });
const notice = (page: Page) => page.locator('.run-notice p');

describe('a plan that runs on', () => {
  it.each(['reduce', 'no-preference'] as const)(
    'comes to the hash of as many clicks, with motion: %s',
    async (reducedMotion) => {
      const run = await visit(browser, site.url + HANGZHOU, { reducedMotion });
      await untilPhase(run.page, 'plan');
      await opener(run.page).click();
      await panelOf(run.page).getByRole('checkbox', { name: '有要事发生时停下' }).uncheck();
      await panelOf(run.page).getByRole('button', { name: '4 个半年', exact: true }).click();
      await stopper(run.page).waitFor();
      await untilPhase(run.page, 'plan');
      expect(await notice(run.page).textContent()).toBe('方案已执行到 2026 下半年。');
      await expect
        .poll(() => run.page.locator('[aria-live]').allTextContents())
        .toContainEqual(expect.stringContaining('方案已执行到 2026 下半年。'));

      const hand = await visit(browser, site.url + HANGZHOU);
      await endHalfYears(hand.page, 4);
      expect(await marks(run.page)).toEqual(await marks(hand.page));

      // The next half-year ends by hand as ever, and takes the notice away.
      await endHalfYears(run.page, 1);
      await expect.poll(() => notice(run.page).count()).toBe(0);
      expect([...run.complaints, ...hand.complaints]).toEqual([]);
      await run.close();
      await hand.close();
    },
  );

  it('stops by keyboard for something important, says why, and is saved so far', async () => {
    const { page, complaints, close } = await visit(browser, site.url + HANGZHOU);
    await untilPhase(page, 'plan');
    await opener(page).focus();
    await page.keyboard.press('Enter');
    await panelOf(page).waitFor();
    // What is open ends nothing by itself, and Escape closes it again.
    await page.keyboard.press('Enter');
    await page.keyboard.press('Space');
    expect((await marks(page)).turn).toBe('0');
    await page.keyboard.press('Escape');
    await expect.poll(() => panelOf(page).count()).toBe(0);
    await page.keyboard.press('Space');
    await panelOf(page)
      .getByRole('checkbox', { name: /新春第一会/ })
      .check();
    await panelOf(page)
      .getByRole('button', { name: /^直到结束/ })
      .focus();
    await page.keyboard.press('Enter');
    await untilPhase(page, 'playing');
    await untilPhase(page, 'plan');
    const { turn, hash } = await marks(page);
    expect(Number(turn)).toBeLessThanOrEqual(2);
    expect(await notice(page).textContent()).toMatch(/之后停下（\d+ \/ 12）：.+。/);
    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(complaints).toEqual([]);
    await page.goto(`${site.url}?menu=1&lang=zh`);
    await page.getByRole('button', { name: /^继续/ }).first().click();
    await untilPhase(page, 'plan');
    expect((await marks(page)).hash).toBe(hash);
    await close();
  });

  it.each([
    ['a laptop', { width: 1366, height: 768 }],
    ['a phone', { width: 390, height: 844 }],
  ])('stops at once when asked to, on %s, and all of it is on the screen', async (_, viewport) => {
    const { page, complaints, close } = await visit(browser, site.url + HANGZHOU, { viewport });
    await untilPhase(page, 'plan');
    const isInside = async (locator: ReturnType<typeof opener>): Promise<boolean> => {
      const box = await locator.boundingBox();
      if (box === null) return false;
      const { x, y, width, height } = box;
      const fits = x >= 0 && y >= 0 && x + width <= viewport.width;
      return fits && y + height <= viewport.height;
    };
    await opener(page).click();
    await expect.poll(() => isInside(panelOf(page))).toBe(true);
    await panelOf(page).getByRole('checkbox', { name: '有要事发生时停下' }).uncheck();
    await panelOf(page)
      .getByRole('button', { name: /^直到结束/ })
      .click();
    await page.waitForFunction(() => document.body.dataset.turn === '2');
    expect(await isInside(stopper(page))).toBe(true);
    const hasFocus = await stopper(page).evaluate((each) => each === document.activeElement);
    expect(hasFocus).toBe(true);
    await stopper(page).click();
    await untilPhase(page, 'plan');
    const { turn } = await marks(page);
    expect(Number(turn)).toBeLessThan(12);
    // Longer than the pause between two half-years: none follows.
    await page.waitForTimeout(1200);
    expect((await marks(page)).turn).toBe(turn);
    expect(await notice(page).textContent()).toMatch(/^你在.+之后停下了/);
    expect(await isInside(opener(page))).toBe(true);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(viewport.width);
    expect(complaints).toEqual([]);
    await close();
  });

  it('runs to the end of the game and shows the result', async () => {
    const { page, complaints, close } = await visit(browser, site.url + HANGZHOU);
    await untilPhase(page, 'plan');
    await opener(page).click();
    await panelOf(page).getByRole('checkbox', { name: '有要事发生时停下' }).uncheck();
    await panelOf(page)
      .getByRole('button', { name: /^直到结束/ })
      .click();
    await untilPhase(page, 'over');
    expect((await marks(page)).turn).toBe('12');
    expect(complaints).toEqual([]);
    await close();
  });
});
