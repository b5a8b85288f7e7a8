import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../helpers/browser.ts';
import { type Site, serveSite } from '../helpers/site.ts';
import { untilPhase, visit } from './visit.ts';

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

const MOST_STOPS = 250;

/** What has the focus, as it is called; empty where nothing has. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const active = document.activeElement;
    if (active === null || active === document.body) return '';
    const labels = (active as HTMLInputElement).labels;
    const named = (active.getAttribute('aria-labelledby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' ');
    return [active.getAttribute('aria-label'), named, labels?.[0]?.textContent, active.textContent]
      .map((text) => text?.trim())
      .find((text) => text !== undefined && text !== '') as string;
  });
}

/** Goes from stop to stop until one is called like this. */
async function tabTo(page: Page, name: RegExp, key = 'Tab'): Promise<void> {
  const seen: string[] = [];
  for (let k = 0; k < MOST_STOPS; k++) {
    const here = await focused(page);
    if (name.test(here)) return;
    seen.push(here);
    await page.keyboard.press(key);
  }
  throw new Error(`no stop is called ${name}; there are ${[...new Set(seen)].join(' | ')}`);
}

/** The focus is somewhere, can be seen, and is marked. */
async function isHeld(page: Page): Promise<void> {
  await expect
    .poll(
      () =>
        page.evaluate(() => {
          const active = document.activeElement;
          if (active === null || active === document.body) return 'the focus is lost';
          const { width, height } = active.getBoundingClientRect();
          return width > 0 && height > 0 ? '' : 'the focus is out of sight';
        }),
      { timeout: 5000 },
    )
    .toBe('');
}

async function turnOf(page: Page): Promise<number> {
  return Number(await page.locator('body').getAttribute('data-turn'));
}

