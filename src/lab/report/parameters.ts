// The page of all parameters, and the loops whose gain follows from them.
import type { Text } from '../../engine/types.ts';
import { CAPITAL_PARAMETERS } from '../../model/params/capital.ts';
import { ECOSYSTEM_PARAMETERS } from '../../model/params/ecosystem.ts';
import { FIRMS_PARAMETERS } from '../../model/params/firms.ts';
import { INDUSTRY_PARAMETERS } from '../../model/params/industry.ts';
import { LEADERSHIP_PARAMETERS } from '../../model/params/leadership.ts';
import { NATION_PARAMETERS } from '../../model/params/nation.ts';
import { POLICY_PARAMETERS } from '../../model/params/policy.ts';
import { TALENT_PARAMETERS } from '../../model/params/talent.ts';
import {
  type EvidenceGrade,
  PARAMETER_IDS,
  PARAMETERS,
  type ParameterId,
  type Parameters,
} from '../../model/params.ts';
import { code, short, table } from './markdown.ts';

const GROUPS: readonly (readonly [title: string, ids: readonly string[]])[] = [
  ['Talent 人才', Object.keys(TALENT_PARAMETERS)],
  ['Capital 资本', Object.keys(CAPITAL_PARAMETERS)],
  ['Policy 政策', Object.keys(POLICY_PARAMETERS)],
  ['Ecosystem: firms 生态：企业', Object.keys(FIRMS_PARAMETERS)],
  ['Ecosystem: the rest 生态：其他', Object.keys(ECOSYSTEM_PARAMETERS)],
  ['Outcome 产出', Object.keys(INDUSTRY_PARAMETERS)],
  ['The nation 全国', Object.keys(NATION_PARAMETERS)],
  ['Targets and the index 目标与指数', Object.keys(LEADERSHIP_PARAMETERS)],
];

export const GRADES: Readonly<Record<EvidenceGrade, Text>> = {
  A: { zh: '国内测得', en: 'measured in China' },
  B: { zh: '国外文献', en: 'literature elsewhere' },
  C: { zh: '判断', en: 'judgement' },
  D: { zh: '游戏平衡', en: 'game balance' },
};

export function gradesTable(): string {
  const rows = (Object.keys(GRADES) as EvidenceGrade[]).map((grade) => {
    const count = PARAMETER_IDS.filter((id) => PARAMETERS[id].grade === grade).length;
    return [grade, GRADES[grade].en, GRADES[grade].zh, String(count)];
  });
  return table(['grade', 'evidence', '证据', 'parameters'], rows);
}

export function parametersPage(): string {
  const sections = GROUPS.map(([title, ids]) => {
    const rows = ids.map((id) => {
      const { value, low, high, unit, grade, source, meaning } = PARAMETERS[id as ParameterId];
      const range = `${short(low)} to ${short(high)}`;
      return [code(id), meaning.en, meaning.zh, short(value), range, unit, grade, source];
    });
    const head = ['parameter', 'meaning', '含义', 'value', 'range', 'unit', 'grade', 'source'];
    return `## ${title}\n\n${table(head, rows)}`;
  });
  return `# Parameters

Written by \`jingzhu document\` from \`src/model/params/\`; do not edit. What each does stands in the [equations](equations.md); how the model hangs together, in [the model](model.md).

A scenario may set a parameter inside its range. Sources: A.. and M.. are figures and claims of the article, P.. N.. C.. T.. X.. other public figures (\`scenarios/sources/figures.json\`); the rest are papers, or say that they are judgement.

${gradesTable()}

${sections.join('\n\n')}
`;
}

export type Loop = {
  readonly name: Text;
  /** What drives what, back to where it began. */
  readonly chain: string;
  /** The exponent, in the parameters' names. */
  readonly formula: string;
  readonly exponent: number;
};

/**
 * Reinforcing loops and their exponents: what one per cent more comes to when it has gone round
 * once, in per cent. Under 1 a loop converges; from 1 on it would run away or lock in.
 */
export function loopsOf(p: Parameters): Loop[] {
  const pull = p.payElasticity * p.payWeight;
  const push = p.payElasticity * (p.payWeight + p.housingWeight);
  const output = p.inputPower * p.talentWeight;
  // What people, knowledge and firms come to where output is one per cent higher for good.
  const people = pull / (0.5 + push);
  const knowledge = (p.knowledgeMoney + p.knowledgeTalent * people) / (1 - p.knowledgeShoulders);
  const firms = (p.birthMarket + p.birthMoney + p.birthPeople * people) / (1 - p.spinOff);
  return [
    {
      name: { zh: '知识', en: 'knowledge' },
      chain: 'knowledge → knowledge; knowledge → output → research money → knowledge',
      formula: 'knowledgeShoulders + knowledgeMoney × knowledgePower',
      exponent: p.knowledgeShoulders + p.knowledgeMoney * p.knowledgePower,
    },
    {
      name: { zh: '企业', en: 'firms' },
      chain: 'firms → spin-offs; firms → output → market and angel money → births',
      formula: 'spinOff + (birthMarket + birthMoney) × firmPower',
      exponent: p.spinOff + (p.birthMarket + p.birthMoney) * p.firmPower,
    },
    {
      name: { zh: '人才与薪酬 θ·ε', en: 'talent and pay, θ·ε' },
      chain: 'people → output → pay → people, crowding left out',
      formula: 'payElasticity × payWeight × inputPower × talentWeight',
      exponent: pull * output,
    },
    {
      name: { zh: '人才聚集（计拥挤）', en: 'talent, with crowding' },
      chain: 'people draw people (√L), raise output and pay, and crowd pay and housing',
      formula: '½ + payElasticity × (payWeight × (inputPower × talentWeight − 1) − housingWeight)',
      exponent: 0.5 + pull * output - push,
    },
    {
      name: { zh: '算力', en: 'compute' },
      chain: 'compute → output → compute that firms install',
      formula: 'inputPower × (1 − talentWeight)',
      exponent: p.inputPower * (1 - p.talentWeight),
    },
    {
      name: { zh: '政府基金循环', en: 'government fund' },
      chain: 'fund called → fund that comes back → fund called',
      formula: 'fundRecycle ÷ (fundRecycle + fundLoss)',
      exponent: p.fundRecycle / (p.fundRecycle + p.fundLoss),
    },
    {
      name: { zh: '目标棘轮', en: 'target ratchet' },
      chain: 'growth reached → growth asked for → effort',
      formula: 'ratchetMet',
      exponent: p.ratchetMet,
    },
    {
      name: { zh: '产出总回路', en: 'output, all of these together' },
      chain: 'output → people, compute, knowledge, firms → output, each settled',
      formula:
        'inputPower × (talentWeight × people + 1 − talentWeight) + knowledgePower × knowledge + firmPower × firms',
      exponent:
        output * people +
        p.inputPower * (1 - p.talentWeight) +
        p.knowledgePower * knowledge +
        p.firmPower * firms,
    },
  ];
}

export function loopsTable(p: Parameters): string {
  const rows = loopsOf(p).map(({ name, chain, formula, exponent }) => {
    const verdict = exponent < 0 ? 'disperses' : exponent < 1 ? 'converges' : 'runs away';
    return [`${name.en} ${name.zh}`, chain, code(formula), exponent.toFixed(2), verdict];
  });
  return table(['loop', 'round', 'exponent', '=', ''], rows);
}
