import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/engine/types.ts';
import { launchBrowser } from '../helpers/browser.ts';
import { spring2025 } from '../helpers/games.ts';
import { type Site, serveSite } from '../helpers/site.ts';
import { marks, untilPhase, visit } from './visit.ts';

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

const LAPTOP = { width: 1366, height: 768 };
const PHONE = { width: 390, height: 844 };

const query = (page: Page): Record<string, string[]> => {
  const { searchParams } = new URL(page.url());
  return Object.fromEntries([...searchParams.keys()].map((key) => [key, searchParams.getAll(key)]));
};
const token = (page: Page, id: string) => page.locator(`.region-map [data-region="${id}"] .cell`);

describe('the start page', () => {
  it.each([
    ['laptop', LAPTOP],
    ['phone', PHONE],
  ])('plays at once on a %s, without scrolling', async (_, viewport) => {
    const { page, complaints, close } = await visit(browser, `${site.url}?lang=en`, { viewport });
    const play = page.getByRole('button', { name: /^Play now/ });
    const box = await play.boundingBox();
    expect(box && box.y + box.height).toBeLessThan(viewport.height);
    await expect.poll(() => page.locator('.button.dark').count()).toBe(1);
    await play.click();
    await untilPhase(page, 'plan');
    expect(query(page)).toMatchObject({ scenario: ['spring-2025'], region: ['hangzhou'] });
    expect(Number(query(page).seed?.[0])).toBeGreaterThanOrEqual(0);
    expect((await marks(page)).turn).toBe('0');
    expect(complaints).toEqual([]);
    await close();
  });

  it.each(LANGUAGES)(
    'keeps its words clear of the buttons in its corner, in %s',
    async (language) => {
      for (const width of [1180, 1366, 1920]) {
        const viewport = { width, height: 768 };
        const { page, close } = await visit(browser, `${site.url}?lang=${language}`, { viewport });
        await token(page, 'hangzhou').waitFor();
        const covered = await page.evaluate(() => {
          const buttons = [...document.querySelectorAll('.plain-bar :is(a, button)')];
          const lines = [...document.querySelectorAll('.choose-region > :is(h2, p)')].flatMap(
            (part) => {
              const words = document.createRange();
              words.selectNodeContents(part);
              return [...words.getClientRects()];
            },
          );
          if (buttons.length === 0 || lines.length < 2) return ['nothing to look at'];
          return buttons.flatMap((button) => {
            const { left, right, top, bottom } = button.getBoundingClientRect();
            const over = (line: DOMRect): boolean =>
              line.left < right && line.right > left && line.top < bottom && line.bottom > top;
            return lines.some(over) ? [button.textContent] : [];
          });
        });
        expect(covered, `at ${width} pixels`).toEqual([]);
        await close();
      }
    },
  );

  it.each([
    ['mouse', { viewport: LAPTOP }],
    ['finger', { viewport: PHONE, hasTouch: true }],
  ])('lets every region be picked on its map by %s', async (way, options) => {
    const { page, complaints, close } = await visit(browser, `${site.url}?lang=en`, options);
    await token(page, 'hangzhou').waitFor();
    for (const { id, name } of spring2025.regions) {
      if (way === 'mouse') await token(page, id).click();
      else await token(page, id).tap();
      await expect
        .poll(() => page.getByRole('radio', { name: name.en, exact: true }).isChecked())
        .toBe(true);
    }
    expect(complaints).toEqual([]);
    await close();
  });

  it('keeps the regions of the map a finger’s width apart', async () => {
    for (const width of [390, 820, 1366]) {
      const viewport = { width, height: 844 };
      const { page, close } = await visit(browser, `${site.url}?lang=en`, { viewport });
      await token(page, 'hangzhou').waitFor();
      const places = await page.locator('.region-map .cell').evaluateAll((cells) =>
        cells.map((cell) => {
          const { x, y, width: w, height: h } = cell.getBoundingClientRect();
          return [x + w / 2, y + h / 2] as const;
        }),
      );
      places.forEach(([x, y], at) => {
        for (const [u, v] of places.slice(at + 1)) {
          expect(Math.max(Math.abs(x - u), Math.abs(y - v))).toBeGreaterThanOrEqual(43);
        }
      });
      await close();
    }
  });

  it('tells the pillars of the region under the pointer, with numbers and ranks', async () => {
    const { page, close } = await visit(browser, `${site.url}?lang=en`);
    await token(page, 'shenzhen').hover();
    const card = page.getByRole('region', { name: 'Strengths of Shenzhen' });
    for (const pillar of ['Talent', 'Capital', 'Policy', 'Ecosystem']) {
      const row = card.getByRole('row', { name: new RegExp(pillar) });
      expect(await row.textContent()).toMatch(/^\D+\d{1,3}(\.\d)?#?\d{1,2}$/);
    }
    await page.mouse.move(5, 5);
    await page.getByRole('region', { name: 'Strengths of Hangzhou' }).waitFor();
    await close();
  });

  it('seats several people, against rivals of choice, and says so in the address', async () => {
    const { page, complaints, close } = await visit(browser, `${site.url}?lang=en`);
    await token(page, 'wuhan').click();
    await page.getByRole('button', { name: 'Add a person' }).click();
    await page.locator('[aria-live]', { hasText: '2 people' }).waitFor({ state: 'attached' });
    await token(page, 'xian').click();
    await page.getByText('Standing still').click();
    await page.getByRole('textbox', { name: 'Seed' }).fill('7');
    await page.getByRole('button', { name: /^Start this game/ }).click();
    await untilPhase(page, 'handover');
    expect(query(page)).toEqual({
      scenario: ['spring-2025'],
      seed: ['7'],
      region: ['wuhan', 'xian'],
      rivals: ['hold'],
      lang: ['en'],
    });
    // The address alone opens the same game.
    const address = page.url();
    await close();
    const again = await visit(browser, address);
    await untilPhase(again.page, 'handover');
    await again.page.getByRole('heading', { name: 'Now: Wuhan' }).waitFor();
    expect(again.page.url()).toBe(address);
    expect(complaints).toEqual([]);
    await again.close();
  });

  it('gives a region to the one who chooses it, and the old one to who had it', async () => {
    const { page, close } = await visit(browser, `${site.url}?lang=en`);
    await page.getByRole('button', { name: 'Add a person' }).click();
    await token(page, 'hangzhou').click();
    const seats = page.getByRole('group', { name: 'People at this screen' });
    await expect
      .poll(() => seats.getByRole('listitem').allTextContents())
      .toEqual([expect.stringContaining('Beijing'), expect.stringContaining('Hangzhou')]);
    await seats.getByRole('button', { name: /^Remove person 1/ }).click();
    await page.getByRole('button', { name: 'Play now · Hangzhou' }).waitFor();
    await close();
  });

  it('starts nothing with a seed that is none, and says why', async () => {
    const { page, close } = await visit(browser, `${site.url}?lang=en`);
    await page.getByRole('textbox', { name: 'Seed' }).fill('seven');
    await expect
      .poll(() => page.getByRole('button', { name: /^Play now/ }).isDisabled())
      .toBe(true);
    expect(await page.locator('#play-summary').textContent()).toContain('“seven” is not a seed');
    await close();
  });
});
