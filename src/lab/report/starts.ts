// Where the value of each stock at the start comes from: the regions' own lists of sources, and a
// word on what these leave to the reader.
import type { OutsideStock, RegionStock } from '../../model/stocks.ts';
import type { Scenario } from '../../scenario/schema.ts';

/** The key under which the regions name their source, where it is not the stock's own. */
const KEYS: Readonly<Partial<Record<RegionStock, string>>> = {
  startups: 'firms',
  growthFirms: 'firms',
  angelCapitalYi: 'ventureCapitalYi',
  seriesACapitalYi: 'ventureCapitalYi',
  seriesBCapitalYi: 'ventureCapitalYi',
};

/** Stocks that no region names a source for. */
const NOTES: Readonly<Partial<Record<RegionStock | OutsideStock, string>>> = {
  topScientists: 'judgement; T06',
  trainingCapacity: 'judgement: one share of the people everywhere',
  trainingPipeline: 'judgement: one share of the people everywhere',
  purseYi: 'judgement: about a tenth of a half-year’s revenue',
  fundCalledYi: 'as the fund, of which a quarter is called',
  patienceYears: 'judgement; M21',
  environmentNorm: 'judgement: a little below the environment',
  openScenes: 'judgement; M12',
  credibility: 'judgement; A06 and A12 for those who kept their word',
  supportingIndustry: 'judgement; M19, M22',
  adoptionShare: 'judgement',
  technology: '1 for all by definition: a ratio to the start',
  treasuryYi: 'large enough that nobody meets its end',
  computePriceYi: 'judgement: the parameter of the same name',
  salience: 'judgement: above its norm after the spring of 2025 (A19, A20)',
  technologyWindow: 'judgement',
  generativeAiUsersWan: 'A16',
};

export type Key = RegionStock | OutsideStock;

/** `A05 (Beijing), judgement (5 regions)`: each source with those who name it. */
export function startSource(stock: Key, { regions }: Scenario): string {
  const key = KEYS[stock as RegionStock] ?? stock;
  const holders = new Map<string, string[]>();
  for (const { name, sources } of regions) {
    const source = sources[key];
    if (source !== undefined) holders.set(source, [...(holders.get(source) ?? []), name.en]);
  }
  const told = [...holders].map(([source, names]) => {
    if (names.length === regions.length) return source;
    return `${source} (${names.length > 2 ? `${names.length} regions` : names.join(', ')})`;
  });
  const note = NOTES[stock];
  if (told.length > 0) return told.join('; ');
  if (note === undefined) throw new Error(`nobody says where ${stock} starts`);
  return note;
}
