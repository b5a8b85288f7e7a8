// What is computed from stocks rather than held: prices would stand here too, and ranks do.
import { REGION_STOCKS, type Unit, type VariableSpec } from '../model/stocks.ts';

const MANY = 1e9;

/** Numbers that are computed from stocks. `fundYi` is the whole fund here, called or not. */
export const AUXILIARIES = {
  leadershipIndex: {
    label: { zh: '领先指数', en: 'Leadership index' },
    unit: 'index 0–100',
    pillar: 'outcome',
    range: [0, 100],
  },
  rank: {
    label: { zh: '排名', en: 'Rank' },
    unit: 'rank',
    pillar: 'outcome',
    range: [1, 40],
  },
  firms: {
    label: { zh: '人工智能企业', en: 'AI firms of all stages' },
    unit: 'firms',
    pillar: 'ecosystem',
    range: [0, 3 * MANY],
  },
  ventureCapitalYi: {
    label: { zh: '风险资本', en: 'Venture capital' },
    unit: '亿元',
    pillar: 'capital',
    range: [0, 3 * MANY],
  },
  fundYi: {
    label: { zh: '政府基金', en: 'Government fund' },
    unit: '亿元',
    pillar: 'capital',
    range: [0, 2 * MANY],
  },
  fundUncalledYi: REGION_STOCKS.fundYi,
  vacancies: {
    label: { zh: '人才缺口', en: 'Vacancies' },
    unit: 'persons',
    pillar: 'talent',
    range: [0, MANY],
  },
} as const satisfies Record<string, Omit<VariableSpec, 'unit'> & { unit: Unit | 'rank' }>;

export type Auxiliary = keyof typeof AUXILIARIES;
