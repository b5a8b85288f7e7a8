// Sweeps by the real command line: the file is the same however it came about.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stateHash } from '../../src/game/game.ts';
import type { SweepRow } from '../../src/lab/sweep.ts';
import { standings } from '../../src/model/leadership.ts';
import { playedGame } from '../helpers/games.ts';
import { type Ended, jingzhu, openFolder } from './cli.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const folder = openFolder();
afterAll(folder.remove);

const QUESTION = ['--scenario', 'spring-2025', '--seeds', '11..16', '--turns', '2'];
const SEATS = ['--seat', 'hangzhou=default,hold,steady', '--seat', 'xian=random,novice'];

/** Options and their values, which stand one after another. */
const pairsOf = (words: readonly string[]): (readonly string[])[] =>
  words.flatMap((word, k) => (k % 2 === 0 ? [[word, words[k + 1] ?? '']] : []));

const sweep = (file: string, ...more: string[]): Promise<Ended> =>
  jingzhu(['sweep', ...QUESTION, ...SEATS, '--out', folder.path(file), ...more]);
const read = (file: string): string => readFileSync(folder.path(file), 'utf8');

function rowsIn(file: string): SweepRow[] {
  const { data } = Papa.parse<SweepRow>(read(file).replace('\ufeff', ''), {
    header: true,
    dynamicTyping: true,
    skipEmptyLines: true,
  });
  return data;
}

beforeAll(async () => {
  const { code, err } = await sweep('whole.csv', '--workers', '1');
  expect({ code, err }).toEqual({
    code: 0,
    err: `36 runs written to ${folder.path('whole.csv')}\n`,
  });
});

