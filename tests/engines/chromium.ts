import { launchBrowser } from '../helpers/browser.ts';
import type { RemotePage } from './page.ts';

export async function openChromium(): Promise<RemotePage> {
  const browser = await launchBrowser();
  const page = await browser.newPage();
  return {
    version: browser.version(),
    open: async (url) => void (await page.goto(url)),
    ask: (expression) => page.evaluate(expression),
    click: (xpath) => page.locator(`xpath=${xpath}`).first().click(),
    close: () => browser.close(),
  };
}
