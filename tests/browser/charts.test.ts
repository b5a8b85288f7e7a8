import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Browser, Download, Locator, Page } from 'playwright-core';
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
    open: /^放大：/,
    tabs: { ranking: '排名变化', flows: '流量', money: '收支' },
    regions: '显示的地区',
    none: '清空',
    numbers: '数字',
    drawing: '图表',
    title: '领先指数走势',
    head: ['半年', '成都（分）', '重庆（分）'],
    allHead: '半年,回合,地区代码,地区,领先指数（分）',
    source: '教学模型，非预测',
    whyTalent: /人工智能人才/,
    empty: '第一个半年结束后，线条从这里开始',
    revenue: /财政收入/,
    multiple: '按开局的倍数',
    times: /^1\.00 倍$/,
  },
  en: {
    open: /^Enlarge/,
    tabs: { ranking: 'Ranking', flows: 'Flows', money: 'Money' },
    regions: 'Regions shown',
    none: 'None',
    numbers: 'Numbers',
    drawing: 'Chart',
    title: 'Leadership index by half-year',
    head: ['Half-year', 'Chengdu (index 0–100)', 'Chongqing (index 0–100)'],
    allHead: 'Half-year,Turn,Region id,Region,Leadership index (index 0–100)',
    source: 'a teaching model, not a forecast',
    whyTalent: /^AI talent of Hangzhou/,
    empty: 'The lines start when the first half-year has ended',
    revenue: /Revenue/,
    multiple: 'As multiple of the start',
    times: /^×1\.00$/,
  },
} as const;
type Lang = keyof typeof SAID;

const address = (lang: Lang, theme = 'day'): string =>
  `${site.url}${HANGZHOU.replace('lang=zh', `lang=${lang}`)}&theme=${theme}`;

async function openCharts(page: Page, lang: Lang): Promise<Locator> {
  // By keyboard: the ranking of the year may lie over the button.
  await page.getByRole('button', { name: SAID[lang].open }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('tablist').waitFor();
  return dialog;
}

/** A downloaded file, as bytes, and its name. */
async function taken(page: Page, press: () => Promise<void>): Promise<[Buffer, string]> {
  const [download] = await Promise.all<[Promise<Download>, Promise<void>]>([
    page.waitForEvent('download'),
    press(),
  ] as never);
  return [
    readFileSync(await (download as Download).path()),
    (download as Download).suggestedFilename(),
  ];
}

const file = (dialog: Locator, kind: string): Locator =>
  dialog.getByRole('button', { name: new RegExp(`^${kind}[:：]`) });

/** The rows of a CSV file, its mark left off. */
function cells(text: string): string[][] {
  return Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { skipEmptyLines: true }).data;
}

/** The table under the drawing: names of its columns, and of each row the name and its numbers. */
async function twin(dialog: Locator): Promise<string[][]> {
  return dialog.locator('table.numbers').evaluate((table) =>
    [...(table as HTMLTableElement).rows].map((row) =>
      [...row.cells].map((cell) => {
        // What is only heard, "Why? …", is no part of the number.
        const copy = cell.cloneNode(true) as HTMLElement;
        for (const heard of copy.querySelectorAll('.sr-only')) heard.remove();
        return copy.textContent ?? '';
      }),
    ),
  );
}

