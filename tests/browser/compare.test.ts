import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { present, recordOf } from '../../src/game/index.ts';
import { packRecord } from '../../src/record/forms/compact.ts';
import { linkText } from '../../src/record/forms/link.ts';
import { launchBrowser } from '../helpers/browser.ts';
import { playedGame } from '../helpers/games.ts';
import { type Site, serveSite } from '../helpers/site.ts';
import { endHalfYears, grave, untilPhase, visit } from './visit.ts';

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
    compare: '对比',
    again: '同一种子再来',
    training: '培养',
    games: '对比的各局',
    parts: '到 2025 上半年末，A和B完全一样；2025 下半年开始分岔。',
    move: /^财力分配：.*培养/,
    luck: /运气相同/,
    region: '地区',
    at: '时点（期末）',
    talent: '人工智能人才',
    same: '相同',
    graduated: '本地培养毕业',
    csv: '表格 CSV',
    head: ['指标', '单位', 'B − A'],
    alone: /接手一个席位/,
    file: '打开同一开局的另一局文件',
    otherStart: /开局不同/,
    known: /完全一样/,
    takeOut: '移除B',
    openLink: '打开链接',
  },
  en: {
    compare: 'Compare',
    again: 'Same seed again',
    training: 'Training',
    games: 'Games compared',
    parts: 'A and B are the same to the end of 2025 H1, and part in 2025 H2.',
    move: /^Purse: .*Training/,
    luck: /^Luck is the same/,
    region: 'Region',
    at: 'End of',
    talent: 'AI talent',
    same: 'same',
    graduated: 'Graduated',
    csv: 'Table, CSV',
    head: ['Variable', 'Unit', 'B − A'],
    alone: /take over a seat/,
    file: 'Open a file with another game of this start',
    otherStart: /It has another start/,
    known: /It is the same game/,
    takeOut: 'Take B out',
    openLink: 'Open a link',
  },
} as const;
type Lang = keyof typeof SAID;

const TURNS = 4;
/** On a busy machine. */
const SOON = { timeout: 10_000 };
const address = (lang: Lang, theme = 'day', seed = 42): string =>
  `${site.url}?scenario=spring-2025&seed=${seed}&region=hangzhou&turns=${TURNS}&lang=${lang}&theme=${theme}`;

/** The same start twice; the second time Hangzhou trains less from its second half-year on. */
async function playTwice(page: Page, lang: Lang): Promise<void> {
  await endHalfYears(page, TURNS);
  await page.getByRole('button', { name: SAID[lang].again }).click();
  await untilPhase(page, 'plan');
  await endHalfYears(page, 1);
  await page.getByRole('slider', { name: SAID[lang].training, exact: true }).focus();
  for (let k = 0; k < 8; k++) await page.keyboard.press('ArrowLeft');
  await endHalfYears(page, TURNS - 1);
}

