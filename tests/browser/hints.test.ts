import AxeBuilder from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hintsEn } from '../../src/ui/words/hints.ts';
import { launchBrowser } from '../helpers/browser.ts';
import { type Site, serveSite } from '../helpers/site.ts';
import { endHalfYears, untilPhase, visit } from './visit.ts';

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

/** Here the default plan is spread thin, which is the first thing to hint at. */
const XIAN = '?scenario=spring-2025&seed=42&region=xian&lang=en';
const THIN = 'less than a fifth of what it could';

describe('a hint', () => {
  it('comes when there is something to say, shows the place, and leads into the guide', async () => {
    const { page, complaints, close } = await visit(browser, site.url + XIAN);
    await untilPhase(page, 'plan');
    const hint = page.getByRole('complementary', { name: hintsEn.name });
    await expect.poll(() => hint.count()).toBe(0);
    await endHalfYears(page, 1);
    await hint.getByText(THIN).waitFor();
    const { violations } = await new AxeBuilder({ page }).include('.hint-strip').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);

    await hint.getByRole('button', { name: hintsEn.show }).focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.matches('[data-part="levers"]'));
    const outlined = () =>
      page.locator('[data-part="levers"]').evaluate((part) => getComputedStyle(part).outlineStyle);
    expect(await outlined()).toBe('dashed');

    await hint.getByRole('button', { name: hintsEn.guide }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.waitForFunction(
      () => document.activeElement?.textContent === 'Money needs a critical mass',
    );
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
    await close();
  });

  it('that is known does not come again, neither in the next half-year nor after a reload', async () => {
    const { page, complaints, close } = await visit(browser, site.url + XIAN);
    await endHalfYears(page, 1);
    const hint = page.getByRole('complementary', { name: hintsEn.name });
    await hint.getByText(THIN).waitFor();
    await hint.getByRole('button', { name: hintsEn.known }).focus();
    await page.keyboard.press('Enter');
    // One kind a half-year: nothing takes its place at once.
    await hint.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('desk-title');
    await page.reload();
    await endHalfYears(page, 1);
    await hint.getByText('You could look after').waitFor();
    await expect.poll(() => hint.getByText(THIN).count()).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  });

  it('can be switched off for all games, and on again in the settings', async () => {
    const { page, complaints, close } = await visit(browser, site.url + XIAN);
    await endHalfYears(page, 1);
    const hint = page.getByRole('complementary', { name: hintsEn.name });
    await hint.getByRole('button', { name: hintsEn.off }).click();
    await hint.waitFor({ state: 'detached' });
    await page.reload();
    await endHalfYears(page, 2);
    await expect.poll(() => hint.count()).toBe(0);
    await page.getByRole('button', { name: 'Settings', exact: true }).click();
    await page.getByRole('group', { name: 'Hints' }).getByText('On', { exact: true }).click();
    await page.keyboard.press('Escape');
    await hint.waitFor();
    expect(complaints).toEqual([]);
    await close();
  });
});
