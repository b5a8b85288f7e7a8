import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../helpers/browser.ts';
import { type Site, serveSite } from '../helpers/site.ts';
import { endHalfYears, HANGZHOU, untilPhase, visit } from './visit.ts';

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

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** Whatever can be pressed and yet is missed by a finger 21 pixels beside its middle. */
function tooSmall(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const reach = 21;
    const pressed =
      'button:not([disabled]), a[href], select, summary, [role=tab], label:has(input)';
    const belongs = (hit: Element | null, to: Element): boolean =>
      hit !== null && (to.contains(hit) || hit.contains(to));
    return [...document.querySelectorAll<HTMLElement>(pressed)].flatMap((each) => {
      if (!each.checkVisibility({ checkVisibilityCSS: true })) return [];
      each.scrollIntoView({ block: 'center', inline: 'center' });
      const { left, top, width, height } = each.getBoundingClientRect();
      const x = left + width / 2;
      const y = top + height / 2;
      // Hidden until the keyboard comes to it, or under a dialog.
      if (!belongs(document.elementFromPoint(x, y), each)) return [];
      const beside = [
        [x - reach, y],
        [x + reach, y],
        [x, y - reach],
        [x, y + reach],
      ] as const;
      const isInside = ([px, py]: readonly [number, number]) =>
        px >= 0 && py >= 0 && px < innerWidth && py < innerHeight;
      const missed = beside
        .filter(isInside)
        .filter(([px, py]) => !belongs(document.elementFromPoint(px, py), each));
      if (missed.length === 0) return [];
      const name = each.getAttribute('aria-label') ?? each.textContent ?? '';
      return [`${each.className} "${name}": ${width.toFixed()} × ${height.toFixed()}`];
    });
  });
}

describe('on a phone a finger hits', () => {
  it.each(['zh', 'en'] as const)('everything on the start page in %s', async (lang) => {
    const { page, close } = await visit(browser, `${site.url}?menu=1&lang=${lang}`, PHONE);
    expect(await tooSmall(page)).toEqual([]);
    await close();
  });

  it.each(['zh', 'en'] as const)('everything in every part of a game in %s', async (lang) => {
    const address = site.url + HANGZHOU.replace('lang=zh', `lang=${lang}`);
    const { page, close } = await visit(browser, address, PHONE);
    await endHalfYears(page, 2);
    expect(await tooSmall(page)).toEqual([]);
    const tabs = page.locator('nav.tabs button');
    for (let k = 0; k < (await tabs.count()); k++) {
      await tabs.nth(k).click();
      await untilPhase(page, 'plan');
      expect(await tooSmall(page)).toEqual([]);
    }
    await close();
  });

  it('the top of each part, however far the one before it was read', async () => {
    const { page, close } = await visit(browser, site.url + HANGZHOU, PHONE);
    const tabs = page.locator('nav.tabs button');
    const scrolled = () => page.locator('.columns').evaluate((columns) => columns.scrollTop);
    await page.locator('.columns').evaluate((columns) => columns.scrollTo({ top: 400 }));
    expect(await scrolled()).toBe(400);
    await tabs.filter({ hasText: '排行' }).tap();
    expect(await scrolled()).toBe(0);
    await close();
  });

  it('the way back, which closes a dialog and not the game', async () => {
    const { page, complaints, close } = await visit(browser, site.url + HANGZHOU, PHONE);
    // Android's gesture cannot be made here: the browser's word for it is said in its place.
    await page.evaluate(() => {
      class Watcher extends EventTarget {
        constructor() {
          super();
          const onBack = () => this.dispatchEvent(new Event('close'));
          window.addEventListener('back-gesture', onBack);
          this.destroy = () => window.removeEventListener('back-gesture', onBack);
        }
        destroy: () => void;
      }
      Object.assign(window, { CloseWatcher: Watcher });
    });
    for (const name of ['设置', '指南', /^启动专项/, /^为什么？ 可用财力/]) {
      await page.getByRole('button', { name }).first().tap();
      await page.getByRole('dialog').waitFor();
      await page.evaluate(() => window.dispatchEvent(new Event('back-gesture')));
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      expect(await page.evaluate(() => document.body.dataset.phase)).toBe('plan');
    }
    expect(complaints).toEqual([]);
    await close();
  });

  it('everything in the dialogs', async () => {
    const { page, close } = await visit(browser, site.url + HANGZHOU, PHONE);
    await endHalfYears(page, 1);
    for (const name of ['指南', '设置'] as const) {
      await page.getByRole('button', { name, exact: true }).click();
      await page.getByRole('dialog').waitFor();
      expect(await tooSmall(page)).toEqual([]);
      await page.keyboard.press('Escape');
    }
    await page.locator('nav.tabs button').nth(1).click();
    await page.locator('.history').getByRole('button', { name: /图表/ }).click();
    await page.getByRole('tab').first().waitFor();
    expect(await tooSmall(page)).toEqual([]);
    await close();
  });
});
