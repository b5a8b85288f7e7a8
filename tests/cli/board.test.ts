import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exercises } from '../../scenarios/exercises/shipped.ts';
import { type Exercise, withSeed } from '../../src/classroom/exercise.ts';
import { codeOf } from '../../src/classroom/shelf.ts';
import { wordOf } from '../../src/record/forms/word.ts';
import { classFiles, fileText, forged, handInBy } from '../helpers/class.ts';
import { type Folder, jingzhu, openFolder } from './cli.ts';

const exercise = exercises[0] as Exercise;
const { id } = exercise;

let folder: Folder;
beforeAll(() => {
  folder = openFolder();
});
afterAll(() => folder.remove());

/** A folder in the folder, with these files in it. */
function classIn(name: string, files: Record<string, string | Uint8Array>): string {
  mkdirSync(folder.path(name));
  for (const [file, content] of Object.entries(files)) {
    const below = file.split('/').slice(0, -1).join('/');
    mkdirSync(folder.path(`${name}/${below}`), { recursive: true });
    folder.write(`${name}/${file}`, content);
  }
  return folder.path(name);
}

const board = (dir: string, ...more: string[]) =>
  jingzhu(['board', dir, '--exercise', id, ...more]);

const tableIn = (csv: string): Record<string, string>[] =>
  Papa.parse<Record<string, string>>(csv.replace(/^\ufeff/, '').trimEnd(), { header: true }).data;

const good = [0, 1, 2].map((at) => fileText(handInBy(exercise, at)));

