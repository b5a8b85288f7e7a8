import { describe, expect, it } from 'vitest';
import { createNumbers, WORDS } from '../../src/ui/words/index.ts';
import { REFUSALS } from '../../src/views/vocabulary.ts';

const zh = createNumbers('zh');
const en = createNumbers('en');

describe('numbers', () => {
  it.each([
    [3120, '亿元', '3,120 亿元', '¥312bn'],
    [28.94, '亿元', '28.9 亿元', '¥2.89bn'],
    [64_000, 'persons', '6.40 万人', '64.0 thousand'],
    [630, 'persons', '630 人', '630'],
    [6080, 'graduates a year', '6,080 人/年', '6,080 a year'],
    [0.276, 'share 0–1', '27.6%', '27.6%'],
    [7, 'firms', '7 家', '7'],
  ] as const)('%d %s are written as %s and as %s', (value, unit, chinese, english) => {
    expect(zh.text(value, unit)).toBe(chinese);
    expect(en.text(value, unit)).toBe(english);
  });

  it('carry a sign where they are changes', () => {
    expect(zh.text(12.34, '亿元', true)).toBe('+12.3 亿元');
    expect(zh.text(-12.34, '亿元', true)).toBe('−12.3 亿元');
    expect(en.text(-12.34, '亿元', true).replace('\u2060', '')).toBe('−¥1.23bn');
    expect(zh.text(0.012, 'share 0–1', true)).toBe('+1.2 百分点');
    expect(zh.plain(0, 0, true)).toBe('0');
  });
});

describe('words', () => {
  it('exist for every refusal, in both languages', () => {
    for (const refusal of REFUSALS) {
      expect(WORDS.zh.refusals[refusal]).toMatch(/\p{Script=Han}/u);
      expect(WORDS.en.refusals[refusal]).not.toMatch(/\p{Script=Han}/u);
    }
  });

  it('count as each language does', () => {
    expect(WORDS.zh.newsWords.unicornsBorn('杭州', 2)).toBe('杭州新增 2 家独角兽');
    expect(WORDS.en.newsWords.unicornsBorn('Hangzhou', 1)).toBe('Hangzhou: 1 new unicorn');
    expect(WORDS.en.newsWords.firmsMoved('Wuhan', 'Xi’an', 1)).toBe(
      '1 firm moved from Wuhan to Xi’an',
    );
    expect(WORDS.en.runOn.halfYears(1)).toBe('1 half-year');
    expect(WORDS.en.lasts(6)).toBe('lasts 6 half-years');
    expect(WORDS.en.list(['a', 'b', 'c'])).toBe('a, b and c');
    expect(WORDS.zh.list(['甲', '乙', '丙'])).toBe('甲、乙和丙');
  });
});
