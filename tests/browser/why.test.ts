import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../helpers/browser.ts';
import { type Site, serveSite } from '../helpers/site.ts';
import { endHalfYears, grave, HANGZHOU, visit } from './visit.ts';

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
    compute: '算力',
    why: /^为什么？ 算力 \d/,
    rose: /^2025 上半年，杭州的算力增加 .*，达到 /,
    started: '开局时，杭州的算力为 25 EFLOPS',
    installed: /^新增算力/,
    earlier: '前一个半年',
    later: '后一个半年',
    startsFrom: '开局数值从何而来',
  },
  en: {
    compute: 'Compute',
    why: /^Why\? Compute \d/,
    rose: /^Compute of Hangzhou rose by .* in 2025 H1$/,
    started: 'Compute of Hangzhou was 25 EFLOPS at the start',
    installed: /^Compute installed/,
    earlier: 'The half-year before',
    later: 'The half-year after',
    startsFrom: 'Where the start value comes from',
  },
} as const;

const inLanguage = (lang: string): string =>
  `${site.url}${HANGZHOU.replace('lang=zh', `lang=${lang}`)}`;

/** `▲ +1,234.5 EFLOPS` as a number. */
const read = (amount: string): number =>
  Number(
    amount
      .replaceAll(',', '')
      .replace('−', '-')
      .replace(/[^-\d.]/g, ''),
  );

async function readAll(amounts: Locator): Promise<number[]> {
  return (await amounts.allTextContents()).map(read);
}

async function focusedText(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent ?? '');
}

