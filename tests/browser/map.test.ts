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

const ENGLISH = HANGZHOU.replace('lang=zh', 'lang=en');
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

async function untilMap(page: Page): Promise<void> {
  await page.waitForSelector('.canvas-box canvas');
  await page.locator('.map-tools').waitFor();
}

/** Sweeps the mouse over the picture until it is on a hub; where that was. */
async function findHub(page: Page): Promise<{ x: number; y: number }> {
  const box = await page.locator('.canvas-box').boundingBox();
  if (box === null) throw new Error('no picture');
  for (let y = box.y + 60; y < box.y + box.height; y += 18) {
    for (let x = box.x + 220; x < box.x + box.width - 60; x += 18) {
      await page.mouse.move(x, y);
      if ((await page.locator('.hub-card').count()) > 0) return { x, y };
    }
  }
  throw new Error('no hub under the mouse');
}

const touchAction = (page: Page): Promise<string> =>
  page
    .locator('.canvas-box canvas')
    .evaluate((canvas) => (canvas as HTMLElement).style.touchAction);

describe('the map', () => {
  it.each([
    [1366, 768],
    [1920, 1080],
    [820, 1180],
    [390, 844],
  ])('has room for its picture at %d×%d', async (width, height) => {
    const { page, close } = await visit(browser, site.url + HANGZHOU, {
      viewport: { width, height },
    });
    const tab = page.getByRole('navigation').getByRole('button', { name: '地图', exact: true });
    if (await tab.isVisible()) await tab.click();
    await untilMap(page);
    const box = await page.locator('.canvas-box canvas').boundingBox();
    expect(box?.width).toBeGreaterThan(300);
    expect(box?.height).toBeGreaterThan(240);
    await close();
  });

  it('shades hubs by any variable, and names the ends of the scale in their unit', async () => {
    const { page, complaints, close } = await visit(browser, site.url + HANGZHOU);
    await untilMap(page);
    const legend = page.getByRole('region', { name: '图例' });
    const others = page.getByRole('combobox', { name: '其他指标' });
    await others.selectOption({ label: '风险资本' });
    await expect.poll(() => legend.innerText()).toMatch(/风险资本[\s\S]*亿元/);
    await others.selectOption({ label: '排名' });
    await expect.poll(() => legend.innerText()).toMatch(/排名[\s\S]*17[\s\S]*1 最好/);
    await page.getByRole('button', { name: '吸引力' }).click();
    await expect.poll(() => legend.innerText()).toContain('吸引力最强的地区');
    expect(await others.inputValue()).toBe('');
    expect(complaints).toEqual([]);
    await close();
  });

  it('says after a half-year how many people and firms moved, and what money came', async () => {
    const { page, complaints, close } = await visit(browser, site.url + ENGLISH);
    await untilMap(page);
    const legend = page.getByRole('region', { name: 'Legend' });
    expect(await legend.innerText()).not.toContain('moved');
    await endHalfYears(page, 1);
    await expect.poll(() => legend.innerText()).toMatch(/people moved/);
    const told = await legend.innerText();
    expect(told).toMatch(/\d+ firms moved/);
    expect(told).toMatch(/¥[\d.]+bn raised, ¥[\d.]+bn invested/);
    await page.getByRole('button', { name: 'Capital', exact: true }).click();
    await expect.poll(() => legend.innerText()).not.toMatch(/people moved/);
    expect(complaints).toEqual([]);
    await close();
  });

  it('shows one and the same card to the mouse and to the keyboard, and Escape puts it away', async () => {
    const { page, complaints, close } = await visit(browser, site.url + ENGLISH);
    await untilMap(page);
    await endHalfYears(page, 1);
    const hub = await findHub(page);
    const card = page.locator('.hub-card');
    const name = (await card.locator('h2').innerText()).replace(/\s*Rank.*/s, '').trim();
    const seen = await card.innerText();
    expect(seen).toContain('Programmes');
    expect(seen).toMatch(/People: [\d,.a-z ]+ came/);
    await page.mouse.move(hub.x, 5);
    await expect.poll(() => card.count()).toBe(0);

    const button = page.locator('.hub-list').getByRole('button', { name, exact: true });
    await button.focus();
    await card.waitFor();
    // The pinned card has buttons besides; what it says is the same.
    expect((await card.innerText()).startsWith(seen)).toBe(true);
    const described = await button.getAttribute('aria-describedby');
    expect(await card.getAttribute('id')).toBe(described);
    await page.keyboard.press('Escape');
    await expect.poll(() => card.count()).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  });

  it('goes nearer to a hub by keyboard, and never loses the focus when its card goes', async () => {
    const { page, complaints, close } = await visit(browser, site.url + ENGLISH);
    await untilMap(page);
    const last = page.locator('.hub-list button').last();
    await last.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => touchAction(page)).toBe('none');
    await page.keyboard.press('Tab');
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await expect.poll(() => focused()).toBe('Zoom to it');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.hub-card').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('map-box');
    await page.keyboard.press('0');
    await expect.poll(() => touchAction(page)).toBe('pan-y');
    expect(complaints).toEqual([]);
    await close();
  });

  it('is a table too: every region, with the figure that shades it', async () => {
    const { page, complaints, close } = await visit(browser, site.url + ENGLISH);
    await untilMap(page);
    await page.getByRole('combobox', { name: 'Another variable' }).selectOption('computeEflops');
    await page.getByRole('switch', { name: 'The map as a table' }).click();
    const table = page.getByRole('table', { name: 'What the map shows, by region' });
    await expect.poll(() => table.getByRole('row').count()).toBe(18);
    expect(await table.innerText()).toContain('EFLOPS');
    await page.getByRole('switch', { name: 'The map as a table' }).click();
    await expect.poll(() => table.count()).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  });

  it.each(['key', 'click'])('lets a %s skip what is played', async (way) => {
    const options = { reducedMotion: 'no-preference' as const };
    const { page, complaints, close } = await visit(browser, site.url + HANGZHOU, options);
    await untilMap(page);
    await page.getByRole('button', { name: /^结束半年/ }).click();
    await untilPhase(page, 'playing');
    if (way === 'key') await page.keyboard.press('Shift');
    else await page.mouse.click(700, 400);
    expect(await page.locator('body').getAttribute('data-phase')).toBe('plan');
    expect(complaints).toEqual([]);
    await close();
  });

  it('comes nearer under two fingers and by a double tap, and lets one finger scroll the page before', async () => {
    const { page, complaints, close } = await visit(browser, site.url + HANGZHOU, PHONE);
    await page.getByRole('button', { name: '地图', exact: true }).click();
    await untilMap(page);
    await expect.poll(() => touchAction(page)).toBe('pan-y');
    const box = await page.locator('.canvas-box').boundingBox();
    if (box === null) throw new Error('no picture');
    const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    const session = await page.context().newCDPSession(page);
    const fingers = (apart: number) => [
      { x: middle.x - apart, y: middle.y, id: 0 },
      { x: middle.x + apart, y: middle.y, id: 1 },
    ];
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart: number) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : fingers(apart),
      });
    await touch('touchStart', 30);
    for (let apart = 35; apart <= 90; apart += 5) await touch('touchMove', apart);
    await touch('touchEnd', 0);
    await expect.poll(() => touchAction(page)).toBe('none');

    await page.getByRole('button', { name: '显示全图' }).click();
    await expect.poll(() => touchAction(page)).toBe('pan-y');
    const empty = { x: box.x + 30, y: box.y + box.height - 30 };
    await page.touchscreen.tap(empty.x, empty.y);
    await page.touchscreen.tap(empty.x, empty.y);
    await expect.poll(() => touchAction(page)).toBe('none');
    expect(complaints).toEqual([]);
    await close();
  });

  it.each([1, 1.5, 2, 3])('has as many pixels as a screen of density %s', async (density) => {
    const options = { deviceScaleFactor: density };
    const { page, close } = await visit(browser, site.url + HANGZHOU, options);
    await untilMap(page);
    const [drawn, shown, edge] = await page.locator('.canvas-box canvas').evaluate((canvas) => {
      const { width, left } = canvas.getBoundingClientRect();
      return [(canvas as HTMLCanvasElement).width, width, left] as const;
    });
    expect(drawn / shown).toBeCloseTo(density, 3);
    // On a whole pixel of the screen, as far as the browser's sixty-fourths let it.
    expect(Math.abs(edge * density - Math.round(edge * density))).toBeLessThan(0.06);
    await close();
  });

  it('is drawn afresh when the page is zoomed', async () => {
    const { page, close } = await visit(browser, site.url + HANGZHOU);
    await untilMap(page);
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setDeviceMetricsOverride', {
      width: 1242,
      height: 698,
      deviceScaleFactor: 1.1,
      mobile: false,
    });
    const density = () =>
      page
        .locator('.canvas-box canvas')
        .evaluate((canvas) => (canvas as HTMLCanvasElement).width / canvas.clientWidth);
    await expect.poll(density).toBeCloseTo(1.1, 2);
    await close();
  });
});
