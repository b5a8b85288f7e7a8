// An explanation as text for a terminal, in either language.
import type { Language, Text } from '../engine/types.ts';
import type {
  Explained,
  FlowExplained,
  IndexExplained,
  Input,
  ParameterUse,
  RankExplained,
  StockExplained,
} from '../record/explain.ts';
import { equationAsDeclared, equationInNumbers, unitInWords } from '../views/equation.ts';

const WORDS = {
  halfYear: { zh: '第{}个半年', en: 'half-year {}' },
  half: { zh: '{}年{}半年', en: '{} H{}' },
  parameters: { zh: '参数', en: 'parameters' },
  drawn: { zh: '抽到的随机数', en: 'drawn at' },
  from: { zh: '来自', en: 'from' },
  to: { zh: '去往', en: 'to' },
  grade: { zh: '证据等级', en: 'grade' },
  weight: { zh: '权重', en: 'weight' },
  passed: { zh: '超过了', en: 'passed' },
  passedBy: { zh: '被超过：', en: 'was passed by' },
  lead: { zh: '领先分差', en: 'lead' },
  nobody: { zh: '没有与任何地区换位。', en: 'Nobody was passed, and nobody passed.' },
  ahead: { zh: '前一名', en: 'next ahead' },
  behind: { zh: '后一名', en: 'next behind' },
  gap: { zh: '相差', en: 'gap' },
} as const satisfies Record<string, Text>;

/** At most this many partners of a move are named; JSON has them all. */
const MOST_PARTNERS = 5;

const DIGITS = new Intl.NumberFormat('en', { maximumSignificantDigits: 5 });

function figure(value: number): string {
  return DIGITS.format(value).replace('-', '−');
}

function signed(value: number): string {
  return value > 0 ? `+${figure(value)}` : figure(value);
}

/** Inputs deeper than `depth` are left out, with the parameters that only they need. */
export function explanationText(told: Explained, language: Language, depth: number): string {
  const { turn, period, region, label, unit, before, after, change } = told;
  const half = language === 'zh' ? '上下'[period.half - 1] : period.half;
  const time = fill(WORDS.half[language], period.year, half);
  const where = `${region.name[language]} (${region.id}), ${fill(WORDS.halfYear[language], turn)}, ${time}`;
  const moved = `${label[language]}: ${figure(before)} → ${quantity(after, unit, language)} (${signed(change)})`;
  const body =
    told.kind === 'stock'
      ? stockTexts(told, language, depth)
      : told.kind === 'index'
        ? indexTexts(told, language)
        : rankTexts(told, language);
  return `${[`${where}\n${moved}`, ...body].join('\n\n')}\n`;
}

function quantity(value: number, unit: string, language: Language): string {
  return unit === 'ratio' || unit === 'rank'
    ? figure(value)
    : `${figure(value)} ${unitInWords(unit, language)}`;
}

function fill(pattern: string, ...values: (string | number | undefined)[]): string {
  return values.reduce<string>((text, value) => text.replace('{}', String(value)), pattern);
}

function stockTexts({ flows }: StockExplained, language: Language, depth: number): string[] {
  const used = new Map<string, ParameterUse>();
  for (const { parameters } of flows) {
    for (const use of parameters) if (use.depth <= depth) used.set(use.id, use);
  }
  const papers = [...used.values()].map((use) => parameterLine(use, language));
  return [
    ...flows.map((flow) => flowText(flow, language, depth)),
    ...(papers.length === 0 ? [] : [[WORDS.parameters[language], ...papers].join('\n')]),
  ];
}

function flowText(flow: FlowExplained, language: Language, depth: number): string {
  const { label, amount, equation, luck, inputs, partners, leg } = flow;
  const lines = [
    `${signed(amount)}  ${label[language]} (${flow.flow})`,
    `  = ${equationAsDeclared(equation)}`,
    `  = ${equationInNumbers(flow, figure)}`,
  ];
  if (luck !== null) lines.push(`  ${WORDS.drawn[language]} ${figure(luck)}`);
  if (partners.length > 0) {
    const named = partners
      .slice(0, MOST_PARTNERS)
      .map((partner) => `${partner.name[language]} ${signed(partner.amount)}`);
    const more = partners.length > MOST_PARTNERS ? ' …' : '';
    lines.push(`  ${WORDS[leg === 'in' ? 'from' : 'to'][language]}: ${named.join(', ')}${more}`);
  }
  for (const input of inputs) if (input.depth <= depth) lines.push(inputLine(input, language));
  return lines.join('\n');
}

function inputLine({ id, label, value, unit, depth, equation }: Input, language: Language): string {
  const made = equation === null ? '' : ` = ${equationAsDeclared(equation)}`;
  const words = `${label[language]}: ${quantity(value, unit, language)}`;
  return `    ${'  '.repeat(depth)}${words} · ${id}${made}`;
}

function parameterLine(use: ParameterUse, language: Language): string {
  const { id, value, low, high, unit, grade, source, meaning } = use;
  const given = `${id} = ${quantity(value, unit, language)} (${figure(low)} … ${figure(high)})`;
  return `  ${given}: ${meaning[language]} · ${WORDS.grade[language]} ${grade}, ${source}`;
}

function indexTexts({ parts }: IndexExplained, language: Language): string[] {
  return parts.map(({ label, weight, before, after, contribution, components }) => {
    const head = `${signed(contribution)}  ${label[language]}: ${figure(before)} → ${figure(after)}, ${WORDS.weight[language]} ${figure(weight)}`;
    const rows = components.map((each) => {
      const inputs = each.inputs
        .map((input) => `${input.label[language]} ${figure(input.before)} → ${figure(input.after)}`)
        .join('; ');
      return [
        `  ${signed(each.contribution)}  ${each.label[language]}: ${figure(each.before)} → ${figure(each.after)}, ${WORDS.weight[language]} ${figure(each.weight)}`,
        `    = ${equationAsDeclared(each.equation)}`,
        `    ${inputs}`,
      ].join('\n');
    });
    return [head, ...rows].join('\n');
  });
}

function rankTexts({ rivals, ahead, behind }: RankExplained, language: Language): string[] {
  const passes = rivals.map(({ name, way, leadBefore, leadAfter, parts }) => {
    const head = `${WORDS[way][language]} ${name[language]}: ${WORDS.lead[language]} ${signed(leadBefore)} → ${signed(leadAfter)}`;
    const rows = parts.map(
      ({ label, own, rival, difference }) =>
        `  ${signed(difference)}  ${label[language]} (${signed(own)}; ${name[language]} ${signed(rival)})`,
    );
    return [head, ...rows].join('\n');
  });
  const next = [
    ahead === null
      ? []
      : [
          `${WORDS.ahead[language]}: ${ahead.name[language]}, ${WORDS.gap[language]} ${figure(ahead.gap)}`,
        ],
    behind === null
      ? []
      : [
          `${WORDS.behind[language]}: ${behind.name[language]}, ${WORDS.gap[language]} ${figure(behind.gap)}`,
        ],
  ].flat();
  return [...(passes.length === 0 ? [WORDS.nobody[language]] : passes), next.join('\n')];
}
