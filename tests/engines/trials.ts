// Every engine's own way to the same trial.
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runProgram } from '../helpers/process.ts';
import type { Site } from '../helpers/site.ts';
import { openChromium } from './chromium.ts';
import { openFirefox } from './firefox.ts';
import type { Family, Trial } from './judge.ts';
import { type RemotePage, until } from './page.ts';
import { type Programs, packageVersion } from './programs.ts';
import { smoke } from './smoke.ts';
import type { Found } from './trial.ts';
import { openWebKit } from './webkit.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const TSX = join(ROOT, 'node_modules/tsx/dist/cli.mjs');
const QUICKJS = join(ROOT, 'tests/engines/quickjs.ts');
const LIMIT_MS = 120_000;

type Name = { engine: string; family: Family };

/** A program without a page: it loads the driver, prints what it found, and ends. */
async function shell(
  name: Name,
  version: string,
  command: string,
  args: readonly string[],
  folder: string,
): Promise<Trial> {
  const { code, timedOut, printed, complained } = await runProgram(command, args, {
    limitMs: LIMIT_MS,
    output: 'keep',
    folder,
  });
  if (timedOut) return { ...name, state: 'broken', why: `no end after ${LIMIT_MS / 1000} s` };
  if (code !== 0) {
    return { ...name, state: 'broken', why: `exit code ${code}: ${complained?.trim()}` };
  }
  return { ...name, state: 'ran', version, found: JSON.parse(printed ?? '') as Found };
}

export function tryNode(folder: string): Promise<Trial> {
  const name = { engine: 'Node', family: 'V8' } as const;
  return shell(name, process.versions.node, process.execPath, ['driver.js'], folder);
}

export function tryQuickJs(folder: string): Promise<Trial> {
  const file = 'node_modules/@jitl/quickjs-wasmfile-release-sync/package.json';
  const { version } = JSON.parse(readFileSync(join(ROOT, file), 'utf8')) as { version: string };
  const name = { engine: 'QuickJS', family: 'QuickJS' } as const;
  return shell(name, version, process.execPath, [TSX, QUICKJS, folder], ROOT);
}

export async function tryJsc(folder: string, { jsc }: Programs): Promise<Trial> {
  const name = { engine: 'jsc', family: 'JavaScriptCore' } as const;
  if (jsc === undefined) return { ...name, state: 'absent', why: 'no package has it' };
  return shell(name, packageVersion(jsc), jsc, ['-m', 'driver.js'], folder);
}

export async function trySpiderMonkey(folder: string, { spidermonkey }: Programs): Promise<Trial> {
  const family = 'SpiderMonkey';
  if (spidermonkey === undefined) {
    return { engine: 'js', family, state: 'absent', why: 'no package has it' };
  }
  const name = { engine: basename(spidermonkey), family } as const;
  return shell(name, packageVersion(spidermonkey), spidermonkey, ['-m', 'driver.js'], folder);
}

/** The trial in a browser, and then the page itself, which `site` serves: what is wrong with it. */
export type BrowserTrial = { trial: Trial; complaints: string[] };

async function browser(
  name: Name,
  open: () => Promise<RemotePage>,
  trial: Site,
  site: Site,
): Promise<BrowserTrial> {
  let page: RemotePage;
  try {
    page = await open();
  } catch (error) {
    const why = `does not start: ${firstLine(error)}`;
    return { trial: { ...name, state: 'absent', why }, complaints: [] };
  }
  try {
    const { version } = page;
    await page.open(`${trial.url}index.html`);
    const found = JSON.parse((await until(page, TITLE, LIMIT_MS)) as string) as Found;
    const ran = { ...name, state: 'ran', version, found } as const;
    const complaints = await smoke(page, site).catch((error) => [String(error)]);
    return {
      trial: ran,
      complaints: complaints.map((each) => `the page in ${name.engine}: ${each}`),
    };
  } catch (error) {
    return { trial: { ...name, state: 'broken', why: firstLine(error) }, complaints: [] };
  } finally {
    await page.close();
  }
}

const firstLine = (error: unknown): string => String(error).split('\n')[0] ?? '';

/** Empty until the driver has put there what it found. */
const TITLE = "document.title !== '' && document.title";

const absent = (name: Name, why: string): BrowserTrial => ({
  trial: { ...name, state: 'absent', why },
  complaints: [],
});

export function tryChromium(trial: Site, site: Site): Promise<BrowserTrial> {
  return browser({ engine: 'Chromium', family: 'V8' }, openChromium, trial, site);
}

export async function tryFirefox(
  trial: Site,
  site: Site,
  { firefox }: Programs,
): Promise<BrowserTrial> {
  const name = { engine: 'Firefox', family: 'SpiderMonkey' } as const;
  if (firefox === undefined) return absent(name, 'no package has it');
  return browser(name, () => openFirefox(firefox), trial, site);
}

export async function tryWebKit(
  trial: Site,
  site: Site,
  { webkitDriver, webkitBrowser, screen }: Programs,
): Promise<BrowserTrial> {
  const name = { engine: 'WebKit', family: 'JavaScriptCore' } as const;
  if (webkitDriver === undefined || webkitBrowser === undefined || screen === undefined) {
    return absent(name, 'no package has it, its driver or a screen');
  }
  const programs = { driver: webkitDriver, browser: webkitBrowser, screen };
  return browser(name, () => openWebKit(programs), trial, site);
}