describe('the charts', () => {
  it.each(['zh', 'en'] as const)(
    'are chosen, read off and taken along by keyboard, in %s',
    async (lang) => {
      const said = SAID[lang];
      const { page, complaints, close } = await visit(browser, address(lang));
      await endHalfYears(page, 3);
      await page.getByRole('button', { name: said.open }).focus();
      await page.keyboard.press('Enter');
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('tablist').waitFor();

      // None, and then the second and third region: a chip is pressed by Space, the next by an arrow.
      await dialog.getByRole('button', { name: said.none }).focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => dialog.locator('.plot').count()).toBe(0);
      await page.keyboard.press('Tab');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Space');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Space');
      const chips = dialog.getByRole('toolbar', { name: said.regions });
      await expect.poll(() => chips.locator('[aria-pressed="true"]').count()).toBe(2);
      await expect.poll(() => dialog.locator('.plot [data-line]').count()).toBe(2);

      const plot = dialog.getByRole('slider');
      await plot.focus();
      const told = (): Promise<string | null> => plot.getAttribute('aria-valuetext');
      const last = await told();
      await page.keyboard.press('ArrowLeft');
      await expect.poll(() => plot.getAttribute('aria-valuenow')).toBe('2');
      const former = await told();
      expect(former).not.toBe(last);
      await page.keyboard.press('Home');
      await expect.poll(() => plot.getAttribute('aria-valuenow')).toBe('0');
      await page.keyboard.press('ArrowLeft');
      await expect.poll(() => plot.getAttribute('aria-valuenow')).toBe('0');
      const readOut = await dialog.locator('.read-out li b').allTextContents();

      const [bytes, name] = await taken(page, () => file(dialog, 'CSV').click());
      expect(name).toBe('jingzhu-spring-2025-history-leadershipIndex-42.csv');
      expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      const [head, ...rows] = cells(bytes.toString('utf8'));
      expect(head).toEqual(said.head);
      expect(rows).toHaveLength(4);

      await dialog.getByRole('button', { name: said.numbers, exact: true }).click();
      const [columns = [], ...lines] = await twin(dialog);
      expect(columns.slice(1)).toEqual(rows.map(([period]) => period));
      lines.forEach(([region, ...shown], at) => {
        expect(head?.[at + 1]).toContain(region);
        expect(shown).toEqual(rows.map((row) => Number(row[at + 1]).toFixed(1)));
      });
      const starts = lines.map((line) => Number(line[1])).sort((a, b) => b - a);
      expect(readOut.map((each) => Number(/[\d.]+$/.exec(each)?.[0]))).toEqual(starts);

      await dialog.getByRole('checkbox', { name: said.multiple }).click();
      const [, first] = await twin(dialog);
      expect(first?.[1]).toMatch(said.times);

      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      await page.waitForFunction(
        () => document.activeElement?.getAttribute('aria-haspopup') === 'dialog',
      );
      expect(complaints).toEqual([]);
      await close();
    },
  );

  it.each(['zh', 'en'] as const)(
    'leave the page as pictures that stand by themselves, in %s',
    async (lang) => {
      const said = SAID[lang];
      const { page, complaints, close } = await visit(browser, address(lang, 'night'));
      await endHalfYears(page, 2);
      const dialog = await openCharts(page, lang);
      for (const tab of [null, said.tabs.ranking, said.tabs.flows, said.tabs.money]) {
        if (tab !== null) await dialog.getByRole('tab', { name: tab, exact: true }).click();
        const title = (await dialog.locator('.chart-view h3').textContent()) ?? '';
        if (tab === null) expect(title).toBe(said.title);
        const [svg] = await taken(page, () => file(dialog, 'SVG').click());
        const parsed = await page.evaluate((text) => {
          const picture = new DOMParser().parseFromString(text, 'image/svg+xml');
          const texts = [...picture.querySelectorAll('text')];
          return {
            fault: picture.querySelector('parsererror')?.textContent ?? null,
            title: picture.querySelector('title')?.textContent,
            texts: texts.map((each) => each.textContent ?? ''),
            bare: texts.filter((each) => !each.getAttribute('font-family')).length,
            isDependent: /var\(|class=|https?:(?!\/\/www\.w3\.org)/.test(text),
            ground: picture.querySelector('rect[height="675"]')?.getAttribute('fill'),
          };
        }, svg.toString('utf8'));
        expect(parsed).toMatchObject({ fault: null, title, bare: 0, isDependent: false });
        expect(parsed.ground).toBe('rgb(255, 253, 248)');
        expect(parsed.texts).toContain(title);
        expect(parsed.texts.join('\n')).toContain(said.source);
        const [png, name] = await taken(page, () => file(dialog, 'PNG').click());
        expect(name).toMatch(/-42\.png$/);
        expect([...png.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
        expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2400, 1350]);
        // A picture of nothing would be a few kilobytes of paper.
        expect(png.length).toBeGreaterThan(30_000);
      }
      const [all, name] = await taken(page, () => dialog.locator('header .button').first().click());
      expect(name).toBe('jingzhu-spring-2025-all-42.csv');
      expect(all.toString('utf8').startsWith(`\ufeff${said.allHead}`)).toBe(true);
      expect(cells(all.toString('utf8'))).toHaveLength(1 + 3 * 19);
      expect(complaints).toEqual([]);
      await close();
    },
  );

  it('draw flows as high as they are, and say why one flowed', async () => {
    const { page, complaints, close } = await visit(browser, address('en'));
    await endHalfYears(page, 3);
    const dialog = await openCharts(page, 'en');
    const allNumbers = dialog.getByRole('button', { name: 'All numbers, CSV' });
    const [whole, name] = await taken(page, () => allNumbers.click());
    expect(name).toBe('jingzhu-spring-2025-all-42.csv');
    const [columns, ...numbers] = cells(whole.toString('utf8'));
    expect(columns).toContain('AI talent (persons)');
    expect(columns).toContain('AI talent: Moved in (persons)');
    // The start and three half-years, of seventeen regions, abroad and the rest of the country.
    expect(numbers).toHaveLength(4 * 19);
    for (const tab of ['Flows', 'Money']) {
      await dialog.getByRole('tab', { name: tab }).click();
      const [bytes] = await taken(page, () => file(dialog, 'CSV').click());
      const [head = [], ...rows] = cells(bytes.toString('utf8'));
      const amounts = rows
        .flatMap((row) => row.slice(1, -2).map(Number))
        .filter((each) => each !== 0);
      // The last two columns are what the flows add up to and what is then held.
      for (const row of rows) {
        const sum = row.slice(1, -2).reduce((total, each) => total + Number(each), 0);
        expect(sum).toBeCloseTo(Number(row.at(-2)), 6);
      }
      expect(head.length).toBeGreaterThan(5);
      const heights = await dialog
        .locator('.piece')
        .evaluateAll((pieces) => pieces.map((each) => Number(each.getAttribute('height'))));
      expect(heights).toHaveLength(amounts.length);
      const scale = Math.max(...heights) / Math.max(...amounts.map(Math.abs));
      const expected = amounts.map((each) => Math.abs(each) * scale).sort((a, b) => a - b);
      [...heights]
        .sort((a, b) => a - b)
        .forEach((height, at) => {
          expect(height).toBeCloseTo(expected[at] ?? Number.NaN, 3);
        });
    }
    await dialog.getByRole('tab', { name: 'Flows' }).click();
    await dialog.locator('.piece[data-part="graduated-in"][data-turn="2"]').click();
    const why = page.getByRole('dialog', { name: SAID.en.whyTalent });
    await why.waitFor();
    expect(await why.getByRole('heading', { level: 2 }).textContent()).toContain('2025 H2');
    expect(await why.locator('.bar-button[aria-expanded="true"]').textContent()).toContain(
      'Graduated',
    );
    await page.keyboard.press('Escape');
    await why.waitFor({ state: 'detached' });
    await expect.poll(() => dialog.getByRole('tab', { name: 'Flows' }).isVisible()).toBe(true);
    // The same by keyboard, from the numbers beside the drawing.
    await dialog.getByRole('button', { name: /^Why\? Graduated/ }).focus();
    await page.keyboard.press('Enter');
    await why.waitFor();
    await page.keyboard.press('Escape');
    await why.waitFor({ state: 'detached' });
    await page.waitForFunction(() => document.activeElement?.textContent?.includes('Graduated'));
    expect(complaints).toEqual([]);
    await close();
  });

  it.each(['zh', 'en'] as const)('say at the start what will be here, in %s', async (lang) => {
    const { page, complaints, close } = await visit(browser, address(lang));
    const dialog = await openCharts(page, lang);
    await dialog.getByText(SAID[lang].empty).waitFor();
    await expect.poll(() => dialog.getByRole('slider').count()).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  });

  it.each([
    ['zh', 'day'],
    ['zh', 'night'],
    ['en', 'day'],
    ['en', 'night'],
  ] as const)('have nothing grave for axe in %s by %s', async (lang, theme) => {
    const { page, close } = await visit(browser, address(lang, theme));
    await endHalfYears(page, 1);
    const dialog = await openCharts(page, lang);
    for (const tab of await dialog.getByRole('tab').all()) {
      await tab.click();
      expect(await grave(page, '.box.charts')).toEqual([]);
      await dialog.getByRole('button', { name: SAID[lang].numbers, exact: true }).click();
      expect(await grave(page, '.box.charts')).toEqual([]);
    }
    await close();
  });

  it.each([
    [390, 844],
    [320, 640],
    [683, 384],
  ])('fit a screen of %i × %i', async (width, height) => {
    for (const lang of ['zh', 'en'] as const) {
      const options = { viewport: { width, height }, hasTouch: true };
      const { page, complaints, close } = await visit(browser, address(lang), options);
      await endHalfYears(page, 2);
      await page.locator('nav button').nth(1).click();
      const dialog = await openCharts(page, lang);
      for (const tab of await dialog.getByRole('tab').all()) {
        await tab.click();
        const body = dialog.locator('.box-body');
        expect(await body.evaluate((box) => box.scrollWidth - box.clientWidth)).toBeLessThanOrEqual(
          0,
        );
        const drawn = await dialog.locator('.plot svg').boundingBox();
        expect(drawn?.height).toBeGreaterThan(250);
        for (const button of await dialog.locator('button:visible').all()) {
          const size = await button.boundingBox();
          expect(size?.height, await button.innerText()).toBeGreaterThanOrEqual(44);
        }
      }
      expect(complaints).toEqual([]);
      await close();
    }
  });
});
