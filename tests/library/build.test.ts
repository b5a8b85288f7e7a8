import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createGame, endTurn, recordOf, stateHash } from '../../src/game/index.ts';
import type { RecordedTurn } from '../../src/game/replay.ts';
import { judge } from '../engines/judge.ts';
import { expectedOf, trialFolder } from '../engines/trial.ts';
import { tryNode, tryQuickJs } from '../engines/trials.ts';
import { playedGame, spring2025 } from '../helpers/games.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const BUILD = join(ROOT, 'dist-engine');
const TSX = join(ROOT, 'node_modules/tsx/dist/cli.mjs');
const TSC = join(ROOT, 'node_modules/typescript/bin/tsc');

/** A project of somebody else's, with the build as its only package. */
let project: string;

const copy = (): string => join(project, 'node_modules/jingzhu');

function run(args: readonly string[], cwd = project) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd,
    encoding: 'utf8',
    timeout: 60_000,
  });
  return { status, stdout, stderr };
}

beforeAll(() => {
  const built = run([TSX, 'src/library/build.ts'], ROOT);
  expect(built).toMatchObject({ status: 0, stderr: '' });
  project = mkdtempSync(join(tmpdir(), 'jingzhu-consumer-'));
  mkdirSync(join(project, 'node_modules'));
  cpSync(BUILD, join(project, 'node_modules/jingzhu'), { recursive: true });
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
}, 120_000);

afterAll(() => {
  rmSync(project, { recursive: true, force: true });
});

/** A page's link, made and opened again, where there is nothing but the language. */
const BARE = `
import {
  createGame, endTurn, linkText, packGame, readLink, scenarioFor, stateHash,
} from './jingzhu.js';
const strangers = ['process', 'console', 'TextEncoder', 'URL', 'crypto', 'document', 'setTimeout'];
let game = createGame(scenarioFor('spring-2025'), 5, { seats: { hangzhou: 'person' } });
game = endTurn(endTurn(game));
const read = readLink('https://example.org/#game=' + linkText(packGame(game, false)), scenarioFor);
print(JSON.stringify({
  strangers: strangers.filter((name) => name in globalThis),
  hashes: [stateHash(game), read.records[0].history[1].hash],
}));
`;

describe('the engine build', () => {
  it('is one module that imports nothing', () => {
    const { program, errors } = parseSync(
      'jingzhu.js',
      readFileSync(join(BUILD, 'jingzhu.js'), 'utf8'),
    );
    expect(errors).toEqual([]);
    const outward = program.body.filter(
      (node) =>
        node.type === 'ImportDeclaration' ||
        node.type === 'ExportAllDeclaration' ||
        (node.type === 'ExportNamedDeclaration' && node.source !== null),
    );
    expect(outward).toEqual([]);
    expect(JSON.stringify(program.body)).not.toContain('"ImportExpression"');
  });

  it.each([
    ['esnext', 'bundler'],
    ['nodenext', 'nodenext'],
  ])('has types that are whole without any other package (%s, %s)', (module, moduleResolution) => {
    const source = readFileSync(join(ROOT, 'tests/library/consumer.ts'), 'utf8');
    const consumer = source.replace('../../src/library/index.ts', 'jingzhu');
    writeFileSync(join(project, 'consumer.ts'), consumer);
    const compilerOptions = {
      ...{ module, moduleResolution, target: 'es2022', lib: ['es2023'], types: [] },
      ...{ strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true },
      ...{ skipLibCheck: false, noEmit: true },
    };
    const config = { compilerOptions, files: ['consumer.ts'] };
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify(config));
    expect(run([TSC, '-p', '.'])).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  it('plays the game that its README shows', () => {
    const readme = readFileSync(join(BUILD, 'README.md'), 'utf8');
    const example = /^```js\n(.*?)^```/ms.exec(readme)?.[1] ?? '';
    writeFileSync(join(project, 'example.js'), example.replace('./jingzhu.js', 'jingzhu'));
    const { status, stdout, stderr } = run(['example.js']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^rank \d+, \d+ 亿元 a year, state [0-9a-f]{8}\n$/);
  });

  it('runs the example of the docs, with the hashes of the source', () => {
    const { status, stdout } = run([join(ROOT, 'docs/examples/engine.mjs')]);
    expect(status).toBe(0);
    for (const player of ['hold', 'expert'] as const) {
      const game = playedGame(5, { seats: { xian: player } });
      const row = new RegExp(`^ +5 +${player} .*${stateHash(game).slice(0, 8)}$`, 'm');
      expect(stdout).toMatch(row);
    }
    expect(stdout).toMatch(/^mean index over seeds\nhold +\d+\.\d\n/m);
  });

  it('plays, and reads a link, where there is neither DOM nor Node nor console', () => {
    writeFileSync(join(copy(), 'bare.js'), BARE);
    const program = join(ROOT, 'tests/engines/quickjs.ts');
    const { status, stdout, stderr } = run([TSX, program, copy(), 'bare.js']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const seats = { hangzhou: 'person' } as const;
    const hash = stateHash(endTurn(endTurn(createGame(spring2025, 5, { seats }))));
    expect(JSON.parse(stdout)).toEqual({ strangers: [], hashes: [hash, hash] });
  });

  it('is told apart in every engine from one that comes to other hashes', async () => {
    const record = recordOf(playedGame(7, { turns: 2 }), false);
    const [first, last] = record.history as [RecordedTurn, RecordedTurn];
    const forged = { ...record, history: [first, { ...last, hash: 'f'.repeat(64) }] };
    const records = { honest: JSON.stringify(record), forged: JSON.stringify(forged) };
    const folder = trialFolder(records);
    try {
      const trials = await Promise.all([tryNode(folder), tryQuickJs(folder)]);
      const { agreed, wrong } = judge(expectedOf(records), trials);
      expect(agreed).toBe(2);
      expect(wrong).toEqual([
        `Node: forged: comes to ${last.hash}, not to ${'f'.repeat(64)}`,
        `QuickJS: forged: comes to ${last.hash}, not to ${'f'.repeat(64)}`,
      ]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('names every package that it holds, with the licence', () => {
    const licences = readFileSync(join(BUILD, 'THIRD-PARTY.md'), 'utf8');
    for (const name of [
      '@noble/hashes',
      '@scure/base',
      'fflate',
      '@stdlib/math-base-special-exp',
      'immer',
      'seedrandom',
    ]) {
      expect(licences).toMatch(new RegExp(`^- ${name} \\d.* \\((MIT|Apache-2.0)\\)$`, 'm'));
    }
    expect(licences).not.toContain('(null)');
  });
});
