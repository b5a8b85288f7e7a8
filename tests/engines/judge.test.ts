import { describe, expect, it } from 'vitest';
import { judge, type Trial, tableOf } from './judge.ts';

const HASH = 'a1b2c3d4'.repeat(8);
const FORGED = 'a1b2c3d5'.repeat(8);
const records = [
  { name: 'short', halfYears: 12, hash: HASH },
  { name: 'long', halfYears: 40, hash: HASH },
];

function ran(engine: string, family: Trial['family'], hash = HASH): Trial {
  const found = { short: { hash: HASH, fault: null }, long: { hash, fault: null } };
  return { engine, family, state: 'ran', version: '1', found };
}

const honest = [ran('Node', 'V8'), ran('QuickJS', 'QuickJS')];

describe('the judge of engines', () => {
  it('finds nothing wrong where all hashes are those of the records', () => {
    expect(judge(records, honest)).toEqual({ agreed: 4, wrong: [] });
    expect(tableOf(records, honest)).toMatch(/^Node +V8 +1 +2 +52 +yes$/m);
  });

  it('fails for one hash that differs in one engine, and shows it', () => {
    const trials = [...honest, ran('jsc', 'JavaScriptCore', FORGED)];
    const { agreed, wrong } = judge(records, trials);
    expect(agreed).toBe(5);
    expect(wrong).toEqual([`jsc: long: comes to ${FORGED}, not to ${HASH}`]);
    expect(tableOf(records, trials)).toMatch(/^jsc .* no, 1 of 2$/m);
    expect(tableOf(records, trials)).toMatch(/^long +40 +a1b2c3d4 +a1b2c3d4 +a1b2c3d4 +a1b2c3d5$/m);
  });

  it('fails for a record that was left out, or whose hash agrees but whose check does not', () => {
    const found = { short: { hash: HASH, fault: 'marks-changed' } };
    const trial: Trial = {
      engine: 'js',
      family: 'SpiderMonkey',
      state: 'ran',
      version: '1',
      found,
    };
    expect(judge(records, [...honest, trial]).wrong).toEqual([
      'js: short: marks-changed',
      'js: long: was not played',
    ]);
  });

  it('passes over an engine that cannot be had, but not over one that breaks off', () => {
    const absent: Trial = { engine: 'jsc', family: 'JavaScriptCore', state: 'absent', why: 'none' };
    const broken: Trial = { engine: 'js', family: 'SpiderMonkey', state: 'broken', why: 'no end' };
    expect(judge(records, [...honest, absent]).wrong).toEqual([]);
    expect(tableOf(records, [...honest, absent])).toContain('not to be had: none');
    expect(judge(records, [...honest, broken]).wrong).toEqual(['js: no end']);
  });

  it('fails without V8, without QuickJS, and without records', () => {
    expect(judge(records, [ran('Node', 'V8')]).wrong).toEqual(['no engine of QuickJS ran']);
    expect(judge(records, [ran('QuickJS', 'QuickJS')]).wrong).toEqual(['no engine of V8 ran']);
    expect(judge([], honest).wrong).toEqual(['there is no record to try']);
  });
});
