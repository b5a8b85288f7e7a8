import { describe, expect, it } from 'vitest';
import { type Probes, searchBrowser } from './browser.ts';

interface Machine {
  readonly platform?: NodeJS.Platform;
  readonly env?: Readonly<Record<string, string>>;
  readonly isDebianRoot?: boolean;
  /** Browsers there from the start. */
  readonly installed?: readonly string[];
  /** Of those, what is there but does not start. */
  readonly broken?: readonly string[];
  readonly cached?: readonly string[];
  readonly fontMissing?: boolean;
  /** What a run of the named program brings with it. */
  readonly brings?: Readonly<Record<string, string>>;
}

/** A made-up machine and the log of what the search did to it. */
function machine(setup: Machine): { probes: Probes; log: string[] } {
  const log: string[] = [];
  const present = new Set([...(setup.installed ?? []), ...(setup.cached ?? [])]);
  const downloads = new Set(setup.cached);
  const probes: Probes = {
    platform: setup.platform ?? 'linux',
    env: setup.env ?? {},
    hasApt: setup.isDebianRoot ?? false,
    onPath: (name) => (present.has(`/usr/bin/${name}`) ? `/usr/bin/${name}` : undefined),
    exists: (path) => present.has(path),
    cached: () => [...downloads],
    version: async (path) => {
      log.push(`try ${path}`);
      return present.has(path) && !setup.broken?.includes(path) ? '1.2.3' : undefined;
    },
    hasChineseFont: () => !(setup.fontMissing ?? false),
    run: async (command, args, limitMs) => {
      const name = command === 'apt-get' ? `apt-get ${args[0]}` : 'playwright-core';
      log.push(`run ${[name, ...args.slice(1)].join(' ')} (${limitMs / 1000} s)`);
      const brought = setup.brings?.[name];
      if (brought !== undefined) {
        present.add(brought);
        if (name === 'playwright-core') downloads.add(brought);
      }
      return brought !== undefined || name === 'apt-get update';
    },
    say: (sentence) => log.push(`say ${sentence}`),
  };
  return { probes, log };
}

const runs = (log: readonly string[]): string[] => log.filter((line) => line.startsWith('run '));

const DOWNLOAD = 'run playwright-core install chromium --no-shell --no-remove --no-progress (60 s)';
const DOWNLOADED = '/cache/chromium-1234/chrome-linux/chrome';
const APT = [
  'run apt-get update (120 s)',
  'run apt-get install -y chromium fonts-noto-cjk (300 s)',
];

