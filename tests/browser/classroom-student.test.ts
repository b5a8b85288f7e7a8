// A student's whole way: from the code to the file that the teacher gets.
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exercises } from '../../scenarios/exercises/shipped.ts';
import { shipped } from '../../scenarios/shipped.ts';
import { type Exercise, withSeed } from '../../src/classroom/exercise.ts';
import type { HandIn } from '../../src/classroom/hand-in.ts';
import { exerciseWord } from '../../src/classroom/read.ts';
import { codeOf } from '../../src/classroom/shelf.ts';
import { present } from '../../src/game/game.ts';
import { playCompact } from '../../src/record/forms/compact.ts';
import { launchBrowser } from '../helpers/browser.ts';
import { type Site, serveSite } from '../helpers/site.ts';
import { endHalfYears, grave, marks, untilPhase, visit } from './visit.ts';

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

const shippedOne = exercises[0] as Exercise;
/** Shorter than the shipped one, with something closed. */
const own: Exercise = {
  ...shippedOne,
  id: 'own-exercise',
  byHand: 2,
  turns: 4,
  locks: { ...shippedOne.locks, levers: ['compute'], priority: true },
  preset: [{ type: 'plan', shares: { compute: 0 } }],
  questions: {
    before: [
      {
        id: 'expect',
        text: { zh: '最后排第几？', en: 'Which rank at the end?' },
        kind: 'number',
        unit: { zh: '名', en: '' },
        least: 1,
        most: 17,
        foretells: { kind: 'rank' },
      },
    ],
    during: [
      { id: 'now', turn: 1, text: { zh: '发生了什么？', en: 'What happened?' }, kind: 'text' },
    ],
    after: [{ id: 'why', text: { zh: '为什么？', en: 'Why?' }, kind: 'text' }],
  },
};
const OWN = `#exercise=${exerciseWord(own)}`;

async function begin(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^开始/ }).click();
  const anyway = page.getByRole('button', { name: /^仍然开始/ });
  await Promise.race([anyway.waitFor(), untilPhase(page, 'plan')]);
  if (await anyway.isVisible()) await anyway.click();
  await untilPhase(page, 'plan');
}

/** What the browser saved. */
async function handedIn(page: Page): Promise<HandIn> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '保存作业文件' }).click(),
  ]);
  return JSON.parse(readFileSync(await download.path(), 'utf8')) as HandIn;
}

