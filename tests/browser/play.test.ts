import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createGame,
  endTurn,
  type Game,
  type GameRecord,
  replay,
  stateHash,
  submit,
} from '../../src/game/index.ts';
import type { Command } from '../../src/model/commands.ts';
import { launchBrowser } from '../helpers/browser.ts';
import { spring2025 } from '../helpers/games.ts';
import { type Site, serveSite } from '../helpers/site.ts';
import { endHalfYears, HANGZHOU, marks, untilPhase, visit } from './visit.ts';

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

/** The final hash that `run` prints for spring-2025 with these options. */
function commandLineHash(...options: string[]): string {
  const command = ['--import', 'tsx', 'src/cli/main.ts', 'run', '--scenario', 'spring-2025'];
  const printed = execFileSync(process.execPath, [...command, ...options], { encoding: 'utf8' });
  return (JSON.parse(printed) as { hash: string }).hash;
}

function withCommand(game: Game, command: Command): Game {
  const answer = submit(game, command);
  if (!answer.ok) throw new Error(answer.refusal);
  return answer.game;
}

describe('playing on the page', () => {
  it('comes to the hash that the command line prints for a seat that holds its plan', async () => {
    const hash = commandLineHash('--seed', '42', '--seat', 'hangzhou=hold', '--turns', '5');
    const { page, complaints, close } = await visit(browser, site.url + HANGZHOU);
    await untilPhase(page, 'plan');
    expect(await marks(page)).toMatchObject({ turn: '0', phase: 'plan' });
    for (let k = 0; k < 5; k++) {
      await page.getByRole('button', { name: '结束半年' }).click();
      await page.waitForFunction((turn) => document.body.dataset.turn === turn, String(k + 1));
      await untilPhase(page, 'plan');
    }
    expect(await marks(page)).toEqual({ turn: '5', phase: 'plan', hash });
    await expect(page.locator('footer').textContent()).resolves.toContain(hash.slice(0, 8));
    expect(complaints).toEqual([]);
    await close();
  });

  it('gives the game, and the command line, what keyboard and mouse gave the desk', async () => {
    const scenario = spring2025;
    const person = createGame(scenario, 42, { seats: { hangzhou: 'person' } });
    const region = person.chapters[0]?.world.regions.find(({ id }) => id === 'hangzhou');
    if (region === undefined) throw new Error('no hangzhou');
    const training = Math.round(region.plan.shares.training * 100) - 3;
    const targetYi = Math.round(region.stocks.coreOutputYi * 1.5);
    let game = withCommand(person, {
      region: region.id,
      type: 'plan',
      shares: { training: training / 100 },
    });
    game = withCommand(game, { region: region.id, type: 'startProgramme', programme: 'sandbox' });
    game = withCommand(game, { region: region.id, type: 'meeting', targetYi });
    game = withCommand(game, { region: region.id, type: 'meeting', priority: 'talent' });

    const { page, complaints, close } = await visit(browser, site.url + HANGZHOU);
    await untilPhase(page, 'plan');
    const desk = page.getByRole('region', { name: '政策台' });
    const lever = desk.getByRole('slider', { name: '培养', exact: true });
    await lever.focus();
    for (let k = 0; k < 3; k++) await page.keyboard.press('ArrowLeft');
    await desk.getByText('启动专项').click();
    await page.getByRole('button', { name: '启动监管沙盒' }).click();
    await desk.getByRole('textbox', { name: '产业规模目标' }).fill(String(targetYi));
    await page.keyboard.press('Tab');
    await desk.getByRole('radio', { name: '人才' }).click({ force: true });
    await endHalfYears(page, 1);

    const { hash } = await marks(page);
    expect(hash).toBe(stateHash(endTurn(game)));
    const file = join(mkdtempSync(join(tmpdir(), 'jingzhu-')), 'commands.json');
    const commands = game.pending.map((command) => ({ turn: 1, ...command }));
    writeFileSync(file, JSON.stringify({ format: 1, commands }));
    expect(commandLineHash('--seed', '42', '--turns', '1', '--commands', file)).toBe(hash);
    expect(complaints).toEqual([]);
    await close();
  });

  it('takes one change back at a time', async () => {
    const { page, close } = await visit(browser, site.url + HANGZHOU);
    await untilPhase(page, 'plan');
    const undo = page.getByRole('button', { name: '撤销' });
    await expect.poll(() => undo.isDisabled()).toBe(true);
    const lever = page.getByRole('slider', { name: '算力', exact: true });
    const before = await lever.inputValue();
    await lever.focus();
    await page.keyboard.press('Home');
    expect(await lever.inputValue()).toBe('0');
    await undo.click();
    expect(await lever.inputValue()).toBe(before);
    await expect.poll(() => undo.isDisabled()).toBe(true);
    await close();
  });

  it('lets a lever take no more than is free, and says so', async () => {
    const { page, close } = await visit(browser, site.url + HANGZHOU);
    await untilPhase(page, 'plan');
    const lever = page.getByRole('slider', { name: '培养', exact: true });
    await lever.focus();
    await page.keyboard.press('End');
    const desk = page.getByRole('region', { name: '政策台' });
    expect(Number(await lever.inputValue())).toBeLessThan(60);
    await desk.getByText('已无余额').waitFor();
    expect(await desk.locator('.levers .free b').textContent()).toBe('0%');
    await close();
  });

  it('returns after a reload to the same turn and state', async () => {
    const { page, complaints, close } = await visit(browser, site.url + HANGZHOU);
    await endHalfYears(page, 3);
    const before = await marks(page);
    await page.reload();
    await untilPhase(page, 'plan');
    expect(await marks(page)).toEqual(before);
    // The plain address brings the same game back, too.
    await page.goto(site.url);
    await untilPhase(page, 'plan');
    expect(await marks(page)).toEqual(before);
    // Another game's address opens that game, from its start.
    await page.goto(`${site.url}?scenario=spring-2025&seed=7&region=wuhan&lang=en`);
    await untilPhase(page, 'plan');
    expect((await marks(page)).turn).toBe('0');
    expect(complaints).toEqual([]);
    await close();
  });

  it('plays the half-year out on the map and then lets the player go on', async () => {
    const options = { reducedMotion: 'no-preference' as const };
    const { page, complaints, close } = await visit(browser, site.url + HANGZHOU, options);
    await page.waitForSelector('.canvas-box canvas');
    const end = page.getByRole('button', { name: '结束半年' });
    const start = Date.now();
    await end.click();
    await untilPhase(page, 'playing');
    expect(await end.getAttribute('aria-disabled')).toBe('true');
    await untilPhase(page, 'plan');
    expect(Date.now() - start).toBeLessThan(15_000);
    await endHalfYears(page, 1);
    expect((await marks(page)).turn).toBe('2');
    expect(complaints).toEqual([]);
    await close();
  });

  it('goes on without a map where the map cannot be loaded', async () => {
    const context = await browser.newContext({ reducedMotion: 'reduce', locale: 'zh-CN' });
    const page = await context.newPage();
    await page.route(/assets\/map-/, (route) => route.abort());
    await page.goto(site.url + HANGZHOU);
    await page.getByText('此处无法绘制地图').waitFor();
    await endHalfYears(page, 2);
    expect((await marks(page)).turn).toBe('2');
    await context.close();
  });

  it('ends with a result, a record to take home, and the same seed again', async () => {
    const { page, complaints, close } = await visit(browser, site.url + HANGZHOU);
    await endHalfYears(page, 12);
    expect((await marks(page)).phase).toBe('over');
    await page.getByRole('heading', { name: /杭州最终排名第/ }).waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '保存文件' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('jingzhu-spring-2025-hangzhou-42.json');
    const record = JSON.parse(readFileSync(await file.path(), 'utf8')) as GameRecord;
    expect(stateHash(replay(record, spring2025))).toBe((await marks(page)).hash);
    await page.getByRole('button', { name: '看看地图' }).click();
    await expect.poll(() => page.getByRole('button', { name: '结束半年' }).isDisabled()).toBe(true);
    await page.getByRole('button', { name: '结果' }).click();
    await page.getByRole('button', { name: '同一种子再来' }).click();
    await untilPhase(page, 'plan');
    expect((await marks(page)).turn).toBe('0');
    expect(complaints).toEqual([]);
    await close();
  });
});
