import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { parseScenario } from '../../src/scenario/parse.ts';
import { jingzhu, openFolder } from './cli.ts';

const folder = openFolder();
afterAll(() => folder.remove());

const SHIPPED = readFileSync(new URL('../../scenarios/spring-2025.json', import.meta.url), 'utf8');
const wrong = SHIPPED.replace('"aiTalent": 172000', '"aiTalent": "many"');

const files = {
  shipped: folder.write('shipped.json', SHIPPED),
  marked: folder.write('marked.json', `\ufeff${SHIPPED}`),
  wrong: folder.write('wrong.json', wrong),
  truncated: folder.write('truncated.json', SHIPPED.slice(0, 5000)),
  large: folder.write('large.json', ' '.repeat(6 * 1024 * 1024)),
  deep: folder.write('deep.json', '['.repeat(100_000)),
  infinite: folder.write('infinite.json', SHIPPED.replace('172000', '1e400')),
  binary: folder.write('binary.json', Uint8Array.of(0xff, 0xfe, 0x00, 0x7b)),
  proto: folder.write('proto.json', SHIPPED.replace('{', '{"__proto__": {"turns": 1},')),
  missing: folder.path('missing.json'),
  folder: folder.path('.'),
};

/** Whatever happens, a reader sees words: no stack, nothing of the program's inside. */
function expectWords(err: string): void {
  expect(err).not.toMatch(/\n {4}at |node_modules|\.ts:\d+|Error:/);
}

describe('validate', () => {
  it.concurrent.each([
    ['a scenario with a byte-order mark', files.marked, 0, [], 'ok'],
    ['a number past all bounds', files.infinite, 1, ['not-finite'], 'a finite number'],
    ['a file cut short', files.truncated, 2, ['not-json'], 'expected a'],
    ['no file', files.missing, 2, ['unreadable'], 'no such file'],
  ] as const)('answers %s', async (_, file, code, codes, words) => {
    const checked = await jingzhu(['validate', file]);
    expect(checked.code).toBe(code);
    const { ok, problems } = JSON.parse(checked.out) as {
      ok: boolean;
      problems: { code: string }[];
    };
    expect(ok).toBe(code === 0);
    expect(problems.map((problem) => problem.code)).toEqual(codes);
    expect(checked.err).toContain(words);
    expectWords(checked.err);
  });

  it('reads standard input and says the line of a problem', async () => {
    const { code, err } = await jingzhu(['validate', '-'], wrong);
    const line = wrong.slice(0, wrong.indexOf('"many"')).split('\n').length;
    expect(code).toBe(1);
    expect(err).toContain(`standard input:${line}:`);
    expect(err).toContain('expected a number, not "many"');
  });

  it('knows an exercise by what it holds, and what cannot be played in it', async () => {
    const file = fileURLToPath(
      new URL('../../scenarios/exercises/talent-war.json', import.meta.url),
    );
    const text = readFileSync(file, 'utf8').replace(/"scenario": "[^"]+"/, '"scenario": "moon"');
    const [fine, changed] = await Promise.all([
      jingzhu(['validate', file]),
      jingzhu(['validate', '-'], text),
    ]);
    expect(fine.code).toBe(0);
    expect(fine.err).toContain('half-years by hand');
    expect(changed.code).toBe(1);
    expect(changed.err).toContain('/scenario: expected one of spring-2025');
  });
});

describe('verify', () => {
  it('says of each file what it is not, and never shows its own inside', async () => {
    const said = [
      [files.missing, 'unreadable', 'there is no such file'],
      [files.folder, 'unreadable', 'this is a folder'],
      [files.large, 'unreadable', 'expected at most 5 MB'],
      [files.binary, 'unreadable', 'expected text in UTF-8'],
      [files.truncated, 'cut', 'it breaks off after 5000 characters'],
      [files.deep, 'unreadable', 'expected at most 64 levels of nesting'],
      [files.proto, 'unreadable', '/__proto__: expected no such key'],
      [files.shipped, 'no-record', 'this is a scenario, not the record of a game'],
      ['#game=AQAAAN', 'cut', 'the link: it breaks off after 6 characters'],
    ] as const;
    const { code, out, err } = await jingzhu(['verify', ...said.map(([file]) => file)]);
    expect(code).toBe(2);
    expectWords(err);
    const lines = out.trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line) as object)).toMatchObject(
      said.map(([file, reason, words]) => ({
        file,
        ok: false,
        reason,
        message: expect.stringContaining(words) as string,
      })),
    );
  });
});

describe('run', () => {
  it('cannot use what validate finds wrong', async () => {
    const record = folder.path('none.json');
    const runs = await Promise.all([
      jingzhu(['run', '--scenario', files.wrong, '--seed', '1', '--record', record]),
      jingzhu(['run', '--scenario', 'spring-2025', '--seed', '1', '--commands', files.shipped]),
    ]);
    for (const { code, out, err } of runs) {
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expectWords(err);
    }
    expect(existsSync(record)).toBe(false);
    expect(runs[0]?.err).toContain('/regions/0/start/aiTalent: expected a number, not "many"');
    expect(runs[1]?.err).toContain('/commands: expected a list […], but nothing is there');
  });

  it('plays a scenario of one’s own, and its record holds it', async () => {
    const parsed = parseScenario(SHIPPED);
    if (!parsed.ok) throw new Error('the shipped scenario is wrong');
    const regions = parsed.value.regions.slice(0, 3);
    const own = folder.write('own.json', JSON.stringify({ ...parsed.value, id: 'own', regions }));
    const record = folder.path('own-record.json');
    const args = ['--seed', '3', '--turns', '2', '--record', record];
    expect(await jingzhu(['run', '--scenario', own, ...args])).toMatchObject({ code: 0 });
    expect(await jingzhu(['verify', record])).toMatchObject({ code: 0 });
  });
});
