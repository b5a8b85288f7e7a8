import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { type Ended, ended, jingzhu, openFolder } from './cli.ts';

const folder = openFolder();
afterAll(() => folder.remove());

type Row = { id: string; use: string; kind?: string };
const shipped = JSON.parse(
  readFileSync(new URL('../../scenarios/targets.json', import.meta.url), 'utf8'),
) as { targets: (Row & { scenario: string; quantity: { turn?: number; kind: string } })[] };

const fileOf = (name: string, targets: readonly object[]): string =>
  folder.write(name, JSON.stringify({ format: 1, targets }, null, 2));
const named = (...ids: string[]): object[] => shipped.targets.filter(({ id }) => ids.includes(id));

/** Only rows that ask about a start: no game is played for them. */
const starts = fileOf('starts.json', named('users', 'usersShare', 'beijingOutput2024'));
const hefei = fileOf('hefei.json', named('backHefei2021'));
const scored = fileOf('scored.json', named('backJinan2022', 'backHefei2021', 'backNation2022'));

describe('calibrate --check', () => {
  it('is content where every target is met, and says so', async () => {
    const { code, out, err } = await jingzhu(['calibrate', '--check', '--targets', starts]);
    expect({ code, err }).toMatchObject({ code: 0 });
    expect(err).toContain('3 of 3 targets met');
    expect(out).toMatch(/^target +published +simulated +error +tolerance +verdict +use\n/);
    expect(out).toMatch(/^usersShare +0\.177 +0\.177 +0 +0\.001 +ok +checked$/m);
  });

  it('fails when a parameter is changed', async () => {
    const args = ['calibrate', '--check', '--targets', starts, '--format', 'csv'];
    const { code, out, err } = await jingzhu([...args, '--set', 'populationWan=100000']);
    expect(code).toBe(1);
    expect(err).toContain('2 of 3 targets met');
    const [head, ...rows] = out.trimEnd().split('\r\n');
    expect(head).toMatch(/^\ufeffid,scenario,figures,zh,en,target,bound,simulated,error,/);
    expect(rows.filter((row) => row.endsWith('out,checked'))).toEqual([
      expect.stringMatching(/^usersShare,.*,0\.249,/),
    ]);
  });

  it('holds the model against every shipped target and the backcast', async () => {
    const { code, out } = await jingzhu(['calibrate', '--check', '--format', 'json']);
    const { targets, backcast } = JSON.parse(out) as {
      targets: { id: string; verdict: string; simulated: number }[];
      backcast: { score: { mape: number }; rows: unknown[] };
    };
    expect(targets.map(({ id }) => id)).toEqual(shipped.targets.map(({ id }) => id));
    for (const { id, simulated } of targets) expect(Number.isFinite(simulated), id).toBe(true);
    expect(code).toBe(targets.some(({ verdict }) => verdict === 'out') ? 1 : 0);
    expect(backcast.score.mape).toBeGreaterThan(0);
  });

  it('cannot use a file that is wrong, and says where', async () => {
    const bad = fileOf('bad.json', [
      ...named('users'),
      { ...named('rankChengdu')[0], figures: ['Z01'], scenario: 'mars' },
    ]);
    const { code, out, err } = await jingzhu(['calibrate', '--check', '--targets', bad]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    const line = readFileSync(bad, 'utf8').split('"mars"')[0]?.split('\n').length;
    expect(err).toContain(`bad.json:${line}:`);
    expect(err).toContain('/targets/1/scenario: expected a shipped scenario, not "mars"');
    expect(err).toContain('/targets/1/figures/0: expected a figure of');
    expect(err).not.toMatch(/\n {4}at |Error:/);
  });

  it.each([
    [['--check', '--set', 'luck=1'], 'expected PARAMETER=VALUE'],
    [['--check', '--set', 'catchUp=9'], 'catchUp is from'],
    [['--set', 'catchUp=0.1'], 'only for --check'],
    [['--check', '--leave-one-out'], 'cannot be used with'],
    [['--starts', '0'], '--starts: expected a whole number from 1 to 64'],
    [['--targets', starts], 'no target to fit'],
    [['--leave-one-out', '--targets', hefei], 'too few targets'],
    [['--out', '-'], '--out: expected a file name'],
  ])('cannot use %j', async (args, words) => {
    const { code, out, err } = await jingzhu(['calibrate', ...args]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(words);
  });
});

/** Says on standard error when a worker thread begins. */
const probe = folder.write(
  'probe.cjs',
  `const threads = require('node:worker_threads');
const { Worker } = threads;
threads.Worker = class extends Worker {
  constructor(file, options) {
    super(file, options);
    process.stderr.write('thread ' + this.threadId + ' begins\\n');
  }
};`,
);
const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
const tsx = fileURLToPath(import.meta.resolve('tsx'));
const small = ['--targets', hefei, '--starts', '2', '--steps', '1'];

function calibrated(name: string, args: readonly string[], node: string[] = []): Promise<Ended> {
  const all = [...node, '--import', tsx, main, 'calibrate', ...args, '--out', folder.path(name)];
  return ended(process.execPath, all);
}

describe('calibrate', () => {
  it('writes the same file twice, in threads of its own or in one', async () => {
    const first = await calibrated('first.ts', [...small, '--workers', '2'], ['--require', probe]);
    const again = await calibrated('again.ts', [...small, '--workers', '1'], ['--require', probe]);
    expect([first.code, again.code], first.err + again.err).toEqual([0, 0]);
    expect(first.err.match(/thread \d+ begins/g)).toHaveLength(2);
    expect(again.err.match(/thread \d+ begins/g)).toHaveLength(1);
    const text = readFileSync(folder.path('first.ts'), 'utf8');
    expect(readFileSync(folder.path('again.ts'), 'utf8')).toBe(text);
    expect(text).toContain('--seed 1 --starts 2 --steps 1');
    expect(text).toMatch(/export const FITTED = \{\n( {2}\w+: [\d.]+,\n)+\} as const;\n$/);
    expect(first.out).toBe(again.out);
  });

  it('works from another folder, and another seed begins elsewhere', async () => {
    const out = folder.path('elsewhere.ts');
    const args = ['calibrate', ...small, '--seed', '9', '--out', out].join(' ');
    const command = `cd "${tmpdir()}" && "${process.execPath}" --import "${tsx}" "${main}" ${args}`;
    const { code, err } = await ended('sh', ['-c', command]);
    expect({ code, err }).toMatchObject({ code: 0 });
    expect(err).toMatch(/costs: \S+ \S+\n/);
    expect(readFileSync(out, 'utf8')).toContain('--seed 9');
  });

  it('overwrites a file only when told to', async () => {
    folder.write('mine.ts', 'precious');
    const refused = await calibrated('mine.ts', small);
    expect(refused).toMatchObject({ code: 2, out: '' });
    expect(refused.err).toContain('--force');
    expect(readFileSync(folder.path('mine.ts'), 'utf8')).toBe('precious');
  });

  it('writes nothing when it is cancelled', async () => {
    const out = folder.path('never.ts');
    const args = ['--import', tsx, main, 'calibrate', '--starts', '8', '--out', out];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
    let err = '';
    child.stderr.setEncoding('utf8').on('data', (words: string) => {
      err += words;
      if (words.includes('fits in')) child.kill('SIGINT');
    });
    const code = await new Promise((resolve) => child.once('close', resolve));
    expect({ code, err }).toMatchObject({ code: 130 });
    expect(err).toContain('cancelled; nothing was written');
    expect(existsSync(out)).toBe(false);
  });

  it('leaves each scored row out of its own fit', async () => {
    const args = ['--leave-one-out', '--targets', scored, '--steps', '1', '--format', 'json'];
    const { code, out, err } = await jingzhu(['calibrate', ...args]);
    expect({ code, err }).toMatchObject({ code: 0 });
    const { rows, whole, leftOut } = JSON.parse(out) as {
      rows: { id: string; fitted: number; simulated: number }[];
      whole: { mape: number };
      leftOut: { mape: number };
    };
    expect(rows.map(({ id }) => id)).toEqual(['backNation2022', 'backJinan2022', 'backHefei2021']);
    for (const { id, fitted, simulated } of rows) expect(simulated, id).not.toBe(fitted);
    expect(leftOut.mape).toBeGreaterThan(whole.mape);
  });
});
