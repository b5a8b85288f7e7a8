// What somebody handed in, before it is believed: the text of a hand-in, or what the thing is
// instead. It costs no game.
import { checkOf, type Plain } from '../../../record/forms/content.ts';
import { readWord, type WordRead } from '../../../record/forms/word.ts';
import { damaged, type Unread } from '../../../record/unread.ts';
import { isCutShort, type Problem, parseJson } from '../../../scenario/json.ts';
import type { OtherFile } from '../row.ts';

export type Opened =
  | { ok: true; source: string; file: Plain }
  | { ok: false; reason: 'unread'; unread: Unread }
  | { ok: false; reason: 'other-file'; what: OtherFile };

/** A hand-in as plain data, from a file, a link or the bare word behind it. */
export function openHandIn(text: string): Opened {
  if (text.trim() === '') return unread({ ok: false, reason: 'empty' });
  if (/^\ufeff?\s*[{[]/.test(text)) return openJson(text);
  const isLink = /(?:#|%23|^\s*)hand-in=/.test(text);
  if (!isLink && !/^\s*[\w-]{40,}\s*$/.test(text)) return otherFile(otherLink(text));
  const word = readWord(text, 'hand-in');
  return word.ok ? openJson(word.source) : unread(unreadWord(word));
}

const unread = (why: Unread): Opened => ({ ok: false, reason: 'unread', unread: why });
const otherFile = (what: OtherFile): Opened => ({ ok: false, reason: 'other-file', what });

function otherLink(text: string): OtherFile {
  if (text.includes('#game=')) return 'record';
  return text.includes('#exercise=') ? 'exercise' : 'text';
}

function unreadWord(word: Extract<WordRead, { ok: false }>): Unread {
  switch (word.reason) {
    case 'damaged':
      return damaged(null);
    case 'other-layout': {
      const { recorded, ours } = word;
      return { ok: false, reason: 'other-format', recorded, ours, isChanged: false };
    }
    default:
      return word;
  }
}

/** Keys that only a hand-in has. */
const OURS = /"(attempt|answers|exercise|team)"\s*:/;

function openJson(source: string): Opened {
  const json = parseJson(source);
  if (!json.ok) return unparsed(source, json.problems[0] as Problem);
  const { value } = json;
  if (!isPlain(value)) return otherFile('text');
  if (isHandIn(value)) return { ok: true, source, file: value };
  return otherFile(otherKind(value));
}

function unparsed(source: string, problem: Problem): Opened {
  const { code } = problem;
  if (code === 'empty' || code === 'too-large') return unread({ ok: false, reason: code });
  if (code === 'not-json' && source.includes('{') && isCutShort(source)) {
    return unread({ ok: false, reason: 'cut', chars: source.length, expectedChars: null });
  }
  return OURS.test(source) ? unread(damaged(problem)) : otherFile('text');
}

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** It may have lost one of its parts. */
function isHandIn(file: Plain): boolean {
  const parts = ['exercise', 'attempt', 'team', 'answers', 'record'];
  return parts.filter((key) => Object.hasOwn(file, key)).length >= 3;
}

function otherKind(file: Plain): OtherFile {
  if (checkOf(file) !== null) return 'record';
  if (Object.hasOwn(file, 'goals') && Object.hasOwn(file, 'byHand')) return 'exercise';
  return Object.hasOwn(file, 'regions') || Object.hasOwn(file, 'base') ? 'scenario' : 'text';
}
