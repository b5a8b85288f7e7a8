import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Language } from '../../src/engine/types.ts';
import { WORDS } from '../../src/ui/words/index.ts';
import { launchBrowser } from '../helpers/browser.ts';
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

const LOOKS = [
  ['zh', 'day'],
  ['zh', 'night'],
  ['en', 'day'],
  ['en', 'night'],
] as const;
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

const addressOf = (lang: Language, theme: string, turns = 12): string =>
  `${site.url}?scenario=spring-2025&seed=42&region=hangzhou&lang=${lang}&theme=${theme}` +
  (turns === 12 ? '' : `&turns=${turns}`);

async function graveAt(page: Page, where: string): Promise<string[]> {
  return (await grave(page)).map((each) => `${where}: ${each}`);
}

describe('axe finds nothing grave', () => {
  it.each(LOOKS)('on the start page and in its dialogs, in %s by %s', async (lang, theme) => {
    const { settings, guide } = WORDS[lang];
    const address = `${site.url}?menu=1&lang=${lang}&theme=${theme}`;
    const { page, close } = await visit(browser, address);
    const found = await graveAt(page, 'start');
    await page.getByRole('button', { name: settings.title, exact: true }).click();
    await page.getByRole('dialog').waitFor();
    found.push(...(await graveAt(page, 'settings')));
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: guide.open, exact: true }).click();
    await page.getByRole('dialog').waitFor();
    found.push(...(await graveAt(page, 'guide')));
    await page.getByRole('tab', { name: guide.tabs.glossary }).click();
    found.push(...(await graveAt(page, 'glossary')));
    expect(found).toEqual([]);
    await close();
  });

  it.each(LOOKS)('in what is shared and opened, in %s by %s', async (lang, theme) => {
    const { opening, share } = WORDS[lang];
    const broken = `${site.url}?lang=${lang}&theme=${theme}#game=AQAAAUJ`;
    const { page, close } = await visit(browser, broken);
    await page.getByRole('alert').waitFor();
    const found = await graveAt(page, 'broken link');
    await page.getByRole('button', { name: opening.link, exact: true }).click();
    await page.keyboard.type('#game=AQAAAUJ');
    await page.keyboard.press('Enter');
    await page.locator('.open-told .notice').waitFor();
    found.push(...(await graveAt(page, 'pasted link')));
    await page.goto(addressOf(lang, theme));
    await untilPhase(page, 'plan');
    await page.getByRole('button', { name: share.open, exact: true }).click();
    await page.getByRole('button', { name: share.code.enlarge }).waitFor();
    found.push(...(await graveAt(page, 'share')));
    await page.getByRole('button', { name: share.code.enlarge }).click();
    found.push(...(await graveAt(page, 'code in large')));
    expect(found).toEqual([]);
    await close();
  });

  it.each(LOOKS)('in a game, its charts and its reasons, in %s by %s', async (lang, theme) => {
    const { charts } = WORDS[lang];
    const { page, complaints, close } = await visit(browser, addressOf(lang, theme));
    await untilPhase(page, 'plan');
    const found = await graveAt(page, 'game');
    await endHalfYears(page, 1);
    await page.locator('.slot summary').first().click();
    await page.locator('.stock .row-button').first().click();
    found.push(...(await graveAt(page, 'opened slot and flows')));
    await page.locator('[data-key="programmes"]').click();
    await page.getByRole('dialog').waitFor();
    found.push(...(await graveAt(page, 'programmes')));
    await page.keyboard.press('Escape');
    await endHalfYears(page, 1);
    found.push(...(await graveAt(page, 'end of a year')));
    await page.locator('.year-end button').first().click();
    await page.locator('.facts .why').last().click();
    await page.locator('.why-side').waitFor();
    found.push(...(await graveAt(page, 'why')));
    await page.keyboard.press('Escape');
    await page.locator('.history').getByRole('button', { name: charts.open }).click();
    for (const tab of ['history', 'ranking', 'flows', 'money'] as const) {
      await page.getByRole('tab', { name: charts.tabs[tab] }).click();
      found.push(...(await graveAt(page, tab)));
    }
    expect(found).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  it.each(LOOKS)('at the end of a game, in %s by %s', async (lang, theme) => {
    const { page, close } = await visit(browser, addressOf(lang, theme, 2));
    await endHalfYears(page, 2);
    await page.locator('.over').waitFor();
    await page.getByRole('heading', { level: 2 }).nth(2).waitFor();
    expect(await graveAt(page, 'over')).toEqual([]);
    await close();
  });

  it.each([LOOKS[1], LOOKS[2]])('on a phone, tab by tab, in %s by %s', async (lang, theme) => {
    const { page, close } = await visit(browser, addressOf(lang, theme), PHONE);
    await endHalfYears(page, 1);
    const found: string[] = [];
    const tabs = page.locator('nav.tabs button');
    for (let k = 0; k < (await tabs.count()); k++) {
      await tabs.nth(k).click();
      found.push(...(await graveAt(page, `tab ${k + 1}`)));
    }
    expect(found).toEqual([]);
    await close();
  });

  it.each(LOOKS)('in the viewer, at a desk and on a phone, in %s by %s', async (lang, theme) => {
    const { viewer } = WORDS[lang];
    const { page, close } = await visit(browser, addressOf(lang, theme));
    await endHalfYears(page, 2);
    await page.getByRole('button', { name: viewer.lookBack, exact: true }).click();
    await untilPhase(page, 'viewing');
    await page.locator('.note-field textarea').fill('Why so?');
    await page.getByRole('slider', { name: viewer.slider }).focus();
    const found = await graveAt(page, 'viewer');
    await page.locator('.mark-column button').first().focus();
    found.push(...(await graveAt(page, 'marks')));
    await page.getByRole('button', { name: viewer.list, exact: true }).click();
    await page.getByRole('dialog').waitFor();
    found.push(...(await graveAt(page, 'list of marks')));
    await page.keyboard.press('Escape');
    await page.setViewportSize(PHONE.viewport);
    found.push(...(await graveAt(page, 'on a phone')));
    await page.getByRole('button', { name: viewer.about }).click();
    found.push(...(await graveAt(page, 'about this game')));
    expect(found).toEqual([]);
    await close();
  });

  it.each(LOOKS)('where a seat is taken over, in %s by %s', async (lang, theme) => {
    const { branch } = WORDS[lang];
    const { page, close } = await visit(browser, addressOf(lang, theme, 2));
    await endHalfYears(page, 2);
    await page.getByRole('button', { name: branch.another }).click();
    await untilPhase(page, 'viewing');
    await page.getByRole('button', { name: branch.open }).click();
    await page.locator('.take-over').waitFor();
    expect(await graveAt(page, 'taking over')).toEqual([]);
    await close();
  });

  it('between two people at one screen', async () => {
    const { page, close } = await visit(browser, `${addressOf('en', 'night')}&region=suzhou`);
    await untilPhase(page, 'handover');
    expect(await graveAt(page, 'hand-over')).toEqual([]);
    await close();
  });
});
