import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { located, parseJson } from '../../src/scenario/json.ts';
import { LARGEST_FILE_CHARS } from '../../src/scenario/limits.ts';

describe('a text that is JSON', () => {
  it('is read as JSON.parse reads it', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        fc.pre(!/__proto__|constructor|prototype|\\ud[89a-f]/i.test(JSON.stringify(value)));
        const text = JSON.stringify(value);
        expect(parseJson(text)).toEqual({ ok: true, value: JSON.parse(text) });
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it('may begin with a byte-order mark', () => {
    expect(parseJson('\ufeff{"a": 1}')).toEqual({ ok: true, value: { a: 1 } });
  });
});

describe('a text that cannot be read', () => {
  it.each([
    ['nothing', '', { code: 'empty' }],
    ['only space', ' \n\t ', { code: 'empty' }],
    ['cut short', '{"a": [1,\n 2', { code: 'not-json', line: 2, column: 3 }],
    ['a word', 'scenario', { code: 'not-json', line: 1, column: 1 }],
    ['NaN', '{"a": NaN}', { code: 'not-json', line: 1, column: 7 }],
    ['a comment', '{\n// so\n"a": 1}', { code: 'not-json', line: 2, column: 1 }],
    ['a comma too many', '[1,]', { code: 'not-json', line: 1 }],
    ['single quotes', "{'a': 1}", { code: 'not-json', line: 1, column: 2 }],
    ['two values', '{} {}', { code: 'not-json', line: 1, column: 4 }],
    ['deep nesting', '['.repeat(100_000), { code: 'too-deep', line: 1, column: 65 }],
    ['deep nesting behind an open quote', `"\n${'['.repeat(100_000)}`, { code: 'not-json' }],
    ['deep nesting behind a comment', `/*"*/${'['.repeat(100_000)}`, { code: 'not-json' }],
    ['more than 5 MB', ' '.repeat(LARGEST_FILE_CHARS + 1), { code: 'too-large' }],
    ['more values than any file has', `[${'0,'.repeat(500_000)}0]`, { code: 'too-large' }],
  ])('is told with its place: %s', (_, text, problem) => {
    expect(parseJson(text)).toMatchObject({ ok: false, problems: [problem] });
  });

  it('never throws, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'{}[]":,\\/*-+.eE019ntu \n\u0000\ud800') }),
        (text) => {
          expect(parseJson(text)).toBeTypeOf('object');
        },
      ),
      { seed: 2, numRuns: 500 },
    );
  });
});

describe('what JSON allows and a file may not hold', () => {
  it.each([
    ['a prototype key', '{"a": {"__proto__": {"b": 1}}}', 'forbidden-key', '/a/__proto__'],
    ['a number past all bounds', '{"a": [0, 1e400]}', 'not-finite', '/a/1'],
    ['half a character', '{"a": "\\ud800"}', 'not-text', '/a'],
    ['half a character in a key', '{"\\udc00": 1}', 'not-text', '/\udc00'],
    ['a key twice', '{"a": {"b/c": 1, "b/c": 2}}', 'duplicate-key', '/a/b~1c'],
    [
      'more keys than any object has',
      `{"a": {${Array.from({ length: 1001 }, (_, i) => `"k${i}": 0`).join()}}}`,
      'too-large',
      '/a',
    ],
  ])('is told with its pointer: %s', (_, text, code, pointer) => {
    expect(parseJson(text)).toMatchObject({ ok: false, problems: [{ code, pointer, line: 1 }] });
  });

  it('is counted, and told in good time, where there is very much of it', () => {
    const twice = `"k":0,"k":0,`.repeat(150_000);
    const parsed = parseJson(`{${twice}"last":0}`);
    if (parsed.ok) throw new Error('a key may be there 300,000 times');
    expect(parsed.problems).toHaveLength(1001);
    expect(parsed.problems.at(-1)).toMatchObject({ code: 'too-many' });
  });

  it('lets whole characters outside the basic plane pass', () => {
    expect(parseJson('{"a": "竞逐 \\ud83d\\ude80"}')).toEqual({
      ok: true,
      value: { a: '竞逐 🚀' },
    });
  });
});

describe('the place of a pointer', () => {
  const text = '{\n  "a": [1,\n    {"b": 2}],\n  "c": 3\n}';

  it.each([
    ['', 1, 1],
    ['/a', 2, 3],
    ['/a/1', 3, 5],
    ['/a/1/b', 3, 6],
    ['/a/1/missing', 3, 5],
    ['/a/9', 2, 3],
    ['/c', 4, 3],
  ])('of "%s" is line %i, column %i', (pointer, line, column) => {
    const problem = { code: 'wrong-value', pointer, expected: '' } as const;
    expect(located(text, [problem])).toEqual([{ ...problem, line, column }]);
  });
});
