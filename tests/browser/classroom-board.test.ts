// A teacher's board: a class's files dropped on it, played again, ranked, shown and taken along.
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exercises } from '../../scenarios/exercises/shipped.ts';
import { type Exercise, questionsOf, withSeed } from '../../src/classroom/exercise.ts';
import { handInOf } from '../../src/classroom/hand-in.ts';
import { wordOf } from '../../src/record/forms/word.ts';
import { launchBrowser } from '../helpers/browser.ts';
import { classFiles, fileText, handInBy, teamOf } from '../helpers/class.ts';
import { type Site, serveSite } from '../helpers/site.ts';
import { grave, visit } from './visit.ts';

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

const exercise = exercises[0] as Exercise;
const BOARD = `?class=board&exercise=${exercise.id}&lang=zh`;

type Dropped = { name: string; text: string };

/** Lets go of files over the page, as a mouse does. */
async function drop(page: Page, files: readonly Dropped[]): Promise<void> {
  await page.evaluate((list) => {
    const dataTransfer = new DataTransfer();
    for (const { name, text } of list) dataTransfer.items.add(new File([text], name));
    const event = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
    document.body.dispatchEvent(event);
  }, files);
}

const paste = (page: Page, pasted: string): Promise<void> =>
  page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  }, pasted);

async function told(page: Page, counted: number, aside: number): Promise<void> {
  await page.getByText(`计入 ${counted} 组，未计入 ${aside} 份`).waitFor({ timeout: 60_000 });
}

const decoder = new TextDecoder();
const classOf = (teams: number, spoilt: number): Dropped[] =>
  classFiles(exercise, teams, spoilt).map(({ name, bytes }) => {
    return { name, text: decoder.decode(bytes) };
  });

describe('the board of a class', () => {
  it('ranks what is dropped, says why the rest does not count, and hides names for the class', async () => {
    const { page, complaints, close } = await visit(browser, site.url + BOARD);
    await page.getByRole('heading', { name: '三步完成' }).waitFor();
    expect(await grave(page)).toEqual([]);
    const files = classOf(8, 2);
    const copy = {
      name: '099-抄.json',
      text: fileText(
        handInOf(
          { ...teamOf(exercise, 1).attempt, id: 'f'.repeat(16), team: '抄写员' },
          teamOf(exercise, 1).game,
        ),
      ),
    };
    await drop(page, [...files, copy]);
    await told(page, 6, 3);
    const ranking = page.getByRole('region', { name: '排名' }).getByRole('table');
    const scores = await ranking.locator('tbody td b').allTextContents();
    const points = scores.map(Number).filter((score) => !Number.isNaN(score));
    expect(points).toHaveLength(6);
    expect(points).toEqual([...points].sort((a, b) => b - a));
    await page.getByText('后面缺了一截，请重新提交').waitFor();
    await page.getByRole('cell', { name: '雷同' }).waitFor();

    // The same once more does no harm, and a link that is pasted is one more team.
    await drop(page, files);
    await page.getByText('有 8 份此前已加入').waitFor();
    await paste(page, `老师好 https://x.org/#hand-in=${wordOf(handInBy(exercise, 9))}`);
    await told(page, 7, 3);

    await ranking.getByRole('button', { name: /白鹭1/ }).click();
    await page.getByRole('heading', { name: '操作' }).waitFor();
    await ranking.getByRole('button', { name: '小组' }).click();
    expect(await ranking.locator('th[aria-sort=ascending]').textContent()).toContain('小组');
    expect(await grave(page)).toEqual([]);

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'CSV 表格' }).click(),
    ]);
    const csv = readFileSync(await download.path(), 'utf8');
    expect(csv.startsWith('\ufeff')).toBe(true);
    expect(csv.trim().split('\r\n')).toHaveLength(11);
    const [workbook] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /XLSX/ }).click(),
    ]);
    expect(
      readFileSync(await workbook.path())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');

    await page.locator('h1').click();
    await page.keyboard.press('p');
    await page.getByRole('button', { name: '恢复组名' }).waitFor();
    const shown = await page.locator('main').innerText();
    for (const name of ['青松', '白鹭', '抄写员', '雷同', '099-'])
      expect(shown).not.toContain(name);
    await expect.poll(() => page.locator('option', { hasText: '白鹭' }).count()).toBe(0);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('h2:focus').textContent()).toBe('全班走势');
    await page.keyboard.press('ArrowLeft');
    expect(await page.locator('h2:focus').textContent()).toBe('排名');
    expect(await grave(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  it('shows markup in names, answers and file names as text', async () => {
    const { page, complaints, close } = await visit(browser, site.url + BOARD);
    const markup = '<img src=x onerror=alert(1)>';
    const { attempt, game } = teamOf(exercise, 1);
    const texts = questionsOf(exercise).filter(({ kind }) => kind === 'text');
    const answers = Object.fromEntries(
      texts.map(({ id }) => [id, `javascript:alert(2) ${markup}`]),
    );
    const handIn = handInOf({ ...attempt, team: markup, answers }, game);
    await drop(page, [
      { name: `${markup}.json`, text: fileText(handIn) },
      { name: `<script>alert(3)</script>.txt`, text: markup },
    ]);
    await told(page, 1, 1);
    await page.getByRole('button', { name: /^<img src=x/ }).click();
    await page.getByText('<script>alert(3)</script>.txt').waitFor();
    await expect
      .poll(() => page.locator('main img, main script, main a[href^="javascript"]').count())
      .toBe(0);
    expect(complaints).toEqual([]);
    await close();
  });

  it('finds the exercise of a link by itself, and offers it for files of another', async () => {
    const other = withSeed(exercises[1] as Exercise, 77);
    const address = `${site.url}?lang=zh#hand-in=${wordOf(handInBy(other, 1))}`;
    const linked = await visit(browser, address);
    await told(linked.page, 1, 0);
    expect(await linked.page.locator('h1').textContent()).toContain(other.title.zh);
    await linked.close();

    const { page, close } = await visit(browser, site.url + BOARD);
    await drop(page, [{ name: 'a.json', text: fileText(handInBy(other, 1)) }]);
    await told(page, 0, 1);
    await page.getByRole('button', { name: '换成那个练习' }).click();
    await told(page, 1, 0);
    expect(await page.locator('h1').textContent()).toContain(other.title.zh);
    await close();

    const open = await visit(browser, `${site.url}?class=board&lang=zh`);
    await drop(open.page, [{ name: 'a.json', text: fileText(handInBy(other, 1)) }]);
    await told(open.page, 1, 0);
    expect(open.complaints).toEqual([]);
    await open.close();
  });
});
