// Where the engines are on this machine; what is missing is installed where that can be done
// without asking anybody.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { APT_ENV, hasApt, onPath } from '../helpers/machine.ts';
import { runProgram } from '../helpers/process.ts';

const MINUTE = 60_000;

type Wanted = {
  find(): string | undefined;
  /** Names that the package has had in one Debian or another, the likeliest first. */
  packages: readonly string[];
};

const LIBRARIES = '/usr/lib';

/** Libraries' programs lie in a folder of the machine's architecture and of the library's version. */
function inLibraries(folder: RegExp, program: string): string | undefined {
  if (!existsSync(LIBRARIES)) return undefined;
  const places = readdirSync(LIBRARIES)
    .filter((name) => name.endsWith('-linux-gnu'))
    .map((name) => join(LIBRARIES, name));
  return places
    .flatMap((place) => readdirSync(place).map((name) => join(place, name)))
    .filter((path) => folder.test(path))
    .map((path) => join(path, program))
    .find(existsSync);
}

const firstOf = (names: readonly string[]): string | undefined => {
  for (const name of names) {
    const path = onPath(name);
    if (path !== undefined) return path;
  }
  return undefined;
};

const SPIDERMONKEYS = [140, 128, 115, 102];

export const PROGRAMS = {
  firefox: { find: () => firstOf(['firefox-esr', 'firefox']), packages: ['firefox-esr'] },
  webkitDriver: { find: () => onPath('WebKitWebDriver'), packages: ['webkit2gtk-driver'] },
  webkitBrowser: {
    find: () => inLibraries(/\/webkit2?gtk-[\d.]+$/, 'MiniBrowser'),
    packages: ['webkit2gtk-driver'],
  },
  screen: { find: () => onPath('Xvfb'), packages: ['xvfb'] },
  jsc: {
    find: () => onPath('jsc') ?? inLibraries(/\/javascriptcoregtk-[\d.]+$/, 'jsc'),
    packages: ['libjavascriptcoregtk-4.0-bin', 'libjavascriptcoregtk-bin'],
  },
  spidermonkey: {
    find: () => firstOf(SPIDERMONKEYS.map((version) => `js${version}`)),
    packages: SPIDERMONKEYS.toReversed().map((version) => `libmozjs-${version}-dev`),
  },
} satisfies Record<string, Wanted>;

export type ProgramName = keyof typeof PROGRAMS;
export type Programs = Readonly<Partial<Record<ProgramName, string>>>;

function present(): Programs {
  const found = Object.entries(PROGRAMS).map(([name, { find }]) => [name, find()]);
  return Object.fromEntries(found.filter(([, path]) => path !== undefined));
}

/** Every program that is there, after an attempt to get those that are not. */
export async function getPrograms(): Promise<Programs> {
  const names = Object.keys(PROGRAMS) as ProgramName[];
  const missing = names.filter((name) => PROGRAMS[name].find() === undefined);
  if (missing.length > 0 && hasApt()) {
    console.error(`Not on this machine: ${missing.join(', ')}; asking apt-get for them.`);
    await apt('update');
    for (const name of missing) {
      for (const candidate of PROGRAMS[name].packages) {
        if (PROGRAMS[name].find() !== undefined || !isKnown(candidate)) continue;
        await apt('install', '-y', '--no-install-recommends', candidate);
      }
    }
  }
  return present();
}

async function apt(...args: string[]): Promise<void> {
  await runProgram('apt-get', args, { env: APT_ENV, limitMs: 5 * MINUTE, output: 'stderr' });
}

/** What a program prints; nothing where there is none. */
function printedBy(command: string, ...args: string[]): string {
  return spawnSync(command, args, { encoding: 'utf8' }).stdout ?? '';
}

const isKnown = (name: string): boolean => printedBy('apt-cache', 'show', name) !== '';

/** The version of the package that a program came with; its path where nobody knows. */
export function packageVersion(path: string): string {
  const [owner = ''] = printedBy('dpkg', '-S', path).split(':');
  return /^Version: (.*)$/m.exec(printedBy('dpkg', '-s', owner))?.[1] ?? path;
}
