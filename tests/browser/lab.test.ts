// The laboratory's page: games are played in threads, fans fill in meanwhile, a stop is one at once, and
// what is taken along is what the command line writes.
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rowsOf, SWEEP_FIELDS, sweepOf } from '../../src/lab/sweep.ts';
import { launchBrowser } from '../helpers/browser.ts';
import { spring2025 as scenario } from '../helpers/games.ts';
import { type Site, serveSite } from '../helpers/site.ts';
import { grave, visit } from './visit.ts';

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

/** What a button saves, as text. */
async function saved(page: Page, name: RegExp): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name }).click(),
  ]);
  return readFileSync(await download.path(), 'utf8');
}

const gamesOf = (page: Page) =>
  page.locator('.lab-results tbody tr td:nth-child(2)').allInnerTexts();

describe('the laboratory', () => {
  it('plays, fills fans in, compares, and saves what the command line writes', async () => {
    const { page, complaints, close } = await visit(browser, `${site.url}?menu=1&lang=en`);
    await page.getByRole('button', { name: 'Laboratory' }).click();
    await page.getByRole('heading', { name: 'Laboratory', level: 1 }).waitFor();
    expect(await grave(page)).toEqual([]);
    await page.getByLabel('Seat').selectOption('xian');
    await page.getByLabel('Novice').uncheck();
    await page.getByLabel('Seeds', { exact: true }).fill('12');
    await page.getByLabel('First seed').fill('7');
    await page.getByLabel('Half-years of a game').fill('3');
    await page.getByRole('button', { name: 'Play 24 games' }).click();
    await page.getByText('All 24 games are played.').waitFor();
    expect(await gamesOf(page)).toEqual(['12', '12']);
    await page
      .getByText(/points \(.+ to .+\)/)
      .first()
      .waitFor();
    await expect.poll(() => page.locator('.fan-median').count()).toBe(2);

    // The keyboard reads the fans off.
    const plot = page.getByRole('slider');
    await plot.focus();
    await page.keyboard.press('Home');
    expect(await plot.getAttribute('aria-valuenow')).toBe('0');
    expect(await plot.getAttribute('aria-valuetext')).toContain('Own style');

    await page.getByLabel('Measure').selectOption('rank');
    await page
      .getByText(/ranks \(.+ to .+\)/)
      .first()
      .waitFor();
    expect(await grave(page)).toEqual([]);

    const task = sweepOf({
      scenario,
      seeds: { first: 7, last: 18 },
      turns: 3,
      seats: [['xian', ['default', 'steady']]],
    });
    const rows = Array.from({ length: 24 }, (_, k) => rowsOf(task, k + 1)).flat();
    const lines = rows.map((row) => SWEEP_FIELDS.map((field) => row[field]).join(','));
    expect(await saved(page, /^Games, CSV/)).toBe(
      `\ufeff${[SWEEP_FIELDS.join(','), ...lines].join('\r\n')}\r\n`,
    );
    const fans = await saved(page, /^Fans, CSV/);
    expect(fans.trim().split('\r\n')).toHaveLength(1 + 2 * 4);
    const svg = await saved(page, /^SVG/);
    expect(svg).toContain('Own style');
    expect(svg.match(/<path/g)?.length).toBeGreaterThan(6);
    expect(await page.getByLabel('The same on the command line').inputValue()).toBe(
      'npm run -s jingzhu -- sweep --scenario spring-2025 --seeds 7..18 --seat xian=default,steady --turns 3 --out sweep.csv',
    );
    expect(complaints).toEqual([]);
    await close();
  });

  it('stops at once, keeps what is played, and goes on to the end', async () => {
    const { page, complaints, close } = await visit(browser, `${site.url}?class=lab&lang=zh`);
    const expert = page.getByRole('checkbox', { name: '高手' });
    await expert.check();
    await page.getByRole('button', { name: '玩 400 局' }).click();
    // Games are told while others are still played.
    await page.waitForFunction(
      () => Number(document.querySelector('.lab-results td')?.textContent ?? '0') > 1,
    );
    await page.getByRole('button', { name: '停止' }).click();
    const told = await page.locator('.lab-progress [role=status]').innerText();
    const [, done] = /玩了 (\d+) 局/.exec(told) ?? [];
    expect(Number(done)).toBeGreaterThan(0);
    expect(Number(done)).toBeLessThan(400);
    // What is there is compared, and nothing more comes.
    await page
      .getByText(/分（.+至.+）/)
      .first()
      .waitFor({ timeout: 20_000 });
    expect(await page.locator('.lab-progress [role=status]').innerText()).toBe(told);

    // Another experiment takes its place; this one is small enough to be gone on with to the end.
    await expert.uncheck();
    await page.getByRole('button', { name: '玩 300 局' }).click();
    await page.getByRole('button', { name: '停止' }).click();
    await page.getByRole('button', { name: /玩完剩下的/ }).click();
    await page.getByText('300 局已全部玩完。').waitFor({ timeout: 60_000 });
    expect(await gamesOf(page)).toEqual(['100', '100', '100']);
    expect(complaints).toEqual([]);
    await close();
  });

  it('plays on the page itself where there are no threads', async () => {
    const context = await browser.newContext({ reducedMotion: 'reduce' });
    await context.addInitScript(() => Reflect.deleteProperty(globalThis, 'Worker'));
    const page = await context.newPage();
    await page.goto(`${site.url}?class=lab&lang=en`);
    await page.getByLabel('Seeds', { exact: true }).fill('40');
    await page.getByRole('button', { name: 'Play 120 games' }).click();
    await page.getByText(/^This browser allows no threads/).waitFor();
    await page.getByText('All 120 games are played.').waitFor();
    await page
      .getByText(/points \(.+ to .+\)/)
      .first()
      .waitFor();
    await context.close();
  });

  it('says what is to be mended, and plays nothing meanwhile', async () => {
    const { page, complaints, close } = await visit(browser, `${site.url}?class=lab&lang=en`);
    await page.getByLabel('Seeds', { exact: true }).fill('1');
    await page.getByText('A whole number from 2 to 500.').waitFor();
    await page.getByLabel('Seeds', { exact: true }).press('Enter');
    await expect.poll(() => page.locator('.lab-progress').count()).toBe(0);
    await page.getByLabel('Seeds', { exact: true }).fill('2');
    for (const name of ['Own style', 'Novice', 'Steady']) await page.getByLabel(name).uncheck();
    await page.getByText('Choose at least one player.').waitFor();
    expect(complaints).toEqual([]);
    await close();
  });
});
