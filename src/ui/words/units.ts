// The model's units in each language: what a number is multiplied by and written with, and the
// model's own English, which may count in 亿元, in plain English.
import type { Language } from '../../engine/types.ts';
import { unitInWords } from '../../views/equation.ts';

/** How a unit is counted in a language: the factor, what stands before and what after. */
type Count = { factor: number; before: string; unit: string; ofChange: string; mostDigits: number };

const BARE: readonly string[] = ['ratio', 'rank', 'weight', 'index', 'ln', 'ln output', 'share'];

export function countOf(unit: string, language: Language): Count {
  const plain = { factor: 1, before: '', mostDigits: 4 };
  const named = (name: string): Count => ({ ...plain, unit: name, ofChange: name });
  const isChinese = language === 'zh';
  if (unit === '亿元' || unit === '亿元 a year') {
    const count = named(isChinese ? '亿元' : 'bn');
    return isChinese ? count : { ...count, factor: 0.1, before: '¥' };
  }
  if (unit === 'share 0–1') {
    return { ...plain, factor: 100, unit: '%', ofChange: isChinese ? '百分点' : 'pp' };
  }
  if (unit === 'firms') return { ...named(isChinese ? '家' : ''), mostDigits: 0 };
  if (unit === 'persons') return { ...named(isChinese ? '人' : ''), mostDigits: 1 };
  if (unit === '万 persons') {
    return isChinese ? named('万人') : { ...named('million'), factor: 0.01 };
  }
  if (unit === 'EFLOPS FP16') return named('EFLOPS');
  if (unit === 'index 0–100' && !isChinese) return named('');
  if (BARE.includes(unit)) return named('');
  if (unit.startsWith('亿元 ') && !isChinese) {
    return { ...named(plainEnglish(unit.replace('亿元', '¥bn'))), factor: 0.1 };
  }
  return named(isChinese ? unitInWords(unit, language) : plainEnglish(unit));
}

/** English without 亿元: a hundred million yuan. */
export function plainEnglish(text: string): string {
  return text
    .replaceAll('2万亿元', '¥2 trillion')
    .replaceAll('one 亿元', '¥100m')
    .replaceAll('亿元', '¥100m');
}

/** A text of the model, whose English may count in 亿元. */
export function inLanguage(text: Readonly<Record<Language, string>>, language: Language): string {
  return language === 'zh' ? text.zh : plainEnglish(text.en);
}
