import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../helpers/browser.ts';
import { type Site, serveSite } from '../helpers/site.ts';
import { endHalfYears, grave, HANGZHOU, untilPhase, visit } from './visit.ts';

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

const SAID = {
  zh: {
    open: '指南',
    glossary: '词汇表',
    card: '抢人是相对的，育人才是新增',
    talent: '人工智能人才',
    word: '耐心',
    patience: '资本耐心',
    starts: '开局数值从何而来',
    none: '没有含这些词的条目',
  },
  en: {
    open: 'Guide',
    glossary: 'Glossary',
    card: 'Bidding moves people, training adds them',
    talent: 'AI talent',
    word: 'patience',
    patience: 'Investor patience',
    starts: 'Where its start comes from',
    none: 'No entry holds these words',
  },
} as const;

async function focusedText(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent ?? '');
}

const inLanguage = (lang: string): string =>
  `${site.url}${HANGZHOU.replace('lang=zh', `lang=${lang}`)}`;

describe('the guide', () => {
  it.each([
    ['zh', 'menu'],
    ['en', 'menu'],
    ['zh', 'game'],
    ['en', 'game'],
  ] as const)('works by keyboard alone, in %s from the %s', async (lang, from) => {
    const said = SAID[lang];
    const address = from === 'menu' ? `${site.url}?lang=${lang}` : inLanguage(lang);
    const { page, complaints, close } = await visit(browser, address);
    if (from === 'game') await untilPhase(page, 'plan');
    const opener = page.getByRole('button', { name: said.open, exact: true });
    await opener.focus();
    await page.keyboard.press('Enter');
    const guide = page.getByRole('dialog', { name: said.open });
    await guide.waitFor();
    await page.waitForFunction(() => document.activeElement?.tagName === 'H2');
    expect(await focusedText(page)).toBe(said.open);
    await guide.getByRole('heading', { name: said.card }).waitFor();

    // By way of the tabs to the glossary.
    await guide.getByRole('tab').first().focus();
    await page.keyboard.press('ArrowRight');
    await guide.getByRole('article').first().waitFor();
    const all = await guide.getByRole('article').count();
    expect(all).toBeGreaterThan(60);
    const search = guide.getByRole('searchbox');
    await search.focus();
    await page.keyboard.type(said.word);
    await guide.getByRole('heading', { name: said.patience }).waitFor();
    const found = await guide.getByRole('article').count();
    expect(found).toBeGreaterThan(0);
    expect(found).toBeLessThan(all / 3);
    expect(await guide.getByRole('status').textContent()).toMatch(new RegExp(`^${found} `));
    await page.keyboard.type('qqq');
    await guide.getByText(said.none).waitFor();
    await expect.poll(() => guide.getByRole('article').count()).toBe(0);

    await page.keyboard.press('Escape');
    await guide.waitFor({ state: 'detached' });
    await page.waitForFunction(
      (name) => document.activeElement?.getAttribute('aria-label') === name,
      said.open,
    );
    expect(complaints).toEqual([]);
    await close();
  });

  it.each(['zh', 'en'] as const)('leads from a card to its entry and on, in %s', async (lang) => {
    const said = SAID[lang];
    const { page, complaints, close } = await visit(browser, inLanguage(lang));
    await endHalfYears(page, 1);
    await page.getByRole('button', { name: said.open, exact: true }).click();
    const guide = page.getByRole('dialog');
    const card = guide.getByRole('region', { name: said.card });
    await card.getByRole('button', { name: said.talent }).click();
    await page.waitForFunction(() => document.activeElement?.tagName === 'H4');
    expect(await focusedText(page)).toContain(said.talent);
    const entry = guide.locator('[id="stock.aiTalent"]');
    const [box, body] = [await entry.boundingBox(), await guide.locator('.box-body').boundingBox()];
    expect(box?.y ?? 0).toBeGreaterThanOrEqual(body?.y ?? 1);
    expect(box?.y ?? 9999).toBeLessThan((body?.y ?? 0) + (body?.height ?? 0) / 2);
    // Its start has papers, and a lever leads on.
    await entry.getByText(said.starts).click();
    expect(await entry.locator('.figures li').first().textContent()).toMatch(/^T\d\d /);
    await entry.locator('.guide-links button').first().click();
    await page.waitForFunction(() => !document.activeElement?.closest('[id="stock.aiTalent"]'));
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H4');
    const words = (await guide.textContent()) ?? '';
    if (lang === 'en') expect(words).not.toContain('亿');
    await guide.getByRole('button', { name: lang === 'zh' ? '关闭' : 'Close' }).click();
    await guide.waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
    await close();
  });

  it.each([
    ['zh', 'day'],
    ['en', 'night'],
  ] as const)('has nothing grave for axe in %s by %s', async (lang, theme) => {
    const { page, close } = await visit(browser, `${site.url}?lang=${lang}&theme=${theme}`);
    await page.getByRole('button', { name: SAID[lang].open, exact: true }).click();
    const guide = page.getByRole('dialog');
    await guide.getByRole('tab').first().waitFor();
    expect(await grave(page)).toEqual([]);
    await guide.getByRole('tab').nth(1).click();
    for (const each of [0, 30]) await guide.locator('summary').nth(each).click();
    expect(await grave(page)).toEqual([]);
    await close();
  });

  it.each([
    [390, 844],
    [320, 640],
  ])('fits a screen of %i × %i', async (width, height) => {
    for (const lang of ['zh', 'en'] as const) {
      const options = { viewport: { width, height }, hasTouch: true };
      const { page, complaints, close } = await visit(browser, inLanguage(lang), options);
      const sideways = (selector: string): Promise<number> =>
        page.locator(selector).evaluate((box) => box.scrollWidth - box.clientWidth);
      await untilPhase(page, 'plan');
      const name = page.getByRole('banner').locator('h1 b');
      const right = await name.evaluate((box) => box.getBoundingClientRect().right);
      const tools = await page.locator('.top-bar .tools').boundingBox();
      expect(right).toBeLessThanOrEqual(tools?.x ?? 0);
      expect(await sideways('html')).toBeLessThanOrEqual(0);
      await page.getByRole('button', { name: SAID[lang].open, exact: true }).click();
      const guide = page.getByRole('dialog');
      await guide.getByRole('tab').first().waitFor();
      expect(await sideways('.box-body')).toBeLessThanOrEqual(0);
      await guide.getByRole('tab').nth(1).click();
      await guide.locator('summary').first().click();
      expect(await sideways('.box-body')).toBeLessThanOrEqual(0);
      const box = await guide.boundingBox();
      expect(box?.width).toBe(width);
      expect(box?.height).toBe(height);
      expect(complaints).toEqual([]);
      await close();

      // On the start page nothing lies over the button.
      const menu = await visit(browser, `${site.url}?lang=${lang}`, options);
      await menu.page.getByRole('button', { name: SAID[lang].open, exact: true }).click();
      await menu.page.getByRole('dialog').getByRole('tab').first().waitFor();
      await menu.close();
    }
  });

  it('tells what a number is, from the panel that tells why it moved, and leads back', async () => {
    const { page, complaints, close } = await visit(browser, inLanguage('en'));
    await untilPhase(page, 'plan');
    await page.locator('tr.own button.why').last().click();
    const why = page.getByRole('dialog', { name: /output/ });
    await why.getByRole('button', { name: 'What it is' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: SAID.en.open, exact: true }).waitFor();
    await page.waitForFunction(() => document.activeElement?.tagName === 'H4');
    expect(await focusedText(page)).toContain('Core AI output');
    await page.keyboard.press('Escape');
    await page
      .getByRole('dialog', { name: SAID.en.open, exact: true })
      .waitFor({ state: 'detached' });
    await why.waitFor();
    await page.waitForFunction(() => document.activeElement?.textContent === 'What it is');
    expect(complaints).toEqual([]);
    await close();
  });

  it('says so where it does not arrive', async () => {
    const context = await browser.newContext({ locale: 'zh-CN' });
    const page = await context.newPage();
    await page.route(/assets\/guide-/, (route) => route.abort());
    await page.goto(`${site.url}?lang=zh`);
    await page.getByRole('button', { name: '指南', exact: true }).click();
    await page.getByText('指南没有载入').waitFor();
    await context.close();
  });
});
