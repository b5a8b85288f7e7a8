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

const lineOf = (page: Page, lever: string) => page.locator(`[data-lever="${lever}"] > .foretold`);
/** The first number of a line, such as 3.5 of “算力 +3.5 EFLOPS”. */
const numberIn = (text: string | null): number =>
  Number(/[+−]([\d,.]+)/.exec(text ?? '')?.[1]?.replace(',', ''));

describe('the desk', () => {
  it('says under a lever what its money should bring, and follows the slider as it moves', async () => {
    const { page, complaints, close } = await visit(browser, site.url + HANGZHOU);
    await untilPhase(page, 'plan');
    const line = lineOf(page, 'compute');
    await line.waitFor();
    expect(await line.textContent()).toMatch(/^算力 \+[\d.]+ EFLOPS.* · (把握大|多半|难说)$/);
    const before = numberIn(await line.textContent());

    // Held down, not let go: the plan is still as it was, and the line is already another.
    const track = page.locator('[data-lever="compute"] .track');
    await track.evaluate((bar) => bar.scrollIntoView({ block: 'center' }));
    const box = await track.boundingBox();
    if (box === null) throw new Error('no track');
    await page.mouse.move(box.x + box.width * 0.07, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.14, box.y + box.height / 2, { steps: 4 });
    await expect.poll(async () => numberIn(await line.textContent())).toBeGreaterThan(before * 1.5);
    expect(await page.getByRole('button', { name: '撤销' }).getAttribute('aria-disabled')).toBe(
      'true',
    );
    await page.mouse.up();

    // Where no money goes it says again what the lever is for.
    await page.getByRole('slider', { name: '算力', exact: true }).focus();
    await page.keyboard.press('Home');
    await line.waitFor({ state: 'detached' });
    await page.getByText('增加算力；人才跟得上才有用').waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  it('says of a lever under its critical mass that it does little, and what would be enough', async () => {
    const { page, close } = await visit(browser, site.url + HANGZHOU);
    await untilPhase(page, 'plan');
    await page.getByRole('slider', { name: '营商环境', exact: true }).focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await page
      .locator('[data-lever="environment"]')
      .getByText(/几乎无变化.*偏薄.*才有一半成效/)
      .waitFor();
    await close();
  });

  it('tells at the first meeting the chance of a target and what hangs on it', async () => {
    const { page, complaints, close } = await visit(browser, site.url + HANGZHOU);
    await untilPhase(page, 'plan');
    const meeting = page.locator('[data-part="meeting"]');
    const chance = meeting.locator('.foretold').first();
    await chance.waitFor();
    expect(await chance.textContent()).toMatch(/^25 种抽样未来中有 \d+ 种达成$/);
    const target = meeting.getByRole('textbox', { name: '产业规模目标' });
    await target.fill('1300');
    await page.keyboard.press('Tab');
    await meeting.getByText('25 种抽样未来中有 25 种达成').waitFor();
    await target.fill('2500');
    await page.keyboard.press('Tab');
    await meeting.getByText('25 种抽样未来中有 0 种达成').waitFor();
    expect(await meeting.textContent()).toMatch(/刚好达成，2026 年要求再增 76%/);
    await meeting.getByRole('radio', { name: '人才' }).click({ force: true });
    await meeting.getByText(/与“资本”为重点相比，两年后：产业规模/).waitFor();

    // It can be put away, and is no meeting in the second half.
    await meeting.getByText('新春第一会').click();
    await target.waitFor({ state: 'hidden' });
    await endHalfYears(page, 1);
    await expect.poll(() => page.getByRole('textbox', { name: '产业规模目标' }).count()).toBe(0);
    await meeting.getByText(/25 种抽样未来中有/).waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  it('draws attention as slots, and shows all programmes with what they should bring', async () => {
    const { page, complaints, close } = await visit(browser, site.url + HANGZHOU);
    await untilPhase(page, 'plan');
    const slots = page.locator('.slots');
    await expect.poll(() => slots.locator('.slot').count()).toBe(2);
    await expect
      .poll(() => slots.locator('.slot-free').allTextContents())
      .toEqual(['空闲', '空闲']);
    await page.keyboard.press('p');
    const box = page.getByRole('dialog', { name: '启动专项' });
    await expect.poll(() => box.locator('.offer').count()).toBe(14);
    const hub = box.locator('.offer', { hasText: '智算中心' });
    await hub.getByText(/若启动，两年后：算力 \+/).waitFor();
    expect(await hub.textContent()).toMatch(
      /亿元\/半年.*为期 6 个半年.*产业规模 [+−].*用过的地方：/s,
    );
    await expect.poll(() => box.locator('.offer.best').count()).toBe(3);
    // What runs already cannot be started, and says so.
    const running = box.locator('.offer', { hasText: '科创走廊' });
    expect(await running.textContent()).toContain('已经在办');
    await box.getByRole('button', { name: '启动智算中心' }).click();
    await box.waitFor({ state: 'detached' });
    await expect.poll(() => slots.locator('.slot').count()).toBe(3);
    await expect.poll(() => slots.locator('.slot-free').count()).toBe(1);
    await slots.getByText('智算中心').click();
    await slots.getByText(/与结束相比，两年后：算力 \+/).waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  it.each([
    ['laptop', { width: 1366, height: 768 }],
    ['projector', { width: 1920, height: 1080 }],
  ])('keeps the preview in sight on a %s, wherever the desk is scrolled', async (_, viewport) => {
    const { page, close } = await visit(browser, site.url + HANGZHOU, { viewport });
    await page.waitForSelector('.preview dl');
    for (const top of [0, 300, 5000]) {
      await page.locator('.left').evaluate((left, at) => left.scrollTo(0, at), top);
      const box = await page.locator('.preview dl').boundingBox();
      expect(box).not.toBeNull();
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(viewport.height);
    }
    await close();
  });
});
