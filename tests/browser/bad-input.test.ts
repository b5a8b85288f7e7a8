// What somebody opens may be broken in many ways. Each is told in a sentence of its own, in both
// languages, and the page goes on as if nothing had been opened.
import { deflateSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createGame, endTurn, type Game, submit } from '../../src/game/game.ts';
import { type GameRecord, recordOf, withChecksum } from '../../src/game/replay.ts';
import type { Command } from '../../src/model/commands.ts';
import { type CompactRecord, packRecord } from '../../src/record/forms/compact.ts';
import { linkText } from '../../src/record/forms/link.ts';
import { layOut } from '../../src/record/forms/text.ts';
import { LARGEST_FILE_CHARS } from '../../src/scenario/limits.ts';
import { launchBrowser } from '../helpers/browser.ts';
import { spring2025 } from '../helpers/games.ts';
import { changed, laidOut } from '../helpers/records.ts';
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

/** Three half-years of a person in Wuhan, no two alike. */
function played(): Game {
  let game = createGame(spring2025, 4, { turns: 3, seats: { wuhan: 'person' } });
  for (const compute of [0.1, 0, 0.05]) {
    const command = { region: 'wuhan', type: 'plan', shares: { compute } } as unknown as Command;
    const answer = submit(game, command);
    if (!answer.ok) throw new Error(answer.refusal);
    game = endTurn(answer.game);
  }
  return game;
}

const good = recordOf(played(), false);
const compact = packRecord(good);
const whole = layOut(good);
const word = linkText(compact);

const spoilt = (change: (record: GameRecord) => void): string => layOut(changed(good, change));
const resealed = (part: object): string => layOut(withChecksum({ ...good, ...part }));
const linkOf = (part: object): string => linkText({ ...compact, ...part } as CompactRecord);
const swapped = <T>([first, second, ...others]: readonly T[]): T[] =>
  [second, first, ...others].filter((each) => each !== undefined);

const later = { rules: { version: 9, digest: null } };
const elsewhere = { scenario: { id: 'gone', digest: good.scenario.digest } };
const edition = { scenario: { id: good.scenario.id, digest: 'b'.repeat(64) } };

type Case = readonly [kind: string, text: string, zh: RegExp, en: RegExp];

