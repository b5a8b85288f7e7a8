import { afterAll, beforeAll, expect, it } from 'vitest';
import { openChromium } from '../engines/chromium.ts';
import type { RemotePage } from '../engines/page.ts';
import { serveWatched, smoke } from '../engines/smoke.ts';
import type { Site } from '../helpers/site.ts';

let page: RemotePage;
const sites: Site[] = [];

async function siteWith(script: string): Promise<Site> {
  const site = await serveWatched(script);
  sites.push(site);
  return site;
}

beforeAll(async () => {
  page = await openChromium();
});
afterAll(async () => {
  await page?.close();
  for (const site of sites) await site.close();
});

// Other browsers are tried by the same questions where they can be had; these can fail.
it('finds nothing wrong with the page', async () => {
  expect(await smoke(page, await siteWith(''))).toEqual([]);
});

it('hears what goes wrong while the page loads', async () => {
  const site = await siteWith(
    "console.warn('beware'); setTimeout(() => { throw Error('lost'); });",
  );
  const each = ['beware', 'Uncaught Error: lost'];
  // Two pages are opened: a game by its address, and another by a link.
  expect(await smoke(page, site)).toEqual([...each, ...each]);
});