describe('asking why a number moved', () => {
  it.each(['zh', 'en'] as const)('works by keyboard alone, in %s', async (lang) => {
    const said = SAID[lang];
    const { page, complaints, close } = await visit(browser, inLanguage(lang));
    await endHalfYears(page, 1);
    // From the row's name to its number is one step.
    await page.getByRole('button', { name: said.compute, exact: true }).focus();
    await page.keyboard.press('Tab');
    await expect.poll(() => focusedText(page)).toMatch(said.why);
    await page.keyboard.press('Enter');

    const panel = page.getByRole('dialog', { name: said.rose });
    await panel.waitFor();
    expect(await focusedText(page)).toMatch(said.rose);
    const flows = await readAll(panel.locator('.bars .bar-amount'));
    const [sum = Number.NaN] = await readAll(panel.locator('.bar-sum b'));
    expect(flows.length).toBe(2);
    expect(Math.min(...flows)).toBeLessThan(0);
    expect(flows.reduce((total, each) => total + each, 0)).toBeCloseTo(sum, 1);
    const shown = page.locator('.stock', { hasText: said.compute }).locator('.change .why');
    expect(read((await shown.textContent())?.replace(/^.*[?？]/, '') ?? '')).toBeCloseTo(sum, 1);

    const installed = panel.getByRole('button', { name: said.installed });
    await installed.focus();
    expect(await installed.getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.press('Enter');
    expect(await installed.getAttribute('aria-expanded')).toBe('true');
    expect(await panel.locator('.equation').first().textContent()).toContain('×');
    expect(await panel.locator('.numbers-in').textContent()).toMatch(/^= 0\.5 × [\d(]/);
    await expect.poll(() => panel.locator('.inputs tbody tr').count()).toBeGreaterThan(3);
    await expect.poll(() => panel.locator('.parameters tbody').count()).toBeGreaterThan(2);
    expect(await panel.locator('.figures').first().textContent()).toMatch(/^[A-Z]\d\d /);
    const words = (await panel.textContent()) ?? '';
    if (lang === 'en') expect(words).not.toContain('亿');
    else expect(words).toContain('亿元');

    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    await page.waitForFunction(() => document.activeElement?.classList.contains('why'));
    expect(await focusedText(page)).toMatch(said.why);
    expect(complaints).toEqual([]);
    await close();
  });

  it.each(['zh', 'en'] as const)('steps through time and along inputs, in %s', async (lang) => {
    const said = SAID[lang];
    const { page, complaints, close } = await visit(browser, inLanguage(lang));
    await endHalfYears(page, 2);
    await page.getByRole('button', { name: said.why }).first().click();
    const panel = page.getByRole('dialog');
    const title = panel.getByRole('heading', { level: 2 });
    const now = await title.textContent();
    const earlier = panel.getByRole('button', { name: said.earlier });
    const later = panel.getByRole('button', { name: said.later });
    expect(await later.getAttribute('aria-disabled')).toBe('true');
    await earlier.click();
    expect(await title.textContent()).toMatch(said.rose);
    expect(await panel.getByRole('status').textContent()).toMatch(said.rose);
    await earlier.click();
    expect(await title.textContent()).toBe(said.started);
    await panel.getByText(said.startsFrom).waitFor();
    expect(await panel.locator('.figures').first().textContent()).toContain('X06');
    // There is nothing before the start; the button keeps the focus and does nothing.
    await page.keyboard.press('Enter');
    expect(await title.textContent()).toBe(said.started);
    await later.click();
    await later.click();
    expect(await title.textContent()).toBe(now);

    await panel.getByRole('button', { name: said.installed }).click();
    await panel.locator('.inputs .row-button').first().click();
    await panel.locator('.inputs .follow').first().click();
    expect(await title.textContent()).not.toBe(now);
    expect(await focusedText(page)).toBe(await title.textContent());
    const way = panel.getByRole('navigation');
    await expect.poll(() => way.getByRole('listitem').count()).toBe(2);
    await way.getByRole('button').first().click();
    expect(await title.textContent()).toBe(now);
    await expect.poll(() => way.count()).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  });

  it('answers from table, news, bar, money and numbers of the chart', async () => {
    const { page, complaints, close } = await visit(browser, inLanguage('en'));
    await endHalfYears(page, 2);
    const ask = async (button: Locator, headline: RegExp): Promise<void> => {
      await button.click();
      await page.getByRole('dialog', { name: headline }).waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    };
    const league = page.getByRole('table', { name: 'League table' });
    const row = (name: RegExp): Locator => league.getByRole('button', { name });
    await ask(row(/^Why\? Index of Beijing/), /^Leadership index of Beijing .* in 2025 H2$/);
    await ask(row(/^Why\? Rank of Chengdu/), /^Chengdu .* rank \d+ in 2025 H2$/);
    await ask(row(/^Why\? Output of Wuhan/), /^Core AI output of Wuhan /);
    const news = page.getByRole('region', { name: /^News/ });
    await ask(news.getByRole('button', { name: /^Why\? Output of Hangzhou/ }), /^Core AI output/);
    const bar = page.getByRole('banner');
    await ask(bar.getByRole('button', { name: /^Why\? Rank/ }), /^Hangzhou .* rank \d+/);
    await ask(bar.getByRole('button', { name: /^Why\? Purse/ }), /^Fiscal purse of Hangzhou/);
    await ask(page.getByRole('button', { name: /^Why\? Income/ }), /^Fiscal purse of Hangzhou/);
    await ask(page.getByRole('button', { name: /^Why\? Venture capital/ }).first(), /^Venture/);
    // The ranking of the year lies over the chart until it is closed.
    const year = page.getByRole('region', { name: /^The ranking of/ });
    await year.getByRole('button', { name: 'Close' }).click();
    await page.getByRole('button', { name: 'Numbers' }).click();
    const twin = page.getByRole('table', { name: /^Leadership index of all/ });
    await ask(
      twin.getByRole('button', { name: /of Xi'an/ }).nth(1),
      /^Leadership index of Xi'an .* in 2025 H1$/,
    );
    expect(complaints).toEqual([]);
    await close();
  });

  it.each([
    ['zh', 'day'],
    ['zh', 'night'],
    ['en', 'day'],
    ['en', 'night'],
  ])('has nothing grave for axe in %s by %s', async (lang, theme) => {
    const { page, close } = await visit(browser, `${inLanguage(lang)}&theme=${theme}`);
    await endHalfYears(page, 1);
    await page.locator('.stock .why').first().click();
    const panel = page.getByRole('dialog');
    await panel.locator('.bar-button').first().click();
    await panel.locator('.inputs .row-button').first().click();
    expect(await grave(page)).toEqual([]);
    const choice = panel.getByRole('combobox');
    for (const what of ['leadershipIndex', 'rank']) {
      await choice.selectOption(what);
      expect(await grave(page)).toEqual([]);
    }
    await panel.locator('.why-time button').first().click();
    await choice.selectOption('aiTalent');
    expect(await grave(page)).toEqual([]);
    await close();
  });

  it.each([
    [390, 844],
    [320, 640],
    [683, 384],
  ])('fits a screen of %i × %i', async (width, height) => {
    for (const lang of ['zh', 'en'] as const) {
      const options = { viewport: { width, height }, hasTouch: true };
      const { page, complaints, close } = await visit(browser, inLanguage(lang), options);
      await endHalfYears(page, 1);
      await page.locator('nav button').nth(3).click();
      await page.locator('.stock .why').first().click();
      const panel = page.getByRole('dialog');
      await panel.locator('.bar-button').first().click();
      const rows = panel.locator('.inputs .row-button');
      for (let k = 0; k < (await rows.count()) && k < 8; k++) await rows.nth(k).click();
      const body = panel.locator('.why-body');
      const wide = await body.evaluate((box) => box.scrollWidth - box.clientWidth);
      expect(wide).toBeLessThanOrEqual(0);
      const box = await panel.boundingBox();
      expect(box?.width).toBeGreaterThanOrEqual(Math.min(width, 570));
      expect(box?.height).toBe(height);
      for (const button of await panel.locator('.why-steps button').all()) {
        const size = await button.boundingBox();
        expect(size?.height).toBeGreaterThanOrEqual(44);
        expect((size?.x ?? width) + (size?.width ?? 0)).toBeLessThanOrEqual(width);
      }
      expect(complaints).toEqual([]);
      await close();
    }
  });

  it('says so where the explanation does not arrive', async () => {
    const context = await browser.newContext({ reducedMotion: 'reduce', locale: 'zh-CN' });
    const page = await context.newPage();
    await page.route(/assets\/panel-/, (route) => route.abort());
    await page.goto(inLanguage('zh'));
    await endHalfYears(page, 1);
    await page.locator('.stock .why').first().click();
    await page.getByText('解释没有载入').waitFor();
    await endHalfYears(page, 1);
    await context.close();
  });
});