describe('jingzhu board', () => {
  it('ranks what it finds in all sub-folders, archives and texts, and exits 0', async () => {
    const later = handInBy(exercise, 5);
    const dir = classIn('sound', {
      'a.json': good[0] as string,
      '二班/b.json': good[1] as string,
      'export.zip': zipSync({ '作业.json': new TextEncoder().encode(good[2]) }),
      'chat.txt': `小明：https://x.org/#hand-in=${wordOf(later)}\n`,
      '.DS_Store': 'x',
    });
    const { code, out, err } = await board(dir);
    expect(err.trim()).toBe('4 files: 4 count, 0 set aside');
    expect(code).toBe(0);
    expect(out.startsWith('\ufeff')).toBe(true);
    const rows = tableIn(out);
    expect(rows.map(({ Place }) => Place)).toEqual(['1', '2', '3', '4']);
    expect(new Set(rows.map(({ Source }) => Source))).toEqual(
      new Set(['a.json', '二班/b.json', 'export.zip/作业.json', 'chat.txt']),
    );
  });

  it('tells each file that does not count in a line, exits 1, and goes on with the rest', async () => {
    const files = Object.fromEntries(
      classFiles(exercise, 16, 12).map(({ name, bytes }) => [name, bytes]),
    );
    const dir = classIn('spoilt', files);
    const [csv, xlsx] = [folder.path('out.csv'), folder.path('out.xlsx')];
    const { code, out, err } = await board(dir, '--out', csv, '--xlsx', xlsx, '--luck');
    expect(code).toBe(1);
    expect(out).toBe('');
    const lines = err.trim().split('\n');
    expect(lines).toHaveLength(13);
    expect(lines.at(-1)).toMatch(/^16 files: 4 count, 12 set aside \(/);
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/^\d{3}-[^:]+: [a-z -]+: .{5,}$/);
    const rows = tableIn(readFileSync(csv, 'utf8'));
    expect(rows).toHaveLength(16);
    expect(rows[0]?.['Score on other seeds (median)']).toMatch(/^\d/);
    expect(rows.slice(4).every(({ Reason }) => Reason !== '')).toBe(true);

    const parts = unzipSync(readFileSync(xlsx));
    const sheets = Object.keys(parts).filter((name) => /worksheets\/sheet\d/.test(name));
    expect(sheets).toHaveLength(3);
    const all = Object.values(parts)
      .map((bytes) => strFromU8(bytes))
      .join('');
    expect(all).toContain('Set aside');
    expect(all).not.toContain('<f>');
  });

  it('says it in Chinese where it is asked to', async () => {
    const dir = classIn('zh', {
      'a.json': good[0] as string,
      'photo.jpg': Uint8Array.of(0xff, 0xd8, 0xff, 0),
    });
    const { code, out, err } = await board(dir, '--lang', 'zh');
    expect(code).toBe(1);
    expect(err.trim().split('\n')).toEqual([
      'photo.jpg：不是作业：这是图片或视频',
      '2个文件：计入1份，未计入1份（不是作业1份）',
    ]);
    expect(tableIn(out)[0]?.小组).toBe('青松1');
  });

  it('goes on where thirty of five hundred files are photos', async () => {
    const files: Record<string, string | Uint8Array> = {};
    const photo = new Uint8Array(50_000).fill(7);
    photo.set([0xff, 0xd8, 0xff]);
    for (let at = 0; at < 500; at++) {
      if (at % 17 === 3 || at === 0) files[`IMG_${at}.jpg`] = photo;
      else files[`${at}.json`] = '{"attempt": ';
    }
    files['team.json'] = good[0] as string;
    const { code, err } = await board(classIn('holiday', files));
    const lines = err.trim().split('\n');
    expect(code).toBe(1);
    expect(lines).toHaveLength(501);
    expect(lines.filter((line) => line.endsWith('this is a picture or a film'))).toHaveLength(31);
    expect(lines.at(-1)).toMatch(/^501 files: 1 count, 500 set aside/);
  });

  it('keeps formulas and escape sequences of names from running anywhere', async () => {
    const made = forged(handInBy(exercise, 1), {
      team: '=cmd|"/c calc"!A1',
      answers: { why: '@SUM(1)' },
    });
    const dir = classIn('hostile', { '=1+1.json': fileText(made), '\u001b[31mred.txt': 'x' });
    const { out, err } = await board(dir);
    expect(out).not.toMatch(/(^|[,"\n])[=@]/m);
    expect(err).not.toContain('\u001b');
  });

  it('takes an exercise by its code with another seed, from a file, and from a link', async () => {
    const other = withSeed(exercise, 7);
    const dir = classIn('seven', { 'a.json': fileText(handInBy(other, 1)) });
    const file = folder.write('exercise.json', JSON.stringify(other));
    const link = `https://x.org/#exercise=${wordOf(other)}`;
    for (const named of [codeOf(other, exercises), file, link]) {
      const { code } = await jingzhu(['board', dir, '--exercise', named]);
      expect(code).toBe(0);
    }
    expect((await board(dir)).code).toBe(1);
  });

  it.concurrent.each<[string, () => string[], RegExp]>([
    ['no folder', () => [folder.path('nowhere'), '--exercise', id], /there is no such folder/],
    ['an empty folder', () => [classIn('empty', {}), '--exercise', id], /there is no file in it/],
    [
      'an unknown exercise',
      () => [folder.path('sound'), '--exercise', 'why'],
      /there is why-hangzhou/,
    ],
    ['a code with a slip', () => [folder.path('sound'), '--exercise', '1-43-HK'], /do not belong/],
    ['no exercise at all', () => [folder.path('sound')], /--exercise/],
    [
      'an output in no folder',
      () => [folder.path('sound'), '--exercise', id, '--out', folder.path('no/where.csv')],
      /no such folder/,
    ],
    [
      'an output that is there',
      () => [folder.path('sound'), '--exercise', id, '--xlsx', folder.write('mine.xlsx', 'x')],
      /give --force/,
    ],
    [
      'an output that is a hand-in',
      () => [
        folder.path('sound'),
        '--exercise',
        id,
        '--out',
        folder.path('sound/a.json'),
        '--force',
      ],
      /is read here/,
    ],
  ])('exits 2 with %s', async (_, args, words) => {
    const { code, out, err } = await jingzhu(['board', ...args()]);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(words);
    expect(readFileSync(folder.path('sound/a.json'), 'utf8')).toBe(good[0]);
  });

  it('does not go round in circles', async () => {
    const dir = classIn('loop', { 'a.json': good[0] as string });
    symlinkSync(dir, folder.path('loop/again'));
    const { code, err } = await board(dir);
    expect(err).toContain('1 file: 1 count');
    expect(code).toBe(0);
  });
});
