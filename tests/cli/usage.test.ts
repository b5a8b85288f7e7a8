import { afterAll, describe, expect, it } from 'vitest';
import { readSeat, readSeed, readTurns } from '../../src/cli/options.ts';
import { VARIABLES } from '../../src/record/rows.ts';
import { ended, jingzhu, openFolder } from './cli.ts';

const folder = openFolder();
afterAll(() => folder.remove());

describe('help', () => {
  it('is there by npm, for every command, and is no error', async () => {
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    const [all, ...each] = await Promise.all([
      ended(npm, ['run', '-s', 'jingzhu', '--', '--help']),
      jingzhu(['run', '--help']),
      jingzhu(['help', 'verify']),
    ]);
    expect(all).toMatchObject({ code: 0 });
    for (const name of ['run', 'verify', 'export', 'validate', 'schema', 'variables']) {
      expect(all?.out).toContain(`  ${name} `);
    }
    for (const { code, out } of each) {
      expect(code).toBe(0);
      expect(out).toContain('Usage: jingzhu');
    }
  });

  it('answers no command at all, which is an error', async () => {
    const { code, err } = await jingzhu([]);
    expect(code).toBe(2);
    expect(err).toContain('Usage: jingzhu');
  });
});

describe('what is not understood', () => {
  it.concurrent.each([
    ['an unknown command', ['fly'], "unknown command 'fly'"],
    [
      'an unknown option',
      ['run', '--scenario', 'spring-2025', '--seed', '1', '--speed', '9'],
      "unknown option '--speed'",
    ],
    ['an unknown scenario', ['run', '--scenario', 'spring', '--seed', '1'], 'spring-2025'],
    [
      'a seed that is none',
      ['run', '--scenario', 'spring-2025', '--seed', '-1'],
      'a whole number from 0 to 4294967295, not "-1"',
    ],
  ])('is told in one line with exit code 2: %s', async (_, args, words) => {
    const { code, out, err } = await jingzhu(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(words);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });
});

describe('numbers and seats on the command line', () => {
  it.each(['0', '1', '4294967295'])('takes %s as a seed', (text) => {
    expect(readSeed(text)).toBe(Number(text));
  });

  it.each(['1.5', '-1', '4294967296', '0x10', '1e3', '', ' 1', '+1', '١', 'NaN'])(
    'refuses "%s" as a seed and says what is allowed',
    (text) => {
      expect(() => readSeed(text)).toThrow('from 0 to 4294967295');
    },
  );

  it.each(['0', '41', '12.0', ''])('refuses "%s" as a number of half-years', (text) => {
    expect(() => readTurns(text)).toThrow('from 1 to 40');
  });

  it('collects seats, each region once', () => {
    const seats = readSeat('xian=random', readSeat('hangzhou=hold'));
    expect(seats).toEqual({ hangzhou: 'hold', xian: 'random' });
    expect(() => readSeat('xian=hold', seats)).toThrow('given twice');
  });

  it.each(['hangzhou', 'hangzhou=', '=hold', 'hangzhou=king', '__proto__=hold'])(
    'refuses "%s" as a seat',
    (text) => {
      expect(() => readSeat(text)).toThrow('expected REGION=PLAYER');
    },
  );
});

describe('what the model has', () => {
  it('is listed as JSON and as CSV', async () => {
    const [json, csv] = await Promise.all([
      jingzhu(['variables']),
      jingzhu(['variables', '--format', 'csv']),
    ]);
    expect(JSON.parse(json.out)).toEqual(VARIABLES);
    expect(csv.out.trimEnd().split('\r\n')).toHaveLength(1 + VARIABLES.length);
    expect(csv.out).toContain('\r\ncoreOutputYi,stock,亿元 a year,0,1000000000,outcome,');
  });

  it('is described as JSON Schema', async () => {
    const { code, out } = await jingzhu(['schema', 'commands']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'urn:jingzhu:commands:1',
      title: 'Jingzhu commands',
    });
  });
});
