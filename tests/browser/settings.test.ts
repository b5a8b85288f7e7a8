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

async function open(page: Page, name = '设置'): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
  await page.getByRole('dialog', { name }).waitFor();
}

async function choose(page: Page, group: string, option: string): Promise<void> {
  const choice = page.getByRole('group', { name: group }).getByRole('radio', { name: option });
  await choice.focus();
  await page.keyboard.press('Space');
}

const look = (page: Page) =>
  page.evaluate(() => {
    const { lang, dataset } = document.documentElement;
    const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    return { lang, theme: dataset.theme, motion: dataset.motion, size };
  });

/** How long the page says that it plays the next half-year out. */
async function playedMs(page: Page): Promise<number> {
  await page.evaluate(() => {
    const { body } = document;
    new MutationObserver(() => {
      body.dataset[body.dataset.phase === 'playing' ? 'from' : 'to'] = String(performance.now());
    }).observe(body, { attributeFilter: ['data-phase'] });
  });
  await endHalfYears(page, 1);
  return page.evaluate(() => {
    const { from = '0', to = '0' } = document.body.dataset;
    return Math.max(0, Number(to) - Number(from));
  });
}

describe('the settings', () => {
  it('take effect at once, are kept over visits, and can follow the system again', async () => {
    const options = { colorScheme: 'light', reducedMotion: 'no-preference' } as const;
    const { page, complaints, close } = await visit(browser, `${site.url}?menu=1`, options);
    expect(await look(page)).toEqual({ lang: 'zh-CN', theme: 'day', motion: 'full', size: 14 });
    await open(page);
    await choose(page, '配色', '夜间');
    await choose(page, '动效', '静止');
    await choose(page, '文字大小', '130%');
    await choose(page, '语言', 'English');
    const chosen = { lang: 'en', theme: 'night', motion: 'reduced', size: 18.2 };
    expect(await look(page)).toEqual(chosen);
    await page.keyboard.press('Escape');
    const button = page.getByRole('button', { name: 'Settings', exact: true });
    await expect.poll(() => button.evaluate((node) => node === document.activeElement)).toBe(true);

    await page.goto(site.url);
    await page.getByRole('button', { name: 'Settings', exact: true }).waitFor();
    expect(await look(page)).toEqual(chosen);
    await open(page, 'Settings');
    await choose(page, 'Colours', 'As the system');
    await choose(page, 'Motion', 'As the system');
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'no-preference' });
    await page.locator('[data-theme=day][data-motion=full]').waitFor({ state: 'attached' });
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await page.locator('[data-theme=night][data-motion=reduced]').waitFor({ state: 'attached' });
    expect(complaints).toEqual([]);
    await close();
  });

  it('make the layout of a small screen where letters are large', async () => {
    const { page, close } = await visit(browser, site.url + HANGZHOU);
    const tabs = page.getByRole('navigation', { name: '页面各部分' });
    await expect.poll(() => tabs.isVisible()).toBe(false);
    await open(page);
    await choose(page, '文字大小', '150%');
    await page.keyboard.press('Escape');
    await expect.poll(() => tabs.isVisible()).toBe(true);
    await close();
  });

  it('still the map in the middle of a game, and let it move again', async () => {
    const moving = { reducedMotion: 'no-preference' } as const;
    const { page, complaints, close } = await visit(browser, site.url + HANGZHOU, moving);
    await untilPhase(page, 'plan');
    await page.locator('.map-tools').waitFor();
    await open(page);
    await choose(page, '动效', '静止');
    await page.keyboard.press('Escape');
    const stillMs = await playedMs(page);
    await open(page);
    await choose(page, '动效', '活动');
    await page.keyboard.press('Escape');
    expect(await playedMs(page)).toBeGreaterThan(stillMs + 300);
    expect(complaints).toEqual([]);
    await close();
  });

  it('hold for the visit in a browser that keeps nothing', async () => {
    const context = await browser.newContext({ locale: 'en-GB', colorScheme: 'light' });
    await context.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    const page = await context.newPage();
    await page.goto(`${site.url}?menu=1`);
    await open(page, 'Settings');
    await choose(page, 'Colours', 'Night');
    expect(await look(page)).toMatchObject({ theme: 'night' });
    await context.close();
  });
});
