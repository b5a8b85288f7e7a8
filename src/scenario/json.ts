// Outside text to plain data, or to the place where it stops being JSON. Hostile input (deep
// nesting, prototype keys, huge numbers, huge files) is refused here, before anything reads it.
import { type Node, parseTree, printParseErrorCode, visit } from 'jsonc-parser';
import { LARGEST_FILE_CHARS } from './limits.ts';

const DEEPEST_NESTING = 64;
const MOST_VALUES = 400_000;
const MOST_KEYS = 1000;
/** Past this many problems a reader is better served by a count. */
const MOST_PROBLEMS = 1000;
/** In a larger text the way to a problem is told, but no line is looked for. */
const LARGEST_LOCATED_CHARS = 1024 * 1024;

/** One thing that is wrong with a file. */
export type Problem = {
  code:
    | 'too-large'
    | 'empty'
    | 'too-deep'
    | 'not-json'
    | 'forbidden-key'
    | 'duplicate-key'
    | 'not-finite'
    | 'not-text'
    | 'wrong-value'
    | 'unknown-key'
    | 'unknown-version'
    | 'not-consistent'
    | 'too-many';
  /** JSON pointer, such as `/regions/3/start/aiTalent`; empty for the whole file. */
  pointer: string;
  /** Line and column, both from 1, where they are known. */
  line?: number;
  column?: number;
  /** What was expected there, in English; the page words the code in the reader's language. */
  expected: string;
};

/** The problems of a text that is no JSON at all, or too big to be read as such. */
export const UNREADABLE: readonly Problem['code'][] = [
  'too-large',
  'empty',
  'too-deep',
  'not-json',
];

export type Parsed<T> = { ok: true; value: T } | { ok: false; problems: Problem[] };

export function failed(problem: Problem): { ok: false; problems: Problem[] } {
  return { ok: false, problems: [problem] };
}

/** Plain data from a text. A byte-order mark is skipped. */
export function parseJson(source: string): Parsed<unknown> {
  if (source.length > LARGEST_FILE_CHARS) {
    return failed({ code: 'too-large', pointer: '', expected: 'a file of at most 5 MB' });
  }
  const text = withoutMark(source);
  if (text.trim() === '') {
    return failed({ code: 'empty', pointer: '', expected: 'a JSON object; the file is empty' });
  }
  const excess = excessOf(text);
  if (excess !== null) return failed(excess);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return failed({ code: 'not-json', pointer: '', ...brokenPlace(text) });
  }
  const problems: Problem[] = [];
  collectHostile(value, '', problems);
  collectDuplicates(text, problems);
  return problems.length > 0
    ? { ok: false, problems: located(text, cut(problems)) }
    : { ok: true, value };
}

function withoutMark(source: string): string {
  return source.charCodeAt(0) === 0xfeff ? source.slice(1) : source;
}

/** Nesting too deep, or values too many, before anything is made of them. */
function excessOf(text: string): Problem | null {
  let depth = 0;
  let values = 1;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text[i];
    if (quoted) {
      if (unit === '\\') i += 1;
      else if (unit === '"') quoted = false;
    } else if (unit === '"') quoted = true;
    else if (unit === '{' || unit === '[') {
      depth += 1;
      values += 1;
      if (depth > DEEPEST_NESTING) {
        const expected = `at most ${DEEPEST_NESTING} levels of nesting`;
        return { code: 'too-deep', pointer: '', ...placeAt(text, i), expected };
      }
    } else if (unit === '}' || unit === ']') depth -= 1;
    else if (unit === ',') values += 1;
    if (values > MOST_VALUES) {
      return { code: 'too-large', pointer: '', expected: `at most ${MOST_VALUES} values` };
    }
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
  UnexpectedEndOfNumber: 'a number such as 12 or 0.5',
  InvalidUnicode: 'four hex digits after \\u',
  InvalidEscapeCharacter: 'one of " \\ / b f n r t u after a backslash',
  InvalidCharacter: 'no control character; write \\n for a new line and \\t for a tab',
};

type Broken = { error: number; offset: number; length: number };

/** JSON.parse words its errors differently in every browser; this finds the first for all. */
function firstError(text: string): Broken | null {
  let first: Broken | null = null;
  try {
    visit(
      text,
      {
        onError: (error, offset, length) => {
          first = { error, offset, length };
          throw first;
        },
      },
      { disallowComments: true, allowTrailingComma: false },
    );
  } catch (thrown) {
    if (thrown !== first) throw thrown;
  }
  return first;
}

function brokenPlace(text: string): { line: number; column: number; expected: string } {
  const first = firstError(text);
  const expected = (first && EXPECTED[printParseErrorCode(first.error)]) ?? 'valid JSON';
  return { ...placeAt(text, first?.offset ?? text.length), expected };
}

/** Whether what is no JSON might be some if only it went on: nothing is wrong before its end. */
export function isCutShort(source: string): boolean {
  const text = withoutMark(source).trimEnd();
  const first = firstError(text);
  return first !== null && first.offset + first.length >= text.length;
}