const FILES: readonly Case[] = [
  ['empty', '', /空的/, /nothing in it/],
  ['no JSON', 'Dear all,', /不是一局的记录（第 1 行第 1 列）/, /not the record .* \(line 1,/],
  ['other JSON', '{"a": 1}', /是 JSON，但不是/, /is JSON, but not/],
  ['a scenario', JSON.stringify(spring2025), /是一个剧本/, /is a scenario/],
  ['too large', ' '.repeat(LARGEST_FILE_CHARS + 1), /超过 5 MB/, /larger than any .* \(5 MB\)/],
  ['too many values', `[${'1,'.repeat(500_000)}1]`, /超过 5 MB/, /larger than any/],
  ['truncated', whole.slice(0, 2000), /第 2,000 个字符就断了/, /off after 2,000 characters/],
  ['bit-flipped', whole.replace('"seed"', '"sEed"'), /已损坏/, /is damaged/],
  ['re-ordered', spoilt((each) => each.history.reverse()), /次序乱了/, /out of order/],
  ['of a later format', resealed({ format: 3 }), /更新版本的游戏/, /later version of the game/],
  ['of other rules', resealed(later), /第 9 版规则/, /version 9 of the rules/],
  ['of no scenario here', resealed(elsewhere), /“gone”这里没有/, /“gone”, which is neither/],
  ['of another edition', resealed(edition), /“spring-2025”的另一版本/, /another edition of the/],
  [
    'hand-edited',
    spoilt(({ history }) => Object.assign(history[1]?.commands[0] ?? {}, { shares: {} })),
    /被改动过（第 2 个半年/,
    /was changed after it was written \(half-year 2/,
  ],
  [
    'with another name',
    spoilt((each) => Object.assign(each, { name: 'Mine' })),
    /重演无误，但操作之外的内容/,
    /comes out as it says, but something beside the moves/,
  ],
  [
    'changed, and of other rules',
    spoilt((each) => Object.assign(each, later)),
    /第 9 版规则.*被改动过/,
    /version 9 of the rules.*Besides, it was changed/,
  ],
  [
    'forged, checksum and all',
    resealed({ history: good.history.map((each) => ({ ...each, commands: [] })) }),
    /出自另一个程序/,
    /another program made it/,
  ],
];

const LINKS: readonly Case[] = [
  ['no link', '%E4%BD%A0%E5%A5%BD', /链接无法打开/, /The link does not open/],
  ['truncated', word.slice(0, 100), /只收到 100 个/, /only 100 of/],
  ['nearly empty', word.slice(0, 5), /末尾缺失/, /Its end is missing/],
  ['bit-flipped', flipped(word), /已损坏/, /is damaged/],
  ['oversized', 'A'.repeat(400_000), /比任何一局的链接都长/, /longer than any link/],
  ['a bomb', bomb(), /展开后却远远超过/, /unfolds into far more/],
  ['re-ordered', linkOf({ moves: swapped(compact.moves) }), /次序乱了/, /out of order/],
  ['of other rules', linkOf(later), /第 9 版规则/, /version 9 of the rules/],
  ['of no scenario here', linkOf(elsewhere), /“gone”这里没有/, /“gone”, which is neither/],
  ['of another edition', linkOf(edition), /“spring-2025”的另一版本/, /another edition of the/],
  ['hand-edited', linkOf({ moves: [[], [], []] }), /重演的结果却/, /comes out otherwise/],
];

function flipped(text: string): string {
  return `${text.slice(0, 90)}${text[90] === 'x' ? 'y' : 'x'}${text.slice(91)}`;
}

function bomb(): string {
  return laidOut(deflateSync(new Uint8Array(70_000_000), { level: 9 }));
}

async function openFile(page: Page, name: string, text: string): Promise<void> {
  const buffer = Buffer.from(text);
  await page.setInputFiles('input[type=file]', { name, mimeType: 'application/json', buffer });
}

const told = async (page: Page, name: string): Promise<string> => {
  const line = page.locator('.open-told .notice', { hasText: name });
  await line.waitFor();
  return (await line.textContent()) ?? '';
};

describe.each(['zh', 'en'] as const)('in %s, what is broken', (lang) => {
  const of = (zh: RegExp, en: RegExp): RegExp => (lang === 'zh' ? zh : en);

  it('as a file is told by what is wrong with it', async () => {
    const { page, complaints, close } = await visit(browser, `${site.url}?menu=1&lang=${lang}`);
    for (const [kind, text, zh, en] of FILES) {
      await openFile(page, `${kind}.json`, text);
      expect(await told(page, `“${kind}.json”`), kind).toMatch(of(zh, en));
    }
    expect((await marks(page)).phase).toBe('menu');
    await expect.poll(() => page.locator('.save').count()).toBe(0);
    // The page is none the worse for it.
    await openFile(page, 'good.json', whole);
    await untilPhase(page, 'viewing');
    expect(complaints).toEqual([]);
    await close();
  });

  it('as a link in the address is told on the start page', async () => {
    const { page, complaints, close } = await visit(browser, `${site.url}?menu=1&lang=${lang}`);
    for (const [kind, text, zh, en] of LINKS) {
      await page.goto('about:blank');
      await page.goto(`${site.url}?lang=${lang}#game=${text}`);
      const alert = page.getByRole('alert');
      await alert.waitFor();
      expect(await alert.textContent(), kind).toMatch(of(zh, en));
      expect((await marks(page)).phase).toBe('menu');
    }
    await page.getByRole('button', { name: of(/^马上开局/, /^Play now/) }).click();
    await untilPhase(page, 'plan');
    expect(page.url()).not.toContain('#');
    expect(complaints).toEqual([]);
    await close();
  });

  it('as a link that is pasted is told where it was pasted', async () => {
    const { page, complaints, close } = await visit(browser, `${site.url}?menu=1&lang=${lang}`);
    await page.getByRole('button', { name: of(/^打开链接/, /^Open a link/) }).click();
    const field = page.getByLabel(of(/^一局的链接/, /^Link to a game/));
    for (const [kind, text, zh, en] of LINKS) {
      await field.fill(`#game=${text}`);
      await field.press('Enter');
      await page.locator('.open-told', { hasText: of(zh, en) }).waitFor();
      expect(await page.locator('.open-told').textContent(), kind).toMatch(of(zh, en));
    }
    await field.fill('see you on Monday');
    await field.press('Enter');
    await page.locator('.open-told', { hasText: of(/链接无法打开/, /does not open/) }).waitFor();
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('a game under play', () => {
  it('stays when what is dropped on it is broken, and is kept when it is a game', async () => {
    const { page, complaints, close } = await visit(browser, site.url + HANGZHOU);
    await endHalfYears(page, 1);
    const before = await marks(page);
    await drop(page, '{"a": 1}');
    await page.locator('.open-card', { hasText: '不是一局的记录' }).waitFor();
    await page.locator('.open-card').getByRole('button', { name: '关闭' }).click();
    await expect.poll(() => page.locator('.open-card').count()).toBe(0);
    expect(await marks(page)).toEqual(before);
    await drop(page, whole);
    await untilPhase(page, 'viewing');
    await page.goto(`${site.url}?menu=1&lang=zh`);
    await page
      .getByRole('button', { name: /^继续.*杭州/ })
      .first()
      .click();
    await untilPhase(page, 'plan');
    expect(await marks(page)).toEqual(before);
    expect(complaints).toEqual([]);
    await close();
  });
});

async function drop(page: Page, text: string): Promise<void> {
  await page.evaluate((content) => {
    const data = new DataTransfer();
    data.items.add(new File([content], 'dropped.json', { type: 'application/json' }));
    const init = { dataTransfer: data, bubbles: true, cancelable: true };
    document.body.dispatchEvent(new DragEvent('dragover', init));
    document.body.dispatchEvent(new DragEvent('drop', init));
  }, text);
}
