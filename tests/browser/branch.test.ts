import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createGame, endTurn, type Game, recordOf, submit } from '../../src/game/index.ts';
import type { Command } from '../../src/views/vocabulary.ts';
import { launchBrowser } from '../helpers/browser.ts';
import { spring2025 } from '../helpers/games.ts';
import { type Site, serveSite } from '../helpers/site.ts';
import { endHalfYears, marks, untilPhase, type Visit, visit } from './visit.ts';

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

const TURNS = 4;

const wish = (region: string, training: number): Command => ({
  region: region as never,
  type: 'plan',
  shares: { training },
});

/** Two people play it to its end, with other shares in every half-year. */
function shared(): Game {
  const seats = { hangzhou: 'person', chengdu: 'person' } as const;
  let game = createGame(spring2025, 42, { seats, turns: TURNS });
  for (let turn = 1; turn <= TURNS; turn++) {
    for (const command of [wish('hangzhou', 0.02 * turn), wish('chengdu', 0.01 * turn)]) {
      const answer = submit(game, command);
      if (!answer.ok) throw new Error(answer.refusal);
      game = answer.game;
    }
    game = endTurn(game);
  }
  return game;
}

const folder = mkdtempSync(join(tmpdir(), 'jingzhu-'));

async function openedAt(turn: number, lang: 'zh' | 'en', options = {}): Promise<Visit> {
  const file = join(folder, 'shared.json');
  writeFileSync(file, JSON.stringify(recordOf(shared(), false)));
  const found = await visit(browser, `${site.url}?menu=1&lang=${lang}`, options);
  await found.page.setInputFiles('input[type=file]', file);
  await untilPhase(found.page, 'viewing');
  await goTo(found.page, turn);
  return found;
}

async function goTo(page: Page, turn: number): Promise<void> {
  await page.getByRole('slider', { name: /当前所示的半年|Half-year shown/ }).fill(String(turn));
  await page.waitForFunction((at) => document.body.dataset.turn === at, String(turn));
}

async function takeOver(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: /^(从这里接手|Take over from here)/ }).click();
  const box = page.getByRole('dialog');
  await box.getByRole('radio', { name: new RegExp(`^${name}[,，]`) }).check();
  await box.getByRole('button', { name: new RegExp(name) }).click();
  await untilPhase(page, 'plan');
}

async function openMenu(page: Page): Promise<void> {
  await page.goto(`${site.url}?menu=1&lang=en`);
  await page.waitForSelector('.saves h2');
}

