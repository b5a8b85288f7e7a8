import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PURE = [
  'engine',
  'model',
  'views',
  'rivals',
  'scenario',
  'game',
  'record',
  'live',
  'lab',
  'classroom',
] as const;

const UNSAFE_MATH =
  'random pow exp log log2 log10 log1p expm1 sin cos tan asin acos atan atan2 sinh cosh tanh asinh acosh atanh hypot cbrt'.split(
    ' ',
  );
const SAFE_MATH = 'abs ceil clz32 floor fround imul max min round sign sqrt trunc PI'.split(' ');
const GLOBALS =
  'Date performance console Intl globalThis window document process setTimeout setInterval fetch structuredClone'.split(
    ' ',
  );

const REFUSED: readonly string[] = [
  ...UNSAFE_MATH.map((name) => `export const x = Math.${name};`),
  ...GLOBALS.map((name) => `export const x = ${name};`),
  "export const x = Math['pow'];",
  'export const x = Math?.exp;',
  'const { exp } = Math;\nexport const x = exp;',
  'const m = Math;\nexport const x = m.sin(1);',
  'export const x = 2 ** 3;',
  'export const x = 2 ** 0.5;',
  'export const x = 2 ** -2;',
  'export const x = (y: number): number => 2 ** y;',
  'export let x = 2;\nx **= 2;',
  "export const x = 'a'.localeCompare('b');",
  "export const x = ['b', 'a'].sort((a, b) => a?.localeCompare(b));",
  'export const x = (1).toLocaleString();',
  'export type X = Date;',
];

const ACCEPTED: readonly string[] = [
  ...SAFE_MATH.map((name) => `export const x = Math.${name};`),
  'export const x = 3 ** 2;',
  'export const x = Math.sqrt(3 ** 2 + 4 ** 2);',
  'export const x = [1, -1].map(Math.abs);',
];

interface Report {
  readonly diagnostics: readonly {
    readonly severity: string;
    readonly category: string;
    readonly location: { readonly path: string };
  }[];
}

/** Path of each file that biome refuses → the rules it broke. */
const refusals = new Map<string, string[]>();
let folder = '';

const file = (home: string, kind: 'refused' | 'accepted', index: number): string =>
  `src/${home}/${kind}-${index}.ts`;

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), `${text}\n`);
}

// Biome reports nothing about text from standard input, and starting it costs more than linting a
// hundred files: so all samples lie in one temporary folder under the real configuration.
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'jingzhu-lint-'));
  mkdirSync(join(folder, 'tests/lint'), { recursive: true });
  for (const path of ['.biome.json', '.gitignore', 'tests/lint/pure.grit']) {
    copyFileSync(join(ROOT, path), join(folder, path));
  }
  for (const home of ['engine', 'ui']) {
    for (const [index, text] of REFUSED.entries()) write(file(home, 'refused', index), text);
    for (const [index, text] of ACCEPTED.entries()) write(file(home, 'accepted', index), text);
  }
  for (const home of PURE) {
    write(`src/${home}/part/deep.ts`, 'export const x = [Math.random(), Date.now(), 2 ** 3];');
  }
  write('src/cli/any.ts', 'export const x: any = 1;');

  let output: string;
  try {
    output = execFileSync(
      process.execPath,
      [
        join(ROOT, 'node_modules/@biomejs/biome/bin/biome'),
        'lint',
        '--reporter=json',
        '--max-diagnostics=none',
        '--diagnostic-level=error',
        'src',
      ],
      { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
    );
  } catch (error) {
    // Findings make biome exit with 1; the report is on standard output all the same.
    output = String((error as { stdout?: unknown }).stdout);
  }
  const report = JSON.parse(output) as Report;
  for (const { category, location, severity } of report.diagnostics) {
    if (severity !== 'error') continue;
    const path = location.path.replaceAll('\\', '/');
    refusals.set(path, [...(refusals.get(path) ?? []), category]);
  }
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the lint of the pure folders', () => {
  it.each(REFUSED.map((text, index) => ({ text, index })))('refuses $text', ({ index }) => {
    expect(refusals.get(file('engine', 'refused', index))).toBeDefined();
  });

  it.each(ACCEPTED.map((text, index) => ({ text, index })))('accepts $text', ({ index }) => {
    expect(refusals.get(file('engine', 'accepted', index))).toBeUndefined();
  });

  it.each(PURE)('holds in src/%s at any depth', (home) => {
    expect(refusals.get(`src/${home}/part/deep.ts`)?.sort()).toEqual([
      'lint/nursery/noJsRestrictedProperties',
      'lint/style/noRestrictedGlobals',
      'plugin',
    ]);
  });

  it('leaves the same lines alone in src/ui', () => {
    expect([...refusals.keys()].filter((path) => path.startsWith('src/ui/'))).toEqual([]);
  });
});

it('refuses any in every folder', () => {
  expect(refusals.get('src/cli/any.ts')).toEqual(['lint/suspicious/noExplicitAny']);
});
