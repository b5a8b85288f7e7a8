import AxeBuilder from '@axe-core/playwright';
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

const turnOf = async (page: Page): Promise<string> => (await marks(page)).turn;
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent ?? '');
const ender = (page: Page) => page.getByRole('button', { name: /^结束半年/ });

/** A key that is held: the browser repeats it until it is let go. */
async function hold(page: Page, key: string): Promise<void> {
  for (let k = 0; k < 6; k++) await page.keyboard.down(key);
  await page.keyboard.up(key);
}

describe('the keyboard', () => {
  it.each(['Enter', 'Space'])('ends one half-year however long %s is held', async (key) => {
    const { page, complaints, close } = await visit(browser, site.url + HANGZHOU);
    await untilPhase(page, 'plan');
    await ender(page).focus();
    await hold(page, key);
    await untilPhase(page, 'plan');
    expect(await turnOf(page)).toBe('1');
    // What happened has the focus, so the same key once more ends nothing.
    expect(await focused(page)).toMatch(/要闻/);
    await page.keyboard.press(key);
    await page.keyboard.press(key);
    expect(await turnOf(page)).toBe('1');
    expect(complaints).toEqual([]);
    await close();
  });

  it('ends one half-year by a double click', async () => {
    const { page, close } = await visit(browser, site.url + HANGZHOU);
    await untilPhase(page, 'plan');
    await ender(page).dblclick();
    await untilPhase(page, 'plan');
    expect(await turnOf(page)).toBe('1');
    await close();
  });

  it('ends half-years by Ctrl and Enter from anywhere, but not while they are held', async () => {
    const { page, close } = await visit(browser, site.url + HANGZHOU);
    await untilPhase(page, 'plan');
    await page.getByRole('slider', { name: '算力', exact: true }).focus();
    await page.keyboard.down('Control');
    await hold(page, 'Enter');
    await page.keyboard.up('Control');
    await untilPhase(page, 'plan');
    expect(await turnOf(page)).toBe('1');
    await page.keyboard.press('Control+Enter');
    await untilPhase(page, 'plan');
    expect(await turnOf(page)).toBe('2');
    await close();
  });

  it('takes back and makes again, and says what', async () => {
    const { page, close } = await visit(browser, site.url + HANGZHOU);
    await untilPhase(page, 'plan');
    const lever = page.getByRole('slider', { name: '算力', exact: true });
    const before = await lever.inputValue();
    await lever.focus();
    await page.keyboard.press('Home');
    const undo = page.getByRole('button', { name: '撤销' });
    expect(await undo.getAttribute('title')).toBe('撤销：算力定为 0%');
    await page.keyboard.press('Control+z');
    expect(await lever.inputValue()).toBe(before);
    await page.getByText('已撤销：算力定为 0%。').waitFor({ state: 'attached' });
    await page.keyboard.press('Control+Shift+Z');
    expect(await lever.inputValue()).toBe('0');
    // Whoever does something else has nothing left to make again.
    await page.keyboard.press('Control+z');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => page.getByRole('button', { name: '重做' }).count()).toBe(0);
    await close();
  });

  it('lists its short ways by “?”, which can be switched off and stay so', async () => {
    const { page, complaints, close } = await visit(browser, site.url + HANGZHOU);
    await untilPhase(page, 'plan');
    await page.keyboard.press('3');
    await expect.poll(() => focused(page)).toBe('排行榜');
    await page.keyboard.press('?');
    const list = page.getByRole('dialog', { name: '键盘操作' });
    await list.waitFor();
    // Nothing works behind a dialog.
    await page.keyboard.press('Control+Enter');
    expect(await turnOf(page)).toBe('0');
    const { violations } = await new AxeBuilder({ page }).include('.keys').analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await list.getByRole('checkbox', { name: '启用单键' }).uncheck();
    await page.keyboard.press('Escape');
    await list.waitFor({ state: 'detached' });
    await page.keyboard.press('5');
    await page.keyboard.press('?');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
    await page.reload();
    await untilPhase(page, 'plan');
    await page.keyboard.press('?');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  });

  it('leaves single keys to a field that has the focus', async () => {
    const { page, close } = await visit(browser, site.url + HANGZHOU);
    await untilPhase(page, 'plan');
    const field = page.getByRole('textbox', { name: '产业规模目标' });
    await field.focus();
    await page.keyboard.press('3');
    await page.keyboard.press('?');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
    expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
    await close();
  });
});

describe('the annual ranking', () => {
  const card = (page: Page) => page.getByRole('region', { name: '2025年度排行' });

  it('comes up at the year’s end, goes by Escape, and can be called back', async () => {
    const { page, complaints, close } = await visit(browser, site.url + HANGZHOU);
    await endHalfYears(page, 1);
    await expect.poll(() => card(page).count()).toBe(0);
    await endHalfYears(page, 1);
    await card(page).waitFor();
    expect(await focused(page)).toBe('2025年度排行');
    expect(await card(page).textContent()).toMatch(/杭州列第 \d+ 名.*目标(达成|落空).*上升最多/s);
    await expect.poll(() => card(page).locator('tbody tr').count()).toBe(17);
    const { violations } = await new AxeBuilder({ page }).include('.year-end').analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await page.keyboard.press('Escape');
    await card(page).waitFor({ state: 'detached' });
    expect(await focused(page)).toMatch(/要闻/);
    await page.keyboard.press('y');
    await card(page).waitFor();
    // It lies beside the desk, which still works, and goes with the next half-year.
    await endHalfYears(page, 1);
    await card(page).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: '2025年度排行' }).click();
    await card(page).waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  it('waits for the end of a run, and then tells of the last year', async () => {
    const { page, close } = await visit(browser, site.url + HANGZHOU);
    await untilPhase(page, 'plan');
    await page.keyboard.press('r');
    const panel = page.getByRole('group', { name: '让当前方案继续执行' });
    await panel.getByRole('checkbox', { name: '有要事发生时停下' }).uncheck();
    await panel.getByRole('button', { name: '4 个半年', exact: true }).click();
    await page.waitForFunction(() => document.body.dataset.turn === '3');
    await expect.poll(() => page.locator('.year-end').count()).toBe(0);
    await untilPhase(page, 'plan');
    await page.getByRole('region', { name: '2026年度排行' }).waitFor();
    await expect.poll(() => page.locator('.year-end').count()).toBe(1);
    await close();
  });
});