describe('sweep', () => {
  it('plays every combination on common luck, a row a named seat', () => {
    const rows = rowsIn('whole.csv');
    expect(rows).toHaveLength(6 * 3 * 2 * 2);
    expect(rows.map(({ run }) => run)).toEqual(rows.map((_, k) => Math.floor(k / 2) + 1));
    expect(new Set(rows.map(({ seed }) => seed))).toEqual(new Set([11, 12, 13, 14, 15, 16]));
    const combinations = new Set(
      rows
        .filter(({ region }) => region === 'xian')
        .map(({ run, player }) => `${rows[2 * run - 2]?.player} and ${player}`),
    );
    expect(combinations.size).toBe(6);
  });

  it('tells of a game what the game itself tells', () => {
    const row = rowsIn('whole.csv').find(
      ({ run, region, player }) =>
        region === 'hangzhou' &&
        player === 'steady' &&
        rowsIn('whole.csv')[2 * run - 1]?.player === 'novice',
    );
    const game = playedGame(11, { turns: 2, seats: { hangzhou: 'steady', xian: 'novice' } });
    const { world } = game.chapters[2] ?? game.chapters[0] ?? { world: null as never };
    const own = standings(world.regions, game.fixed.parameters).find(({ id }) => id === 'hangzhou');
    expect(row).toMatchObject({
      seed: 11,
      hash: stateHash(game),
      leadershipIndex: own?.leadershipIndex,
      rank: own?.rank,
    });
  });

  it('writes the same file in two threads', async () => {
    expect((await sweep('two.csv', '--workers', '2')).code).toBe(0);
    expect(read('two.csv')).toBe(read('whole.csv'));
  });

  it('goes on where it was killed, and loses and doubles nothing', async () => {
    const file = folder.path('killed.csv');
    const long = ['--scenario', 'spring-2025', '--seeds', '1..400', '--turns', '3'];
    const args = ['sweep', ...long, '--seat', 'wuhan=hold,steady', '--workers', '1', '--out'];
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...args, file], {
      cwd: ROOT,
    });
    const ended = new Promise((done) => child.once('close', done));
    while (!existsSync(`${file}.part`) || statSync(`${file}.part`).size < 20_000) {
      await new Promise((done) => setTimeout(done, 5));
    }
    child.kill('SIGKILL');
    await ended;
    expect(existsSync(file)).toBe(false);
    // And the last line is torn, as when a machine goes down.
    const part = readFileSync(`${file}.part`);
    writeFileSync(`${file}.part`, part.subarray(0, part.length - 30));
    const { code, err } = await jingzhu([...args, file]);
    expect({ code, isResumed: /^\d+ of 800 runs are there already/.test(err) }).toEqual({
      code: 0,
      isResumed: true,
    });
    expect((await jingzhu([...args, folder.path('at-once.csv')])).code).toBe(0);
    expect(read('killed.csv')).toBe(read('at-once.csv'));
    expect(existsSync(`${file}.part`)).toBe(false);
  });

  it('does not write where another process sweeps, unless that one has gone', async () => {
    const lock = folder.write('locked.csv.lock', `${process.pid} ${hostname()}`);
    const { code, err } = await sweep('locked.csv');
    expect({ code, isTold: err.includes('another sweep writes it') }).toEqual({
      code: 2,
      isTold: true,
    });
    writeFileSync(lock, `999999999 ${hostname()}`);
    expect((await sweep('locked.csv')).code).toBe(0);
    expect(existsSync(lock)).toBe(false);
    expect(read('locked.csv')).toBe(read('whole.csv'));
  });

  it('keeps what is done when it is cancelled, and goes on from there', async () => {
    const file = folder.path('cancelled.csv');
    const args = ['sweep', '--scenario', 'spring-2025', '--seeds', '1..400', '--turns', '3'];
    args.push('--seat', 'wuhan=hold,steady', '--workers', '1', '--out', file);
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...args], {
      cwd: ROOT,
    });
    let told = '';
    child.stderr.on('data', (text) => {
      told += text;
    });
    const ended = new Promise((done) => child.once('close', done));
    while (!existsSync(`${file}.part`) || statSync(`${file}.part`).size < 20_000) {
      await new Promise((done) => setTimeout(done, 5));
    }
    child.kill('SIGINT');
    expect(await ended).toBe(130);
    expect(told).toMatch(/cancelled after \d+ runs, kept in .+; call it again to go on/);
    expect((await jingzhu(args)).code).toBe(0);
    expect(read('cancelled.csv')).toBe(read('at-once.csv'));
  });

  it('does not go on in another sweep’s file', async () => {
    folder.write('other.csv.part', 'a question of somebody else\nrun,runs\n');
    const { code, err } = await sweep('other.csv');
    expect(code).toBe(2);
    expect(err).toContain('another sweep was cut off here');
    expect((await sweep('other.csv', '--force')).code).toBe(0);
    expect(read('other.csv')).toBe(read('whole.csv'));
  });

  it.each([
    [['--seeds', '5..2'], '--seeds: expected A..B'],
    [['--seat', 'hangzhou=person'], '--seat: expected REGION=PLAYERS'],
    [['--seat', 'hangzhou=hold,hold'], 'a player is named twice'],
    [['--seat', 'atlantis=hold'], '--seat: no region "atlantis"'],
    [['--shard', '4/3'], '--shard: expected I/N'],
    [['--seeds', '1..1000000', '--seat', 'hangzhou=hold,random,steady'], 'are too many'],
  ])('says what is wrong with %j', async (part, message) => {
    const usual = { '--seeds': '1', '--seat': 'hangzhou=hold', '--turns': '1' };
    const given: Record<string, string> = Object.fromEntries(pairsOf(part));
    const options = { ...usual, ...given };
    const { code, err } = await jingzhu([
      'sweep',
      '--scenario',
      'spring-2025',
      ...Object.entries(options).flat(),
      '--out',
      folder.path('never.csv'),
    ]);
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(existsSync(folder.path('never.csv'))).toBe(false);
  });
});