describe('the search for a browser', () => {
  it('takes the one named in JINGZHU_BROWSER before any other', async () => {
    const { probes, log } = machine({
      env: { JINGZHU_BROWSER: '/opt/own' },
      installed: ['/opt/own', '/usr/bin/chromium'],
    });
    expect(await searchBrowser(probes)).toEqual({ path: '/opt/own', version: '1.2.3' });
    expect(log).toEqual(['try /opt/own']);
  });

  it('does not silently replace a named browser that does not start', async () => {
    const { probes } = machine({
      env: { JINGZHU_BROWSER: '/opt/own' },
      installed: ['/usr/bin/chromium'],
    });
    await expect(searchBrowser(probes)).rejects.toThrow('JINGZHU_BROWSER names /opt/own');
  });

  it('treats an empty JINGZHU_BROWSER as none', async () => {
    const { probes } = machine({
      env: { JINGZHU_BROWSER: '' },
      installed: ['/usr/bin/chromium'],
    });
    expect((await searchBrowser(probes)).path).toBe('/usr/bin/chromium');
  });

  it('looks on the path in a fixed order and then stops', async () => {
    const { probes, log } = machine({
      installed: [
        '/usr/bin/chromium-browser',
        '/usr/bin/chromium',
        '/usr/bin/google-chrome-stable',
      ],
      cached: [DOWNLOADED],
      isDebianRoot: true,
    });
    expect((await searchBrowser(probes)).path).toBe('/usr/bin/google-chrome-stable');
    expect(log).toEqual(['try /usr/bin/google-chrome-stable']);
  });

  it('passes over a browser that is there but does not start', async () => {
    const { probes } = machine({
      installed: ['/usr/bin/google-chrome', '/usr/bin/chromium'],
      broken: ['/usr/bin/google-chrome'],
    });
    expect((await searchBrowser(probes)).path).toBe('/usr/bin/chromium');
  });

  it.each([
    {
      platform: 'darwin',
      env: { HOME: '/Users/a' },
      path: '/Users/a/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    },
    {
      platform: 'win32',
      env: { PROGRAMFILES: 'C:\\Programs' },
      path: 'C:\\Programs\\Google\\Chrome\\Application\\chrome.exe',
    },
    {
      platform: 'win32',
      env: { 'PROGRAMFILES(X86)': 'C:\\Old' },
      path: 'C:\\Old\\Microsoft\\Edge\\Application\\msedge.exe',
    },
  ] as const)('knows the usual place $path', async ({ platform, env, path }) => {
    const { probes } = machine({ platform, env, installed: [path] });
    expect((await searchBrowser(probes)).path).toBe(path);
  });

  it('uses what playwright has downloaded before, without a new download', async () => {
    const { probes, log } = machine({ cached: [DOWNLOADED] });
    expect((await searchBrowser(probes)).path).toBe(DOWNLOADED);
    expect(runs(log)).toEqual([]);
  });

  it('tries the download for a minute when nothing is installed', async () => {
    const { probes, log } = machine({
      isDebianRoot: true,
      brings: { 'playwright-core': DOWNLOADED },
    });
    expect((await searchBrowser(probes)).path).toBe(DOWNLOADED);
    expect(runs(log)).toEqual([DOWNLOAD]);
    expect(log[0]).toContain('say No browser found');
  });

  it('turns to apt-get when the download brings nothing, and says so beforehand', async () => {
    const { probes, log } = machine({
      isDebianRoot: true,
      fontMissing: true,
      brings: { 'apt-get install': '/usr/bin/chromium' },
    });
    expect((await searchBrowser(probes)).path).toBe('/usr/bin/chromium');
    expect(runs(log)).toEqual([DOWNLOAD, ...APT]);
    const said = log.findIndex((line) => line.startsWith('say ') && line.includes('apt-get'));
    expect(said).toBeGreaterThan(-1);
    expect(said).toBeLessThan(log.indexOf('run apt-get update (120 s)'));
  });

  it('turns to apt-get when the download lacks libraries to start', async () => {
    const { probes, log } = machine({
      isDebianRoot: true,
      broken: [DOWNLOADED],
      brings: { 'playwright-core': DOWNLOADED, 'apt-get install': '/usr/bin/chromium' },
    });
    expect((await searchBrowser(probes)).path).toBe('/usr/bin/chromium');
    expect(runs(log)).toEqual([DOWNLOAD, ...APT]);
  });

  it('leaves apt-get alone unless root on Debian or Ubuntu, and says what to install', async () => {
    const { probes, log } = machine({ isDebianRoot: false, fontMissing: true });
    await expect(searchBrowser(probes)).rejects.toThrow('install Chromium or Google Chrome');
    expect(runs(log)).toEqual([DOWNLOAD]);
  });

  it('says what to install when apt-get fails too', async () => {
    const { probes, log } = machine({ isDebianRoot: true });
    await expect(searchBrowser(probes)).rejects.toThrow('install Chromium or Google Chrome');
    expect(runs(log)).toEqual([DOWNLOAD, ...APT]);
  });

  it('adds a Chinese font to a browser on a Debian machine without one', async () => {
    const { probes, log } = machine({
      isDebianRoot: true,
      fontMissing: true,
      installed: ['/usr/bin/chromium'],
      brings: { 'apt-get install': '/usr/share/fonts/noto' },
    });
    expect((await searchBrowser(probes)).path).toBe('/usr/bin/chromium');
    expect(runs(log)).toEqual([
      'run apt-get update (120 s)',
      'run apt-get install -y fonts-noto-cjk (240 s)',
    ]);
  });

  it('goes on without a Chinese font where it cannot install one', async () => {
    const { probes, log } = machine({
      isDebianRoot: true,
      fontMissing: true,
      installed: ['/usr/bin/chromium'],
    });
    expect((await searchBrowser(probes)).path).toBe('/usr/bin/chromium');
    expect(log.at(-1)).toContain('could not be installed');
  });
});
