import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Exercise } from '../../src/classroom/exercise.ts';
import { launchBrowser } from '../helpers/browser.ts';
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

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

const codeIn = (page: Page): Promise<string> =>
  page.locator('.builder-results .class-code').innerText();

/** From an empty draft to a sound one, with a locked lever and a question. */
async function write(page: Page): Promise<void> {
  await page.getByLabel('标题（中文）').fill('算力够了吗');
  await page.getByLabel('学习目的（中文）').fill('看看算力之外还缺什么。');
  await page.getByLabel('锁定算力', { exact: true }).check();
  await page.getByLabel('预设算力的份额').fill('１０');
  await page.getByRole('button', { name: '添加推演之后的问题' }).click();
  await page.getByLabel('问题 1（中文）').fill('哪里出乎意料？');
}

describe('a teacher in the builder', () => {
  it('mends what is told, and hands out a link that shows the same exercise', async () => {
    const { page, complaints, close } = await visit(browser, `${site.url}?class=builder&lang=zh`);
    const check = page.locator('.builder-summary');
    await expect.poll(() => check.innerText()).toContain('还有 2 处要改');
    await write(page);
    await expect.poll(() => check.innerText()).toContain('没有问题');

    await page.getByLabel('逐半年决策数').fill('13');
    await expect.poll(() => check.innerText()).toContain('不能超过半年总数 12');
    await expect.poll(() => page.locator('.builder-results input').count()).toBe(0);
    await check.getByRole('button', { name: '逐半年决策数' }).click();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('6');
    await expect.poll(() => check.innerText()).toContain('没有问题');

    const code = await codeIn(page);
    expect(code).toMatch(/^[A-Z]{3}-[A-Z]{3}$/);
    const link = await page.locator('.copy-link input').inputValue();
    expect(link).toMatch(/\/#exercise=/);

    const student = await visit(browser, `${link.replace('#', '?class=home&lang=zh#')}`);
    const card = student.page.locator('.exercise-card').first();
    expect(await card.innerText()).toContain(code);
    expect(await card.innerText()).toContain('算力够了吗');
    await student.page.goto('about:blank');
    await student.page.goto(link);
    await student.page.getByRole('heading', { level: 1, name: '算力够了吗' }).waitFor();
    expect(await student.page.locator('.class-code').innerText()).toBe(code);
    await student.page.goto(link.replace('#', '?class=builder&lang=zh#'));
    await expect.poll(() => codeIn(student.page)).toBe(code);
    await expect
      .poll(() => student.page.getByLabel('锁定算力', { exact: true }).isChecked())
      .toBe(true);
    expect(await student.page.getByLabel('预设算力的份额').inputValue()).toBe('10');
    expect(await student.page.getByLabel('问题 1（中文）').inputValue()).toBe('哪里出乎意料？');
    expect([...complaints, ...student.complaints]).toEqual([]);
    await student.close();
    await close();
  });

  it('saves a file that opens again, keeps the draft over a reload, and takes a removal back', async () => {
    const { page, complaints, close } = await visit(browser, `${site.url}?class=builder&lang=zh`);
    await write(page);
    await expect.poll(() => page.locator('.builder-summary').innerText()).toContain('没有问题');
    const code = await codeIn(page);
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: '保存文件' }).click();
    const file = await coming;
    expect(file.suggestedFilename()).toBe('jingzhu-exercise-算力够了吗.json');
    const path = await file.path();
    const exercise = JSON.parse(await readFile(path, 'utf8')) as Exercise;
    expect(exercise.title).toEqual({ zh: '算力够了吗', en: '算力够了吗' });
    expect(exercise.locks.levers).toEqual(['compute']);

    await page.reload();
    await expect.poll(() => codeIn(page)).toBe(code);
    await page.getByRole('button', { name: '删除：哪里出乎意料？' }).click();
    await expect.poll(() => codeIn(page)).not.toBe(code);
    // The focus went along to the way back.
    await page.keyboard.press('Enter');
    await expect.poll(() => codeIn(page)).toBe(code);

    await page.getByText('以另一个练习、文件或链接为底').click();
    await page.getByRole('button', { name: '从零开始' }).click();
    await expect.poll(() => page.locator('.builder-summary').innerText()).toContain('要改');
    await page.getByLabel('标题（中文）').fill('另一个');
    await page.getByRole('button', { name: '恢复' }).click();
    await expect.poll(() => codeIn(page)).toBe(code);
    await page.getByRole('button', { name: '恢复' }).click();
    expect(await page.getByLabel('标题（中文）').inputValue()).toBe('另一个');
    await page.locator('.start-from input[type=file]').setInputFiles(path);
    await expect.poll(() => codeIn(page)).toBe(code);

    await page.goto(`${site.url}?class=home&lang=zh`);
    await page.locator('.code-field input[type=file]').setInputFiles(path);
    await page.waitForURL(/#exercise=/);
    expect(complaints).toEqual([]);
    await close();
  });

  it('is told what a lazy team comes to, and gets the short code of what it left unchanged', async () => {
    const { page, complaints, close } = await visit(
      browser,
      `${site.url}?class=builder&exercise=why-hangzhou&lang=zh`,
    );
    await expect.poll(() => codeIn(page)).toMatch(/^1-\d+-[A-Z]{2}$/);
    await page.getByRole('button', { name: '测一测无为小组' }).click();
    await page.locator('.goal .lazy').first().waitFor();
    expect(await page.locator('.goal .lazy').first().innerText()).toMatch(/无为小组：[+−]?\d/);
    await page.getByRole('button', { name: '添加目标' }).click();
    const goal = page.locator('.goal').last();
    await goal.getByLabel('衡量什么').selectOption('stock');
    const [from, to] = await Promise.all(
      ['不得分的数值', '得满分的数值'].map((label) => goal.getByLabel(label).inputValue()),
    );
    expect(Number(to) / Number(from)).toBeCloseTo(1.5, 2);
    expect(await goal.innerText()).toContain('达成 0%');
    await page.getByRole('button', { name: '删除：期末人工智能人才' }).click();
    await page.getByLabel('种子').fill('7');
    await expect.poll(() => codeIn(page)).toMatch(/^1-7-[A-Z]{2}$/);
    await expect.poll(() => page.locator('.goal .lazy').count()).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  });

  it.each([
    ['zh', 'day', {}],
    ['en', 'night', PHONE],
  ] as const)(
    'finds nothing grave and nothing beside the page, in %s by %s',
    async (lang, theme, options) => {
      const at = (address: string): string => `${site.url}?${address}&lang=${lang}&theme=${theme}`;
      const { page, complaints, close } = await visit(browser, at('class=builder'), options);
      const beside = (): Promise<number> =>
        page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(await grave(page)).toEqual([]);
      await page.goto(at('class=builder&exercise=why-hangzhou'));
      await page.locator('.builder-results .class-code').waitFor();
      for (const closed of await page.locator('details > summary').all()) await closed.click();
      expect(await grave(page)).toEqual([]);
      expect(await beside()).toBeLessThanOrEqual(0);
      await page.goto(at('class=home'));
      await page.locator('.exercise-card').first().waitFor();
      expect(await grave(page)).toEqual([]);
      expect(await beside()).toBeLessThanOrEqual(0);
      await page.locator('.exercise-card .ways button').first().click();
      await page.getByRole('dialog').locator('.qr').waitFor();
      expect(await grave(page)).toEqual([]);
      expect(complaints).toEqual([]);
      await close();
    },
  );
});

