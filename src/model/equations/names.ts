// Every name that an equation may hold, and what it stands for.
// biome-ignore-all format: a table reads best with one row a line
import { FLOW_IDS, FLOWS, type NamedFlow } from '../flows.ts';
import { PARAMETER_IDS, PARAMETERS } from '../params.ts';
import { OUTSIDE_STOCK_IDS, OUTSIDE_STOCKS, REGION_STOCK_IDS, REGION_STOCKS, STOCKS, type Stock } from '../stocks.ts';
import { YEARS_PER_TURN } from '../time.ts';
import { nationOf, type RegionStart } from '../world.ts';
import { CAPITAL_AUXILIARIES } from './capital.ts';
import { ECOSYSTEM_AUXILIARIES } from './ecosystem.ts';
import { FIRMS_AUXILIARIES } from './firms.ts';
import { INDUSTRY_AUXILIARIES } from './industry.ts';
import { LEADERSHIP_AUXILIARIES } from './leadership.ts';
import { NATION_AUXILIARIES } from './nation.ts';
import { type Place, regionAt } from './place.ts';
import { POLICY_AUXILIARIES } from './policy.ts';
import { type AuxiliaryRow, given } from './row.ts';
import { TALENT_AUXILIARIES } from './talent.ts';

export type NameKind =
  /** Held by the region, now and at the start; by the whole country; and abroad. */
  | 'stock' | 'start' | 'nation' | 'abroad'
  /** Another flow of the same half-year. */
  | 'flow'
  | 'auxiliary'
  /** What the government does: a lever's effect, money, the plan, a programme's strength. */
  | 'lever' | 'money' | 'plan' | 'programme'
  | 'parameter' | 'constant';

export type NameRow = AuxiliaryRow & { readonly kind: NameKind };

/** Half a year, a full score, and one of what a logarithm could find none of. */
export const CONSTANTS = { h: YEARS_PER_TURN, full: 100, oneYi: 1, oneFirm: 1, onePlatform: 1 };

const CONSTANT_ROWS = {
  h: given('半年', 'half a year', 'years', () => CONSTANTS.h),
  full: given('满分', 'a full score', 'points', () => CONSTANTS.full),
  oneYi: given('1亿元', 'one 亿元', '亿元', () => CONSTANTS.oneYi),
  oneFirm: given('1家企业', 'one firm', 'firms', () => CONSTANTS.oneFirm),
  onePlatform: given('1个平台', 'one platform', 'platforms', () => CONSTANTS.onePlatform),
};

const startAt = ({ fixed, at }: Place): RegionStart => fixed.start[at] as RegionStart;

const START_ROWS = {
  'start.lnInstitutions': given('起始制度乘数（对数）', 'Institutional multiplier at the start, ln', 'ln output', (place) => startAt(place).lnInstitutions),
  'start.effectiveFirms': given('起始有效企业数', 'Effective firms at the start', 'firms', (place) => startAt(place).effectiveFirms),
  'start.knowledgeSpill': given('起始邻近知识', 'Knowledge within reach at the start', 'index', (place) => startAt(place).knowledgeSpill),
  'start.momentumShare': given('起始增势', 'Growth of the year before the start', 'share', (place) => startAt(place).momentumShare),
};

function amountAt({ ledger, at }: Place, flow: string): number {
  const record = ledger.flows[flow];
  return (record?.in ?? record?.out)?.[at] ?? 0;
}

function createNames(): Record<string, NameRow> {
  const names: Record<string, NameRow> = {};
  const put = (kind: NameKind, id: string, row: AuxiliaryRow): void => {
    if (names[id] !== undefined) throw new Error(`two things are called ${id}`);
    names[id] = { kind, ...row };
  };
  const putAll = (kindOf: (id: string) => NameKind, rows: Readonly<Record<string, AuxiliaryRow>>): void => {
    for (const [id, row] of Object.entries(rows)) put(kindOf(id), id, row);
  };

  putAll(() => 'constant', CONSTANT_ROWS);
  for (const id of PARAMETER_IDS) {
    const { meaning, unit } = PARAMETERS[id];
    put('parameter', id, given(meaning.zh, meaning.en, unit, ({ fixed }) => fixed.parameters[id]));
  }
  for (const id of REGION_STOCK_IDS) {
    const { label: { zh, en }, unit } = REGION_STOCKS[id];
    put('stock', id, given(zh, en, unit, (place) => regionAt(place).stocks[id]));
    put('start', `start.${id}`, given(`起始${zh}`, `${en} at the start`, unit, (place) => startAt(place).stocks[id]));
  }
  putAll(() => 'start', START_ROWS);
  for (const id of OUTSIDE_STOCK_IDS) {
    const { label: { zh, en }, unit } = OUTSIDE_STOCKS[id];
    const isNational = !Object.hasOwn(REGION_STOCKS, id);
    const inCountry = isNational ? { zh, en } : { zh: `其他地区的${zh}`, en: `${en} elsewhere in the country` };
    put('nation', `nation.${id}`, given(inCountry.zh, inCountry.en, unit, ({ world }) => nationOf(world)[id]));
    if (isNational) continue;
    put('abroad', `abroad.${id}`, given(`海外的${zh}`, `${en} abroad`, unit, ({ world }) => world.outside[0]?.stocks[id] ?? Number.NaN));
  }
  for (const id of FLOW_IDS) {
    const { from, to, label }: NamedFlow = FLOWS[id];
    const { unit } = STOCKS[(to ?? from) as Stock];
    put('flow', `flow.${id}`, given(label.zh, label.en, unit, (place) => amountAt(place, id)));
  }
  putAll(kindOf, NATION_AUXILIARIES);
  putAll(kindOf, POLICY_AUXILIARIES);
  putAll(kindOf, TALENT_AUXILIARIES);
  putAll(kindOf, CAPITAL_AUXILIARIES);
  putAll(kindOf, FIRMS_AUXILIARIES);
  putAll(kindOf, ECOSYSTEM_AUXILIARIES);
  putAll(kindOf, INDUSTRY_AUXILIARIES);
  putAll(kindOf, LEADERSHIP_AUXILIARIES);
  return names;
}

function kindOf(id: string): NameKind {
  if (id.startsWith('lever.')) return 'lever';
  if (id.startsWith('programme.') || id.startsWith('runIn.') || id === 'direction') return 'programme';
  if (id.startsWith('spentYi.') || id.startsWith('worthYi.') || id.startsWith('costYi.')) return 'money';
  if (id.startsWith('share.') || id.startsWith('isPriority.')) return 'plan';
  return 'auxiliary';
}

/** By its id; what nobody declared is undefined. */
export const NAMES: Readonly<Record<string, NameRow | undefined>> = createNames();
