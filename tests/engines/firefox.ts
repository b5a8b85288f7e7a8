// Firefox as it is installed, driven through WebDriver BiDi.
import puppeteer from 'puppeteer-core';
import type { RemotePage } from './page.ts';

export async function openFirefox(executablePath: string): Promise<RemotePage> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    defaultViewport: { width: 1366, height: 768 },
    timeout: 60_000,
    protocolTimeout: 60_000,
    // Nothing leaves the machine: no updates, no experiments, no greetings.
    extraPrefsFirefox: {
      'app.update.disabledForTesting': true,
      'app.normandy.enabled': false,
      'browser.safebrowsing.malware.enabled': false,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
    },
  });
  const page = await browser.newPage();
  return {
    version: (await browser.version()).replace(/^firefox\//, ''),
    open: async (url) => void (await page.goto(url)),
    ask: (expression) => page.evaluate(expression),
    // To wait until it is enabled, the driver would run a text as code, which the page forbids.
    click: (xpath) => page.locator(`::-p-xpath(${xpath})`).setWaitForEnabled(false).click(),
    close: () => browser.close(),
  };
}
