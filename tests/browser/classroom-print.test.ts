// What is printed for a lesson: on A4, on as many pages as were promised, in both languages.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exercises } from '../../scenarios/exercises/shipped.ts';
import { LANGUAGES } from '../../src/engine/types.ts';
import { launchBrowser } from '../helpers/browser.ts';
import { type Site, serveSite } from '../helpers/site.ts';
import { endHalfYears, untilPhase, visit } from './visit.ts';

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

async function pagesPrinted(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

describe.each(LANGUAGES)('in %s', (language) => {
  it('every student sheet and every teacher’s guide takes one page', async () => {
    const { page, complaints, close } = await visit(
      browser,
      `${site.url}?class=home&lang=${language}`,
    );
    const longer: string[] = [];
    for (const { id } of exercises) {
      for (const kind of ['sheet', 'guide']) {
        await page.goto(`${site.url}?class=${kind}&exercise=${id}&lang=${language}`);
        await page.locator('.paper').waitFor();
        const count = await pagesPrinted(page);
        if (count !== 1) longer.push(`${kind} of ${id}: ${count} pages`);
      }
    }
    expect(longer).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('the laboratory report', () => {
  it('takes two pages, tells moves, figures and flows, and asks for no name', async () => {
    const { page, complaints, close } = await visit(
      browser,
      `${site.url}?exercise=why-hangzhou&lang=zh`,
    );
    await page.getByRole('button', { name: /^开始/ }).click();
    await page.getByRole('button', { name: /^仍然开始/ }).click();
    await untilPhase(page, 'plan');
    // The highest lever that is open gives a little away.
    const lever = page.locator('[data-lever] input[type=range]:not([disabled])').first();
    await lever.focus();
    for (let k = 0; k < 2; k++) await page.keyboard.press('ArrowLeft');
    await endHalfYears(page, exercises[0]?.byHand ?? 0);
    await page.getByRole('button', { name: /^自动推演其余/ }).click();
    await untilPhase(page, 'over');
    await page.getByRole('button', { name: '实验报告' }).click();
    const report = page.locator('.lab-report');
    await report.getByText('八、实验结论').waitFor();
    await report.getByText('学号').waitFor();
    await expect.poll(() => report.locator('input, textarea, select').count()).toBe(0);
    const moves = await report.locator('.moves-made tbody tr').first().textContent();
    expect(moves).toContain('%');
    await report.locator('.flow-sums').getByText(/毕业/).waitFor();
    expect(await pagesPrinted(page)).toBe(2);
    expect(complaints).toEqual([]);
    await close();
  });
});
