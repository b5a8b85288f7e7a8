// Nothing leaves the page: neither the one that is served nor the single file asks anybody else for
// anything, and were something in them to try, their policy would stop it.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../helpers/browser.ts';
import { type Site, serveSite } from '../helpers/site.ts';
import { endHalfYears, marks, untilPhase, visit } from './visit.ts';

const FILE = pathToFileURL(
  join(fileURLToPath(new URL('../..', import.meta.url)), 'dist-single', 'jingzhu.html'),
).href;

let browser: Browser;
let site: Site;
let stranger: Server;
/** What a machine beside the page's own was asked. */
const heard: string[] = [];
beforeAll(async () => {
  site = await serveSite();
  browser = await launchBrowser();
  stranger = createServer((request, response) => {
    heard.push(request.url ?? '');
    response.setHeader('Access-Control-Allow-Origin', '*').end('heard');
  });
  await new Promise<void>((done) => void stranger.listen(0, '127.0.0.1', done));
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
  stranger?.close();
});

const GAME = '?scenario=spring-2025&seed=42&region=hangzhou&lang=zh&turns=2';

/** Everything that page, threads and service worker ask for, but what lies in the page itself. */
function outside(page: Page, own: string): string[] {
  const asked: string[] = [];
  page.context().on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(own) && !/^(blob|data):/.test(url)) asked.push(url);
  });
  return asked;
}

/** A short life of the page: plan, preview, a half-year, the end, its debrief, the classroom. */
async function live(page: Page, own: string): Promise<void> {
  await page.goto(`${own}${GAME}`);
  await untilPhase(page, 'plan');
  // The preview comes from a thread.
  await page.locator('.preview').getByText('色带').first().waitFor({ state: 'attached' });
  await page.locator('canvas').first().waitFor();
  await endHalfYears(page, 2);
  await page.getByRole('heading', { name: '运气与决策' }).waitFor({ timeout: 60_000 });
  for (const place of ['home', 'board', 'builder']) {
    await page.goto(`${own}?class=${place}&lang=zh`);
    await page.waitForSelector('h1');
  }
  await page.goto(`${own}?exercise=why-hangzhou&lang=zh`);
  await page.getByRole('button', { name: /^开始/ }).waitFor();
}

/** Every way out that a script could think of. */
async function tryOut(page: Page, address: string): Promise<void> {
  await page.evaluate(async (to) => {
    await fetch(`${to}/fetch`).catch(() => undefined);
    navigator.sendBeacon(`${to}/beacon`, 'x');
    try {
      new WebSocket(to.replace('http', 'ws'));
    } catch {}
    try {
      new EventSource(`${to}/events`);
    } catch {}
    for (const [tag, key] of [
      ['img', 'src'],
      ['script', 'src'],
      ['iframe', 'src'],
      ['video', 'src'],
      ['object', 'data'],
    ] as const) {
      const element = document.createElement(tag);
      element.setAttribute(key, `${to}/${tag}`);
      document.body.append(element);
    }
    const style = document.createElement('link');
    style.rel = 'stylesheet';
    style.href = `${to}/style`;
    document.head.append(style);
    const form = document.createElement('form');
    form.action = `${to}/form`;
    document.body.append(form);
    form.submit();
    await new Promise((done) => setTimeout(done, 1500));
  }, address);
}

const WAYS = [
  ['the page that is served', () => site.url],
  ['the single file on a disk', () => FILE],
] as const;

describe.each(WAYS)('%s', (_, ownOf) => {
  it('asks nobody else for anything in a whole short life', async () => {
    const own = ownOf();
    const { page, complaints, close } = await visit(browser, `${own}?menu=1&lang=zh`);
    const asked = outside(page, own);
    await live(page, own);
    expect(asked).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  it('lets no script connect elsewhere', async () => {
    const { page, close } = await visit(browser, `${ownOf()}?menu=1&lang=zh`);
    const { port } = stranger.address() as AddressInfo;
    heard.length = 0;
    await tryOut(page, `http://127.0.0.1:${port}`);
    expect(heard).toEqual([]);
    await close();
  });

  it('would be heard without its policy', async () => {
    const options = { bypassCSP: true };
    const { page, close } = await visit(browser, `${ownOf()}?menu=1&lang=zh`, options);
    const { port } = stranger.address() as AddressInfo;
    heard.length = 0;
    await tryOut(page, `http://127.0.0.1:${port}`).catch(() => undefined);
    expect(heard).toContain('/fetch');
    expect(heard).toContain('/img');
    await close();
  });
});

describe('the single file', () => {
  it('comes to the same state as the page that is served, and goes on after a reload', async () => {
    const hashes: string[] = [];
    for (const own of [site.url, FILE]) {
      const { page, complaints, close } = await visit(browser, `${own}${GAME}`);
      await endHalfYears(page, 1);
      hashes.push((await marks(page)).hash);
      await page.waitForTimeout(300);
      await page.reload();
      await untilPhase(page, 'plan');
      expect((await marks(page)).turn).toBe('1');
      expect(complaints).toEqual([]);
      await close();
    }
    expect(hashes[1]).toBe(hashes[0]);
  });
});
