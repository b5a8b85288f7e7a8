import { describe, expect, it } from 'vitest';
import { csvOf } from '../../src/ui/charts/csv.ts';
import { fileName } from '../../src/ui/files.ts';
import { counted, countingOf } from '../../src/views/counting.ts';
import { ALL_VARIABLES } from '../../src/views/variables.ts';

describe('a table as CSV', () => {
  it('begins with the mark by which Excel reads Chinese, and ends its last line', () => {
    const text = csvOf(['半年', '杭州（亿元）'], [['2025 上', 1.5]]);
    expect(text).toBe('\ufeff半年,杭州（亿元）\r\n2025 上,1.5\r\n');
  });

  it('quotes what would break a line or a cell, and keeps formulas from running', () => {
    const text = csvOf(['a,b', 'say "hi"'], [['two\nlines', '=1+1']]);
    expect(text).toBe('\ufeff"a,b","say ""hi"""\r\n"two\nlines","\'=1+1"\r\n');
  });

  it('keeps numbers plain, signed and in full', () => {
    const yi = countingOf('亿元', 'zh');
    const row = [0.1 + 0.2, -1234567.891, 1e21, Number.NaN].map((value) => counted(value, yi));
    expect(csvOf(['a', 'b', 'c', 'd'], [row])).toContain(
      '\r\n0.30000000000000004,-1234567.891,1e+21,\r\n',
    );
  });

  it('counts money as the language does', () => {
    expect(countingOf('亿元 a year', 'zh')).toEqual({ name: '亿元/年', divisor: 1 });
    expect(countingOf('亿元 a year', 'en')).toEqual({ name: '¥ bn a year', divisor: 10 });
    expect(counted(3120, countingOf('亿元', 'en'))).toBe(312);
  });

  it('names the unit of every variable in words of the language', () => {
    for (const { unit, id } of ALL_VARIABLES) {
      const [zh, en] = [countingOf(unit, 'zh').name, countingOf(unit, 'en').name];
      if (unit !== 'index') expect(zh, id).not.toBe('');
      if (unit !== 'EFLOPS FP16') expect(zh, id).not.toMatch(/[a-z]{2}/i);
      expect(en, id).not.toMatch(/\p{Script=Han}/u);
    }
  });
});

describe('the name of a file', () => {
  it('holds nothing that a disk refuses', () => {
    expect(fileName(['spring-2025', 'a/b: c', 7], 'csv')).toBe('jingzhu-spring-2025-a-b-c-7.csv');
    expect(fileName(['我的剧本', 1], 'svg')).toBe('jingzhu-我的剧本-1.svg');
  });
});
