// Stock-and-flow pictures, one a pillar: boxes are stocks, valves are flows, clouds lie outside the
// model; dashed arrows and small letters say what turns a valve.
import type { Text } from '../../../engine/types.ts';
import { equationText } from '../../../model/equations/text.ts';
import { EQUATIONS, NAMES } from '../../../model/equations.ts';
import { FLOW_IDS, FLOWS, type Flow, type NamedFlow } from '../../../model/flows.ts';
import { LEVER_SPECS, PROGRAMME_SPECS } from '../../../model/plan.ts';
import { STOCKS, type Stock, type VariableSpec } from '../../../model/stocks.ts';
import type { Diagram, Edge, Node } from './diagram.ts';
import { COLOURS, INKS } from './svg.ts';

export type Part = VariableSpec['pillar'];
export const PARTS: readonly Part[] = [
  'talent',
  'capital',
  'policy',
  'ecosystem',
  'outcome',
  'nation',
];

export const PART_NAMES: Readonly<Record<Part, Text>> = {
  talent: { zh: '人才', en: 'Talent' },
  capital: { zh: '资本', en: 'Capital' },
  policy: { zh: '政策（制度）', en: 'Policy: institutions' },
  ecosystem: { zh: '生态', en: 'Ecosystem' },
  outcome: { zh: '产出', en: 'Outcome' },
  nation: { zh: '全国', en: 'The nation' },
};

const OUTSIDE_MONEY: Stock = 'treasuryYi';

export function stocksOf(part: Part): Stock[] {
  return (Object.keys(STOCKS) as Stock[]).filter((stock) => STOCKS[stock].pillar === part);
}

export function endsOf(flow: Flow): readonly Stock[] {
  const { from, to }: NamedFlow = FLOWS[flow];
  return [from, to].filter((stock) => stock !== undefined);
}

/** A flow is shown with the stock that it fills, or else with the one that it empties. */
export function partOf(flow: Flow): Part {
  const { from, to }: NamedFlow = FLOWS[flow];
  const stock = to === undefined || to === OUTSIDE_MONEY ? (from ?? to) : to;
  return STOCKS[stock as Stock].pillar;
}

export function flowsOf(part: Part): Flow[] {
  return FLOW_IDS.filter((flow) => partOf(flow) === part);
}

/** What turns a valve, besides the flow's own stocks. */
type Controls = {
  readonly deeds: readonly Text[];
  readonly stocks: readonly Stock[];
  /** Auxiliaries in which much of the rest of the model meets. */
  readonly conditions: readonly Text[];
};

/** Not looked into: each would bring half of the model with it. */
const CONDITIONS: Readonly<Record<string, Text>> = {
  lnInstitutions: { zh: '制度', en: 'institutions' },
  skill: { zh: '施政成效', en: 'skill of government' },
  frontier: { zh: '前沿', en: 'frontier' },
  techShift: { zh: '技术变革', en: 'technology shift' },
  supplyCut: { zh: '断供', en: 'supply cut' },
  load: { zh: '在办专项数', en: 'programmes under way' },
  programmesCostYi: { zh: '各专项费用', en: 'cost of programmes' },
  targetYi: { zh: '年度目标', en: 'target of the year' },
};

/** Measures of size, and of what is left over, that say nothing about a valve. */
const SKIPPED: ReadonlySet<string> = new Set(['scale', 'fundedShare', 'leverBudgetYi']);

export function controlsOf(flow: Flow): Controls {
  const deeds = new Map<string, Text>();
  const conditions = new Map<string, Text>();
  const stocks = new Set<Stock>();
  const seen = new Set<string>();
  const look = (name: string): void => {
    const id = name.startsWith('to.') ? name.slice('to.'.length) : name;
    if (seen.has(id) || SKIPPED.has(id)) return;
    seen.add(id);
    const [kind = '', part = ''] = id.split('.');
    const condition = CONDITIONS[id];
    const row = NAMES[id];
    const isOwn = endsOf(flow).some((stock) => stock === id || `nation.${stock}` === id);
    if (condition !== undefined) conditions.set(condition.en, condition);
    else if (kind === 'lever' || kind === 'spentYi') addDeed(deeds, part, LEVER_SPECS);
    else if (kind === 'programme' || kind === 'costYi') addDeed(deeds, part, PROGRAMME_SPECS);
    else if (row?.kind === 'stock' && !isOwn) stocks.add(id as Stock);
    else if (row?.kind === 'nation' && !isOwn && part !== OUTSIDE_MONEY) stocks.add(part as Stock);
    else if (row !== undefined && row.equation !== null) namesIn(row.equation).forEach(look);
  };
  const { equation, moves } = EQUATIONS[flow];
  const texts = moves === null ? [equation] : [moves.out, moves.in];
  const names = texts.flatMap(namesIn);
  // What is taken off the cost of all programmes turns no valve.
  const taken = names.includes('programmesCostYi') ? /^costYi\./ : /^$/;
  names.filter((name) => !taken.test(name)).forEach(look);
  return { deeds: [...deeds.values()], stocks: [...stocks], conditions: [...conditions.values()] };
}

