import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digestOf } from '../../src/engine/hash.ts';

describe('the digest', () => {
  it('is 64 lower-case hex digits', () => {
    expect(digestOf({ a: 1 })).toMatch(/^[0-9a-f]{64}$/);
  });

  it('does not see the order of keys, nor the sign of zero', () => {
    expect(digestOf({ a: 1, b: { c: 2, d: 3 } })).toBe(digestOf({ b: { d: 3, c: 2 }, a: 1 }));
    expect(digestOf({ a: -0 })).toBe(digestOf({ a: 0 }));
  });

  it('sees every difference of value, type, order in a list, and nesting', () => {
    const values = [0, 1, 1 + 2 ** -52, '0', '', 'a', 'ä', '竞逐', null, true, false, [], {}, [[]]];
    const more = [
      [1, 2],
      [2, 1],
      [[1], 2],
      { a: 1 },
      { a: '1' },
      { b: 1 },
      { a: 1, b: 1 },
      ['a', 'a'],
      ['aa'],
    ];
    const digests = [...values, ...more].map(digestOf);
    expect(new Set(digests).size).toBe(digests.length);
  });

  it.each([Number.NaN, Infinity, undefined, () => 1, 1n])(
    'refuses %s, which JSON cannot hold',
    (value) => {
      expect(() => digestOf({ value })).toThrow(TypeError);
    },
  );

  it('survives a round trip through JSON for any JSON value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(digestOf(JSON.parse(JSON.stringify(value)))).toBe(digestOf(value));
      }),
    );
  });

  it('grows for values larger than its scratch space, and is not confused by the one before', () => {
    const large = Array.from({ length: 20_000 }, (_, k) => `item ${k}`);
    const before = digestOf({ small: 1 });
    expect(digestOf(large)).toBe(digestOf([...large]));
    expect(digestOf({ small: 1 })).toBe(before);
  });

  it('has not changed: old records hang on it', () => {
    const value = { list: [1, 0.1, -2.5e-7, 'twice', 'twice'], 区: '杭州', nothing: null };
    expect(digestOf(value)).toMatchInlineSnapshot(
      `"d06c497a1ee1e49e364562dc0955db35637167c4a26776bd14eea08701628c4f"`,
    );
  });
});
