// The variables that sheet, chart and map can show: a stock, a sum of stocks, or an auxiliary.
import type { Pillar, Text } from '../engine/types.ts';
import { REGION_STOCKS, type RegionStock, type Unit } from '../model/stocks.ts';
import { vacancies } from '../model/talent.ts';
import type { RegionStart } from '../model/world.ts';
import { AUXILIARIES, type Auxiliary } from './auxiliaries.ts';
import { type Past, placeOf, regionOf } from './moment.ts';
import { standingOf } from './ranking.ts';

export type Variable = {
  readonly id: string;
  readonly label: Text;
  readonly unit: Unit | 'rank';
  readonly pillar: Pillar | 'outcome';
  /** The stocks that it is the sum of; none for an auxiliary. */
  readonly stocks: readonly RegionStock[];
};

function stock(id: RegionStock): Variable {
  const { label, unit, pillar } = REGION_STOCKS[id];
  return { id, label, unit, pillar, stocks: [id] };
}

function auxiliary(id: Auxiliary, stocks: readonly RegionStock[]): Variable {
  const { label, unit, pillar } = AUXILIARIES[id];
  return { id, label, unit, pillar, stocks };
}

const VENTURE = auxiliary('ventureCapitalYi', [
  'angelCapitalYi',
  'seriesACapitalYi',
  'seriesBCapitalYi',
]);
const FUND = auxiliary('fundYi', ['fundYi', 'fundCalledYi']);

/** What a region's sheet shows first. */
export const SHEET_VARIABLES: readonly Variable[] = [
  stock('coreOutputYi'),
  stock('aiTalent'),
  stock('topScientists'),
  stock('trainingCapacity'),
  VENTURE,
  FUND,
  stock('patienceYears'),
  stock('businessEnvironment'),
  stock('openness'),
  stock('openScenes'),
  stock('governmentCapacity'),
  stock('credibility'),
  stock('startups'),
  stock('growthFirms'),
  stock('unicorns'),
  stock('platforms'),
  stock('computeEflops'),
  stock('knowledge'),
  stock('adoptionShare'),
];

/** The stocks that it shows when asked for all. */
export const OTHER_VARIABLES: readonly Variable[] = [
  stock('trainingPipeline'),
  stock('purseYi'),
  auxiliary('fundUncalledYi', ['fundYi']),
  stock('fundCalledYi'),
  stock('angelCapitalYi'),
  stock('seriesACapitalYi'),
  stock('seriesBCapitalYi'),
  stock('environmentNorm'),
  stock('supportingIndustry'),
  stock('technology'),
  stock('gdpYi'),
];

const INDEX = auxiliary('leadershipIndex', []);
const RANK = auxiliary('rank', []);

export const CHART_VARIABLES: readonly Variable[] = [
  INDEX,
  RANK,
  ...SHEET_VARIABLES,
  stock('technology'),
  stock('gdpYi'),
];

const FIRMS = auxiliary('firms', ['startups', 'growthFirms', 'unicorns']);
const VACANCIES = auxiliary('vacancies', []);

/** All that a region has: what a large chart can be drawn of. */
export const ALL_VARIABLES: readonly Variable[] = [
  INDEX,
  RANK,
  ...SHEET_VARIABLES,
  ...OTHER_VARIABLES,
  FIRMS,
  VACANCIES,
];

/** Of these nobody keeps books that could tell why. */
export const UNEXPLAINED: readonly Variable[] = [FIRMS, VACANCIES];

/** What flows can move: stocks and sums of them. */
export const STOCK_VARIABLES: readonly Variable[] = [...SHEET_VARIABLES, ...OTHER_VARIABLES];

export function valueAt(past: Past, turn: number, id: string, variable: Variable): number {
  const moment = past.chapters[turn];
  if (moment === undefined) throw new RangeError(`no half-year ${turn}`);
  if (variable.stocks.length > 0) {
    const { stocks } = regionOf(moment.world, id);
    return variable.stocks.reduce((sum, each) => sum + stocks[each], 0);
  }
  if (variable.id === 'vacancies') {
    const at = placeOf(moment.world, id);
    const { start, parameters } = past.fixed;
    return vacancies(regionOf(moment.world, id), start[at] as RegionStart, parameters);
  }
  const standing = standingOf(moment.world, past.fixed.parameters, id);
  return variable.id === 'rank' ? standing.rank : standing.leadershipIndex;
}

/** Its value at the end of each half-year so far, the start first. */
export function seriesOf(past: Past, id: string, variable: Variable): number[] {
  return past.chapters.map((_, turn) => valueAt(past, turn, id, variable));
}
