import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createGame, endTurn, type Game, stateHash, submit } from '../../src/game/index.ts';
import { seatsFor } from '../../src/live/index.ts';
import type { Command } from '../../src/views/vocabulary.ts';
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

const TWO = '?scenario=spring-2025&seed=42&region=wuhan&region=chengdu&rivals=hold&lang=en';

const take = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name: `I lead ${name}: open my desk` }).click();

function withNothingFor(game: Game, region: string, lever: string): Game {
  const command = { region, type: 'plan', shares: { [lever]: 0 } } as unknown as Command;
  const answer = submit(game, command);
  if (!answer.ok) throw new Error(answer.refusal);
  return answer.game;
}

describe('two people at one screen', () => {
  it('plan in turn, out of sight of each other, and end the half-year together', async () => {
    const { page, complaints, close } = await visit(browser, site.url + TWO);
    await page.getByRole('heading', { name: 'Now: Wuhan' }).waitFor();
    await expect.poll(() => page.getByRole('region', { name: 'Desk' }).count()).toBe(0);
    await take(page, 'Wuhan');
    await expect.poll(() => page.getByRole('button', { name: /^End half-year/ }).count()).toBe(0);
    const training = page.getByRole('slider', { name: 'Training', exact: true });
    await training.focus();
    await page.keyboard.press('Home');
    await page.getByRole('button', { name: /^Hand over to Chengdu/ }).click();

    await page.getByRole('heading', { name: 'Now: Chengdu' }).waitFor();
    expect(await page.getByRole('row', { name: /Wuhan/ }).textContent()).toContain('has planned');
    await expect.poll(() => page.getByRole('slider').count()).toBe(0);
    await take(page, 'Chengdu');
    await expect.poll(() => page.getByRole('button', { name: 'Undo' }).isDisabled()).toBe(true);
    expect(await training.inputValue()).not.toBe('0');
    await page.getByRole('slider', { name: 'Compute', exact: true }).focus();
    await page.keyboard.press('Home');
    await page.getByRole('button', { name: /^End half-year/ }).click();
    await untilPhase(page, 'handover');

    const seats = seatsFor(spring2025, ['wuhan', 'chengdu'], 'hold');
    let game = createGame(spring2025, 42, { seats });
    game = withNothingFor(game, 'wuhan', 'training');
    game = withNothingFor(game, 'chengdu', 'compute');
    expect(await marks(page)).toMatchObject({ turn: '1', hash: stateHash(endTurn(game)) });
    expect(complaints).toEqual([]);
    await close();
  });

  it('come back after a reload to the half-year that waits for the first of them', async () => {
    const { page, complaints, close } = await visit(browser, site.url + TWO);
    await take(page, 'Wuhan');
    await page.getByRole('button', { name: /^Hand over/ }).click();
    await take(page, 'Chengdu');
    await page.getByRole('button', { name: /^End half-year/ }).click();
    await untilPhase(page, 'handover');
    const before = await marks(page);
    await page.reload();
    await page.getByRole('heading', { name: 'Now: Wuhan' }).waitFor();
    expect(await marks(page)).toEqual(before);
    expect(new URL(page.url()).searchParams.getAll('region')).toEqual(['wuhan', 'chengdu']);
    expect(complaints).toEqual([]);
    await close();
  });

  it('are marked in the league table, and go on by keyboard with the focus where they are', async () => {
    const { page, close } = await visit(browser, site.url + TWO);
    const focused = (): Promise<string> =>
      page.evaluate(() => document.activeElement?.textContent ?? '');
    expect(await focused()).toBe('Now: Wuhan');
    // A key that was pressed once too often opens nobody's desk.
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await marks(page)).phase).toBe('handover');
    await page.getByRole('button', { name: /^I lead Wuhan/ }).focus();
    await page.keyboard.press('Enter');
    await untilPhase(page, 'plan');
    await expect.poll(focused).toBe('Desk');
    const league = page.getByRole('table', { name: 'League table' });
    expect(await league.getByRole('rowheader', { name: /you/ }).textContent()).toContain('Wuhan');
    const other = league.getByRole('rowheader', { name: /at this screen, too/ });
    expect(await other.textContent()).toContain('Chengdu');
    await close();
  });
});
