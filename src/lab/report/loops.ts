// Reinforcing loops and their gain: what one per cent more comes to when it has gone round once, in
// per cent. Under 1 a loop converges, however often it goes round; from 1 on it would run away.
import type { Text } from '../../engine/types.ts';
import type { Parameters } from '../../model/params.ts';
import { code, table } from './markdown.ts';

export type Loop = {
  readonly name: Text;
  /** What drives what, back to where it began. */
  readonly path: string;
  /** The exponent, in the parameters' names. */
  readonly formula: string;
  gain(p: Parameters): number;
};

/** Output by people, at the start: their part of the CES, and the firms that they found. */
const outputByPeople = (p: Parameters): number =>
  p.inputPower * p.talentWeight + p.firmPower * p.birthPeople;

const OUTPUT_BY_PEOPLE = '(inputPower × talentWeight + firmPower × birthPeople)';

const knowledge: Loop = {
  name: { zh: '知识', en: 'knowledge' },
  path: 'knowledge → knowledge, and → output → research money → knowledge',
  formula: 'knowledgeShoulders + knowledgeMoney × knowledgePower',
  gain: (p) => p.knowledgeShoulders + p.knowledgeMoney * p.knowledgePower,
};

export const LOOPS: readonly Loop[] = [
  knowledge,
  {
    name: { zh: '各地知识一起', en: 'knowledge of all together' },
    path: 'the same, with what spills over between regions',
    formula: `${knowledge.formula} + knowledgeSpill`,
    gain: (p) => knowledge.gain(p) + p.knowledgeSpill,
  },
  {
    name: { zh: '企业衍生', en: 'spin-offs' },
    path: 'start-ups → births: bounded agglomeration',
    formula: 'spinOff',
    gain: (p) => p.spinOff,
  },
  {
    name: { zh: '企业与市场', en: 'firms and market' },
    path: 'start-ups → births, and → output → market and angel money → births',
    formula: 'spinOff + firmPower × (birthMarket + birthMoney)',
    gain: (p) => p.spinOff + p.firmPower * (p.birthMarket + p.birthMoney),
  },
  {
    name: { zh: '薪酬 θ·ε', en: 'pay, θ·ε' },
    path: 'people → output → pay → people, before crowding',
    formula: `payElasticity × payWeight × ${OUTPUT_BY_PEOPLE}`,
    gain: (p) => p.payElasticity * p.payWeight * outputByPeople(p),
  },
  {
    name: { zh: '薪酬，减去拥挤', en: 'pay, less crowding' },
    path: 'people → weight as a place to go: ½ for who knows whom, pay by head, living costs',
    formula: `½ + payElasticity × (payWeight × (${OUTPUT_BY_PEOPLE} − 1) − housingWeight)`,
    gain: (p) => 0.5 + p.payElasticity * (p.payWeight * (outputByPeople(p) - 1) - p.housingWeight),
  },
  {
    name: { zh: '算力', en: 'compute' },
    path: 'output → compute that firms install → output',
    formula: 'inputPower × (1 − talentWeight)',
    gain: (p) => p.inputPower * (1 - p.talentWeight),
  },
  {
    name: { zh: '政府基金循环', en: 'government fund' },
    path: 'fund called → fund that comes back → fund called',
    formula: 'fundRecycle ÷ (fundRecycle + fundLoss)',
    gain: (p) => p.fundRecycle / (p.fundRecycle + p.fundLoss),
  },
  {
    name: { zh: '目标棘轮', en: 'target ratchet' },
    path: 'growth reached → growth that the next target asks for',
    formula: 'ratchetMet',
    gain: (p) => p.ratchetMet,
  },
  {
    name: { zh: '产出总回路', en: 'output, all together' },
    path: 'output → compute, firms, knowledge and people → output, each in the long run',
    formula:
      'inputPower × (1 − talentWeight) + firmPower × (birthMarket + birthMoney) ÷ (1 − spinOff) + knowledgePower × knowledgeMoney ÷ (1 − knowledgeShoulders) + inputPower × talentWeight × payElasticity × payWeight ÷ (½ + payElasticity × (payWeight + housingWeight))',
    gain: (p) =>
      p.inputPower * (1 - p.talentWeight) +
      (p.firmPower * (p.birthMarket + p.birthMoney)) / (1 - p.spinOff) +
      (p.knowledgePower * p.knowledgeMoney) / (1 - p.knowledgeShoulders) +
      (p.inputPower * p.talentWeight * p.payElasticity * p.payWeight) /
        (0.5 + p.payElasticity * (p.payWeight + p.housingWeight)),
  },
];

function verdict(gain: number): string {
  if (gain < 0) return 'disperses';
  return gain < 1 ? 'converges' : 'runs away';
}

/** The knowledge loop in a sentence, and all of them as a table. */
export function loopsPart(p: Parameters): string {
  const { knowledgeShoulders, knowledgeMoney, knowledgePower } = p;
  const gain = knowledge.gain(p);
  const sum = `${knowledgeShoulders} + ${knowledgeMoney} × ${knowledgePower}`;
  const sign = gain < 1 ? '<' : '≥';
  const sentence = `Knowledge is the plainest case: it builds on itself, and through output it pays for more of itself. The loop’s exponent is ${sum} ≈ ${gain.toFixed(2)} ${sign} 1: it ${verdict(gain)}.`;
  const rows = LOOPS.map((loop) => {
    const { name, path, formula } = loop;
    return [
      `${name.en} ${name.zh}`,
      path,
      code(formula),
      loop.gain(p).toFixed(2).replace('-', '−'),
      verdict(loop.gain(p)),
    ];
  });
  return `${sentence}\n\n${table(['loop', 'round', 'exponent', '=', ''], rows)}`;
}
