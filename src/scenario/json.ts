// Outside text to plain data, or to the place where it stops being JSON. Hostile input (deep
// nesting, prototype keys, huge numbers, huge files) is refused here, before anything reads it.
import { type ParseError, parse, printParseErrorCode } from 'jsonc-parser';

export const LARGEST_FILE_CHARS = 5 * 1024 * 1024;
const DEEPEST_NESTING = 64;

/** One thing that is wrong with a file. */
export type Problem = {
  code:
    | 'too-large'
    | 'empty'
    | 'too-deep'
    | 'not-json'
    | 'forbidden-key'
    | 'not-finite'
    | 'wrong-value'
    | 'unknown-key'
    | 'unknown-version'
    | 'not-consistent';
  /** JSON pointer, such as `/regions/3/start/aiTalent`; empty for the whole file. */
  pointer: string;
  /** Line and column, both from 1, where the text itself is broken. */
  line?: number;
  column?: number;
  /** What was expected there, in English; the page words the code in the reader's language. */
  expected: string;
};

export type Parsed<T> = { ok: true; value: T } | { ok: false; problems: Problem[] };

export function failed(problem: Problem): { ok: false; problems: Problem[] } {
  return { ok: false, problems: [problem] };
}

/** Plain data from a text. A byte-order mark is skipped. */
export function parseJson(source: string): Parsed<unknown> {
  if (source.length > LARGEST_FILE_CHARS) {
    return failed({ code: 'too-large', pointer: '', expected: 'a file of at most 5 MB' });
  }
  const text = source.charCodeAt(0) === 0xfeff ? source.slice(1) : source;
  if (text.trim() === '') return failed({ code: 'empty', pointer: '', expected: 'a JSON object' });
  const depth = deepPlace(text);
  if (depth !== null) {
    const expected = `at most ${DEEPEST_NESTING} levels of nesting`;
    return failed({ code: 'too-deep', pointer: '', ...placeOf(text, depth), expected });
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return failed({ code: 'not-json', pointer: '', ...brokenPlace(text) });
  }
  const problems: Problem[] = [];
  collectForbidden(value, '', problems);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value };
}

/** Offset at which nesting goes too deep; null where it never does. Brackets in strings pass. */
function deepPlace(text: string): number | null {
  let depth = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text[i];
    if (quoted) {
      if (unit === '\\') i += 1;
      else if (unit === '"') quoted = false;
    } else if (unit === '"') quoted = true;
    else if (unit === '{' || unit === '[') {
      depth += 1;
      if (depth > DEEPEST_NESTING) return i;
    } else if (unit === '}' || unit === ']') depth -= 1;
  }
  return null;
}

const EXPECTED: Partial<Record<string, string>> = {
  InvalidSymbol: 'a value: "text", a number, true, false, null, { or [',
  InvalidNumberFormat: 'a number such as 12 or 0.5',
  PropertyNameExpected: 'a key in double quotes',
  ValueExpected: 'a value',
  ColonExpected: 'a colon after the key',
  CommaExpected: 'a comma',
  CloseBraceExpected: 'a closing }',
  CloseBracketExpected: 'a closing ]',
  EndOfFileExpected: 'nothing after the first value',
  InvalidCommentToken: 'no comment',
  UnexpectedEndOfString: 'a closing double quote',
};

/** JSON.parse words its errors differently in every browser; this finds the place for all. */
function brokenPlace(text: string): { line: number; column: number; expected: string } {
  const errors: ParseError[] = [];
  parse(text, errors, { disallowComments: true, allowTrailingComma: false });
  const first = errors[0];
  const expected = (first && EXPECTED[printParseErrorCode(first.error)]) ?? 'valid JSON';
  return { ...placeOf(text, first?.offset ?? text.length), expected };
}

function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

function collectForbidden(value: unknown, pointer: string, problems: Problem[]): void {
  if (typeof value === 'number' && !Number.isFinite(value)) {
    problems.push({ code: 'not-finite', pointer, expected: 'a finite number' });
  }
  if (typeof value !== 'object' || value === null) return;
  for (const key of Object.keys(value)) {
    const below = `${pointer}/${pointerToken(key)}`;
    if (FORBIDDEN_KEYS.has(key)) {
      problems.push({ code: 'forbidden-key', pointer: below, expected: 'no such key' });
    } else collectForbidden((value as Record<string, unknown>)[key], below, problems);
  }
}

/** A key as one token of a JSON pointer (RFC 6901). */
export function pointerToken(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
