// Why a file or a link does not open, in sentences for its reader, and what to do about it.
import type { Language } from '../../engine/types.ts';
import type { Unread } from '../../record/read.ts';
import type { Numbers, Words } from '../words/index.ts';
import type { Refused } from './check.ts';
import type { Source } from './opener.ts';

type Reader = { language: Language; words: Words; numbers: Numbers };

/** What is lost in it, so that whoever sent it may still have it whole. */
const LOST: readonly Refused['reason'][] = ['empty', 'cut', 'reordered', 'damaged', 'changed'];

export function problemOf(refused: Refused, kind: Source['kind'], reader: Reader): string {
  const { why, again, advised } = reader.words.opening;
  const told = toldOf(refused, kind, reader);
  if (LOST.includes(refused.reason)) return advised(told, again[kind]);
  return 'isChanged' in refused && refused.isChanged ? advised(told, why.alsoChanged) : told;
}

function toldOf(refused: Refused, kind: Source['kind'], reader: Reader): string {
  const { why } = reader.words.opening;
  switch (refused.reason) {
    case 'failed':
    case 'bomb':
    case 'empty':
      return why[refused.reason];
    case 'too-large':
      return why['too-large'][kind];
    case 'unreadable':
      return kind === 'file'
        ? why.unreadable.file(placeOf(refused.problem, reader))
        : why.unreadable.link;
    case 'no-record':
      return why['no-record'][refused.kind];
    case 'cut': {
      const { chars, expectedChars } = refused;
      const count = (characters: number): string => reader.numbers.plain(characters, 0);
      if (expectedChars !== null) return why.cut.of(count(chars), count(expectedChars));
      return kind === 'file' ? why.cut.file(count(chars)) : why.cut.link;
    }
    case 'reordered':
      return why.reordered(refused.turn);
    case 'other-format':
      return why['other-format'](refused.recorded, refused.ours);
    case 'other-rules':
      return refused.recorded === refused.ours
        ? why['other-edition'](refused.ours)
        : why['other-rules'](refused.recorded, refused.ours);
    case 'unknown-scenario':
    case 'other-scenario':
      return why[refused.reason](refused.scenario);
    default:
      if (refused.fault?.reason === 'checksum-differs') return why.touched;
      return why[refused.reason](whereOf(refused, reader));
  }
}

type Placed = Extract<Refused, { fault: unknown }>;

/** Where it is first seen: in the text, or in the game. */
function whereOf({ problem, fault, region, stock }: Placed, reader: Reader): string {
  if (problem !== null) return placeOf(problem, reader);
  if (fault === null) return '';
  const { opening } = reader.words;
  const turn = 'turn' in fault ? fault.turn : null;
  return asideOf(
    [
      turn === null ? null : turn === 0 ? opening.atStart : opening.atHalfYear(turn),
      region?.[reader.language],
      stock?.[reader.language],
    ],
    reader,
  );
}

type Problem = Extract<Unread, { reason: 'unreadable' }>['problem'];

/** Keys are the file's own, and of any length. */
const LONGEST_POINTER_CHARS = 80;

function placeOf({ pointer, line, column }: Problem, reader: Reader): string {
  const { opening } = reader.words;
  const isLong = pointer.length > LONGEST_POINTER_CHARS;
  const shown = isLong ? `${pointer.slice(0, LONGEST_POINTER_CHARS)}…` : pointer;
  return asideOf(
    [
      shown === '' ? null : opening.pointer(shown),
      line === undefined ? null : opening.place(line, column ?? 1),
    ],
    reader,
  );
}

function asideOf(parts: readonly (string | null | undefined)[], { words }: Reader): string {
  const told = parts.filter((part) => part !== null && part !== undefined);
  return told.length === 0 ? '' : words.aside(words.opening.parts(told));
}
