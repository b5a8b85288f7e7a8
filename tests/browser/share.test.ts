import { readFileSync } from 'node:fs';
import type { Browser, Locator, Page } from 'playwright-core';
import { decodeQR } from 'qr/decode.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GameRecord, recordOf, stateHash } from '../../src/game/index.ts';
import { packRecord } from '../../src/record/forms/compact.ts';
import { LONGEST_LINK_CHARS, linkText } from '../../src/record/forms/link.ts';
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

const game = playedGame(7, { seats: { wuhan: 'person' }, turns: 4 });
const fragment = (record: GameRecord): string => `#game=${linkText(packRecord(record))}`;
const shared = fragment(recordOf(game, false));

const box = (page: Page): Locator => page.getByRole('dialog', { name: '分享这一局' });

async function openBox(page: Page): Promise<void> {
  await page.getByRole('button', { name: '分享', exact: true }).click();
  await box(page).getByRole('button', { name: '保存文件' }).waitFor();
}

const linkShown = (page: Page): Promise<string> =>
  box(page).getByLabel('这一局的链接').inputValue();

/** Everything that the page asks of anybody. */
function requestsOf({ page }: Visit): string[] {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
  return asked;
}

/** What a camera reads off the screen. */
async function scanned(page: Page, code: Locator): Promise<string> {
  const png = await code.screenshot();
  const { width, height, shades } = await page.evaluate(
    async (address) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      const { width, height } = image;
      const canvas = document.createElement('canvas');
      Object.assign(canvas, { width, height });
      const context = canvas.getContext('2d') as CanvasRenderingContext2D;
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, width, height);
      // A letter a pixel: lists of numbers take their time on the way.
      const shades = data.filter((_, at) => at % 4 === 0);
      return { width, height, shades: new TextDecoder('latin1').decode(shades) };
    },
    `data:image/png;base64,${png.toString('base64')}`,
  );
  const data = new Uint8ClampedArray(4 * width * height).fill(255);
  for (let at = 0; at < shades.length; at++) {
    data.fill(shades.charCodeAt(at) > 127 ? 255 : 0, 4 * at, 4 * at + 3);
  }
  return decodeQR({ width, height, data });
}

async function atItsEnd(page: Page): Promise<string> {
  await untilPhase(page, 'viewing');
  await page.getByRole('button', { name: /^(到最后|To the end)$/ }).click();
  await page.waitForFunction(() => document.body.dataset.turn !== '0');
  return (await marks(page)).hash;
}

