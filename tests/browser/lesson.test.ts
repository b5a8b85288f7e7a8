import AxeBuilder from '@axe-core/playwright';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lessonEn, lessonZh } from '../../src/ui/words/lesson.ts';
import type { StepId } from '../../src/views/lesson.ts';
import { launchBrowser } from '../helpers/browser.ts';
import { type Site, serveSite } from '../helpers/site.ts';
import { endHalfYears, marks, untilPhase, visit } from './visit.ts';

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

const WORDS = { zh: lessonZh, en: lessonEn } as const;
const WAY_IN = /^(第一局|First game)/;

/** From the start page into the first game, by the keyboard. */
async function begin(page: Page): Promise<Locator> {
  await press(page, page.getByRole('button', { name: WAY_IN }));
  await untilPhase(page, 'plan');
  const coach = page.getByRole('complementary', { name: WAY_IN });
  await coach.waitFor();
  return coach;
}

async function press(page: Page, button: Locator): Promise<void> {
  await button.focus();
  await page.keyboard.press('Enter');
}

describe('the guided first game', () => {
  it.each(['en', 'zh'] as const)('is played through by the keyboard alone, in %s', async (lang) => {
    const words = WORDS[lang];
    const { page, complaints, close } = await visit(browser, `${site.url}?lang=${lang}`);
    const coach = await begin(page);
    const at = (step: StepId): Promise<void> =>
      coach.getByRole('heading', { name: words.steps[step].title, exact: true }).waitFor();
    const button = (name: string): Locator => coach.getByRole('button', { name, exact: true });
    const key = async (part: Locator, ...keys: string[]): Promise<void> => {
      await part.focus();
      for (const each of keys) await page.keyboard.press(each);
    };
    const endIt = async (): Promise<void> => {
      const { turn } = await marks(page);
      await press(page, page.locator('[data-part="end"]'));
      await page.waitForFunction((before) => document.body.dataset.turn !== before, turn);
      await untilPhase(page, 'plan', 'over');
    };
    const lever = (name: RegExp): Locator => page.locator('.lever').getByRole('slider', { name });
    const right = Array<string>(6).fill('ArrowRight');

    await at('welcome');
    await press(page, button(words.next));
    await at('standing');
    await press(page, page.locator('[data-part="league"] .row-button').first());
    await at('meeting');
    await coach.getByText(words.steps.standing.done ?? '').waitFor();
    await key(page.locator('[data-part="meeting"]').getByRole('slider'), 'ArrowRight');
    await at('levers');
    // What the guide speaks of is outlined, and one press away.
    await press(page, button(words.show));
    await page.waitForFunction(() => document.activeElement?.matches('[data-part="levers"]'));
    await key(lever(/^(Compute|算力)$/), 'ArrowRight');
    await at('programmes');
    await coach.getByText(words.steps.levers.done ?? '').waitFor();
    const offer = page.getByRole('button', { name: /^(Start Regulatory|启动监管)/ });
    await press(page, page.locator('[data-key="programmes"]'));
    await press(page, offer);
    await at('preview');
    await press(page, button(words.next));
    await at('firstEnd');
    expect(await button(words.next).getAttribute('aria-disabled')).toBe('true');
    await endIt();

    await at('why');
    await press(page, page.locator('[data-part="league"] tr.own button.why').last());
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await at('institutions');
    await key(lever(/^(Business environment|营商环境)$/), 'ArrowRight');
    await at('check');
    await endIt();

    await at('ratchet');
    await key(page.locator('[data-part="meeting"]').getByRole('slider'), 'ArrowRight');
    await at('people');
    await key(lever(/^(Training|培养)$/), 'ArrowRight');
    await at('luck');
    await endIt();

    await at('shift');
    await press(page, button(words.next));
    await at('market');
    await press(page, button(words.skip));
    await at('halfway');
    await endIt();

    await at('mass');
    await key(lever(/^(Scenes and pilots|场景与试点)$/), 'Home');
    await key(lever(/^(Research and platforms|科研与平台)$/), ...right);
    await at('patience');
    await press(page, button(words.next));
    await at('nearlyThere');
    await endIt();

    await at('shock');
    await press(page, button(words.back));
    await at('nearlyThere');
    await press(page, button(words.next));
    await press(page, button(words.next));
    await at('runOn');
    await endIt();

    await at('whatNext');
    await expect.poll(() => marks(page)).toMatchObject({ turn: '6', phase: 'over' });
    const ways = coach.getByRole('link');
    await expect.poll(() => ways.count()).toBe(3);
    await press(page, ways.nth(1));
    await page.waitForURL(/western-chance/);
    await untilPhase(page, 'plan');
    await expect.poll(() => page.getByRole('complementary', { name: WAY_IN }).count()).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  });

  it('goes on after a reload where it stood, before and after a half-year', async () => {
    const { page, complaints, close } = await visit(browser, `${site.url}?lang=en`);
    const coach = await begin(page);
    const heading = coach.getByRole('heading');
    for (const turn of ['0', '2']) {
      await coach.getByRole('button', { name: /^(Next|Skip)$/ }).click();
      const stood = await heading.textContent();
      const before = await marks(page);
      await page.reload();
      await untilPhase(page, 'plan');
      await coach.waitFor();
      expect(await heading.textContent()).toBe(stood);
      expect(await marks(page)).toEqual(before);
      expect((await marks(page)).turn).toBe(turn);
      if (turn === '0') await endHalfYears(page, 2);
    }
    // It is a game of six half-years before and after.
    expect(await page.locator('.top-bar').textContent()).toContain('3/6');
    expect(complaints).toEqual([]);
    await close();
  });

  it('can be left in the middle: the game goes on without it, for good', async () => {
    const { page, complaints, close } = await visit(browser, `${site.url}?lang=en`);
    const coach = await begin(page);
    await endHalfYears(page, 1);
    await press(page, coach.getByRole('button', { name: lessonEn.leave }));
    await coach.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('desk-title');
    expect(await page.evaluate(() => document.body.dataset.coach)).toBeUndefined();
    await endHalfYears(page, 1);
    await page.reload();
    await untilPhase(page, 'plan');
    await page.locator('[data-part="desk"]').waitFor();
    expect((await marks(page)).turn).toBe('2');
    await expect.poll(() => coach.count()).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  });

  it.each([
    [1366, 768],
    [390, 844],
    [320, 640],
  ])('covers nothing on a screen of %i × %i, and can be folded', async (width, height) => {
    const { page, complaints, close } = await visit(browser, `${site.url}?lang=en`, {
      viewport: { width, height },
    });
    const coach = await begin(page);
    await coach.getByRole('button', { name: /^(Next|Skip)$/ }).click();
    await coach.getByRole('button', { name: lessonEn.show }).click();
    await page.waitForFunction(() => document.activeElement?.matches('[data-part="league"]'));
    const whole = (await coach.boundingBox()) ?? { y: 0, height: 0 };
    const columns = (await page.locator('.columns').boundingBox()) ?? { y: 0, height: 0 };
    const isApart =
      whole.y + whole.height <= columns.y + 0.5 || whole.y >= columns.y + columns.height - 0.5;
    expect(isApart).toBe(true);
    expect(columns.height).toBeGreaterThan(150);
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(sideways).toBeLessThanOrEqual(0);
    const { violations } = await new AxeBuilder({ page }).include('.coach').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await coach.getByRole('button', { name: lessonEn.fold }).click();
    expect((await coach.boundingBox())?.height).toBeLessThan(whole.height);
    await coach.getByRole('heading', { name: lessonEn.steps.standing.title }).waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  it('goes without being kept where the browser keeps nothing', async () => {
    const context = await browser.newContext({ reducedMotion: 'reduce' });
    await context.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new Error('blocked');
        },
      });
    });
    const page = await context.newPage();
    await page.goto(`${site.url}?lang=en`);
    const coach = await begin(page);
    await coach.getByRole('button', { name: lessonEn.next }).click();
    await coach.getByRole('heading', { name: lessonEn.steps.standing.title }).waitFor();
    await context.close();
  });
});
