import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createGame, endTurn, type Game, submit } from '../../src/game/game.ts';
import { type GameRecord, recordOf } from '../../src/game/replay.ts';
import { launchBrowser } from '../helpers/browser.ts';
import { spring2025 } from '../helpers/games.ts';
import { type Site, serveSite } from '../helpers/site.ts';
import { endHalfYears, HANGZHOU, marks, untilPhase, type Visit, visit } from './visit.ts';

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

/** A game in which Hangzhou, a person's, starts a programme in its second half-year. */
function played(halfYears: number, turns = 12): Game {
  let game = createGame(spring2025, 42, { seats: { hangzhou: 'person' }, turns });
  for (let k = 0; k < halfYears; k++) {
    if (k === 1) {
      const command = { type: 'startProgramme', programme: 'talentLadder' } as const;
      const answer = submit(game, { region: 'hangzhou' as never, ...command });
      if (!answer.ok) throw new Error(answer.refusal);
      game = answer.game;
    }
    game = endTurn(game);
  }
  return game;
}

const folder = mkdtempSync(join(tmpdir(), 'jingzhu-'));

async function opened(
  game: Game,
  lang: 'zh' | 'en',
  options: Parameters<typeof visit>[2] = {},
): Promise<Visit> {
  const file = join(folder, `${game.chapters.length}-${game.turns}.json`);
  writeFileSync(file, JSON.stringify(recordOf(game, false)));
  const found = await visit(browser, `${site.url}?menu=1&lang=${lang}`, options);
  await found.page.setInputFiles('input[type=file]', file);
  await untilPhase(found.page, 'viewing');
  await slider(found.page).waitFor();
  return found;
}

const slider = (page: Page) => page.getByRole('slider', { name: /当前所示的半年|Half-year shown/ });
const title = (page: Page) => page.locator('#desk-title');

async function untilTurn(page: Page, turn: number): Promise<void> {
  await page.waitForFunction((wanted) => document.body.dataset.turn === wanted, String(turn));
}

/** As a hand on the slider does. */
async function scrub(page: Page, turn: number): Promise<void> {
  await slider(page).fill(String(turn));
  await untilTurn(page, turn);
}