function placeAt(text: string, offset: number): { line: number; column: number } {
  let line = 1;
  let start = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', start)) {
    line += 1;
    start = at + 1;
  }
  return { line, column: offset - start + 1 };
}

/** A function from many offsets in the text to lines and columns. */
function placesIn(text: string): (offset: number) => { line: number; column: number } {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] as number) + 1 };
  };
}

const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
/** With the u flag a pair counts as one character, so this finds only halves. */
const HALF_CHARACTER = /\p{Surrogate}/u;
const WHOLE_TEXT = 'text without halves of characters (lone surrogates)';

function collectHostile(value: unknown, pointer: string, problems: Problem[]): void {
  if (typeof value === 'number' && !Number.isFinite(value)) {
    problems.push({ code: 'not-finite', pointer, expected: 'a finite number' });
  }
  if (typeof value === 'string' && HALF_CHARACTER.test(value)) {
    problems.push({ code: 'not-text', pointer, expected: WHOLE_TEXT });
  }
  if (typeof value !== 'object' || value === null) return;
  const keys = Object.keys(value);
  if (!Array.isArray(value) && keys.length > MOST_KEYS) {
    problems.push({ code: 'too-large', pointer, expected: `at most ${MOST_KEYS} keys` });
    return;
  }
  for (const key of keys) {
    const below = `${pointer}/${pointerToken(key)}`;
    if (FORBIDDEN_KEYS.has(key)) {
      problems.push({ code: 'forbidden-key', pointer: below, expected: 'no such key' });
    } else if (HALF_CHARACTER.test(key)) {
      problems.push({ code: 'not-text', pointer: below, expected: WHOLE_TEXT });
    } else {
      collectHostile((value as Record<string, unknown>)[key], below, problems);
    }
  }
}

/** JSON.parse keeps the last of two equal keys and says nothing; an author would rather know. */
function collectDuplicates(text: string, problems: Problem[]): void {
  const open: Set<string>[] = [];
  visit(text, {
    onObjectBegin: () => {
      open.push(new Set());
    },
    onObjectEnd: () => {
      open.pop();
    },
    onObjectProperty: (key, _offset, _length, _line, _column, pathOf) => {
      const keys = open.at(-1);
      if (keys?.has(key)) {
        const pointer = [...pathOf(), key].map((part) => `/${pointerToken(String(part))}`).join('');
        problems.push({ code: 'duplicate-key', pointer, expected: 'each key once' });
      }
      keys?.add(key);
    },
  });
}

/**
 * The problems of a readable text with the line and column at which each pointer stands. What does
 * not go together may lie in what a file leaves to its base; then there is no place to tell.
 */
export function located(source: string, problems: readonly Problem[]): Problem[] {
  if (source.length > LARGEST_LOCATED_CHARS) return [...problems];
  const text = withoutMark(source);
  const tree = parseTree(text);
  if (tree === undefined) return [...problems];
  const placeAt = placesIn(text);
  const offsetOf = offsetsIn(tree);
  return problems.map((problem) => {
    if (problem.line !== undefined || problem.code === 'too-many') return problem;
    const { offset, isThere } = offsetOf(problem.pointer);
    return isThere || problem.code !== 'not-consistent'
      ? { ...problem, ...placeAt(offset) }
      : problem;
  });
}

/** Where a pointer leads in the text; where it leads nowhere, the last thing on the way. */
function offsetsIn(tree: Node): (pointer: string) => { offset: number; isThere: boolean } {
  // Kept from pointer to pointer: a hostile object may have as many keys as there are problems.
  const known = new Map<Node, Map<string, Node>>();
  const propertiesOf = (node: Node): Map<string, Node> => {
    let properties = known.get(node);
    if (properties === undefined) {
      properties = new Map(
        node.children?.map((child) => [String(child.children?.[0]?.value), child]),
      );
      known.set(node, properties);
    }
    return properties;
  };
  return (pointer) => {
    let node = tree;
    let offset = tree.offset;
    for (const token of pointer.split('/').slice(1)) {
      if (node.type === 'array') {
        const child = node.children?.[Number(token)];
        if (child === undefined) return { offset, isThere: false };
        node = child;
        offset = child.offset;
      } else if (node.type === 'object') {
        const key = token.replaceAll('~1', '/').replaceAll('~0', '~');
        const property = propertiesOf(node).get(key);
        const child = property?.children?.[1];
        if (property === undefined || child === undefined) return { offset, isThere: false };
        node = child;
        offset = property.offset;
      } else return { offset, isThere: false };
    }
    return { offset, isThere: true };
  };
}

/** A list that a person can still read: the rest is counted. */
export function cut(problems: Problem[]): Problem[] {
  if (problems.length <= MOST_PROBLEMS) return problems;
  const more = problems.length - MOST_PROBLEMS;
  const expected = `fewer problems; ${more} more are not listed`;
  return [...problems.slice(0, MOST_PROBLEMS), { code: 'too-many', pointer: '', expected }];
}

/** A key as one token of a JSON pointer (RFC 6901). */
export function pointerToken(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
