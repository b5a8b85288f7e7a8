import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../helpers/browser.ts';
import { serveFiles } from '../helpers/site.ts';
import { endHalfYears, HANGZHOU, marks, untilPhase, visit } from './visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
});

/** Until everything is kept and the next visit needs no server. */
async function untilKept(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
}

const isWaiting = (page: Page): Promise<boolean> =>
  page.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null);

describe('the built page', () => {
  it('runs from any folder of a plain server', async () => {
    const site = await serveFiles('/some/sub/path/');
    const { page, complaints, close } = await visit(browser, site.url + HANGZHOU);
    await page.locator('.map-tools').waitFor();
    await endHalfYears(page, 1);
    await page.getByRole('button', { name: '指南' }).click();
    await page.getByRole('dialog').waitFor();
    const worker = await page.evaluate(async () => {
      const { active, scope } = await navigator.serviceWorker.ready;
      return { script: active?.scriptURL, scope };
    });
    expect(worker).toEqual({ script: `${site.url}sw.js`, scope: site.url });
    expect(complaints).toEqual([]);
    await close();
    await site.close();
  });

  it('is played after the first visit with the server gone', async () => {
    const site = await serveFiles('/');
    const { page, close } = await visit(browser, `${site.url}?menu=1&lang=zh`);
    await untilKept(page);
    await site.close();

    await page.goto(site.url + HANGZHOU);
    await page.locator('.map-tools').waitFor();
    await endHalfYears(page, 1);
    const { turn, hash } = await marks(page);
    expect(turn).toBe('1');
    await page.getByRole('button', { name: '指南' }).click();
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');

    await page.reload();
    await untilPhase(page, 'plan');
    expect(await marks(page)).toMatchObject({ turn: '1', hash });
    await close();
  });

  it('tells kindly of a new version, and takes it up when asked', async () => {
    const added = new Map<string, string>();
    const site = await serveFiles('/', added);
    const { page, close } = await visit(browser, `${site.url}?menu=1&lang=en`);
    await untilKept(page);
    added.set('sw.js', '\n// A new version.');
    await page.goto(site.url + HANGZHOU.replace('lang=zh', 'lang=en'));
    await expect.poll(() => isWaiting(page), { timeout: 20_000 }).toBe(true);
    const notice = page.getByText('A new version of Jingzhu is ready.');
    await untilPhase(page, 'plan');
    await expect.poll(() => notice.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Menu' }).click();
    await notice.waitFor();
    const loaded = page.waitForEvent('load');
    await page.getByRole('button', { name: 'Reload' }).click();
    await loaded;
    await page.waitForSelector('h1');
    await expect.poll(() => isWaiting(page), { timeout: 20_000 }).toBe(false);
    await close();
    await site.close();
  });

  it('can be installed: its manifest names it, its icons exist', async () => {
    const site = await serveFiles('/game/');
    const { page, close } = await visit(browser, site.url);
    const session = await page.context().newCDPSession(page);
    const { errors, data } = await session.send('Page.getAppManifest');
    expect(errors).toEqual([]);
    const { name, icons, start_url, display } = JSON.parse(data ?? '{}');
    expect({ name, start_url, display }).toEqual({
      name: '竞逐 Jingzhu',
      start_url: './',
      display: 'standalone',
    });
    for (const { src } of icons as { src: string }[]) {
      expect((await page.request.get(site.url + src)).status()).toBe(200);
    }
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
    // The test's own window is a private one.
    const ids = installabilityErrors.map(({ errorId }) => errorId);
    expect(ids.filter((id) => id !== 'in-incognito')).toEqual([]);
    await close();
    await site.close();
  });
});