describe('a student with an exercise', () => {
  it('predicts, plays, closes the laptop, goes on, looks back and hands in', async () => {
    const { page, complaints, close } = await visit(browser, `${site.url}?lang=zh${OWN}`);
    await page.getByLabel('组名').fill('青松7');
    await page.getByLabel('最后排第几？').fill('3');
    expect(await grave(page)).toEqual([]);
    await begin(page);
    const strip = page.getByRole('region', { name: /^练习/ });
    await strip.getByText('逐半年决策：第 1 个，共 2 个').waitFor();

    // What is closed says so, and cannot be moved.
    const lever = page.locator('[data-lever="compute"]');
    await lever.getByText('已锁定').waitFor();
    await expect.poll(() => lever.getByRole('slider').isDisabled()).toBe(true);
    await expect
      .poll(() => page.locator('[data-lever="training"]').getByRole('slider').isDisabled())
      .toBe(false);

    await endHalfYears(page, 1);
    await strip.getByRole('button', { name: '1 道题' }).click();
    await page.getByLabel('发生了什么？').fill('排名没有变');
    await page.keyboard.press('Escape');
    await page.waitForTimeout(300);

    await page.reload();
    await untilPhase(page, 'plan');
    expect((await marks(page)).turn).toBe('1');
    await endHalfYears(page, 1);
    expect(await grave(page)).toEqual([]);
    await page.getByRole('button', { name: /^自动推演其余 2 个半年/ }).click();
    await untilPhase(page, 'over');
    await page.getByRole('heading', { name: /青松7/ }).waitFor();
    await page.getByLabel('为什么？').fill('<b>因为</b>');
    expect(await grave(page)).toEqual([]);

    const work = await handedIn(page);
    expect(work.team).toBe('青松7');
    expect(work.answers).toEqual({ expect: 3, now: '排名没有变', why: '<b>因为</b>' });
    const played = playCompact(work.record, (id) => shipped.find((each) => each.id === id));
    if (!played.ok) throw new Error(JSON.stringify(played.fault));
    expect(present(played.game).hash).toBe((await marks(page)).hash);
    expect(complaints).toEqual([]);
    await close();
  });

  it('opens a shipped exercise by its code, goes back to its first page and on again', async () => {
    const code = codeOf(withSeed(shippedOne, 77), exercises);
    const { page, complaints, close } = await visit(
      browser,
      `${site.url}?exercise=${code}&lang=zh`,
    );
    await page.getByText('种子 77').waitFor();
    await begin(page);
    await endHalfYears(page, 1);
    await page.goBack();
    await page.getByRole('heading', { name: shippedOne.title.zh, level: 1 }).waitFor();
    await page.getByRole('button', { name: /^以“.+”继续$/ }).click();
    await untilPhase(page, 'plan');
    expect((await marks(page)).turn).toBe('1');
    expect(complaints).toEqual([]);
    await close();
  });

  it('is told of a slip in the code, and can type it again', async () => {
    const code = codeOf(shippedOne, exercises);
    const wrong = code.replace(/-(\d)/, (_, digit) => `-${(Number(digit) + 1) % 10}`);
    const { page, close } = await visit(browser, `${site.url}?exercise=${wrong}&lang=zh`);
    await page.getByRole('alert').filter({ hasText: '校验字母' }).first().waitFor();
    await page.getByLabel('短码或链接').fill(code.toLowerCase());
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: shippedOne.title.zh, level: 1 }).waitFor();
    await close();
  });

  it('begins once, however often the button is pressed', async () => {
    const { page, complaints, close } = await visit(browser, `${site.url}?lang=zh${OWN}`);
    await page.getByLabel('最后排第几？').fill('3');
    await page.getByRole('button', { name: /^开始/ }).dblclick();
    await untilPhase(page, 'plan');
    // What is preset is nobody's to take back, so nothing is offered.
    const undo = page.getByRole('button', { name: /^撤销/ });
    expect(await undo.getAttribute('aria-disabled')).toBe('true');
    await page.goBack();
    const begun = page.getByRole('button', { name: /^以“.+”继续$/ });
    await begun.first().waitFor();
    await expect.poll(() => begun.count()).toBe(1);
    expect(complaints).toEqual([]);
    await close();
  });

  it('goes on in another tab by the same link, and from the list and forward again', async () => {
    const address = `${site.url}?exercise=${codeOf(shippedOne, exercises)}&lang=zh`;
    const { page, complaints, close } = await visit(browser, address);
    await begin(page);
    await endHalfYears(page, 1);

    const other = await page.context().newPage();
    await other.goto(address);
    await other.getByRole('button', { name: /^以“.+”继续$/ }).click();
    await other.getByRole('button', { name: '在这里继续' }).click();
    await other.getByRole('region', { name: /^练习/ }).waitFor();
    expect((await marks(other)).turn).toBe('1');

    await other.goto(`${site.url}?menu=1&lang=zh`);
    await other.getByRole('button', { name: /^继续/ }).first().click();
    await other.getByRole('region', { name: /^练习/ }).waitFor();
    await other.goBack();
    await untilPhase(other, 'menu');
    await other.goForward();
    await other.getByRole('region', { name: /^练习/ }).waitFor();
    expect((await marks(other)).turn).toBe('1');
    expect(complaints).toEqual([]);
    await close();
  });

  it('is warned that beginning anew is another attempt', async () => {
    const { page, complaints, close } = await visit(browser, `${site.url}?lang=zh${OWN}`);
    await begin(page);
    await endHalfYears(page, 2);
    await page.keyboard.press('Control+Enter');
    await untilPhase(page, 'over');
    await expect.poll(() => page.getByRole('button', { name: '同一种子再来' }).count()).toBe(0);
    await page.getByRole('button', { name: '重新做一遍' }).click();
    await page.getByRole('alert').filter({ hasText: '另一次尝试' }).waitFor();
    expect((await marks(page)).phase).toBe('over');
    await page.getByRole('button', { name: '仍然重新做' }).click();
    await untilPhase(page, 'plan');
    expect((await marks(page)).turn).toBe('0');
    expect(complaints).toEqual([]);
    await close();
  });

  it('hands in what is half finished, on a phone, too', async () => {
    const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
    const { page, complaints, close } = await visit(browser, `${site.url}?lang=zh${OWN}`, phone);
    await begin(page);
    await endHalfYears(page, 1);
    await page.getByRole('button', { name: '现在就交' }).click();
    await page.getByText(/已完成 1 个/).waitFor();
    const work = await handedIn(page);
    expect(work.record.moves).toHaveLength(1);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(390);
    expect(complaints).toEqual([]);
    await close();
  });
});