describe('a game that is shared', () => {
  it('as a link shows the same game to whoever opens it, and no server hears of it', async () => {
    const { page, complaints, close } = await visit(browser, `${site.url}${HANGZHOU}&turns=2`);
    await endHalfYears(page, 2);
    const { hash } = await marks(page);
    await openBox(page);
    const link = await linkShown(page);
    expect(link.startsWith(`${site.url}#game=`)).toBe(true);

    const other = await browser.newContext({ locale: 'zh-CN', reducedMotion: 'reduce' });
    const fresh = await other.newPage();
    const asked = requestsOf({ page: fresh } as Visit);
    await fresh.goto(link);
    expect(await atItsEnd(fresh)).toBe(hash);
    const secret = link.split('#game=')[1] as string;
    expect(asked.some((each) => each.includes(secret))).toBe(false);
    expect(complaints).toEqual([]);
    await other.close();
    await close();
  });

  it('is copied by a button, which says so', async () => {
    const { page, complaints, close } = await visit(browser, `${site.url}?lang=zh${shared}`);
    await untilPhase(page, 'viewing');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await openBox(page);
    await page.getByRole('button', { name: '复制链接' }).click();
    await page.getByRole('status').getByText('链接已复制').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await linkShown(page));
    await page.keyboard.press('Escape');
    // The focus is back where it was.
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('分享');
    expect(complaints).toEqual([]);
    await close();
  });

  it.each(['day', 'night'])('is read from its QR code by a camera, by %s', async (theme) => {
    const address = `${site.url}?lang=zh&theme=${theme}${shared}`;
    const { page, complaints, close } = await visit(browser, address);
    await untilPhase(page, 'viewing');
    await openBox(page);
    const link = await linkShown(page);
    const code = box(page).getByRole('img', { name: /二维码/ });
    expect(await scanned(page, code)).toBe(link);
    // For a class it fills the screen.
    const before = (await code.boundingBox())?.width ?? 0;
    await page.getByRole('button', { name: '铺满屏幕' }).click();
    expect((await code.boundingBox())?.width).toBeGreaterThan(before * 1.5);
    await expect.poll(() => scanned(page, code)).toBe(link);
    await box(page).getByRole('button', { name: '缩小' }).click();
    expect((await code.boundingBox())?.width).toBe(before);
    expect(complaints).toEqual([]);
    await close();
  });

  it('is offered as a file where it makes too long a link', async () => {
    const own = { ...spring2025, id: 'my-own', title: { zh: '自编剧本', en: 'My own' } };
    const long = recordOf(playedGame(9, { seats: { wuhan: 'person' }, turns: 2 }, own), true);
    expect(fragment(long).length).toBeGreaterThan(LONGEST_LINK_CHARS);
    const { page, complaints, close } = await visit(browser, `${site.url}?lang=zh`);
    await page.setInputFiles('input[type=file]', {
      name: 'long.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(long)),
    });
    await untilPhase(page, 'viewing');
    await openBox(page);
    await box(page)
      .getByText(/8,000 个字符/)
      .waitFor();
    await expect.poll(() => box(page).getByLabel('这一局的链接').count()).toBe(0);
    const download = page.waitForEvent('download');
    await box(page).getByRole('button', { name: '保存文件' }).click();
    const saved = JSON.parse(readFileSync(await (await download).path(), 'utf8')) as GameRecord;
    expect(saved.history.map(({ hash }) => hash)).toEqual(long.history.map(({ hash }) => hash));
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('a link', () => {
  it('stays in the address while its game is looked at, so that a reload shows it again', async () => {
    const { page, complaints, close } = await visit(browser, `${site.url}?lang=en${shared}`);
    expect(await atItsEnd(page)).toBe(stateHash(game));
    await page.waitForFunction(() => location.hash.startsWith('#game='));
    expect(new URL(page.url()).searchParams.get('lang')).toBe('en');
    await page.reload();
    expect(await atItsEnd(page)).toBe(stateHash(game));
    expect(complaints).toEqual([]);
    await close();
  });

  it('takes a note along, and stays when somebody skips to a part of the page', async () => {
    const { page, complaints, close } = await visit(browser, `${site.url}?lang=en${shared}`);
    await untilPhase(page, 'viewing');
    const before = page.url();
    await page.getByRole('textbox', { name: /^Note on/ }).fill('Why so early?');
    await page.keyboard.press('Tab');
    await page.waitForURL((url) => url.hash.startsWith('#game=') && url.href !== before);
    await page.locator('a.skip').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.hash.startsWith('#game='));
    await page.reload();
    await untilPhase(page, 'viewing');
    const note = page.getByRole('textbox', { name: /^Note on/ });
    expect(await note.inputValue()).toBe('Why so early?');
    expect(complaints).toEqual([]);
    await close();
  });

  it('is pasted on the start page with the words around it; the way back leads there', async () => {
    const { page, complaints, close } = await visit(browser, `${site.url}?menu=1&lang=zh`);
    await page.getByRole('button', { name: '打开链接' }).click();
    await page.keyboard.insertText(`看看这一局：${site.url}${shared}`);
    await page.keyboard.press('Enter');
    expect(await atItsEnd(page)).toBe(stateHash(game));
    await page.goBack();
    await untilPhase(page, 'menu');
    await page.goForward();
    expect(await atItsEnd(page)).toBe(stateHash(game));
    expect(complaints).toEqual([]);
    await close();
  });

  it('put into the address over a game leaves that game where it was', async () => {
    const { page, complaints, close } = await visit(browser, site.url + HANGZHOU);
    await endHalfYears(page, 1);
    const before = await marks(page);
    await page.evaluate((hash) => {
      location.hash = hash;
    }, shared);
    expect(await atItsEnd(page)).toBe(stateHash(game));
    await page.goBack();
    await untilPhase(page, 'plan');
    expect(await marks(page)).toEqual(before);
    expect(complaints).toEqual([]);
    await close();
  });
});
