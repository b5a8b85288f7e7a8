import { execFileSync } from 'node:child_process';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordOf, stateHash } from '../../src/game/index.ts';
import { launchBrowser } from '../helpers/browser.ts';
import { playedGame, spring2025 } from '../helpers/games.ts';
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

const gameAddress = (seed: number, region: string): string =>
  `${site.url}?scenario=spring-2025&seed=${seed}&region=${region}&lang=zh`;

const rows = (page: Page) => page.locator('.save');

async function openMenu(page: Page): Promise<void> {
  await page.goto(`${site.url}?menu=1&lang=zh`);
  await page.waitForSelector('h1');
}

/** Another tab of the same browser. */
async function secondTab({ page, complaints }: Visit, address: string): Promise<Page> {
  const tab = await page.context().newPage();
  tab.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  await tab.goto(address);
  await tab.waitForSelector('h1');
  return tab;
}

const choice = (page: Page) => page.getByRole('alertdialog', { name: /另一个标签页/ });

const hashOf = async (page: Page): Promise<string> => (await marks(page)).hash;

const keepsNothing = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('not here', 'SecurityError');
    };
  });
};

describe('saved games', () => {
  it('are kept beside each other; each is continued where it stood, also after a reload', async () => {
    const { page, complaints, close } = await visit(browser, gameAddress(42, 'hangzhou'));
    await endHalfYears(page, 2);
    const first = await marks(page);
    await page.goto(gameAddress(7, 'wuhan'));
    await endHalfYears(page, 1);
    const second = await marks(page);
    await openMenu(page);
    await expect
      .poll(() => rows(page).allTextContents())
      .toEqual([expect.stringContaining('武汉'), expect.stringContaining('杭州')]);
    await page.getByRole('button', { name: /^继续.*杭州/ }).click();
    await untilPhase(page, 'plan');
    expect(await marks(page)).toEqual(first);
    await endHalfYears(page, 1);
    const later = await marks(page);
    await page.reload();
    await untilPhase(page, 'plan');
    expect(await marks(page)).toEqual(later);
    // The one that was played last comes first, and opens at the plain address.
    await page.goto(site.url);
    await untilPhase(page, 'plan');
    expect(await marks(page)).toEqual(later);
    await page.goto(gameAddress(7, 'wuhan'));
    await untilPhase(page, 'plan');
    expect(await marks(page)).toEqual(second);
    expect(complaints).toEqual([]);
    await close();
  });

  it('are named and deleted by keyboard, and the focus is never lost', async () => {
    const { page, complaints, close } = await visit(browser, gameAddress(42, 'hangzhou'));
    await endHalfYears(page, 1);
    await openMenu(page);
    const more = rows(page).getByRole('button', { name: /改名、文件与删除/ });
    await more.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.type('三班的一局');
    await page.keyboard.press('Enter');
    await page.getByText('三班的一局').first().waitFor();
    expect(await more.evaluate((each) => each === document.activeElement)).toBe(true);
    await page.reload();
    await page.getByText('三班的一局').first().waitFor();
    await more.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: '删除三班的一局' }).focus();
    await page.keyboard.press('Enter');
    // What has the focus then keeps the game; Escape does, too.
    await page.getByText('删除后无法恢复').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => rows(page).count()).toBe(1);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: '删除三班的一局' }).click();
    await page.getByRole('button', { name: '确定删除' }).click();
    await page.getByText('“三班的一局”已删除。').waitFor();
    await expect.poll(() => rows(page).count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(false);
    expect(complaints).toEqual([]);
    await close();
  });

  it('keep the game that was played when the same seed is begun again', async () => {
    const address = `${gameAddress(42, 'hangzhou')}&turns=1`;
    const { page, close } = await visit(browser, address);
    await endHalfYears(page, 1);
    await page.getByRole('button', { name: '同一种子再来' }).click();
    await untilPhase(page, 'plan');
    await page.reload();
    await untilPhase(page, 'plan');
    expect((await marks(page)).turn).toBe('0');
    await endHalfYears(page, 1);
    await openMenu(page);
    await expect.poll(() => rows(page).count()).toBe(2);
    await close();
  });

  it('take in the one game that an earlier version kept', async () => {
    const game = playedGame(42, { seats: { hangzhou: 'person' }, turns: 3 });
    const { history, startHash: _, ...head } = recordOf(game, false);
    const autosave = {
      ...head,
      format: 1,
      region: 'hangzhou',
      turns: 12,
      history: history.map(({ commands }) => commands),
      hash: stateHash(game),
    };
    const { page, complaints, close } = await visit(browser, `${site.url}?menu=1&lang=zh`);
    // A page of the same origin that opens no database: there the old one is written.
    await page.goto(`${site.url}assets/none.txt`).catch(() => null);
    await page.evaluate(async (old) => {
      const done = (request: IDBRequest): Promise<unknown> =>
        new Promise((resolve) => request.addEventListener('success', resolve));
      await done(indexedDB.deleteDatabase('jingzhu'));
      const opening = indexedDB.open('jingzhu', 1);
      opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('autosave'));
      await done(opening);
      const store = opening.result.transaction('autosave', 'readwrite').objectStore('autosave');
      await done(store.put(old, 'game'));
      opening.result.close();
    }, autosave);
    complaints.length = 0;
    await page.goto(`${site.url}?lang=zh`);
    await untilPhase(page, 'plan');
    expect(await marks(page)).toEqual({ turn: '3', phase: 'plan', hash: stateHash(game) });
    await endHalfYears(page, 1);
    await openMenu(page);
    await expect.poll(() => rows(page).count()).toBe(1);
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('a game as a file', () => {
  it('goes out, passes the command line, comes in again and is played on', async () => {
    const { page, complaints, close } = await visit(browser, site.url + HANGZHOU);
    await endHalfYears(page, 3);
    const before = await marks(page);
    await openMenu(page);
    await page.getByRole('button', { name: /改名、文件与删除/ }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: /^保存文件/ }).click();
    const file = await (await download).path();
    const command = ['--import', 'tsx', 'src/cli/main.ts', 'verify', file];
    const printed = execFileSync(process.execPath, command, { encoding: 'utf8' });
    expect(JSON.parse(printed)).toMatchObject({ ok: true, turns: 3, hash: before.hash });

    // In a browser that has never seen the game.
    const other = await visit(browser, `${site.url}?lang=zh`);
    await other.page.setInputFiles('input[type=file]', file);
    await untilPhase(other.page, 'viewing');
    await other.page.getByRole('button', { name: '接着玩' }).click();
    await untilPhase(other.page, 'plan');
    expect(await marks(other.page)).toEqual(before);
    await endHalfYears(other.page, 1);
    await endHalfYears((await resumed(page)).page, 1);
    expect(await marks(other.page)).toEqual(await marks(page));
    expect([...complaints, ...other.complaints]).toEqual([]);
    await close();
    await other.close();
  });

  async function resumed(page: Page): Promise<{ page: Page }> {
    await page.goto(site.url);
    await untilPhase(page, 'plan');
    return { page };
  }

  it('opens by being dropped on the page, with a scenario of its own and after its end', async () => {
    const own = { ...spring2025, id: 'my-own', title: { zh: '自编剧本', en: 'My own' } };
    const game = playedGame(9, { seats: { wuhan: 'person' }, turns: 2 }, own);
    const { page, complaints, close } = await visit(browser, `${site.url}?lang=zh`);
    await page.evaluate(
      (text) => {
        const data = new DataTransfer();
        data.items.add(new File([text], 'game.json', { type: 'application/json' }));
        const init = { dataTransfer: data, bubbles: true, cancelable: true };
        document.body.dispatchEvent(new DragEvent('dragover', init));
        document.body.dispatchEvent(new DragEvent('drop', init));
      },
      JSON.stringify(recordOf(game, true)),
    );
    await untilPhase(page, 'viewing');
    await page.getByRole('button', { name: '结果与复盘' }).click();
    await untilPhase(page, 'over');
    expect(await hashOf(page)).toBe(stateHash(game));
    expect(await page.locator('.over').textContent()).toContain('自编剧本');
    // What is only looked at is not kept.
    await openMenu(page);
    await expect.poll(() => rows(page).count()).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('a browser', () => {
  it('that is full says so, lets the game go on, and saves again once there is room', async () => {
    const { page, close } = await visit(browser, `${site.url}?menu=1&lang=zh`);
    const session = await page.context().newCDPSession(page);
    const { origin } = new URL(site.url);
    // The browser trusts what it last knew of its room for half a minute: this comes first.
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
    await page.goto(gameAddress(1, 'wuhan'));
    await endHalfYears(page, 1);
    await page.getByText('存储空间已满').waitFor();
    await page.getByRole('button', { name: '关闭' }).click();
    await endHalfYears(page, 1);
    // It is told once.
    await expect.poll(() => page.getByText('存储空间已满').count()).toBe(0);
    await session.send('Storage.overrideQuotaForOrigin', { origin });
    await endHalfYears(page, 1);
    await page.getByText('已恢复保存').waitFor();
    const before = await marks(page);
    await page.reload();
    await untilPhase(page, 'plan');
    expect(await marks(page)).toEqual(before);
    await close();
  });

  it('that keeps nothing is told apart from a full one', async () => {
    const context = await browser.newContext({ reducedMotion: 'reduce', locale: 'zh-CN' });
    const page = await context.newPage();
    await keepsNothing(page);
    await page.goto(site.url + HANGZHOU);
    await page.getByText('不允许在这里保存').waitFor();
    await endHalfYears(page, 2);
    const before = await marks(page);
    expect(before.turn).toBe('2');
    // What was left is still there as long as the page is, and the page does not go unasked.
    await page.getByRole('button', { name: '菜单' }).click();
    await page.getByText('关闭本标签页就会丢失').waitFor();
    await page.getByRole('button', { name: /^继续.*杭州/ }).click();
    await untilPhase(page, 'plan');
    expect(await marks(page)).toEqual(before);
    const asked = page.waitForEvent('dialog');
    const gone = page.close({ runBeforeUnload: true });
    const dialog = await asked;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.accept();
    await gone;
    await context.close();
  });
});

describe('two tabs', () => {
  it('do not play one game at once: the second takes it over, and the first is told', async () => {
    const first = await visit(browser, gameAddress(42, 'hangzhou'));
    await endHalfYears(first.page, 1);
    const second = await secondTab(first, first.page.url());
    await choice(second).waitFor();
    expect((await marks(second)).phase).toBe('elsewhere');
    await second.getByRole('button', { name: '在这里继续' }).click();
    await untilPhase(second, 'plan');
    await choice(first.page).waitFor();
    await endHalfYears(second, 1);
    const saved = await marks(second);
    expect((await marks(first.page)).turn).toBe('1');
    // And back: the first goes on from what the second saved.
    await first.page.getByRole('button', { name: '在这里继续' }).click();
    await untilPhase(first.page, 'plan');
    expect(await marks(first.page)).toEqual(saved);
    await choice(second).waitFor();
    await second.close();
    await endHalfYears(first.page, 1);
    const last = await marks(first.page);
    await first.page.reload();
    await untilPhase(first.page, 'plan');
    expect(await marks(first.page)).toEqual(last);
    expect(first.complaints).toEqual([]);
    await first.close();
  });

  it('each go on by themselves where the second plays a copy', async () => {
    const first = await visit(browser, gameAddress(42, 'hangzhou'));
    await endHalfYears(first.page, 1);
    const second = await secondTab(first, site.url);
    await choice(second).waitFor();
    await second.getByRole('button', { name: '另存副本并继续' }).click();
    await endHalfYears(second, 2);
    await endHalfYears(first.page, 1);
    await first.page.reload();
    await second.reload();
    await untilPhase(first.page, 'plan');
    await untilPhase(second, 'plan');
    expect([(await marks(first.page)).turn, (await marks(second)).turn]).toEqual(['2', '3']);
    await first.page.close();
    await openMenu(second);
    await expect.poll(() => rows(second).count()).toBe(2);
    await second.getByText('（副本）').first().waitFor();
    expect(first.complaints).toEqual([]);
    await first.close();
  });

  it('play two different games, and both are kept', async () => {
    const first = await visit(browser, gameAddress(42, 'hangzhou'));
    await endHalfYears(first.page, 1);
    const second = await secondTab(first, gameAddress(7, 'wuhan'));
    await endHalfYears(second, 1);
    await endHalfYears(first.page, 1);
    await endHalfYears(second, 1);
    const games = [await marks(first.page), await marks(second)];
    await first.page.reload();
    await second.reload();
    await untilPhase(first.page, 'plan');
    await untilPhase(second, 'plan');
    expect([await marks(first.page), await marks(second)]).toEqual(games);
    expect(first.complaints).toEqual([]);
    await first.close();
  });

  it('without the browser’s locks overwrite nothing: who was overtaken keeps a copy', async () => {
    const first = await visit(browser, gameAddress(42, 'hangzhou'));
    const { page } = first;
    await page.context().addInitScript(() => {
      Object.defineProperty(Navigator.prototype, 'locks', { value: undefined });
    });
    await page.reload();
    await endHalfYears(page, 1);
    const second = await secondTab(first, page.url());
    await untilPhase(second, 'plan');
    await endHalfYears(second, 2);
    const kept = await marks(second);
    await page.getByRole('button', { name: '结束半年' }).click();
    await choice(page).waitFor();
    const here = await hashOf(page);
    await page.getByRole('button', { name: '另存副本并继续' }).click();
    await untilPhase(page, 'plan');
    await page.reload();
    await untilPhase(page, 'plan');
    expect(await hashOf(page)).toBe(here);
    await second.reload();
    await untilPhase(second, 'plan');
    expect(await marks(second)).toEqual(kept);
    expect(first.complaints).toEqual([]);
    await first.close();
  });
});
