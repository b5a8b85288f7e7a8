import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { exercises } from '../../../scenarios/exercises/shipped.ts';
import { shipped } from '../../../scenarios/shipped.ts';
import { checkEntry } from '../../../src/classroom/board/check.ts';
import { entriesInText, entriesOf, listOf } from '../../../src/classroom/board/entries.ts';
import type { Entry } from '../../../src/classroom/board/row.ts';
import type { Exercise } from '../../../src/classroom/exercise.ts';
import { wordOf } from '../../../src/record/forms/word.ts';
import { fileText, handInBy } from '../../helpers/class.ts';

const exercise = exercises[0] as Exercise;
const handIns = [0, 1, 2].map((at) => handInBy(exercise, at));
const words = handIns.map(wordOf);
const teams = handIns.map(({ team }) => team);

const teamsIn = (entries: readonly Entry[]): (string | undefined)[] =>
  entries.map((entry) => checkEntry(entry, exercise, shipped).work?.team);
const marksOf = (entries: readonly Entry[]): string[] =>
  entries.map((entry) => checkEntry(entry, exercise, shipped).mark);

function fileOf(name: string, bytes: Uint8Array, size = bytes.length) {
  const reads: number[] = [];
  const read = async (most: number): Promise<Uint8Array> => {
    reads.push(most);
    return bytes.subarray(0, most);
  };
  return { reads, file: { name, size, read } };
}
const entriesIn = (name: string, bytes: Uint8Array): Promise<Entry[]> =>
  entriesOf(fileOf(name, bytes).file);

describe('links in a text', () => {
  it('are all found in a chat, each by its line', () => {
    const chat = `老师: 请交作业\n小明: https://x.org/j/#hand-in=${words[0]} 谢谢\nLi Lei: mine is https://x.org/#hand-in=${words[1]}\nOK\n"csv",https://x.org/#hand-in=${words[2]},"next"`;
    const entries = entriesInText('chat.txt', chat);
    expect(teamsIn(entries)).toEqual(teams);
    expect(entries.map(({ source }) => source)).toEqual(['chat.txt:2', 'chat.txt:3', 'chat.txt:5']);
  });

  it.each([
    ['at a fixed width', (word: string) => (word.match(/.{1,70}/g) ?? []).join('\r\n')],
    ['in a quoted answer', (word: string) => (word.match(/.{1,70}/g) ?? []).join('\n> ')],
    ['softly, as mails are sent', (word: string) => (word.match(/.{1,70}/g) ?? []).join('=\r\n')],
  ])('are whole where a mail program broke them %s', (_, broken) => {
    const mail = words.map(
      (word) => `Dear teacher,\nhttps://x.org/#hand-in=${broken(word)}\nRegards Li`,
    );
    expect(teamsIn(entriesInText('mail.eml', mail.join('\n\n')))).toEqual(teams);
  });

  it('are told apart on one line', () => {
    const line = words.map((word) => `https://x.org/#hand-in=${word}`).join(' ');
    const entries = entriesInText('pasted', line);
    expect(teamsIn(entries)).toEqual(teams);
    expect(new Set(entries.map(({ source }) => source)).size).toBe(3);
  });

  it('may be cut off, and then are told as such among the others', () => {
    const text = `#hand-in=${words[0]?.slice(0, -9)}\nBye\n#hand-in=${words[1]}`;
    expect(marksOf(entriesInText('pasted', text))).toEqual(['unreadable', 'good']);
  });

  it('may be a bare word, or none', () => {
    expect(teamsIn(entriesInText('pasted', ` ${words[0]}\n`))).toEqual([teams[0]]);
    expect(marksOf(entriesInText('pasted', 'hello'))).toEqual(['no-hand-in']);
  });
});

