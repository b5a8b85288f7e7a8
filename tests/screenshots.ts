// `npm run screenshots [word …]`: every page and state, in both languages, both themes and four
// sizes, into screenshots/ with a page to leaf through. Words keep only the pictures whose names
// hold all of them: `npm run screenshots 390x844 zh guide`.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { LANGUAGES, type Language } from '../src/engine/types.ts';
import { WORDS } from '../src/ui/words/index.ts';
import { untilPhase } from './browser/visit.ts';
import { launchBrowser } from './helpers/browser.ts';
import { serveSite } from './helpers/site.ts';

const SIZES = ['1366x768', '1920x1080', '820x1180', '390x844'] as const;
const THEMES = ['day', 'night'] as const;
const FOLDER = 'screenshots';
const PATIENCE_MS = 8000;

const wanted = process.argv.slice(2);
const isWanted = (name: string): boolean => wanted.every((word) => name.includes(word));

type Tour = {
  readonly page: Page;
  readonly language: Language;
  /** Opens an address of the built page, and waits for it. */
  open(query: string): Promise<void>;
  shoot(state: string): Promise<void>;
};

async function walk(from: Browser, size: string, language: Language, theme: string): Promise<void> {
  const [width = 0, height = 0] = size.split('x').map(Number);
  const context = await from.newContext({
    viewport: { width, height },
    hasTouch: width < 1000,
    serviceWorkers: 'block',
  });
  for (const [title, states, tour] of TOURS) {
    const nameOf = (state: string): string => `${state}-${size}-${language}-${theme}`;
    if (!states.some((state) => isWanted(nameOf(state)))) continue;
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    try {
      await tour({
        page,
        language,
        open: async (query) => {
          await page.goto(`${site.url}?${query}&lang=${language}&theme=${theme}`);
          await page.waitForSelector('h1');
          await page.waitForTimeout(900);
        },
        shoot: async (state) => {
          if (!isWanted(nameOf(state))) return;
          await page.waitForTimeout(400);
          await page.screenshot({ path: `${FOLDER}/${nameOf(state)}.png` });
        },
      });
    } catch (error) {
      const why = error instanceof Error ? error.message.split('\n')[0] : String(error);
      process.stderr.write(`${title} at ${size}, ${language}, ${theme}: ${why}\n`);
      process.exitCode = 1;
    }
    await page.close();
  }
  await context.close();
}

const GAME = 'scenario=spring-2025&seed=42&region=hangzhou';
const TABS = ['map', 'table', 'sheet', 'news'] as const;

type TourOf = readonly [
  title: string,
  states: readonly string[],
  tour: (on: Tour) => Promise<void>,
];