describe('without a mouse', () => {
  it('a whole game is played, from the start page to what decided it', async () => {
    const { page, complaints, close } = await visit(browser, `${site.url}?menu=1&lang=en`);
    await tabTo(page, /^Play now/);
    await page.keyboard.press('Enter');
    await untilPhase(page, 'plan');
    await isHeld(page);

    // A target, a lever and a programme, each by its own keys.
    await tabTo(page, /^Output target/);
    await page.keyboard.press('ArrowUp');
    await isHeld(page);
    await tabTo(page, /^Training/);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await isHeld(page);
    await tabTo(page, /^Start a programme/);
    await page.keyboard.press('Enter');
    await isHeld(page);
    await tabTo(page, /^Start (?!a programme)/);
    await page.keyboard.press('Enter');
    await isHeld(page);
    await page.keyboard.press('Escape');
    await isHeld(page);

    for (let turn = 0; turn < 12; turn++) {
      expect(await turnOf(page)).toBe(turn);
      await tabTo(page, /^End half-year/);
      await page.keyboard.press('Enter');
      await page.waitForFunction((last) => document.body.dataset.turn !== last, String(turn));
      await untilPhase(page, 'plan', 'over');
      await isHeld(page);
    }
    expect(await turnOf(page)).toBe(12);
    expect(await focused(page)).toMatch(/rank/);
    await page.getByRole('heading', { name: 'Luck and decisions' }).waitFor();
    const print = page.getByRole('button', { name: 'Print or save as PDF' });
    await print.and(page.locator(':enabled')).waitFor({ timeout: 60_000 });
    await tabTo(page, /^Print or save as PDF/);
    expect(complaints).toEqual([]);
    await close();
  });

  it('each dialog gives the focus back to what opened it', async () => {
    const address = '?scenario=spring-2025&seed=42&region=hangzhou&lang=en';
    const { page, close } = await visit(browser, site.url + address);
    await untilPhase(page, 'plan');
    for (const name of [/^Guide$/, /^Settings$/, /^Why\? Rank/, /all charts/]) {
      await tabTo(page, name);
      await page.keyboard.press('Enter');
      await page.waitForFunction(
        () => document.activeElement?.closest('[role=dialog], .why-side') !== null,
      );
      await isHeld(page);
      await page.keyboard.press('Escape');
      await expect.poll(() => focused(page), { timeout: 5000 }).toMatch(name);
    }
    await close();
  });

  it('the focus goes along from page to page', async () => {
    const address = '?scenario=spring-2025&seed=42&region=hangzhou&lang=en';
    const { page, close } = await visit(browser, site.url + address);
    await untilPhase(page, 'plan');
    await tabTo(page, /^End half-year/);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.body.dataset.turn === '1');
    await tabTo(page, /^Menu$/);
    await page.keyboard.press('Enter');
    await untilPhase(page, 'menu');
    await isHeld(page);
    await tabTo(page, /^Continue/);
    await page.keyboard.press('Enter');
    await untilPhase(page, 'plan');
    await isHeld(page);
    await tabTo(page, /^中文$/);
    await page.keyboard.press('Enter');
    await isHeld(page);
    await close();
  });

  it('what is closed, and what goes by itself, leaves the focus to another place', async () => {
    const address = '?scenario=spring-2025&seed=42&region=hangzhou&lang=en';
    const { page, complaints, close } = await visit(browser, site.url + address);
    await untilPhase(page, 'plan');
    await page.getByRole('slider', { name: 'Training', exact: true }).focus();
    await page.keyboard.press('ArrowRight');
    await tabTo(page, /^Undo$/, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await tabTo(page, /^Redo$/);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Redo' }).waitFor({ state: 'detached' });
    await expect.poll(() => focused(page)).toBe('Undo');

    await page.keyboard.press('r');
    await tabTo(page, /^2 half-years$/);
    await page.keyboard.press('Enter');
    await page.locator('.run-notice').waitFor();
    await untilPhase(page, 'plan');
    await page.locator('.run-notice button').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('Desk');

    await page.reload();
    await untilPhase(page, 'plan');
    await page.locator('.notices button').last().focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('Desk');
    expect(complaints).toEqual([]);
    await close();
  });

  it('from the news a link leads back to the desk, and the first lever is near', async () => {
    const address = '?scenario=spring-2025&seed=42&region=hangzhou&lang=en';
    const { page, close } = await visit(browser, site.url + address);
    await untilPhase(page, 'plan');
    await page.keyboard.press('Control+Enter');
    await page.waitForFunction(() => document.body.dataset.turn === '1');
    await untilPhase(page, 'plan');
    await expect.poll(() => focused(page)).toMatch(/^News of 2025 H1/);
    await page.keyboard.press('Tab');
    await expect.poll(() => focused(page)).toBe('Skip to the desk');
    await page.keyboard.press('Enter');
    let stops = 0;
    for (; stops < 20 && !/^Training/.test(await focused(page)); stops++) {
      await page.keyboard.press('Tab');
    }
    expect(stops).toBeLessThan(8);
    // A slider types nothing, so that the single keys work there, too.
    await page.keyboard.press('3');
    await expect.poll(() => focused(page)).toBe('League table');
    await close();
  });

  it('all hubs of the map are one stop, and arrow keys go from hub to hub', async () => {
    const address = '?scenario=spring-2025&seed=42&region=hangzhou&lang=en';
    const { page, close } = await visit(browser, site.url + address);
    await untilPhase(page, 'plan');
    await page.keyboard.press('2');
    await page.keyboard.press('Tab');
    await expect.poll(() => focused(page)).toBe('Hangzhou');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => focused(page)).toBe('Hefei');
    await page.locator('.hub-card').getByText('Hefei').waitFor();
    await page.keyboard.press('Shift+Tab');
    await expect.poll(() => focused(page)).toMatch(/^Map of the regions/);
    await page.keyboard.press('Tab');
    await expect.poll(() => focused(page)).toBe('Hefei');
    await close();
  });

  it('the annual ranking goes and comes by its keys from everywhere', async () => {
    const address = '?scenario=spring-2025&seed=42&region=hangzhou&lang=en';
    const { page, close } = await visit(browser, site.url + address);
    const card = page.locator('.year-end');
    await untilPhase(page, 'plan');
    for (const turn of ['1', '2']) {
      await page.keyboard.press('Control+Enter');
      await page.waitForFunction((now) => document.body.dataset.turn === now, turn);
      await untilPhase(page, 'plan');
    }
    await expect.poll(() => focused(page)).toBe('The ranking of 2025');
    await page.keyboard.press('1');
    await expect.poll(() => focused(page)).toBe('Desk');
    await page.keyboard.press('y');
    await expect.poll(() => focused(page)).toBe('The ranking of 2025');
    await page.keyboard.press('1');
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'detached' });
    await expect.poll(() => focused(page)).toBe('Desk');
    await page.keyboard.press('y');
    await expect.poll(() => focused(page)).toBe('The ranking of 2025');
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'detached' });
    await expect.poll(() => focused(page)).toMatch(/^News of 2025 H2/);
    await close();
  });

  it('on a laptop at twice the size whatever has the focus can be seen, below a hint too', async () => {
    const address = '?scenario=six-dragons&seed=7&region=hefei&lang=en';
    const viewport = { width: 683, height: 384 };
    const { page, close } = await visit(browser, site.url + address, { viewport });
    await untilPhase(page, 'plan');
    await page.keyboard.press('Control+Enter');
    await page.waitForFunction(() => document.body.dataset.turn === '1');
    await untilPhase(page, 'plan');
    await page.locator('.hint-strip').waitFor();
    await page.keyboard.press('1');
    await tabTo(page, /^Training/);
    for (let k = 0; k < 8; k++) {
      const seen = await page.evaluate(() => {
        const lever = document.activeElement?.closest('.lever')?.getBoundingClientRect();
        const end = document.querySelector('.tabs')?.getBoundingClientRect();
        if (lever === undefined || end === undefined) return 'no lever has the focus';
        return lever.top >= 0 && lever.bottom <= end.top ? '' : 'it is covered';
      });
      expect(seen).toBe('');
      await page.keyboard.press('Tab');
    }
    // Another part is read from its top.
    await page.keyboard.press('3');
    await expect.poll(() => focused(page)).toBe('League table');
    const top = () =>
      page.evaluate(() => document.querySelector('.columns')?.getBoundingClientRect().top);
    await expect.poll(top).toBeGreaterThanOrEqual(-1);
    await close();
  });
});
