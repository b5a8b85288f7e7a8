import { describe, expect, it } from 'vitest';
import { exercises } from '../../scenarios/exercises/shipped.ts';
import { customCode, readCode, shippedCode } from '../../src/classroom/code.ts';
import { type Exercise, exerciseDigest, withSeed } from '../../src/classroom/exercise.ts';
import { codeOf, exerciseNamed } from '../../src/classroom/shelf.ts';

const [first] = exercises;
if (first === undefined) throw new Error('no exercise');
const sound: Exercise = first;

describe('a code that is typed', () => {
  const code = shippedCode({ number: 3, seed: 42 });
  const letters = code.slice(-2);

  it.each([
    code.toLowerCase(),
    ` ${code} `,
    `3 42 ${letters}`,
    `3-42${letters}`,
    `3.42.${letters}`,
    `３－４２－${letters}`,
    `3—42—${letters.toLowerCase()}`,
  ])('is understood as “%s”', (typed) => {
    expect(readCode(typed)).toEqual({ ok: true, kind: 'shipped', number: 3, seed: 42 });
  });

  it.each(['khm-qrw', 'KHMQRW', 'khm qrw'])('is one that only confirms as “%s”', (typed) => {
    expect(readCode(typed)).toEqual({ ok: true, kind: 'custom', code: 'KHM-QRW' });
  });

  it('is told from a slip, and both from what is no code', () => {
    expect(readCode(`4-42-${letters}`)).toEqual({ ok: false, reason: 'slip' });
    expect(readCode(`3-99999999999-${letters}`)).toEqual({ ok: false, reason: 'no-code' });
    for (const typed of ['', 'hello world', '3', '3-42', '3-42-1', '<b>3-42-HK</b>']) {
      expect(readCode(typed)).toEqual({ ok: false, reason: 'no-code' });
    }
  });
});

describe('a code that is given', () => {
  it('names the exercise with its seed, and nothing beyond the shelf', () => {
    const other = withSeed(sound, 90_210);
    const read = readCode(codeOf(other, exercises));
    if (!read.ok || read.kind !== 'shipped') throw new Error('no shipped code');
    expect(exerciseNamed(read, exercises)).toEqual(other);
    expect(exerciseNamed({ number: exercises.length + 1, seed: 1 }, exercises)).toBeUndefined();
  });

  it('has no letter that is taken for a digit or for another letter', () => {
    const codes = exercises.flatMap((exercise) => [
      customCode(exerciseDigest(exercise)),
      ...Array.from({ length: 97 }, (_, seed) => codeOf(withSeed(exercise, seed), exercises)),
    ]);
    for (const code of codes) expect(code).not.toMatch(/[BDEGILNOPSTVCZ]/);
  });

  it('is the same for the same exercise, and another for another', () => {
    const changed: Exercise = { ...sound, goals: sound.goals.slice(0, 1) };
    const again = structuredClone(changed);
    expect(codeOf(again, exercises)).toBe(codeOf(changed, exercises));
    expect(codeOf({ ...changed, seed: 43 }, exercises)).not.toBe(codeOf(changed, exercises));
  });
});
