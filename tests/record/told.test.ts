import { expect, it } from 'vitest';
import { recordOf } from '../../src/game/index.ts';
import { nameFor, toldIn } from '../../src/record/told.ts';
import { LONGEST_NAME_CHARS, LONGEST_NOTE_CHARS } from '../../src/scenario/limits.ts';
import { playedGame } from '../helpers/games.ts';

const record = recordOf(playedGame(1, { turns: 3 }), false);

it('cuts a name where a file would, and leaves no half of a character', () => {
  const most = 'a'.repeat(LONGEST_NAME_CHARS - 1);
  expect(nameFor(`  ${most}bc `)).toBe(`${most}b`);
  expect(nameFor(`${most}𠮷`)).toBe(most);
  expect(nameFor('竞逐 𠮷')).toBe('竞逐 𠮷');
});

it('shows a name of somebody’s file in one line, turning nothing round', () => {
  const name = 'one\ntwo \u202Ethree\u0000';
  expect(toldIn({ ...record, name }).name).toBe('one two  three');
  expect(toldIn({ ...record, name: ' \n ' }).name).toBe('');
  expect(toldIn(record)).toEqual({ name: '', notes: [] });
});

it('shows one note at each half-year that was played, in their order, with its lines', () => {
  const notes = [
    { turn: 3, text: 'third' },
    { turn: 40, text: 'never played' },
    { turn: 0, text: 'start\nand more\u2067' },
    { turn: 3, text: 'and again' },
    { turn: 2, text: '\u0007 ' },
  ];
  expect(toldIn({ ...record, notes }).notes).toEqual([
    { turn: 0, text: 'start\nand more' },
    { turn: 3, text: 'third\nand again' },
  ]);
  const long = { turn: 1, text: 'x'.repeat(LONGEST_NOTE_CHARS) };
  expect(toldIn({ ...record, notes: [long, long] }).notes[0]?.text.length).toBe(LONGEST_NOTE_CHARS);
});