const TOURS: readonly TourOf[] = [
  [
    'the start page',
    ['start', 'start-below', 'settings', 'guide', 'glossary'],
    async ({ page, language, open, shoot }) => {
      const { guide, settings } = WORDS[language];
      await open('menu=1');
      await shoot('start');
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      await shoot('start-below');
      await page.evaluate(() => scrollTo(0, 0));
      await page.getByRole('button', { name: settings.title, exact: true }).click();
      await page.getByRole('dialog').waitFor();
      await shoot('settings');
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: guide.open, exact: true }).click();
      await page.getByRole('dialog').waitFor();
      await shoot('guide');
      await page.getByRole('tab', { name: guide.tabs.glossary }).click();
      await shoot('glossary');
    },
  ],
  [
    'a game',
    [
      'game',
      'playing',
      'year-end',
      'mid-game',
      ...TABS,
      'why',
      'history',
      'ranking',
      'flows',
      'money',
    ],
    async ({ page, language, open, shoot }) => {
      await open(GAME);
      await shoot('game');
      await endHalfYear(page, language, false);
      await page.waitForTimeout(500);
      await shoot('playing');
      await untilPhase(page, 'plan');
      await endHalfYear(page, language);
      await shoot('year-end');
      for (let k = 0; k < 3; k++) await endHalfYear(page, language);
      await showTab(page, 0);
      await shoot('mid-game');
      for (const [k, tab] of TABS.entries()) {
        if (await showTab(page, k + 1)) await shoot(tab);
      }
      await showTab(page, 0);
      await page.locator('.facts .why').last().click();
      await page.getByRole('dialog').or(page.locator('.why-panel')).first().waitFor();
      await shoot('why');
      await page.keyboard.press('Escape');
      await showTab(page, 1);
      const { charts } = WORDS[language];
      await page.getByRole('button', { name: charts.open }).first().click();
      for (const tab of ['history', 'ranking', 'flows', 'money'] as const) {
        await page.getByRole('tab', { name: charts.tabs[tab] }).click();
        await shoot(tab);
      }
    },
  ],
  [
    'the end of a game',
    ['over', 'over-below', 'compare', 'compare-below'],
    async ({ page, language, open, shoot }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await open(`${GAME}&turns=4`);
      for (let k = 0; k < 4; k++) await endHalfYear(page, language);
      await page.waitForTimeout(3000);
      await shoot('over');
      await page.locator('main').evaluate((main) => {
        scrollTo(0, document.body.scrollHeight);
        main.scrollTo(0, main.scrollHeight);
      });
      await shoot('over-below');
      // The same start once more, and another choice.
      await page.getByRole('button', { name: WORDS[language].sameSeed }).click();
      await endHalfYear(page, language);
      await showTab(page, 0);
      await page.locator('.desk [role="slider"], .desk input[type="range"]').nth(3).focus();
      for (let k = 0; k < 10; k++) await page.keyboard.press('ArrowLeft');
      for (let k = 1; k < 4; k++) await endHalfYear(page, language);
      await page.getByRole('button', { name: WORDS[language].compare.open, exact: true }).click();
      await page.locator('.compare-parts').waitFor();
      await shoot('compare');
      await page.locator('.compare > .box-inner').evaluate((box) => box.scrollTo(0, 1e5));
      await shoot('compare-below');
    },
  ],
  [
    'a game of two at one screen',
    ['hand-over'],
    async ({ page, open, shoot }) => {
      await open(`${GAME}&region=suzhou`);
      await page.waitForFunction(() => document.body.dataset.phase === 'handover');
      await shoot('hand-over');
    },
  ],
];

async function endHalfYear(page: Page, language: Language, isAwaited = true): Promise<void> {
  await untilPhase(page, 'plan');
  const before = await page.locator('body').getAttribute('data-turn');
  await page.getByRole('button', { name: WORDS[language].endHalfYear }).click();
  await page.waitForFunction((turn) => document.body.dataset.turn !== turn, before);
  if (isAwaited) await untilPhase(page, 'plan', 'over');
}

/** On a small screen; false where all parts lie side by side. */
async function showTab(page: Page, k: number): Promise<boolean> {
  const tab = page.locator('nav.tabs button').nth(k);
  if (!(await tab.isVisible())) return false;
  await tab.click();
  await page.waitForTimeout(300);
  return true;
}

function pictures(): string[] {
  return readdirSync(FOLDER).filter((name) => name.endsWith('.png'));
}

function pageOf(files: readonly string[]): string {
  const shown = files
    .map((file) => `<a href="${file}"><img src="${file}" loading="lazy" alt="">${file}</a>`)
    .join('\n');
  return `<!doctype html>
<meta charset="utf-8">
<title>Screenshots</title>
<style>
body { font: 13px system-ui; margin: 12px; background: #888; }
main { display: grid; grid-template-columns: repeat(auto-fill, minmax(340px, 1fr)); gap: 12px; }
a { display: grid; color: #fff; }
img { width: 100%; height: 240px; object-fit: contain; }
</style>
<main>
${shown}
</main>
`;
}

mkdirSync(FOLDER, { recursive: true });
const site = await serveSite();
const browser = await launchBrowser();
for (const size of SIZES) {
  for (const language of LANGUAGES) {
    for (const theme of THEMES) await walk(browser, size, language, theme);
  }
}
await browser.close();
await site.close();
writeFileSync(`${FOLDER}/index.html`, pageOf(pictures()));
process.stdout.write(`${pictures().length} pictures: ${FOLDER}/index.html\n`);
