import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../helpers/browser.ts';
import { type Site, serveSite } from '../helpers/site.ts';
import { endHalfYears, HANGZHOU, threads, untilPhase, visit } from './visit.ts';

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

const CURRENT = '.preview[data-current="true"] dl';

async function spendNoneOnCompute(page: Page): Promise<void> {
  const lever = page.getByRole('slider', { name: '算力', exact: true });
  await lever.focus();
  await page.keyboard.press('Home');
}

describe('the preview on the desk', () => {
  it('appears, says what a change is expected to do, and takes it back', async () => {
    const { page, complaints, close } = await visit(browser, site.url + HANGZHOU);
    await untilPhase(page, 'plan');
    await page.waitForSelector(CURRENT);
    const preview = page.getByRole('region', { name: /预览/ });
    expect(await preview.textContent()).toMatch(/一年后.*产业规模.*亿元.*指数.*排名.*抽样未来/s);
    // Every name stands on one line.
    const tall = await preview
      .locator('dt')
      .evaluateAll((names) => names.map((name) => name.getBoundingClientRect().height));
    expect(new Set(tall).size).toBe(1);
    await expect.poll(() => preview.locator('li').count()).toBe(0);
    const before = await preview.locator('dl').textContent();
    // The numbers are of a year ahead, half of the way that is drawn: there the dot is.
    for (const drawing of await preview.locator('svg.band').all()) {
      expect(await drawing.locator('circle').getAttribute('cx')).toBe('42');
    }

    await spendNoneOnCompute(page);
    await preview.locator('li').first().waitFor();
    await page.waitForSelector(CURRENT);
    // Money that was spent on compute and is now kept makes nothing.
    expect(await preview.locator('li').first().textContent()).toMatch(/产业规模 ▼ −\d+\.\d%/);
    await expect.poll(() => preview.locator('path.old').count()).toBe(3);
    expect(await preview.locator('dl').textContent()).not.toBe(before);

    const { violations } = await new AxeBuilder({ page }).include('.preview').analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);

    await page.getByRole('button', { name: '撤销' }).click();
    await preview.locator('li').first().waitFor({ state: 'detached' });
    await page.waitForSelector(CURRENT);
    expect(await preview.locator('dl').textContent()).toBe(before);
    expect(complaints).toEqual([]);
    await close();
  });

  it('looks no further than the end of the game', async () => {
    const { page, complaints, close } = await visit(browser, site.url + HANGZHOU);
    await endHalfYears(page, 11);
    await page.waitForSelector(CURRENT);
    await page.getByRole('heading', { name: '预览 · 半年后' }).waitFor();
    await endHalfYears(page, 1);
    await page.getByRole('button', { name: '看看地图' }).click();
    await expect.poll(() => page.locator('.preview').count()).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  });

  it('works in one thread of its own, which ends with the game', async () => {
    const { page, close } = await visit(browser, site.url + HANGZHOU);
    await page.waitForSelector(CURRENT);
    expect(await threads(page)).toEqual(['forecast']);
    await spendNoneOnCompute(page);
    await page.waitForSelector('.preview li');
    expect(page.workers()).toHaveLength(1);
    await page.getByRole('button', { name: '菜单' }).click();
    await untilPhase(page, 'menu');
    await expect.poll(() => page.workers().length).toBe(0);
    await close();
  });

  it('says so where the browser allows no thread, and the game goes on', async () => {
    const context = await browser.newContext({ reducedMotion: 'reduce', locale: 'zh-CN' });
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.route(/assets\/forecast-/, (route) => route.abort());
    await page.goto(site.url + HANGZHOU);
    await page.getByText('因此没有预览').waitFor();
    await endHalfYears(page, 1);
    expect(errors).toEqual([]);
    await context.close();
  });
});
