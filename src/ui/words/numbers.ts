// Numbers as each language writes them: 亿元 and 万人, or ¥ bn and thousands.
import type { Language } from '../../engine/types.ts';
import type { Variable } from '../../views/variables.ts';

export type Unit = Variable['unit'];

/** A number and its unit, kept apart so that the unit can be set smaller. */
export type Quantity = { number: string; unit: string };

export type Numbers = {
  /** `value` in the model's unit; with a sign where it is a change. */
  quantity(value: number, unit: Unit, isChange?: boolean): Quantity;
  text(value: number, unit: Unit, isChange?: boolean): string;
  /** 亿元 to the language's money. */
  money(yi: number): string;
  people(persons: number): string;
  /** How an axis counts many: the factor, and the mark behind the number. */
  readonly many: { readonly factor: number; readonly mark: string };
  /** A bare number of money, for columns whose head names the unit. */
  moneyNumber(yi: number): string;
  percent(share: number, digits?: number, isChange?: boolean): string;
  plain(value: number, digits: number, isChange?: boolean): string;
};

const LOCALES: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en-GB' };

export function localeOf(language: Language): string {
  return LOCALES[language];
}

export function createNumbers(language: Language): Numbers {
  const formats = new Map<string, Intl.NumberFormat>();
  const format = (digits: number, isChange: boolean, isPercent: boolean): Intl.NumberFormat => {
    const key = `${digits}${isChange}${isPercent}`;
    const known = formats.get(key);
    if (known !== undefined) return known;
    const fresh = new Intl.NumberFormat(LOCALES[language], {
      style: isPercent ? 'percent' : 'decimal',
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
      signDisplay: isChange ? 'exceptZero' : 'negative',
    });
    formats.set(key, fresh);
    return fresh;
  };
  // A true minus is as wide as a plus, so that columns of changes stand straight.
  const write = (value: number, digits: number, isChange: boolean, isPercent = false): string =>
    format(digits, isChange, isPercent).format(value).replace('-', '−');

  function moneyQuantity(yi: number, isChange: boolean): Quantity {
    const isChinese = language === 'zh';
    const value = isChinese ? yi : yi / 10;
    const size = Math.abs(value);
    const fine = isChinese ? 1 : 2;
    const digits = size >= 100 ? 0 : size >= 10 ? fine - (isChinese ? 0 : 1) : fine;
    const number = write(value, digits, isChange);
    if (isChinese) return { number, unit: '亿元' };
    // The sign comes before the currency: −¥1.2bn.
    const sign = /^[+−]/.exec(number)?.[0] ?? '';
    // The word joiner keeps a line from ending between sign and currency.
    const joined = sign === '' ? '' : `${sign}\u2060`;
    return { number: `${joined}¥${number.slice(sign.length)}`, unit: 'bn' };
  }

  function peopleQuantity(persons: number, isChange: boolean): Quantity {
    const isLarge = Math.abs(persons) >= 10_000;
    if (language === 'zh') {
      return isLarge
        ? { number: write(persons / 10_000, 2, isChange), unit: '万人' }
        : { number: write(persons, 0, isChange), unit: '人' };
    }
    return isLarge
      ? { number: write(persons / 1000, 1, isChange), unit: 'k' }
      : { number: write(persons, 0, isChange), unit: '' };
  }

  function quantity(value: number, unit: Unit, isChange = false): Quantity {
    const zh = language === 'zh';
    switch (unit) {
      case '亿元':
      case '亿元 a year':
        return moneyQuantity(value, isChange);
      case 'persons':
        return peopleQuantity(value, isChange);
      case 'graduates a year':
      case 'persons a year': {
        const people = peopleQuantity(value, isChange);
        return {
          number: people.number,
          unit: zh ? `${people.unit}/年` : `${people.unit} a year`.trim(),
        };
      }
      case 'share 0–1':
        return isChange
          ? { number: write(value * 100, 1, true), unit: zh ? '百分点' : 'pp' }
          : { number: write(value, 1, false, true), unit: '' };
      case 'years':
        return { number: write(value, isChange ? 2 : 1, isChange), unit: zh ? '年' : 'years' };
      case 'firms':
        return { number: write(value, 0, isChange), unit: zh ? '家' : '' };
      case 'platforms':
      case 'scenes':
        return { number: write(value, 1, isChange), unit: zh ? '个' : '' };
      case 'EFLOPS FP16':
        return { number: write(value, 1, isChange), unit: 'EFLOPS' };
      case 'rank':
        return { number: write(value, 0, isChange), unit: '' };
      case 'index':
        return { number: write(value, value < 10 ? 2 : 1, isChange), unit: '' };
      default:
        return {
          number: write(value, isChange && Math.abs(value) < 0.1 ? 2 : 1, isChange),
          unit: '',
        };
    }
  }

  const join = ({ number, unit }: Quantity): string => {
    if (unit === '') return number;
    // A cell has room for a letter, a sentence for the word.
    if (unit.startsWith('k')) return `${number} thousand${unit.slice(1)}`;
    return unit === 'bn' ? `${number}${unit}` : `${number} ${unit}`;
  };

  return {
    quantity,
    text: (value, unit, isChange) => join(quantity(value, unit, isChange)),
    money: (yi) => join(moneyQuantity(yi, false)),
    many: language === 'zh' ? { factor: 1e-4, mark: '万' } : { factor: 1e-3, mark: 'k' },
    people: (persons) =>
      join(peopleQuantity(persons, false)).replace(/ 人$/, ' ').replace(/万人$/, '万'),
    moneyNumber: (yi) =>
      language === 'zh' ? write(yi, 0, false) : write(yi / 10, Math.abs(yi) >= 1000 ? 0 : 1, false),
    percent: (share, digits = 0, isChange = false) => write(share, digits, isChange, true),
    plain: (value, digits, isChange = false) => write(value, digits, isChange),
  };
}
