// The page of all equations: every stock with its flows, every auxiliary, the index.

import { PILLARS, type Text } from '../../engine/types.ts';
import { CAPITAL_AUXILIARIES } from '../../model/equations/capital.ts';
import { ECOSYSTEM_AUXILIARIES } from '../../model/equations/ecosystem.ts';
import { FIRMS_AUXILIARIES } from '../../model/equations/firms.ts';
import { INDUSTRY_AUXILIARIES } from '../../model/equations/industry.ts';
import { LEADERSHIP_AUXILIARIES } from '../../model/equations/leadership.ts';
import { NATION_AUXILIARIES } from '../../model/equations/nation.ts';
import { POLICY_AUXILIARIES } from '../../model/equations/policy.ts';
import { TALENT_AUXILIARIES } from '../../model/equations/talent.ts';
import { equationText } from '../../model/equations/text.ts';
import { EQUATIONS, INDEX_EQUATIONS, NAMES, type NameRow } from '../../model/equations.ts';
import { FLOW_IDS, FLOWS, type Flow, type NamedFlow } from '../../model/flows.ts';
import { STOCKS, type Stock } from '../../model/stocks.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { PART_NAMES, PARTS, type Part, stocksOf } from './diagrams/pipes.ts';
import { code, table } from './markdown.ts';
import { startSource } from './starts.ts';

const AUXILIARIES: Readonly<Record<Part, readonly string[]>> = {
  talent: Object.keys(TALENT_AUXILIARIES),
  capital: Object.keys(CAPITAL_AUXILIARIES),
  policy: Object.keys(POLICY_AUXILIARIES),
  ecosystem: [...Object.keys(FIRMS_AUXILIARIES), ...Object.keys(ECOSYSTEM_AUXILIARIES)],
  outcome: [...Object.keys(INDUSTRY_AUXILIARIES), ...Object.keys(LEADERSHIP_AUXILIARIES)],
  nation: Object.keys(NATION_AUXILIARIES),
};

/** An equation as it is declared, in the signs that people use. */
export function printed(equation: string): string {
  return equationText(equation, { name: (id) => id, signs: 'print' });
}

export function equationsPage(scenario: Scenario): string {
  const parts = PARTS.map((part) => {
    const { zh, en } = PART_NAMES[part];
    const stocks = stocksOf(part).map((stock) => stockSection(stock, scenario));
    const auxiliaries = `### ${en}: auxiliaries\n\n${auxiliaryTable(AUXILIARIES[part])}`;
    return `## ${en} ${zh}\n\n${[...stocks, auxiliaries].join('\n\n')}`;
  });
  return `# Equations

Written by \`jingzhu document\` from \`src/model/equations/\`; do not edit. A test plays games to see that the code does what stands here, and another that the units agree.

A flow's equation is its amount in one half-year in one region. Bare names are stocks of the region, auxiliaries and [parameters](parameters.md); \`start.\` is the region at the start, \`nation.\` the country's account, \`abroad.\` the other outside account, \`flow.\` another flow of the same half-year. \`lever.\` is a lever's effect and \`spentYi.\` its money; \`programme.\` is a programme's strength. \`h\` is half a year, \`full\` is 100 points, and \`oneYi\`, \`oneFirm\` and \`onePlatform\` keep logarithms away from nothing. In a flow between places bare names are the place that is left, \`to.\` the place where it goes. \`total\`, \`others\`, \`ahead\`, \`most\` and \`leading\` are taken over regions: the sum over all, over the others, over those before \`to.\` by id, the largest, and the mean of the three largest. \`poisson\`, \`binomial\`, \`happens\` and \`evenly\` are drawn, each with a uniform of its own.

## All stocks 全部存量

${stocksTable(scenario)}

${parts.join('\n\n')}

## The leadership index 领先指数

The weighted sum of five scores, each a weighted sum of what follows; all are 0–100.

${indexTable()}
`;
}

function stocksTable(scenario: Scenario): string {
  const rows = PARTS.flatMap((part) =>
    stocksOf(part).map((stock, k) => {
      const { label, unit } = STOCKS[stock];
      const pillar = k === 0 ? `**${PART_NAMES[part].en} ${PART_NAMES[part].zh}**` : '';
      const name = `${label.en} ${label.zh} ${code(stock)}`;
      return [
        pillar,
        name,
        unit,
        flowsAt(stock, 'to'),
        flowsAt(stock, 'from'),
        startSource(stock, scenario),
      ];
    }),
  );
  return table(['', 'stock', 'unit', 'in by', 'out by', 'its start from'], rows);
}

