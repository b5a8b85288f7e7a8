// The glossary: every variable of the model as its declarations tell it, with what moves it.
import { PILLARS, type Pillar, type Text } from '../engine/types.ts';
import { equationText, namesBehind } from '../model/equations/text.ts';
import { EQUATIONS, INDEX_EQUATIONS, NAMES } from '../model/equations.ts';
import { FLOW_IDS, FLOWS, type Flow, type NamedFlow } from '../model/flows.ts';
import {
  FIELD_LABELS,
  FIELDS,
  LEVER_SPECS,
  LEVERS,
  PROGRAMME_SPECS,
  PROGRAMMES,
} from '../model/plan.ts';
import { OUTSIDE_STOCKS, REGION_STOCKS, STOCKS, type Stock } from '../model/stocks.ts';
import { AUXILIARIES } from './auxiliaries.ts';
import { AUXILIARY_MEANINGS, FIELD_MEANINGS, SCORE_MEANINGS, STOCK_MEANINGS } from './meanings.ts';

export const ENTRY_KINDS = ['stock', 'auxiliary', 'score', 'lever', 'programme', 'field'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

export type Entry = {
  /** `stock.aiTalent`: its kind, and its id in the model. */
  readonly id: string;
  readonly kind: EntryKind;
  readonly label: Text;
  readonly meaning: Text;
  /** Of a programme what it costs; a lever, a score and a direction have no unit of their own. */
  readonly unit: string | null;
  readonly pillar: Pillar | 'outcome' | 'nation';
  /** The flows that fill it and those that empty it; of a stock alone. */
  readonly flowsIn: readonly Text[];
  readonly flowsOut: readonly Text[];
  /** Entries that act on it. */
  readonly movedBy: readonly string[];
  /** Entries that it acts on. */
  readonly moves: readonly string[];
  /** Entries that it is made of. */
  readonly madeOf: readonly string[];
  /** Papers behind a lever or programme. */
  readonly source: string | null;
};

const STOCK_ORDER = [
  ...Object.keys(REGION_STOCKS),
  ...Object.keys(OUTSIDE_STOCKS).filter((id) => !Object.hasOwn(REGION_STOCKS, id)),
] as Stock[];

const SUMS: Readonly<Record<keyof typeof AUXILIARY_MEANINGS, readonly string[]>> = {
  leadershipIndex: [...PILLARS, 'outcome'].map((id) => `score.${id}`),
  rank: ['auxiliary.leadershipIndex'],
  firms: ['stock.startups', 'stock.growthFirms', 'stock.unicorns'],
  ventureCapitalYi: ['stock.angelCapitalYi', 'stock.seriesACapitalYi', 'stock.seriesBCapitalYi'],
  fundYi: ['stock.fundYi', 'stock.fundCalledYi'],
  vacancies: [],
};

/** All money is paid out of the purse; that tells nothing of what it does. */
const PAYMENTS: readonly Flow[] = ['leversPaid', 'programmesPaid'];

/** Where the money of others comes from: what is paid out of these is not done for their sake. */
const PAYERS: readonly (string | undefined)[] = ['purseYi', 'treasuryYi'];

/** The lever or programme that a name in an equation belongs to. */
function ownerOf(name: string): string | null {
  if (name === 'direction') return 'programme.direction';
  const [group = '', id = ''] = name.split('.');
  if (group === 'lever' || group === 'programme') return name;
  if (group === 'spentYi' || group === 'worthYi') return `lever.${id}`;
  return group === 'costYi' ? `programme.${id}` : null;
}

/** All names behind an equation, but for how active the government is: that is in nearly all. */
function namesInView(equation: string): ReadonlySet<string> {
  const found = new Set<string>(['activism']);
  const look = (text: string): void => {
    equationText(text, {
      signs: 'code',
      name(id) {
        const plain = id.startsWith('to.') ? id.slice(3) : id;
        if (found.has(plain)) return id;
        found.add(plain);
        // A lever's effect is the lever, however it comes about.
        const row = ownerOf(plain) === null ? NAMES[plain] : undefined;
        if (row !== undefined && row.equation !== null) look(row.equation);
        return id;
      },
    });
  };
  look(equation);
  return found;
}

type Link = { readonly from: string; readonly to: string };

/** Levers and programmes, and the stocks whose flows hold them in their equations. */
function linksOf(): Link[] {
  return FLOW_IDS.filter((flow) => !PAYMENTS.includes(flow)).flatMap((flow): Link[] => {
    const { equation, moves } = EQUATIONS[flow];
    const { from, to }: NamedFlow = FLOWS[flow];
    const sides = [equation, ...Object.values(moves ?? {})];
    const names = sides.flatMap((side) => [...namesInView(side)]);
    const owners = new Set(names.map(ownerOf).filter((owner) => owner !== null));
    const stocks = new Set([PAYERS.includes(from) ? undefined : from, to]);
    return [...owners].flatMap((owner) =>
      [...stocks].flatMap((stock) =>
        stock === undefined ? [] : [{ from: owner, to: `stock.${stock}` }],
      ),
    );
  });
}

const labelsWhere = (isMeant: (flow: NamedFlow) => boolean): Text[] =>
  FLOW_IDS.filter((id) => isMeant(FLOWS[id])).map((id) => FLOWS[id].label);

/** The stocks behind a score of the index. */
function behindScore(pillar: Pillar | 'outcome'): string[] {
  const equations = Object.values(INDEX_EQUATIONS[pillar].components).map((row) => row.score);
  const names = new Set(equations.flatMap(namesBehind));
  return STOCK_ORDER.filter((id) => names.has(id)).map((id) => `stock.${id}`);
}

export function createGlossary(): readonly Entry[] {
  const links = linksOf();
  const movedBy = (id: string): string[] => unique(links.filter(({ to }) => to === id).map(from));
  const moves = (id: string): string[] =>
    unique(links.filter((link) => link.from === id).map(({ to }) => to));
  const bare = { flowsIn: [], flowsOut: [], movedBy: [], moves: [], madeOf: [], source: null };

  const stocks = STOCK_ORDER.map((stock): Entry => {
    const { label, unit, pillar } = STOCKS[stock];
    const id = `stock.${stock}`;
    return {
      ...bare,
      ...{ id, kind: 'stock', label, unit, pillar, meaning: STOCK_MEANINGS[stock] },
      flowsIn: labelsWhere((flow) => flow.to === stock),
      flowsOut: labelsWhere((flow) => flow.from === stock),
      movedBy: movedBy(id),
    };
  });
  const auxiliaries = keysOf(AUXILIARY_MEANINGS).map((auxiliary): Entry => {
    const { label, unit, pillar } = AUXILIARIES[auxiliary];
    const meaning = AUXILIARY_MEANINGS[auxiliary];
    const id = `auxiliary.${auxiliary}`;
    return {
      ...bare,
      id,
      kind: 'auxiliary',
      label,
      unit,
      pillar,
      meaning,
      madeOf: SUMS[auxiliary],
    };
  });
  const scores = keysOf(SCORE_MEANINGS).map((pillar): Entry => {
    const label = SCORE_LABELS[pillar];
    const made = { unit: 'index 0–100', madeOf: behindScore(pillar) };
    const meaning = SCORE_MEANINGS[pillar];
    return { ...bare, id: `score.${pillar}`, kind: 'score', label, pillar, meaning, ...made };
  });
  const levers = LEVERS.map((lever): Entry => {
    const { label, pillar, effect, source } = LEVER_SPECS[lever];
    const id = `lever.${lever}`;
    const acts = { unit: null, moves: moves(id), source };
    return { ...bare, id, kind: 'lever', label, pillar, meaning: sentence(effect), ...acts };
  });
  const programmes = PROGRAMMES.map((programme): Entry => {
    const { label, pillar, effect, source } = PROGRAMME_SPECS[programme];
    const id = `programme.${programme}`;
    const acts = { unit: '亿元 a half-year', moves: moves(id), source };
    return { ...bare, id, kind: 'programme', label, pillar, meaning: sentence(effect), ...acts };
  });
  const fields = FIELDS.map((field): Entry => {
    const [label, meaning] = [FIELD_LABELS[field], FIELD_MEANINGS[field]];
    const by = { unit: null, movedBy: ['programme.direction', 'stock.technologyWindow'] };
    return {
      ...bare,
      id: `field.${field}`,
      kind: 'field',
      label,
      pillar: 'policy',
      meaning,
      ...by,
    };
  });
  return [...stocks, ...auxiliaries, ...scores, ...levers, ...programmes, ...fields];
}

/** The entry of what the page shows as a number: a stock, a sum of stocks, or an auxiliary. */
export function entryIdOf(what: string): string {
  const [only = what, ...more] = what.split('+');
  if (only === 'fundUncalledYi') return 'stock.fundYi';
  if (more.length === 0 && Object.hasOwn(STOCKS, only)) return `stock.${only}`;
  const sum = keysOf(SUMS).find(
    (id) =>
      SUMS[id].join('+') ===
      what
        .split('+')
        .map((stock) => `stock.${stock}`)
        .join('+'),
  );
  return `auxiliary.${sum ?? what}`;
}

const SCORE_LABELS: Readonly<Record<Pillar | 'outcome', Text>> = {
  talent: { zh: '人才得分', en: 'Talent score' },
  capital: { zh: '资本得分', en: 'Capital score' },
  policy: { zh: '制度得分', en: 'Policy score' },
  ecosystem: { zh: '生态得分', en: 'Ecosystem score' },
  outcome: { zh: '结果得分', en: 'Outcome score' },
};

/** The line of a lever, as a sentence by itself. */
function sentence({ zh, en }: Text): Text {
  return { zh: `${zh}。`, en: `${en.charAt(0).toUpperCase()}${en.slice(1)}.` };
}

/** Entries that hold every word of the query, in either language, in name, id or meaning. */
export function searchGlossary(entries: readonly Entry[], query: string): readonly Entry[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return entries.filter(({ id, label, meaning }) => {
    const told = [id, label.zh, label.en, meaning.zh, meaning.en].join('\n').toLowerCase();
    return words.every((word) => told.includes(word));
  });
}

const from = (link: Link): string => link.from;
const unique = (ids: readonly string[]): string[] => [...new Set(ids)];

function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): Key[] {
  return Object.keys(record) as Key[];
}
