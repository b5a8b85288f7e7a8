import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SHIPPED } from '../../src/scenario/shelf.ts';
import { launchBrowser } from '../helpers/browser.ts';
import { shippedScenario } from '../helpers/games.ts';
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

describe('the start page', () => {
  it('offers every scenario, and tells the chosen one’s story and objectives', async () => {
    const { page, complaints, close } = await visit(browser, `${site.url}?lang=en`);
    const radios = page.getByRole('group', { name: 'Choose a scenario' }).getByRole('radio');
    await expect.poll(() => radios.count()).toBe(SHIPPED.length);
    await expect.poll(() => radios.first().isChecked()).toBe(true);
    await radios.first().focus();
    for (const id of SHIPPED) {
      const { title, briefing, objectives } = shippedScenario(id);
      await expect
        .poll(() => page.getByRole('radio', { name: title.en, exact: true }).isChecked())
        .toBe(true);
      const story = page.getByRole('region', { name: title.en });
      expect(await story.textContent()).toContain(briefing.en);
      const items = story.getByRole('list', { name: 'Objectives' }).getByRole('listitem');
      await expect
        .poll(() => items.allTextContents())
        .toEqual(objectives.map((each) => each.title.en));
      await page.keyboard.press('ArrowDown');
    }
    expect(complaints).toEqual([]);
    await close();
  });

  it('starts the game of the chosen scenario', async () => {
    const { page, close } = await visit(browser, `${site.url}?lang=en`);
    await page.getByText('Talent war', { exact: true }).click();
    await page.locator('.regions').getByText('Suzhou').click();
    await page.getByRole('button', { name: /^Start this game/ }).click();
    await untilPhase(page, 'plan');
    expect(new URL(page.url()).searchParams.get('scenario')).toBe('talent-war');
    await close();
  });
});

describe('the end of a game', () => {
  it('says of each objective whether it is met', async () => {
    const address = `${site.url}?scenario=backcast-2020&seed=3&region=chengdu&lang=en`;
    const { page, complaints, close } = await visit(browser, address);
    await endHalfYears(page, 8);
    await untilPhase(page, 'over');
    const verdicts = page.getByRole('region', { name: /^Objectives/ }).getByRole('listitem');
    const texts = await verdicts.allTextContents();
    const { objectives } = shippedScenario('backcast-2020');
    expect(texts).toHaveLength(objectives.length);
    objectives.forEach(({ title }, at) => {
      expect(texts[at]).toMatch(/^[✓×](not )?met /);
      expect(texts[at]).toContain(title.en);
    });
    const met = texts.filter((text) => text.startsWith('✓')).length;
    const head = page.getByRole('heading', {
      name: `Objectives ${met} of ${objectives.length} met`,
    });
    await expect.poll(() => head.count()).toBe(1);
    expect(complaints).toEqual([]);
    await close();
  });
});