describe('merge', () => {
  const merge = (out: string, ...files: string[]): Promise<Ended> =>
    jingzhu(['merge', ...files.map(folder.path), '--out', folder.path(out)]);

  beforeAll(async () => {
    for (const shard of [1, 2, 3]) await sweep(`shard-${shard}.csv`, '--shard', `${shard}/3`);
  });

  it('makes of shards in any order the file of one machine', async () => {
    const { code } = await merge('merged.csv', 'shard-3.csv', 'shard-1.csv', 'shard-2.csv');
    expect(code).toBe(0);
    expect(read('merged.csv')).toBe(read('whole.csv'));
  });

  it('takes a shard that was played twice once', async () => {
    folder.write('copy.csv', read('shard-1.csv'));
    const files = ['copy.csv', 'shard-1.csv', 'shard-2.csv', 'shard-3.csv', 'whole.csv'];
    const { code } = await merge('twice.csv', ...files);
    expect(code).toBe(0);
    expect(read('twice.csv')).toBe(read('whole.csv'));
  });

  it('tells which runs are missing, and which two shards tell differently', async () => {
    const { code, err } = await merge('gap.csv', 'shard-1.csv', 'shard-3.csv');
    expect(code).toBe(2);
    expect(err).toContain('12 of 36 runs are missing or not whole: 2, 5, 8, 11');
    folder.write('forged.csv', read('shard-2.csv').replace('steady', 'hold'));
    const other = await merge('forged-out.csv', 'whole.csv', 'forged.csv');
    expect(other.code).toBe(2);
    expect(other.err).toContain('tell it differently');
  });

  it.each([
    ['half-years', { '--turns': '3' }],
    ['seeds', { '--seeds': '21..26' }],
    ['players', { '--seat': 'hangzhou=default,hold,random' }],
  ])('never mixes shards of sweeps that differ in %s', async (what, change) => {
    const asked = { '--seeds': '11..16', '--turns': '2', '--seat': 'hangzhou=default,hold,steady' };
    const shard = (name: string, part: string, options: object): Promise<Ended> =>
      jingzhu([
        ...['sweep', '--scenario', 'spring-2025', '--shard', part, '--out', folder.path(name)],
        ...Object.entries(options).flat(),
        '--force',
      ]);
    await shard(`1-${what}.csv`, '1/2', asked);
    await shard(`2-${what}.csv`, '2/2', { ...asked, ...change });
    const { code, err } = await merge(`mixed-${what}.csv`, `1-${what}.csv`, `2-${what}.csv`);
    expect(code).toBe(2);
    expect(err).toContain('of another sweep than');
    expect(existsSync(folder.path(`mixed-${what}.csv`))).toBe(false);
  });

  it('notices a row that is missing from every run, and a run beyond the last', async () => {
    const [head, ...rows] = read('whole.csv').split(/(?<=\n)/);
    folder.write('torn.csv', [head, ...rows.filter((_, k) => k % 2 === 0)].join(''));
    const torn = await merge('torn-out.csv', 'torn.csv');
    expect({ code: torn.code, told: torn.err.includes('36 of 36 runs are missing') }).toEqual({
      code: 2,
      told: true,
    });
    folder.write('beyond.csv', `${read('whole.csv')}${rows[0]?.replace(/^1,/, '37,')}`);
    expect((await merge('beyond-out.csv', 'beyond.csv')).err).toContain('run 37 of a sweep of 36');
  });

  it('merges NDJSON as well, and never with CSV', async () => {
    for (const shard of [1, 2]) {
      await sweep(`${shard}.ndjson`, '--shard', `${shard}/2`, '--format', 'ndjson');
    }
    expect((await sweep('whole.ndjson', '--format', 'ndjson')).code).toBe(0);
    expect((await merge('all.ndjson', '2.ndjson', '1.ndjson')).code).toBe(0);
    expect(read('all.ndjson')).toBe(read('whole.ndjson'));
    expect(JSON.parse(read('all.ndjson').split('\n')[0] ?? '')).toMatchObject({ run: 1, seed: 11 });
    expect((await merge('mixed.csv', '1.ndjson', 'shard-1.csv')).err).toContain('is csv');
  });
});

describe('compare', () => {
  it('tells each player’s difference from the reference, and how to repeat it', async () => {
    const plot = folder.path('compare.svg');
    const file = folder.path('whole.csv');
    const { code, out } = await jingzhu(['compare', file, '--plot', plot]);
    expect(code).toBe(0);
    expect(out).toMatch(/hangzhou: steady against default +[+-]\d+\.\d\d {2}\(.+\) index points/);
    expect(out).toContain('again: jingzhu compare whole.csv --reference default');
    expect(readFileSync(plot, 'utf8')).toContain('hangzhou: hold');
  });

  it('says it where there is nobody to compare, or no sweep', async () => {
    const { code, err } = await jingzhu(['compare', folder.path('whole.csv'), '--reference', 'x']);
    expect(code).toBe(2);
    expect(err).toContain('its players are default, random, novice, hold, steady');
    const other = folder.write('notes.csv', 'name,mark\n');
    expect((await jingzhu(['compare', other])).err).toContain('expected a file written by sweep');
  });
});