describe('the viewer', () => {
  it('shows the moment of any half-year in all its panels, and the hash of that half-year', async () => {
    const game = played(12);
    const { page, complaints, close } = await opened(game, 'en');
    expect(await marks(page)).toMatchObject({ turn: '0', hash: game.chapters[0]?.hash });
    for (const turn of [7, 2, 12, 5]) {
      await scrub(page, turn);
      const year = 2025 + Math.floor((turn - 1) / 2);
      const period = `${year} H${turn % 2 === 1 ? 1 : 2}`;
      await title(page).filter({ hasText: period }).waitFor();
      await page.locator('.news h2').filter({ hasText: period }).waitFor();
      expect((await marks(page)).hash).toBe(game.chapters[turn]?.hash);
      expect(await page.locator('.footer code').textContent()).toContain(
        game.chapters[turn]?.hash.slice(0, 8),
      );
      const leader = game.chapters[turn]?.world.regions.find(({ id }) => id === 'beijing');
      const output = Math.round((leader?.stocks.coreOutputYi ?? 0) / 10);
      const told = page.locator('.league tbody tr', { hasText: 'Beijing' }).locator('td').last();
      await told.filter({ hasText: output.toLocaleString('en-GB') }).waitFor();
    }
    expect(complaints).toEqual([]);
    await close();
  });

  it('tells what every seat did in the half-year, the selected region first, and who sat there', async () => {
    const { page, complaints, close } = await opened(played(4), 'en');
    await scrub(page, 2);
    const first = page.locator('.moves-of-one');
    await first.getByText('start of Tiered talent ladder').waitFor();
    expect(await first.textContent()).toMatch(/Hangzhou a person/);
    await expect.poll(() => page.locator('.moves-of-others > li').count()).toBe(16);
    await page.locator('.moves-of-others .row-button', { hasText: 'Wuhan' }).click();
    await first.getByText('Wuhan').waitFor();
    expect(await first.textContent()).toMatch(/Wuhan own style/);
    expect(complaints).toEqual([]);
    await close();
  });

  it('plays to the end, and from the start again; a hand on the timeline ends the playing', async () => {
    const { page, complaints, close } = await opened(played(6, 6), 'zh');
    await page.getByLabel('速度').selectOption('fastest');
    await page.getByRole('button', { name: '播放' }).click();
    await untilTurn(page, 6);
    await page.getByRole('button', { name: '播放' }).waitFor();
    await page.getByLabel('速度').selectOption('half');
    await page.getByRole('button', { name: '播放' }).click();
    await untilTurn(page, 1);
    await scrub(page, 4);
    await page.getByRole('button', { name: '播放' }).waitFor();
    await page.getByRole('button', { name: '后退半年' }).click();
    await untilTurn(page, 3);
    expect(complaints).toEqual([]);
    await close();
  });

  it('moves the map from one half-year to the next, faster where that is asked for', async () => {
    const { page, complaints, close } = await opened(played(3), 'en', {
      reducedMotion: 'no-preference',
    });
    await page.locator('.map-tools').waitFor();
    await page.getByLabel('Speed').selectOption('four');
    await page.getByRole('button', { name: 'One half-year on' }).click();
    await expect.poll(() => marks(page)).toMatchObject({ turn: '1', phase: 'playing' });
    await untilPhase(page, 'viewing');
    await page.getByRole('button', { name: 'Play', exact: true }).click();
    await untilTurn(page, 3);
    await untilPhase(page, 'viewing');
    expect(complaints).toEqual([]);
    await close();
  });

  it('is led by the keyboard alone', async () => {
    const { page, complaints, close } = await opened(played(8), 'en');
    await page.keyboard.press('ArrowRight');
    await untilTurn(page, 1);
    await page.keyboard.press('ArrowRight');
    await untilTurn(page, 2);
    await page.keyboard.press('ArrowLeft');
    await untilTurn(page, 1);
    await slider(page).focus();
    for (const [key, turn] of [
      ['End', 8],
      ['PageDown', 6],
      ['ArrowLeft', 5],
      ['Home', 0],
      ['PageUp', 2],
    ] as const) {
      await page.keyboard.press(key);
      await untilTurn(page, turn);
    }
    // The slider's own keys are not taken twice.
    expect(await slider(page).inputValue()).toBe('2');
    await page.getByLabel('Speed').selectOption('fastest');
    await slider(page).focus();
    await page.keyboard.press('Space');
    await untilTurn(page, 8);
    await page.keyboard.press('1');
    await page.waitForFunction(() => document.activeElement?.id === 'desk-title');
    await page.keyboard.press('?');
    const list = page.getByRole('dialog');
    expect(await list.textContent()).toMatch(/Play or pause/);
    expect(await list.textContent()).not.toMatch(/End the half-year/);
    // With the single keys switched off, the space bar does nothing and the arrows still work.
    await list.getByLabel('Single keys work').uncheck();
    await page.keyboard.press('Escape');
    await title(page).focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowLeft');
    await untilTurn(page, 7);
    await expect
      .poll(() => page.getByRole('button', { name: 'Play', exact: true }).count())
      .toBe(1);
    expect(complaints).toEqual([]);
    await close();
  });

  it('marks programmes, events and ranks; a mark leads to its half-year, in the list too', async () => {
    const { page, complaints, close } = await opened(played(12), 'en');
    const mark = page.getByRole('button', { name: /Hangzhou starts Tiered talent ladder/ });
    await mark.focus();
    await page.locator('.mark-told', { hasText: 'Hangzhou starts Tiered talent ladder' }).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.mark-told').count()).toBe(0);
    await page.keyboard.press('Enter');
    await untilTurn(page, 2);
    const ofOne = await page.locator('.mark-column').count();
    await page.getByLabel('Marks of').selectOption('all');
    await expect.poll(() => page.locator('.mark-column').count()).not.toBe(ofOne);
    await page.getByLabel('Marks of').selectOption('one');
    await page.getByRole('button', { name: 'List of marks', exact: true }).click();
    const list = page.getByRole('dialog');
    await expect.poll(() => list.locator('ol > li').count()).toBe(ofOne);
    await list.locator('ol button').last().click();
    await expect.poll(async () => Number((await marks(page)).turn)).toBeGreaterThan(2);
    expect(complaints).toEqual([]);
    await close();
  });

  it('keeps notes of half-years, marks them, and writes them into a file that passes its check', async () => {
    const { page, complaints, close } = await opened(played(4), 'en');
    await scrub(page, 3);
    await page.getByLabel('Note on 2026 H1').fill('Here the class argued.');
    // Whoever scrubs away while writing loses nothing.
    await scrub(page, 1);
    await page.getByLabel('Note on 2025 H1').fill('A quiet start.');
    await page.getByRole('button', { name: 'Close' }).focus();
    await page.getByRole('button', { name: /2026 H1.*Here the class argued/ }).waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save the file' }).click();
    const file = await (await download).path();
    const record = JSON.parse(readFileSync(file, 'utf8')) as GameRecord;
    expect(record.notes).toEqual([
      { turn: 1, text: 'A quiet start.' },
      { turn: 3, text: 'Here the class argued.' },
    ]);
    const command = ['--import', 'tsx', 'src/cli/main.ts', 'verify', file];
    const printed = execFileSync(process.execPath, command, { encoding: 'utf8' });
    expect(JSON.parse(printed)).toMatchObject({ ok: true, turns: 4 });
    await page.getByRole('button', { name: 'Close' }).click();
    await page.setInputFiles('input[type=file]', file);
    await untilPhase(page, 'viewing');
    await scrub(page, 3);
    expect(await page.getByLabel('Note on 2026 H1').inputValue()).toBe('Here the class argued.');
    expect(complaints).toEqual([]);
    await close();
  });

  it('copies the hash of the whole game, and says what a check proves', async () => {
    const game = played(4);
    const { page, complaints, close } = await opened(game, 'en', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    expect(await page.locator('.viewer-head').textContent()).toMatch(/nothing of who made them/);
    await page.getByRole('button', { name: 'Copy the whole hash' }).click();
    await page.getByText('The hash is copied.').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(game.chapters[4]?.hash);
    expect(complaints).toEqual([]);
    await close();
  });

  it('has its timeline under the thumb on a phone, above the tabs, and every button large enough', async () => {
    const { page, complaints, close } = await opened(played(8), 'zh', {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    const timeline = await page.locator('.timeline').boundingBox();
    const tabs = await page.locator('nav.tabs').boundingBox();
    const foot = (timeline?.y ?? 0) + (timeline?.height ?? 0);
    expect(foot).toBeLessThanOrEqual(tabs?.y ?? 0);
    expect((tabs?.y ?? 0) + (tabs?.height ?? 0)).toBeLessThanOrEqual(845);
    await page.getByRole('button', { name: '关于这一局' }).click();
    const controls = page.locator(
      ':is(.timeline, .viewer-head, .moves) :is(button, select, input, textarea)',
    );
    for (const control of await controls.all()) {
      const box = await control.boundingBox();
      if (box === null) continue;
      expect(box.height).toBeGreaterThanOrEqual(44);
      expect(box.width).toBeGreaterThanOrEqual(44);
    }
    await page.getByRole('button', { name: '前进半年' }).click();
    await untilTurn(page, 1);
    await page.locator('nav.tabs').getByText('地图').click();
    await page.locator('.map-box').waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  it('leads the eye and the Tab key through its head in one order, on a phone too', async () => {
    const { page, complaints, close } = await opened(played(4), 'en', {
      viewport: { width: 390, height: 844 },
    });
    const about = page.getByRole('button', { name: 'About this game' });
    await about.press('Enter');
    const reached = ['About this game'];
    const tops = [(await about.boundingBox())?.y ?? 0];
    while (!reached.includes('Copy the whole hash')) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate(() => {
        const { activeElement } = document;
        const name = activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '';
        return { name, top: activeElement?.getBoundingClientRect().top ?? 0 };
      });
      reached.push(at.name);
      tops.push(at.top);
    }
    expect(reached).toContain('Share');
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
    expect(complaints).toEqual([]);
    await close();
  });

  it('opens its head on a phone on its side without running out of it', async () => {
    const { page, complaints, close } = await opened(played(4), 'en', {
      viewport: { width: 844, height: 390 },
      hasTouch: true,
      isMobile: true,
    });
    await page.getByRole('button', { name: 'About this game' }).tap();
    await page.getByRole('button', { name: 'Copy the whole hash' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(844);
    await page.locator('nav.tabs').getByText('Map').tap();
    await page.locator('.map-box').waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  it('tells on the narrowest screens, too, which half-year is shown, and steps there', async () => {
    const { page, complaints, close } = await opened(played(8), 'en', {
      viewport: { width: 320, height: 568 },
      hasTouch: true,
      isMobile: true,
    });
    await page.locator('nav.tabs').getByText('Map').tap();
    await page.getByRole('button', { name: 'One half-year on' }).tap();
    await page.getByText('2025 H1, half-year 1 of 12', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'One half-year back' }).tap();
    await page.getByText('Start, end of 2024 H2', { exact: true }).waitFor();
    const track = await slider(page).boundingBox();
    expect(track?.width).toBeGreaterThanOrEqual(80);
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('looking back', () => {
  it('from a game under play leads back to exactly where one was, the plan kept', async () => {
    const { page, complaints, close } = await visit(browser, site.url + HANGZHOU);
    await endHalfYears(page, 2);
    await page.getByRole('slider', { name: '培养', exact: true }).focus();
    await page.keyboard.press('ArrowLeft');
    const share = await page.getByRole('slider', { name: '培养', exact: true }).inputValue();
    const before = await marks(page);
    await page.getByRole('button', { name: '回看' }).click();
    await untilPhase(page, 'viewing');
    await page.keyboard.press('ArrowLeft');
    await untilTurn(page, 1);
    await page.getByRole('button', { name: '回到对局' }).click();
    await untilPhase(page, 'plan');
    expect(await marks(page)).toEqual(before);
    expect(await page.getByRole('slider', { name: '培养', exact: true }).inputValue()).toBe(share);
    await page.getByRole('button', { name: '撤销' }).click();
    await endHalfYears(page, 1);
    expect(complaints).toEqual([]);
    await close();
  });

  it('is offered on a phone, too, beside the news', async () => {
    const { page, complaints, close } = await visit(browser, site.url + HANGZHOU, {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    await endHalfYears(page, 1);
    await page.locator('nav.tabs').getByText('新闻').click();
    await page.getByRole('button', { name: '回看' }).click();
    await untilPhase(page, 'viewing');
    await page.getByRole('button', { name: '关闭' }).click();
    await untilPhase(page, 'plan');
    expect(complaints).toEqual([]);
    await close();
  });

  it('from a result shows the game again, and leads to the result again', async () => {
    const { page, complaints, close } = await visit(browser, `${site.url}${HANGZHOU}&turns=2`);
    await endHalfYears(page, 2);
    await page.getByRole('button', { name: '重看这一局' }).click();
    await untilPhase(page, 'viewing');
    await page.getByRole('button', { name: '到开局' }).click();
    await untilTurn(page, 0);
    await page.getByRole('button', { name: '结果与复盘' }).click();
    await untilPhase(page, 'over');
    expect((await marks(page)).turn).toBe('2');
    expect(complaints).toEqual([]);
    await close();
  });
});