function addDeed(
  deeds: Map<string, Text>,
  id: string,
  specs: Readonly<Record<string, { readonly label: Text }>>,
): void {
  const label = specs[id]?.label;
  if (label !== undefined) deeds.set(id, label);
}

/** Names that stand in a text itself, those inside sums too. */
function namesIn(equation: string): string[] {
  const found: string[] = [];
  const note = (id: string): string => {
    found.push(id);
    return id;
  };
  equationText(equation, { signs: 'code', name: note });
  return found;
}

export function pipeDiagram(part: Part): Diagram {
  const own = stocksOf(part).filter((stock) => stock !== OUTSIDE_MONEY);
  const colour = COLOURS[part] ?? '';
  const nodes: Node[] = own.map((stock) => boxOf(stock, 'stock', colour));
  const edges: Edge[] = [];
  const shown = new Set<Stock>(own);
  const end = (stock: Stock | undefined, cloud: string): string => {
    if (stock === undefined || stock === OUTSIDE_MONEY) {
      nodes.push({ id: cloud, shape: 'cloud', lines: [], colour });
      return cloud;
    }
    if (!shown.has(stock)) {
      shown.add(stock);
      nodes.push(boxOf(stock, 'other', COLOURS[STOCKS[stock].pillar] ?? ''));
    }
    return stock;
  };
  for (const flow of flowsOf(part)) {
    const { from, to, label }: NamedFlow = FLOWS[flow];
    const valve = `flow.${flow}`;
    const controls = controlsOf(flow);
    const near = controls.stocks.filter((stock) => own.includes(stock));
    const far = controls.stocks.filter((stock) => !own.includes(stock));
    nodes.push({ id: valve, shape: 'valve', lines: linesOf(label, controls, far), colour });
    const source = from === to ? elsewhere(flow, nodes) : end(from, `${flow} from`);
    const goal = end(to, `${flow} to`);
    const pipe = { kind: 'pipe', colour } as const;
    edges.push({ ...pipe, from: source, to: valve, hasHead: false });
    edges.push({ ...pipe, from: valve, to: goal, hasHead: true });
    for (const stock of near) {
      edges.push({ from: stock, to: valve, kind: 'link', colour: INKS[part] ?? '', hasHead: true });
    }
  }
  const { zh, en } = PART_NAMES[part];
  return {
    title: `存量与流量：${zh} Stocks and flows: ${en}`,
    nodes,
    edges,
    options: { rankdir: 'LR', nodesep: '0.12', ranksep: '0.35' },
  };
}

/** A flow from region to region: the other end is everywhere else. */
function elsewhere(flow: Flow, nodes: Node[]): string {
  const id = `${flow} elsewhere`;
  const lines = ['别处', 'other places', '可进可出 in and out'];
  nodes.push({ id, shape: 'other', lines, colour: COLOURS.nation ?? '' });
  return id;
}

function boxOf(stock: Stock, shape: 'stock' | 'other', colour: string): Node {
  const { label, unit } = STOCKS[stock];
  return { id: stock, shape, lines: [label.zh, label.en, unit], colour };
}

/** So many letters a line; a Chinese one counts twice. */
const LINE = 38;

function linesOf(label: Text, { deeds, conditions }: Controls, far: readonly Stock[]): string[] {
  const others = [...far.map((stock) => STOCKS[stock].label), ...conditions];
  const lines = [label.zh, label.en];
  for (const [mark, texts] of [
    ['◆', deeds],
    ['○', others],
  ] as const) {
    if (texts.length === 0) continue;
    lines.push(
      ...wrapped(
        mark,
        texts.map(({ zh }) => zh),
        '、',
        LINE / 2,
      ),
    );
    lines.push(
      ...wrapped(
        mark,
        texts.map(({ en }) => en),
        ', ',
        LINE,
      ),
    );
  }
  return lines;
}

function wrapped(mark: string, words: readonly string[], comma: string, most: number): string[] {
  const lines: string[] = [];
  for (const [k, word] of words.entries()) {
    const last = lines.at(-1);
    const added = k === words.length - 1 ? word : `${word}${comma}`;
    if (last === undefined) lines.push(`${mark} ${added}`);
    else if (last.length + added.length <= most) lines[lines.length - 1] = `${last}${added}`;
    else lines.push(added);
  }
  return lines;
}
