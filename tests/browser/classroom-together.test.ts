// A class that plays on one screen: it votes, goes back a half-year, decides otherwise, and goes on.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../helpers/browser.ts';
import { type Site, serveSite } from '../helpers/site.ts';
import { endHalfYears, grave, marks, untilPhase, visit } from './visit.ts';

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

const strip = (page: Page) => page.getByRole('region', { name: /^全班一起玩/ });

describe('a class on one screen', () => {
  it('votes, goes back, takes another way, and finds both lines afterwards', async () => {
    const { page, complaints, close } = await visit(browser, `${site.url}?class=together&lang=zh`);
    await page.getByRole('button', { name: '为什么是杭州', exact: false }).click();
    await page.getByLabel('每个半年的分钟数').fill('2');
    expect(await grave(page)).toEqual([]);
    await page.getByRole('button', { name: '开始' }).click();
    await untilPhase(page, 'plan');

    await strip(page).getByText('2:00').waitFor();
    await strip(page).getByRole('button', { name: '开始计时' }).click();
    await strip(page)
      .getByText(/^1:5\d$/)
      .waitFor();
    await strip(page).getByRole('button', { name: '举手表决' }).click();
    await page.getByLabel('A 代表什么').fill('多投培养');
    for (let k = 0; k < 3; k++) await page.getByRole('button', { name: 'A 加一票' }).click();
    await page.getByRole('button', { name: 'B 加一票' }).click();
    await page.getByText('A 领先').waitFor();
    // Folding it forgets no hands.
    await strip(page).getByRole('button', { name: '举手表决' }).click();
    await page.getByRole('button', { name: '收起' }).click();
    await page.getByRole('button', { name: '展开' }).click();
    await strip(page).getByRole('button', { name: '举手表决' }).click();
    await page.getByText('A 领先').waitFor();
    expect(await page.getByLabel('A 代表什么').inputValue()).toBe('多投培养');
    await page.getByRole('button', { name: '记下结果' }).click();
    expect(await grave(page)).toEqual([]);

    await endHalfYears(page, 3);
    const former = (await marks(page)).hash;
    // Nor does a look back, which takes the strip's place.
    await page.getByRole('button', { name: 'B 加一票' }).click();
    await page.getByRole('button', { name: '回看' }).click();
    await untilPhase(page, 'viewing');
    await page.locator('.viewer .button.close').click();
    await untilPhase(page, 'plan');
    await page.getByText('B 领先').waitFor();
    await strip(page).getByRole('button', { name: '退回半年' }).click();
    await expect.poll(async () => (await marks(page)).turn).toBe('2');
    await strip(page).getByRole('button', { name: '再往前' }).click();
    await untilPhase(page, 'plan');
    expect((await marks(page)).hash).toBe(former);

    await strip(page).getByRole('button', { name: '退回半年' }).click();
    const lever = page.locator('[data-lever] input[type=range]:not([disabled])').first();
    await lever.focus();
    await page.keyboard.press('ArrowLeft');
    await strip(page).getByRole('button', { name: '恢复原计划' }).click();
    await strip(page).getByRole('button', { name: '再往前' }).waitFor();
    await lever.focus();
    for (let k = 0; k < 3; k++) await page.keyboard.press('ArrowLeft');
    await endHalfYears(page, 1);
    expect((await marks(page)).hash).not.toBe(former);

    await page.reload();
    await untilPhase(page, 'plan');
    expect((await marks(page)).turn).toBe('3');
    await strip(page).getByText('2:00').waitFor();
    await page.getByRole('button', { name: '菜单' }).click();
    await page.goto(`${site.url}?menu=1&lang=zh`);
    await page.getByText('为什么是杭州', { exact: false }).first().waitFor();
    await expect.poll(() => page.locator('.saves .save').count()).toBe(2);
    expect(complaints).toEqual([]);
    await close();
  });

  it('seats groups in turn, each out of sight of the others', async () => {
    const { page, complaints, close } = await visit(
      browser,
      `${site.url}?class=together&exercise=why-hangzhou&lang=zh`,
    );
    await page.getByLabel(/各席轮流/).check();
    await page.getByRole('button', { name: '开始' }).click();
    await untilPhase(page, 'handover');
    await page.getByRole('main').getByRole('button').first().click();
    await untilPhase(page, 'plan');
    await page.locator('.button.end').click();
    await untilPhase(page, 'handover');
    expect(complaints).toEqual([]);
    await close();
  });
});