function flowsAt(stock: Stock, end: 'to' | 'from'): string {
  return FLOW_IDS.filter((flow) => {
    const spec: NamedFlow = FLOWS[flow];
    return spec[end] === stock;
  }).join(', ');
}

function stockSection(stock: Stock, scenario: Scenario): string {
  const { label, unit } = STOCKS[stock];
  const rows = FLOW_IDS.flatMap((flow) => {
    const { from, to }: NamedFlow = FLOWS[flow];
    const sides = [...(to === stock ? ['in'] : []), ...(from === stock ? ['out'] : [])];
    return sides.length === 0 ? [] : [[sides.join(' and '), ...flowCells(flow)]];
  });
  const flows = table(['', 'flow', '流量', 'a half-year'], rows);
  return `### ${label.en} ${label.zh}\n\n${code(stock)}, ${unit}. At the start: ${startSource(stock, scenario)}.\n\n${flows}`;
}

function flowCells(flow: Flow): string[] {
  const { label }: NamedFlow = FLOWS[flow];
  const { equation, moves } = EQUATIONS[flow];
  const texts =
    moves === null
      ? [code(printed(equation))]
      : [
          `from place to place: ${code(printed(equation))}`,
          `all that leaves: ${code(printed(moves.out))}`,
          `all that comes: ${code(printed(moves.in))}`,
        ];
  if (moves !== null && moves.toAbroad !== '0') {
    texts.push(
      `to abroad: ${code(printed(moves.toAbroad))}`,
      `to the rest: ${code(printed(moves.toRest))}`,
      `from abroad: ${code(printed(moves.fromAbroad))}`,
      `from the rest: ${code(printed(moves.fromRest))}`,
    );
  }
  return [`${label.en} ${code(flow)}`, label.zh, texts.join('\n')];
}

/** A row for each auxiliary; those that every lever, programme or pillar has are told once. */
function auxiliaryTable(ids: readonly string[]): string {
  const rows = new Map<string, string[]>();
  for (const id of ids) {
    const row = NAMES[id];
    if (row === undefined) throw new Error(`nothing is called ${id}`);
    const [family, member] = id.split('.') as [string, string?];
    const body = bodyOf(row, member);
    const key = member === undefined ? id : `${family}.* ${body}`;
    const others = rows.get(key);
    if (others !== undefined) continue;
    const name = member === undefined ? code(id) : code(`${family}.*`);
    const label = member === undefined ? row.label : FAMILIES[family];
    if (label === undefined) throw new Error(`${family}. has no name`);
    rows.set(key, [name, label.en, label.zh, row.unit, body]);
  }
  return table(['auxiliary', 'meaning', '含义', 'unit', 'equation'], [...rows.values()]);
}

function bodyOf({ equation, asOf }: NameRow, member: string | undefined): string {
  if (equation === null) return 'held by the state, or worked out by the model';
  const text = printed(member === undefined ? equation : generic(equation, member));
  const moment = asOf === null ? '' : ` (as of ${asOf})`;
  return `${code(text)}${moment}`;
}

/** The equation of one lever, programme or pillar, told of any. */
function generic(equation: string, member: string): string {
  const pillars = PILLARS.map((pillar) => `focus.${pillar}`);
  const any = equation.replaceAll(new RegExp(`\\.${member}\\b`, 'g'), '.any');
  return pillars.reduce((text, focus) => text.replaceAll(focus, 'focus.itsPillar'), any);
}

/** What each lever, programme or pillar has one of. */
const FAMILIES: Readonly<Record<string, Text>> = {
  share: { zh: '各项支出的份额', en: 'of each lever: share in the plan' },
  spentYi: { zh: '各项支出的金额', en: 'of each lever: money' },
  worthYi: { zh: '各项支出的价值', en: 'of each lever: what the money is worth' },
  lever: { zh: '各项支出的成效', en: 'of each lever: effect' },
  costYi: { zh: '各专项的费用', en: 'of each programme: cost' },
  runIn: { zh: '各专项见效程度', en: 'of each programme: how far it has run in' },
  programme: { zh: '各专项的力度', en: 'of each programme: strength' },
  isPriority: { zh: '是否年度重点（1为是）', en: 'of each pillar: the year’s priority, 1 if so' },
  focus: { zh: '重点倍数', en: 'of each pillar: gain of the priority' },
};

function indexTable(): string {
  const rows = Object.entries(INDEX_EQUATIONS).flatMap(([part, { weight, components }]) =>
    Object.values(components).map(({ label, weight: share, score }) => [
      part,
      code(printed(weight)),
      `${label.en} ${label.zh}`,
      code(printed(share)),
      code(printed(score)),
    ]),
  );
  return table(['score', 'its weight', 'component', 'weight within', 'of 100'], rows);
}
