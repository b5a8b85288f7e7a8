import type { Browser } from 'playwright-core';
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

const GOOD = { scenario: 'spring-2025', seed: '42', region: 'hangzhou', lang: 'zh' };

describe('an address', () => {
  it.each([
    ['an unknown scenario', { scenario: 'autumn-1999' }, ['autumn-1999', 'spring-2025']],
    ['an unknown region', { region: 'atlantis' }, ['atlantis', 'hangzhou']],
    ['a negative seed', { seed: '-1' }, ['-1', '4294967295']],
    ['a seed past the highest', { seed: '4294967296' }, ['4294967296', '4294967295']],
    ['a seed that is no whole number', { seed: '4.5' }, ['4.5', '4294967295']],
    ['an empty seed', { seed: '' }, ['4294967295']],
    ['a seed in words', { seed: '<b>x</b>' }, ['<b>x</b>', '4294967295']],
    ['a length that no game has', { turns: '41' }, ['41', '40 个半年']],
    ['unknown rivals', { rivals: 'wizards' }, ['wizards', 'hold']],
    ['an unknown language', { lang: 'fr' }, ['fr', 'zh']],
    ['an unknown theme', { theme: 'pink' }, ['pink', 'night']],
  ])('with %s is answered in words, above the menu', async (_, part, told) => {
    const query = new URLSearchParams({ ...GOOD, ...part });
    const { page, complaints, close } = await visit(browser, `${site.url}?${query}`);
    const alert = page.getByRole('alert').filter({ hasText: '这个地址' });
    const words = (await alert.textContent()) ?? '';
    for (const each of told) expect(words).toContain(each);
    expect((await marks(page)).phase).toBe('menu');
    await expect.poll(() => page.locator('.region-button').count()).toBe(17);
    expect(complaints).toEqual([]);
    await close();
  });

  it.each([
    ['a region asked for twice', ['wuhan', 'wuhan'], 'wuhan'],
    ['one region of two that is none', ['wuhan', 'atlantis'], 'atlantis'],
    [
      'more people than a screen holds',
      ['wuhan', 'xian', 'jinan', 'beijing', 'hefei', 'suzhou', 'nanjing'],
      '7',
    ],
  ])('with %s is answered in words, too', async (_, regions, told) => {
    const query = new URLSearchParams(GOOD);
    query.delete('region');
    for (const region of regions) query.append('region', region);
    const { page, close } = await visit(browser, `${site.url}?${query}`);
    const alert = page.getByRole('alert').filter({ hasText: '这个地址' });
    expect(await alert.textContent()).toContain(told);
    expect((await marks(page)).phase).toBe('menu');
    await close();
  });

  it('that leaves something out says what, and keeps the rest', async () => {
    const { page, close } = await visit(browser, `${site.url}?seed=77&lang=en`);
    expect(await page.getByRole('alert').textContent()).toContain('scenario and region');
    expect(await page.getByRole('textbox', { name: 'Seed' }).inputValue()).toBe('77');
    await close();
  });

  it('is that of the game which the menu started', async () => {
    const { page, complaints, close } = await visit(browser, `${site.url}?lang=en`);
    await page.locator('.regions').getByText('Chengdu').click();
    await page.getByRole('textbox', { name: 'Seed' }).fill('123');
    await page.getByRole('button', { name: /^Play now/ }).click();
    await untilPhase(page, 'plan');
    const { searchParams } = new URL(page.url());
    expect(Object.fromEntries(searchParams)).toEqual({
      scenario: 'spring-2025',
      seed: '123',
      region: 'chengdu',
      lang: 'en',
    });
    expect(complaints).toEqual([]);
    await close();
  });

  it('of the menu offers to continue the game that was left', async () => {
    const { page, close } = await visit(browser, site.url + HANGZHOU);
    await endHalfYears(page, 2);
    const before = await marks(page);
    await page.getByRole('button', { name: '菜单' }).click();
    await untilPhase(page, 'menu');
    await page.reload();
    await page.waitForSelector('h1');
    expect((await marks(page)).phase).toBe('menu');
    await page.getByRole('button', { name: /^继续/ }).first().click();
    await untilPhase(page, 'plan');
    expect(await marks(page)).toEqual(before);
    await close();
  });

  it('is a step of its own: back leads to the menu, and forward into the game again', async () => {
    const { page, complaints, close } = await visit(browser, site.url);
    await page.getByRole('button', { name: /^马上开局/ }).click();
    await endHalfYears(page, 2);
    const before = await marks(page);
    await page.goBack();
    await untilPhase(page, 'menu');
    expect(new URL(page.url()).searchParams.has('menu')).toBe(true);
    await page.goForward();
    await untilPhase(page, 'plan');
    expect(await marks(page)).toEqual(before);
    expect(complaints).toEqual([]);
    await close();
  });

  it('whose save no longer comes out the same says so and starts anew', async () => {
    const { page, close } = await visit(browser, site.url + HANGZHOU);
    await endHalfYears(page, 2);
    await page.evaluate(async () => {
      const opened = indexedDB.open('jingzhu');
      await new Promise((done) => opened.addEventListener('success', done));
      const store = opened.result.transaction('moves', 'readwrite').objectStore('moves');
      const got = store.getAll();
      const keys = store.getAllKeys();
      await new Promise((done) => keys.addEventListener('success', done));
      const [moves] = got.result;
      const record = { ...moves.record, hash: '0'.repeat(64) };
      const put = store.put({ ...moves, record }, keys.result[0]);
      await new Promise((done) => put.addEventListener('success', done));
      opened.result.close();
    });
    await page.reload();
    await untilPhase(page, 'plan');
    expect((await marks(page)).turn).toBe('0');
    await page.getByText('出自另一版规则').waitFor();
    await close();
  });

  it('in a browser that keeps nothing opens a game that is played unsaved', async () => {
    const context = await browser.newContext({ reducedMotion: 'reduce', locale: 'zh-CN' });
    await context.addInitScript(() => {
      Object.defineProperty(window, 'indexedDB', { value: undefined });
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new Error('blocked');
        },
      });
    });
    const page = await context.newPage();
    await page.goto(site.url + HANGZHOU);
    await page.getByText('这一局不会被保存').waitFor();
    await endHalfYears(page, 2);
    expect((await marks(page)).turn).toBe('2');
    await context.close();
  });
});
