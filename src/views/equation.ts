// Equations for people to read: their names in words, their numbers in place, their units in both
// languages; and what influences what, for pictures.
import type { Language } from '../engine/types.ts';
import { equationText, namesBehind } from '../model/equations/text.ts';
import { CONSTANTS, EQUATIONS, NAMES } from '../model/equations.ts';
import { FLOW_IDS, FLOWS, type Flow, type NamedFlow } from '../model/flows.ts';

export { CONSTANTS, EQUATIONS, INDEX_EQUATIONS, NAMES } from '../model/equations.ts';

/** `h × talentExit × aiTalent`: as declared, in the signs that people use. */
export function equationAsDeclared(equation: string): string {
  return equationText(equation, { name: (id) => id, signs: 'print' });
}

/** `half a year × people who leave the field × AI talent`. */
export function equationInWords(equation: string, language: Language): string {
  const name = (id: string): string => {
    const isThere = id.startsWith('to.');
    const row = NAMES[isThere ? id.slice(3) : id];
    if (row === undefined) return id;
    const label = row.label[language];
    return isThere ? { zh: `${label}（目的地）`, en: `${label} (there)` }[language] : label;
  };
  return equationText(equation, { name, signs: 'print' });
}

type Valued = { readonly id: string; readonly value: number; readonly depth: number };

/** `0.5 × 0.03 × 46,000`: an explained flow with its numbers in place, as `write` writes them. */
export function equationInNumbers(
  told: { equation: string; inputs: readonly Valued[]; parameters: readonly Valued[] },
  write: (value: number) => string,
): string {
  const values = new Map<string, number>(Object.entries(CONSTANTS));
  for (const { id, value, depth } of [...told.inputs, ...told.parameters]) {
    if (depth === 0) values.set(id, value);
  }
  const figure = (id: string): string => {
    const value = values.get(id);
    return value === undefined ? id : value < 0 ? `(${write(value)})` : write(value);
  };
  return equationText(told.equation, { name: figure, sum: figure, signs: 'print' });
}

const CHINESE_UNITS: Readonly<Record<string, string>> = {
  ...{
    persons: '人',
    graduates: '人',
    '万 persons': '万人',
    亿元: '亿元',
    years: '年',
    year: '年',
  },
  ...{ firms: '家', firm: '家', 'start-ups': '家', 'start-up': '家', 'growth firms': '家' },
  ...{ unicorn: '家', platforms: '个平台', scenes: '个场景', points: '分', point: '分' },
  ...{ 'EFLOPS FP16': 'EFLOPS FP16', EFLOPS: 'EFLOPS', index: '指数', 'index 0–100': '分' },
  ...{ 'index 0–1': '0–1', 'share 0–1': '比例', share: '比例', ratio: '倍', weight: '权重' },
  ...{ elasticity: '弹性', chance: '概率', ln: '对数', rank: '名' },
  ...{ 'at a GDP of 2万亿元': '按2万亿元GDP计', 'over the year': '全年' },
};

/** A unit of the model in words; `亿元 a year per firm` is 亿元/年/家 in Chinese. */
export function unitInWords(unit: string, language: Language): string {
  if (language === 'en') return unit;
  return unit
    .split(', ')
    .map((part) => part.split(' per ').map(chineseFactor).join('/'))
    .join('，');
}

function chineseFactor(words: string): string {
  if (words.startsWith('(') && words.endsWith(')'))
    return `（${chineseFactor(words.slice(1, -1))}）`;
  if (words.endsWith(' a year')) return `${chineseFactor(words.slice(0, -7))}/年`;
  if (words.endsWith(' a half-year')) return `${chineseFactor(words.slice(0, -12))}/半年`;
  const known = CHINESE_UNITS[words];
  if (known !== undefined) return known;
  return words.startsWith('ln ') ? '对数' : words.startsWith('share of ') ? '比例' : words;
}

/** A stock, lever or programme that stands behind a flow, and the stock that the flow changes. */
export type Influence = { from: string; flow: Flow; to: string };

/** Who moves whom, by all flows, through auxiliaries: the lines of a picture of the model. */
export function influences(): Influence[] {
  return FLOW_IDS.flatMap((flow): Influence[] => {
    const { equation, moves } = EQUATIONS[flow];
    const { from, to }: NamedFlow = FLOWS[flow];
    const names = new Set([equation, ...Object.values(moves ?? {})].flatMap(namesBehind));
    const causes = [...names].filter((id) =>
      ['stock', 'nation', 'lever', 'programme'].includes(NAMES[id]?.kind ?? ''),
    );
    return [...new Set([from, to])].flatMap((stock) =>
      stock === undefined ? [] : causes.map((cause) => ({ from: cause, flow, to: stock })),
    );
  });
}
