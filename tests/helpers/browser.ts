import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { APT_ENV, hasApt, onPath } from './machine.ts';
import { runProgram } from './process.ts';

/** Playwright adds `--headless` itself; the rest keeps a browser quiet and alive as root in a container. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const MINUTE = 60_000;
const NAMES = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'];

/** All that the search asks of the machine, so that a test can answer instead. */
export interface Probes {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** As root on Debian or Ubuntu, where packages can be installed without asking anybody. */
  readonly hasApt: boolean;
  onPath(name: string): string | undefined;
  exists(path: string): boolean;
  /** Browsers that playwright has downloaded before, the expected version first. */
  cached(): readonly string[];
  /** Its version if it really starts. */
  version(path: string): Promise<string | undefined>;
  hasChineseFont(): boolean;
  /** True if it ended well within the time. */
  run(
    command: string,
    args: readonly string[],
    limitMs: number,
    env?: Readonly<Record<string, string>>,
  ): Promise<boolean>;
  say(sentence: string): void;
}

export interface FoundBrowser {
  readonly path: string;
  readonly version: string;
}

/** Where installers put browsers that are not on the path. */
function usualPlaces({ platform, env }: Probes): string[] {
  if (platform === 'darwin') {
    const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    const homes = ['', env.HOME ?? ''].filter((home, index) => index === 0 || home !== '');
    return apps.flatMap((app) =>
      homes.map((home) => `${home}/Applications/${app}.app/Contents/MacOS/${app}`),
    );
  }
  if (platform === 'win32') {
    const homes = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    const apps = ['Google\\Chrome', 'Chromium', 'Microsoft\\Edge'];
    return apps.flatMap((app) =>
      homes.flatMap((home) => {
        const program = app.endsWith('Edge') ? 'msedge.exe' : 'chrome.exe';
        return home === undefined ? [] : [`${home}\\${app}\\Application\\${program}`];
      }),
    );
  }
  return [];
}

/** The first installed browser that starts; one that is there but lacks a library is passed over. */
async function firstInstalled(probes: Probes): Promise<FoundBrowser | undefined> {
  const onPath = NAMES.flatMap((name) => probes.onPath(name) ?? []);
  const elsewhere = [...usualPlaces(probes), ...probes.cached()].filter(probes.exists);
  for (const path of new Set([...onPath, ...elsewhere])) {
    const version = await probes.version(path);
    if (version !== undefined) return { path, version };
    probes.say(`${path} is there but does not start; looking further.`);
  }
  return undefined;
}

async function installChineseFont(probes: Probes): Promise<void> {
  if (!probes.hasApt || probes.hasChineseFont()) return;
  probes.say('No Chinese font found; installing fonts-noto-cjk with apt-get.');
  const ok =
    (await probes.run('apt-get', ['update'], 2 * MINUTE, APT_ENV)) &&
    (await probes.run('apt-get', ['install', '-y', 'fonts-noto-cjk'], 4 * MINUTE, APT_ENV));
  if (!ok) probes.say('fonts-noto-cjk could not be installed; Chinese text will show as boxes.');
}

/**
 * Looks for a Chromium-like browser, and where there is none tries to get one: first by
 * playwright's own download, then, as root on Debian or Ubuntu, from the distribution.
 */
export async function searchBrowser(probes: Probes): Promise<FoundBrowser> {
  const named = probes.env.JINGZHU_BROWSER;
  if (named !== undefined && named !== '') {
    const version = await probes.version(named);
    if (version === undefined) {
      throw new Error(`JINGZHU_BROWSER names ${named}, which does not start as a browser.`);
    }
    return { path: named, version };
  }

  const installed = await firstInstalled(probes);
  if (installed !== undefined) {
    await installChineseFont(probes);
    return installed;
  }

  probes.say('No browser found; trying playwright-core install chromium, for a minute at most.');
  const cli = fileURLToPath(new URL('../../node_modules/playwright-core/cli.js', import.meta.url));
  const args = [cli, 'install', 'chromium', '--no-shell', '--no-remove', '--no-progress'];
  await probes.run(process.execPath, args, MINUTE);
  const downloaded = await firstInstalled(probes);
  if (downloaded !== undefined) {
    await installChineseFont(probes);
    return downloaded;
  }

  if (probes.hasApt) {
    const packages = ['chromium', 'fonts-noto-cjk'];
    probes.say(`Still no browser; installing ${packages.join(' and ')} with apt-get, as root.`);
    await probes.run('apt-get', ['update'], 2 * MINUTE, APT_ENV);
    await probes.run('apt-get', ['install', '-y', ...packages], 5 * MINUTE, APT_ENV);
    const packaged = await firstInstalled(probes);
    if (packaged !== undefined) return packaged;
  }

  throw new Error(
    'No browser for the browser tests: install Chromium or Google Chrome, or set JINGZHU_BROWSER to the path of one.',
  );
}

/** Playwright keeps each version in a folder of its own, chromium-1234/…; a newer one also serves. */
function cached(): string[] {
  const expected = chromium.executablePath();
  const parts = expected.split(/[\\/]/);
  const index = parts.findLastIndex((part) => /^chromium-\d+$/.test(part));
  if (index < 0) return [expected];
  const cache = parts.slice(0, index).join('/');
  const rest = parts.slice(index + 1);
  if (!existsSync(cache)) return [];
  const others = readdirSync(cache)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)))
    .map((name) => join(cache, name, ...rest));
  return [...new Set([expected, ...others])];
}

function hasChineseFont(): boolean {
  try {
    return execFileSync('fc-list', [':lang=zh'], { encoding: 'utf8' }).trim() !== '';
  } catch {
    return false;
  }
}

async function version(path: string): Promise<string | undefined> {
  try {
    // Starting it is the only proof: `--version` opens a window on Windows and needs no library.
    const browser = await chromium.launch({
      executablePath: path,
      args: FLAGS,
      timeout: MINUTE / 2,
    });
    const answer = browser.version();
    await browser.close();
    return answer;
  } catch {
    return undefined;
  }
}

function say(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}

function realProbes(): Probes {
  return {
    platform: process.platform,
    env: { ...process.env, HOME: homedir() },
    hasApt: hasApt(),
    onPath,
    exists: existsSync,
    cached,
    version,
    hasChineseFont,
    run: async (command, args, limitMs, env = {}) => {
      const { code } = await runProgram(command, args, { env, limitMs, output: 'stderr' });
      return code === 0;
    },
    say,
  };
}

/** The path of a browser that starts, having said which one on stderr. */
export async function findBrowser(): Promise<string> {
  const { path, version: found } = await searchBrowser(realProbes());
  say(`Browser: ${path}, version ${found}`);
  return path;
}

/** A browser with an empty profile; whoever launches it closes it. */
export async function launchBrowser(flags: readonly string[] = []): Promise<Browser> {
  const named = process.env.JINGZHU_BROWSER;
  // The test run has already tried the browser that it names; starting it twice would only cost time.
  const executablePath = named !== undefined && named !== '' ? named : await findBrowser();
  return chromium.launch({ executablePath, args: [...FLAGS, ...flags], timeout: MINUTE });
}