describe('on a phone', () => {
  it.each(['zh', 'en'])('nothing of the classroom stands beside the page, in %s', async (lang) => {
    const { page, close } = await visit(browser, `${site.url}?class=home&lang=${lang}`, PHONE);
    const width = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);
    await page.locator('.exercise-card').first().waitFor();
    expect(await width()).toBe(390);
    await page.goto(`${site.url}?class=builder&exercise=twenty-years&lang=${lang}`);
    await page.locator('.builder-results .class-code').waitFor();
    for (const closed of await page.locator('details > summary').all()) await closed.click();
    expect(await width()).toBe(390);
    await close();
  });
});

describe('a student with a code', () => {
  it('types it as it was heard, and is told a slip, a stranger and a code that only confirms', async () => {
    const { page, complaints, close } = await visit(browser, `${site.url}?menu=1&lang=zh`);
    await page.getByRole('button', { name: '课堂', exact: true }).click();
    const card = page.locator('.exercise-card').first();
    const code = await card.locator('.class-code').innerText();
    const field = page.getByLabel('短码或链接');
    const told = page.locator('.code-field [role=alert]');
    const [number, seed, letters = ''] = code.split('-');
    await field.fill(`${number}-${Number(seed) + 1}-${letters}`);
    await page.keyboard.press('Enter');
    expect(await told.innerText()).toContain('笔误');
    await field.fill('hello');
    await page.keyboard.press('Enter');
    expect(await told.innerText()).toContain('没有短码为“hello”的练习');
    await field.fill(`${site.url}#hand-in=AQAAAUJ`);
    await page.keyboard.press('Enter');
    expect(await told.innerText()).toContain('评阅台');
    await field.fill('khm qrw');
    await page.keyboard.press('Enter');
    expect(await told.innerText()).toContain('KHM-QRW');
    await field.fill(`${number} ${seed} ${letters.toLowerCase()}`);
    await page.keyboard.press('Enter');
    await page.waitForURL(new RegExp(`exercise=${code}`));
    await page.goBack();
    await field.fill(`https://school.example/game/?exercise=${code}`);
    await page.keyboard.press('Enter');
    await page.waitForURL(new RegExp(`exercise=${code}`));
    expect(complaints).toEqual([]);
    await close();
  });

  it('has another code with another seed', async () => {
    const { page, close } = await visit(browser, `${site.url}?class=home&lang=en`);
    const card = page.locator('.exercise-card').nth(2);
    await card.locator('summary').click();
    await card.getByLabel('Seed').fill('90210');
    expect(await card.locator('.class-code').innerText()).toMatch(/^3-90210-[A-Z]{2}$/);
    await card.getByRole('button', { name: 'Show to the class' }).click();
    expect(await page.getByRole('dialog').locator('.huge-code').innerText()).toMatch(/^3-90210-/);
    await close();
  });
});
