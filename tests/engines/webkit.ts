// WebKit as Debian has it: MiniBrowser on a screen that nobody sees, driven by WebKitWebDriver,
// whose handful of addresses (W3C WebDriver) is asked by plain fetch.
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type Running, startProgram } from '../helpers/process.ts';
import type { RemotePage } from './page.ts';

export type WebKitPrograms = { driver: string; browser: string; screen: string };

const START_MS = 30_000;
const ANSWER_MS = 60_000;
/** What is to be clicked may still be on its way. */
const PATIENCE_MS = 10_000;
/** The key under which WebDriver names an element. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** It tells on its standard output which display it has taken. */
const SCREEN = ['-displayfd', '1', '-screen', '0', '1400x900x24', '-nolisten', 'tcp'];
/** All that it would keep goes into one folder, which is removed. */
const HOMES = ['HOME', 'XDG_CACHE_HOME', 'XDG_CONFIG_HOME', 'XDG_DATA_HOME', 'XDG_RUNTIME_DIR'];
/** No graphics card, no desktop, no settings of anybody's. */
const QUIET = {
  GDK_BACKEND: 'x11',
  GIO_USE_VFS: 'local',
  GSETTINGS_BACKEND: 'memory',
  LIBGL_ALWAYS_SOFTWARE: '1',
  NO_AT_BRIDGE: '1',
  WEBKIT_DISABLE_DMABUF_RENDERER: '1',
};

export async function openWebKit(programs: WebKitPrograms): Promise<RemotePage> {
  const home = mkdtempSync(join(tmpdir(), 'jingzhu-webkit-'));
  const running: Running[] = [];
  const end = (): void => {
    for (const { end: endOne } of running.reverse()) endOne();
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const screen = startProgram(programs.screen, SCREEN);
    running.push(screen);
    const display = await firstLine(screen);
    const port = await freePort();
    const driver = startProgram(programs.driver, [`--port=${port}`], {
      ...QUIET,
      ...Object.fromEntries(HOMES.map((name) => [name, home])),
      DISPLAY: `:${display}`,
    });
    running.push(driver);
    const at = `http://127.0.0.1:${port}`;
    await ready(at);
    const { sessionId, capabilities } = (await ask(`${at}/session`, {
      capabilities: {
        alwaysMatch: {
          'webkitgtk:browserOptions': { binary: programs.browser, args: ['--automation'] },
        },
      },
    })) as { sessionId: string; capabilities: { browserVersion: string } };
    const session = `${at}/session/${sessionId}`;
    await ask(`${session}/window/rect`, { x: 0, y: 0, width: 1366, height: 868 });
    await ask(`${session}/timeouts`, { implicit: PATIENCE_MS });
    return {
      version: capabilities.browserVersion,
      open: async (url) => void (await ask(`${session}/url`, { url })),
      ask: (expression) =>
        ask(`${session}/execute/sync`, { script: `return (${expression});`, args: [] }),
      async click(xpath) {
        const found = await ask(`${session}/element`, { using: 'xpath', value: xpath });
        const id = (found as Record<string, string>)[ELEMENT];
        await ask(`${session}/element/${id}/click`, {});
      },
      async close() {
        await fetch(session, { method: 'DELETE', signal: AbortSignal.timeout(5000) }).catch(
          () => {},
        );
        end();
      },
    };
  } catch (error) {
    end();
    throw error;
  }
}

async function ask(address: string, body: unknown): Promise<unknown> {
  const response = await fetch(address, {
    method: 'POST',
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(ANSWER_MS),
  });
  const { value } = (await response.json()) as { value: unknown };
  if (response.ok) return value;
  const { error, message } = value as { error: string; message: string };
  throw new Error(`${new URL(address).pathname}: ${error}: ${message}`);
}

async function ready(at: string): Promise<void> {
  const end = performance.now() + START_MS;
  for (;;) {
    const answer = await fetch(`${at}/status`).catch(() => null);
    if (answer?.ok) return;
    if (performance.now() > end) throw new Error('WebKitWebDriver does not answer');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function firstLine({ child }: Running): Promise<string> {
  return new Promise((resolve, reject) => {
    const lines = createInterface({ input: child.stdout as NodeJS.ReadableStream });
    lines.once('line', resolve);
    lines.once('close', () => reject(new Error('the screen does not start')));
    setTimeout(() => reject(new Error('the screen does not start')), START_MS).unref();
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0));
    });
  });
}