async function openComparison(page: Page, lang: Lang): Promise<Locator> {
  await page.getByRole('button', { name: SAID[lang].compare, exact: true }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  page.setDefaultTimeout(10_000);
  await dialog.getByRole('list', { name: SAID[lang].games }).waitFor();
  return dialog;
}

async function openFile(dialog: Locator, name: string, text: string): Promise<void> {
  await dialog
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}

describe('the comparison', () => {
  it.each(['zh', 'en'] as const)(
    'shows two games of one start, where they part and what made the difference, in %s',
    async (lang) => {
      const said = SAID[lang];
      const { page, complaints, close } = await visit(browser, address(lang));
      await playTwice(page, lang);
      const dialog = await openComparison(page, lang);
      await dialog.getByText(said.parts).waitFor();
      await expect.poll(() => dialog.locator('.branch-list > li').count()).toBe(2);
      await expect.poll(() => dialog.locator('.plot [data-line]').count(), SOON).toBe(2);
      await expect.poll(() => dialog.locator('.plot .split').count()).toBe(1);
      await expect
        .poll(() => dialog.locator('.deed dd').allTextContents())
        .toEqual([expect.anything(), expect.stringMatching(said.move)]);
      expect(await dialog.locator('.parting .hint').textContent()).toMatch(said.luck);
      await expect.poll(() => dialog.locator('.answers li').count()).toBeGreaterThan(0);

      // By keyboard: a row of the table is drawn and explained.
      const row = dialog.getByRole('row', { name: new RegExp(`^${said.talent}`) });
      await row.getByRole('button').focus();
      await page.keyboard.press('Enter');
      const made = dialog.locator('.made');
      await expect.poll(() => made.locator('h3').textContent(), SOON).toContain(said.talent);
      await made.getByText(said.graduated).waitFor();
      const [, , apart = ''] = await row.locator('td, .apart').allTextContents();
      expect(await made.locator('.bar-sum, p b').first().textContent()).toBe(apart);
      // Its flows add up to it, to the person that rounding takes or gives.
      const numberIn = (text: string): number =>
        Number((/[+−]?[\d,]+/.exec(text)?.[0] ?? 'NaN').replace('−', '-').replaceAll(',', ''));
      const flows = (await made.locator('.bar-amount').allTextContents()).map(numberIn);
      const sum = flows.reduce((total, each) => total + each, 0);
      expect(Math.abs(numberIn(apart))).toBeGreaterThan(20);
      expect(Math.abs(sum - numberIn(apart))).toBeLessThanOrEqual(flows.length);

      // Before they part, nothing differs.
      const plot = dialog.getByRole('slider');
      await plot.focus();
      await page.keyboard.press('Home');
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => plot.getAttribute('aria-valuenow'), SOON).toBe('1');
      const all = await dialog.locator('.differences .apart').allTextContents();
      expect(new Set(all)).toEqual(new Set([said.same]));
      await page.keyboard.press('End');

      // Another region, another story.
      await dialog.getByRole('combobox', { name: said.region }).selectOption('beijing');
      await expect
        .poll(() => dialog.locator('.differences .apart').first().textContent(), SOON)
        .not.toBe(said.same);

      const [download] = await Promise.all([
        page.waitForEvent('download'),
        dialog.getByRole('button', { name: said.csv }).click(),
      ]);
      const text = readFileSync(await download.path(), 'utf8');
      const [head = [], ...lines] = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), {
        skipEmptyLines: true,
      }).data;
      expect([head[0], head[1], head[4]]).toEqual(said.head);
      for (const [name, , one, other, difference] of lines) {
        expect(Number(other) - Number(one), name).toBeCloseTo(Number(difference), 9);
      }
      expect(lines.length).toBeGreaterThan(15);

      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      await page.waitForFunction(
        (name) => document.activeElement?.textContent === name,
        said.compare,
      );
      expect(complaints).toEqual([]);
      await close();
    },
  );

  it('opens with all games of the start that have room, the first one played as the one compared with', async () => {
    const { page, complaints, close } = await visit(browser, address('en'));
    await playTwice(page, 'en');
    await page.getByRole('button', { name: SAID.en.again }).click();
    await endHalfYears(page, 1);
    await page.getByRole('slider', { name: 'Training', exact: true }).press('End');
    await endHalfYears(page, TURNS - 1);
    const dialog = await openComparison(page, 'en');
    await dialog.locator('.plot [data-line]').nth(2).waitFor();
    const heads = await dialog.locator('.branch-list > li').allTextContents();
    expect(heads.map((each) => each.includes('parts from A'))).toEqual([false, true, true]);
    await dialog.getByText(SAID.en.parts).waitFor();
    // The first played is A: the second trains less than it, the third more.
    expect(await dialog.locator('.deed dd').last().textContent()).toMatch(/Training \d+% → [0-9]%/);
    expect(complaints).toEqual([]);
    await close();
  });

  it('opens on the region that made the first two part, whoever played the others', async () => {
    const { page, complaints, close } = await visit(browser, address('en'));
    await playTwice(page, 'en');
    await page.goto(address('en').replace('region=hangzhou', 'region=wuhan'));
    await endHalfYears(page, 1);
    await page.getByRole('slider', { name: 'Training', exact: true }).press('Home');
    await endHalfYears(page, TURNS - 1);
    await page.goto(`${site.url}?menu=1&lang=en`);
    await page.getByRole('button', { name: /^Compare: 3 games/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.locator('.plot [data-line]').nth(2).waitFor();
    await dialog.getByText(SAID.en.parts).waitFor();
    expect(await dialog.getByRole('combobox', { name: 'Region' }).inputValue()).toBe('hangzhou');
    expect(complaints).toEqual([]);
    await close();
  });

  it.each(['zh', 'en'] as const)(
    'says of one game alone how to make another, and takes one from a file, in %s',
    async (lang) => {
      const said = SAID[lang];
      const { page, complaints, close } = await visit(browser, address(lang));
      await endHalfYears(page, TURNS);
      const dialog = await openComparison(page, lang);
      await dialog.getByText(said.alone).waitFor();

      const seats = { hangzhou: 'person' } as const;
      const elsewhere = playedGame(7, { seats, turns: TURNS });
      await openFile(dialog, 'elsewhere.json', JSON.stringify(recordOf(elsewhere, false)));
      await dialog.getByRole('status').getByText(said.otherStart).waitFor();

      // A plan that nobody touches is the plan that is held: the same game.
      const held = playedGame(42, { seats: { hangzhou: 'hold' }, turns: TURNS });
      await openFile(dialog, 'held.json', JSON.stringify(recordOf(held, false)));
      await dialog.getByRole('status').getByText(said.known).waitFor();

      const other = playedGame(42, { seats: { hangzhou: 'random' }, turns: TURNS });
      await openFile(dialog, 'random.json', JSON.stringify(recordOf(other, false)));
      await dialog.locator('.differences').waitFor();
      expect(await dialog.locator('.branch-list > li').nth(1).textContent()).toContain('random');
      expect(await dialog.locator('.parting').textContent()).toContain('A');

      await dialog.getByRole('button', { name: said.takeOut }).focus();
      await page.keyboard.press('Enter');
      await dialog.getByText(said.alone).waitFor();
      // The button is gone, and the focus is still in the box.
      expect(await page.evaluate(() => document.activeElement?.closest('.compare') !== null)).toBe(
        true,
      );

      // The same from a link.
      const link = `https://example.org/#game=${linkText(packRecord(recordOf(other, false)))}`;
      await dialog.getByRole('button', { name: said.openLink }).focus();
      await page.keyboard.press('Enter');
      await page.keyboard.insertText(link);
      await page.keyboard.press('Enter');
      await dialog.locator('.differences').waitFor();
      await expect.poll(() => dialog.locator('.branch-list > li').count()).toBe(2);
      expect(complaints).toEqual([]);
      await close();
    },
  );

  it('compares up to four, and says which pair is explained', async () => {
    const { page, complaints, close } = await visit(browser, address('en'));
    await playTwice(page, 'en');
    const dialog = await openComparison(page, 'en');
    await dialog.locator('.differences').waitFor();
    for (const [name, sitter] of [
      ['usual', 'default'],
      ['random', 'random'],
    ] as const) {
      const game = playedGame(42, { seats: { hangzhou: sitter }, turns: TURNS });
      expect(present(game).turn).toBe(TURNS);
      await openFile(dialog, `${name}.json`, JSON.stringify(recordOf(game, false)));
      await dialog.locator('.branch-list').getByText(name, { exact: true }).waitFor();
    }
    await expect.poll(() => dialog.locator('.plot [data-line]').count(), SOON).toBe(4);
    await expect.poll(() => dialog.locator('input[type=file]').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.closest('.compare') !== null)).toBe(
      true,
    );
    // One file holds them all, and brings them back.
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: 'Save all as one file' }).click(),
    ]);
    const tree = readFileSync(await download.path(), 'utf8');
    for (const letter of ['D', 'C']) {
      await dialog.getByRole('button', { name: `Take ${letter} out` }).click();
    }
    await expect.poll(() => dialog.locator('.plot [data-line]').count(), SOON).toBe(2);
    await openFile(dialog, 'all.json', tree);
    await dialog.locator('.branch-list').getByText('random', { exact: true }).waitFor();
    await expect.poll(() => dialog.locator('.plot [data-line]').count(), SOON).toBe(4);

    await dialog.getByLabel('Look at').selectOption({ label: 'D against A' });
    await expect
      .poll(() => dialog.locator('.parting > p').first().textContent(), SOON)
      .toMatch(/^A and D/);
    expect(complaints).toEqual([]);
    await close();
  });

  it.each([
    ['zh', 'day', 1366],
    ['en', 'night', 390],
    ['en', 'day', 320],
  ] as const)(
    'has no serious accessibility fault, in %s by %s at %i pixels',
    async (lang, theme, width) => {
      const { page, close } = await visit(browser, address(lang, theme), {
        viewport: { width: 1366, height: 768 },
      });
      await playTwice(page, lang);
      await page.setViewportSize({ width, height: 768 });
      const dialog = await openComparison(page, lang);
      await dialog.locator('.differences').waitFor();
      expect(await grave(page, '.compare')).toEqual([]);
      // Nothing but the tables is wider than the window.
      expect(await dialog.evaluate((box) => box.scrollWidth <= box.clientWidth + 1)).toBe(true);
      await close();
    },
  );
});
