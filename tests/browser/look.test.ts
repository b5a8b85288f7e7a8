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

async function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

describe('the page', () => {
  it('changes words, numbers and language tag at once', async () => {
    const { page, complaints, close } = await visit(browser, site.url + HANGZHOU);
    await untilPhase(page, 'plan');
    const root = page.locator('html');
    expect(await root.getAttribute('lang')).toBe('zh-CN');
    await page.getByRole('table', { name: '排行榜' }).waitFor();
    await page.getByRole('region', { name: '政策台' }).waitFor();
    expect(await page.locator('body').textContent()).toContain('亿元');

    await page.getByRole('button', { name: 'English', exact: true }).click();
    expect(await root.getAttribute('lang')).toBe('en');
    await page.getByRole('table', { name: 'League table' }).waitFor();
    await page.getByRole('region', { name: 'Desk' }).waitFor();
    await page.getByRole('button', { name: 'End half-year' }).waitFor();
    const words = (await page.locator('body').textContent()) ?? '';
    expect(words).toContain('¥');
    expect(words).not.toContain('亿元');
    expect(new URL(page.url()).searchParams.get('lang')).toBe('en');

    await page.getByRole('button', { name: '中文', exact: true }).click();
    await page.getByRole('button', { name: '结束半年' }).waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  it.each([
    [390, 844],
    [320, 640],
    // A laptop's page at 200 %.
    [683, 384],
  ])('never scrolls sideways at %i × %i', async (width, height) => {
    const viewport = { width, height };
    const menu = await visit(browser, site.url, { viewport });
    expect(await overflow(menu.page)).toBeLessThanOrEqual(0);
    await menu.close();

    const options = { viewport, hasTouch: true };
    for (const lang of ['zh', 'en']) {
      const address = HANGZHOU.replace('lang=zh', `lang=${lang}`);
      const { page, close } = await visit(browser, site.url + address, options);
      await endHalfYears(page, 1);
      const tabs = page.locator('nav button');
      for (let k = 0; k < (await tabs.count()); k++) {
        await tabs.nth(k).click();
        expect(await overflow(page)).toBeLessThanOrEqual(0);
        const end = page.getByRole('button', { name: /^(结束半年|End half-year)/ });
        const box = await end.boundingBox();
        expect(box?.height).toBeGreaterThanOrEqual(44);
        expect((box?.y ?? height) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
      }
      await close();
    }
  });

  it('tells by table and by keyboard what the map shows', async () => {
    const { page, complaints, close } = await visit(browser, site.url + HANGZHOU);
    await endHalfYears(page, 1);
    const table = page.getByRole('table', { name: '排行榜' });
    const beijing = table.getByRole('button', { name: '北京', exact: true });
    await beijing.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /^北京/ }).waitFor();
    const people = page.getByRole('button', { name: '人工智能人才', exact: true });
    await people.focus();
    await page.keyboard.press('Enter');
    const flows = page.locator('.flows dl');
    await flows.locator('dd').first().waitFor();
    const amounts = await flows.locator('dd').allTextContents();
    expect(amounts.length).toBeGreaterThan(3);
    await page.getByRole('application').focus();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('+');
    expect(complaints).toEqual([]);
    await close();
  });
});