describe('files', () => {
  it('of text are read whole, as UTF-8 or as what Windows calls Unicode', async () => {
    const text = fileText(handIns[0] as object);
    expect(teamsIn(await entriesIn('a.json', strToU8(text)))).toEqual([teams[0]]);
    expect(teamsIn(await entriesIn('a.json', strToU8(`\ufeff${text}`)))).toEqual([teams[0]]);
    const units = Uint16Array.from(`\ufeff${text}`, (unit) => unit.charCodeAt(0));
    const bytes = new Uint8Array(units.buffer);
    expect(teamsIn(await entriesIn('a.json', bytes))).toEqual([teams[0]]);
  });

  it('that are photos cost their first bytes', async () => {
    const { file, reads } = fileOf('IMG_1.HEIC', strToU8('\0\0\0\x18ftypheic'), 12_000_000);
    expect(marksOf(await entriesOf(file))).toEqual(['no-hand-in']);
    expect(Math.max(...reads)).toBeLessThanOrEqual(1024);
  });

  it('far larger than any of ours are not read', async () => {
    const { file, reads } = fileOf('a.json', strToU8('{"a": '), 80_000_000);
    expect(marksOf(await entriesOf(file))).toEqual(['too-large']);
    expect(Math.max(...reads)).toBeLessThanOrEqual(1024);
  });

  it('are named without what turns text round or steers a terminal', async () => {
    const [entry] = await entriesIn('a\u202egpj.\u001b[31m', strToU8('x'));
    expect(entry?.source).toBe('a gpj. [31m');
  });

  it('kept by the board come back as they were gathered', async () => {
    const entries = handIns.map((handIn, at) => ({
      source: `dir/${at}.json`,
      text: fileText(handIn),
    }));
    expect(await entriesIn('list.json', strToU8(listOf(entries)))).toEqual(entries);
  });
});

describe('archives', () => {
  const files = Object.fromEntries(
    handIns.map((handIn, at) => [`组${at}/作业.json`, strToU8(fileText(handIn))]),
  );

  it('are unpacked, with what is not for us left out', async () => {
    const bytes = zipSync({
      ...files,
      '__MACOSX/._a.json': strToU8('x'),
      '照片.jpg': Uint8Array.of(0xff, 0xd8, 0xff, 0),
      'empty/': new Uint8Array(0),
    });
    const entries = await entriesIn('class.zip', bytes);
    expect(marksOf(entries)).toEqual(['good', 'good', 'good', 'no-hand-in']);
    expect(entries[0]?.source).toBe('class.zip/组0/作业.json');
  });

  it('in archives are, too, but not for ever', async () => {
    const inner = zipSync(files);
    const middle = zipSync({ 'inner.zip': inner });
    expect(marksOf(await entriesIn('a.zip', middle))).toEqual(['good', 'good', 'good']);
    const outer = zipSync({ 'middle.zip': middle });
    expect(marksOf(await entriesIn('a.zip', outer))).toEqual(['no-hand-in']);
  });

  it('of the office kind are documents', async () => {
    const bytes = zipSync({
      '[Content_Types].xml': strToU8('<x/>'),
      'word/a.xml': strToU8('<x/>'),
    });
    const [entry, ...more] = await entriesIn('report.docx', bytes);
    expect(more).toEqual([]);
    expect(entry?.aside?.reason).toEqual({ kind: 'other-file', what: 'document' });
  });

  it('that are damaged or cut off are told in a line, and what came before is kept', async () => {
    const bytes = zipSync({ ...files, 'noise.txt': strToU8('n'.repeat(4000)) }, { level: 0 });
    expect(marksOf(await entriesIn('a.zip', strToU8('PK\x03\x04 and no more')))).toEqual([
      'unreadable',
    ]);
    const entries = await entriesIn('a.zip', bytes.subarray(0, bytes.length - 2500));
    expect(marksOf(entries)).toEqual(['good', 'good', 'good', 'unreadable']);
  });

  it('that would unfold without end are given up', async () => {
    const bomb = zipSync({ 'a.txt': new Uint8Array(30 * 1024 * 1024).fill(97), ...files });
    expect(bomb.length).toBeLessThan(200_000);
    expect(marksOf(await entriesIn('bomb.zip', bomb))).toEqual([
      'too-large',
      'good',
      'good',
      'good',
    ]);
  });

  it('may not unfold without end by holding others, either', async () => {
    const text = strToU8('a'.repeat(4 * 1024 * 1024));
    const inner = zipSync(
      Object.fromEntries(Array.from({ length: 14 }, (_, at) => [`${at}`, text])),
    );
    const outer = zipSync(
      Object.fromEntries(Array.from({ length: 5 }, (_, at) => [`${at}.zip`, inner])),
    );
    const entries = await entriesIn('a.zip', outer);
    const held = entries.reduce((sum, entry) => sum + entry.text.length, 0);
    expect(held).toBeLessThan(1024 * 1024);
    expect(entries.at(-1)?.aside?.mark).toBe('too-large');
    expect(entries.at(-1)?.source).toBe('a.zip/4.zip');
  });
});