describe('taking over a seat', () => {
  it('plays on from the moment that was looked at, as a game of its own that can be checked', async () => {
    const whole = shared();
    const { page, complaints, close } = await openedAt(2, 'en');
    await takeOver(page, 'Wuhan');
    expect(await marks(page)).toMatchObject({ turn: '2', hash: whole.chapters[2]?.hash });
    await page.getByText('You lead Wuhan from 2026 H1 on').waitFor();
    await page.getByText('What people did before in Hangzhou and Chengdu is repeated.').waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('desk-title');
    await page.getByRole('slider', { name: 'Training', exact: true }).press('Home');
    // One person has the screen: nothing is handed over.
    await endHalfYears(page, 1);
    const before = await marks(page);
    expect(before).toMatchObject({ turn: '3', phase: 'plan' });
    expect(before.hash).not.toBe(whole.chapters[3]?.hash);

    await page.reload();
    await untilPhase(page, 'plan');
    expect(await marks(page)).toEqual(before);
    await endHalfYears(page, 1);
    const end = await marks(page);
    expect(end.phase).toBe('over');

    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save the file' }).click();
    const file = await (await download).path();
    const command = ['--import', 'tsx', 'src/cli/main.ts', 'verify', file];
    const printed = execFileSync(process.execPath, command, { encoding: 'utf8' });
    expect(JSON.parse(printed)).toMatchObject({ ok: true, turns: TURNS, hash: end.hash });
    expect(complaints).toEqual([]);
    await close();
  });

  it('is a step of its own: back leads to the game that was looked at, forward into the new one', async () => {
    const { page, complaints, close } = await openedAt(2, 'en');
    await takeOver(page, 'Wuhan');
    await endHalfYears(page, 1);
    const before = await marks(page);
    await page.goBack();
    await untilPhase(page, 'viewing');
    await goTo(page, TURNS);
    expect((await marks(page)).hash).toBe(shared().chapters[TURNS]?.hash);
    await page.goForward();
    await untilPhase(page, 'plan');
    expect(await marks(page)).toEqual(before);
    expect(complaints).toEqual([]);
    await close();
  });

  it('with the moves that were made comes to the end that was reached', async () => {
    const whole = shared();
    const { page, complaints, close } = await openedAt(3, 'zh');
    await takeOver(page, '成都');
    // From 3% to 4%, as it was.
    await page.getByRole('slider', { name: '培养', exact: true }).press('ArrowRight');
    await endHalfYears(page, 1);
    expect(await marks(page)).toMatchObject({ phase: 'over', hash: whole.chapters[4]?.hash });
    expect(complaints).toEqual([]);
    await close();
  });

  it('is done by keyboard alone, on a phone too, and put away by Escape', async () => {
    const { page, complaints, close } = await openedAt(1, 'en', {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
    });
    await page.getByRole('button', { name: 'About this game' }).focus();
    await page.keyboard.press('Enter');
    const open = page.getByRole('button', { name: 'Take over from here' });
    await open.focus();
    await page.keyboard.press('Enter');
    const box = page.getByRole('dialog', { name: 'Take over from 2025 H2' });
    await box.waitFor();
    await page.keyboard.press('Escape');
    await box.waitFor({ state: 'detached' });
    expect(await open.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await box.waitFor();
    // Past the button that closes to the seats, one up from Hangzhou, and on to the start.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowUp');
    const picked = page.getByRole('radio', { checked: true });
    expect(await picked.getAttribute('aria-label')).toMatch(/^Beijing, rank 1/);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await untilPhase(page, 'plan');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('desk-title');
    expect(complaints).toEqual([]);
    await close();
  });

  it('is not to be had where no half-year is left, and says why', async () => {
    const { page, close } = await openedAt(TURNS, 'en');
    const open = page.getByRole('button', { name: /^Take over from here/ });
    expect(await open.getAttribute('aria-disabled')).toBe('true');
    expect(await open.textContent()).toContain('go to an earlier half-year');
    await close();
  });
});

describe('games of one start', () => {
  it('stand together with their branches, and go out as one file', async () => {
    const { page, complaints, close } = await visit(
      browser,
      `${site.url}?scenario=spring-2025&seed=42&region=hangzhou&turns=2&lang=en`,
    );
    await endHalfYears(page, 2);
    await page.getByRole('button', { name: 'Try another way' }).click();
    await untilPhase(page, 'viewing');
    await goTo(page, 1);
    await takeOver(page, 'Hefei');
    await endHalfYears(page, 1);
    await page.goto(`${site.url}?scenario=spring-2025&seed=7&region=wuhan&lang=en`);
    await endHalfYears(page, 1);
    await openMenu(page);
    const group = page.getByRole('list', { name: /^2 games of one start/ });
    await expect
      .poll(() => group.locator('.save b').allTextContents())
      .toEqual(['Spring 2025 · Hefei · from 2025 H2', 'Spring 2025 · Hangzhou']);
    await expect.poll(() => page.locator('.save').count()).toBe(3);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save all as one file' }).click();
    const file = await (await download).path();
    const command = ['--import', 'tsx', 'src/cli/main.ts', 'verify', file];
    const printed = execFileSync(process.execPath, command, { encoding: 'utf8' });
    expect(printed).toContain('Hefei · from 2025 H2');

    // In a browser that has never seen them.
    const other = await visit(browser, `${site.url}?menu=1&lang=en`);
    await other.page.setInputFiles('input[type=file]', file);
    await other.page.getByText('2 games of one start: all are among your saved games.').waitFor();
    await expect
      .poll(() => other.page.locator('.save b').allTextContents())
      .toEqual(['Spring 2025 · Hefei · from 2025 H2', 'Spring 2025 · Hangzhou']);
    await other.page.getByRole('button', { name: /^Look at .*Hefei/ }).click();
    await untilPhase(other.page, 'over');
    await other.page.getByRole('heading', { name: /^Hefei/ }).waitFor();
    expect(other.complaints).toEqual([]);
    await other.close();
    expect(complaints).toEqual([]);
    await close();
  });

  it('are all at hand where the browser keeps nothing', async () => {
    const { page, close } = await visit(browser, `${site.url}?menu=1&lang=en`);
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('not here', 'SecurityError');
      };
    });
    await page.goto(`${site.url}?scenario=spring-2025&seed=42&region=hangzhou&turns=2&lang=en`);
    await endHalfYears(page, 2);
    for (const name of ['Hefei', 'Wuhan']) {
      if ((await marks(page)).phase === 'over') {
        await page.getByRole('button', { name: 'Try another way' }).click();
        await untilPhase(page, 'viewing');
      }
      await goTo(page, 1);
      await takeOver(page, name);
      await endHalfYears(page, 1);
    }
    await page.getByRole('button', { name: 'New game' }).click();
    await expect
      .poll(() => page.locator('.save b').allTextContents())
      .toEqual([
        'Spring 2025 · Wuhan · from 2025 H2',
        'Spring 2025 · Hefei · from 2025 H2',
        'Spring 2025 · Hangzhou',
      ]);
    await page.getByRole('button', { name: /^Continue .*Hefei/ }).click();
    await untilPhase(page, 'over');
    await page.getByRole('heading', { name: /^Hefei/ }).waitFor();
    await close();
  });
});
