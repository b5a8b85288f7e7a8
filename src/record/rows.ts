// A state as numbers to read: for each region one row of every variable, stocks and what is
// computed from them. Tables, files and statistics all take their numbers from here.
import { ventureCapitalYi } from '../model/capital.ts';
import { standings } from '../model/leadership.ts';
import {
  OUTSIDE_STOCKS,
  type OutsideStock,
  REGION_STOCKS,
  type RegionStock,
  type Unit,
  type VariableSpec,
} from '../model/stocks.ts';
import { vacancies } from '../model/talent.ts';
import type { Fixed, Region, RegionStart, World } from '../model/world.ts';
import { AUXILIARIES, type Auxiliary } from '../views/auxiliaries.ts';

export type RegionVariable = RegionStock | Auxiliary;
export type RegionRow = Record<RegionVariable, number>;

/** Every variable of a region, in the order of columns. */
export const REGION_VARIABLES: readonly RegionVariable[] = [
  ...(Object.keys(AUXILIARIES) as Auxiliary[]),
  ...(Object.keys(REGION_STOCKS) as RegionStock[]).filter((id) => !Object.hasOwn(AUXILIARIES, id)),
];

export type Variable = Omit<VariableSpec, 'unit'> & {
  readonly id: RegionVariable | OutsideStock;
  readonly unit: Unit | 'rank';
  readonly kind: 'stock' | 'auxiliary';
  /** Who has it: the regions, the two accounts outside them, or both. */
  readonly of: readonly ('regions' | 'outside')[];
};

/** Every variable of the model with its unit, range, pillar and both labels. */
export const VARIABLES: readonly Variable[] = [
  ...REGION_VARIABLES.map((id): Variable => {
    if (isAuxiliary(id)) return { id, ...AUXILIARIES[id], kind: 'auxiliary', of: ['regions'] };
    const of = Object.hasOwn(OUTSIDE_STOCKS, id)
      ? (['regions', 'outside'] as const)
      : (['regions'] as const);
    return { id, ...REGION_STOCKS[id], kind: 'stock', of };
  }),
  ...(Object.keys(OUTSIDE_STOCKS) as OutsideStock[])
    .filter((id) => !Object.hasOwn(REGION_STOCKS, id))
    .map((id): Variable => ({ id, ...OUTSIDE_STOCKS[id], kind: 'stock', of: ['outside'] })),
];

function isAuxiliary(id: RegionVariable): id is Auxiliary {
  return Object.hasOwn(AUXILIARIES, id);
}

/** One row for each region, by id, in the world's order. */
export function regionRows(world: World, fixed: Fixed): Record<string, RegionRow> {
  const places = new Map(
    standings(world.regions, fixed.parameters).map((standing) => [standing.id, standing]),
  );
  const rows: Record<string, RegionRow> = {};
  world.regions.forEach((region, at) => {
    const { rank = 0, leadershipIndex = 0 } = places.get(region.id) ?? {};
    const computed: Record<Auxiliary, number> = {
      leadershipIndex,
      rank,
      ...sumsOf(region),
      vacancies: vacancies(region, fixed.start[at] as RegionStart, fixed.parameters),
    };
    const row = {} as RegionRow;
    for (const id of REGION_VARIABLES) row[id] = isAuxiliary(id) ? computed[id] : region.stocks[id];
    rows[region.id] = row;
  });
  return rows;
}

function sumsOf({ stocks }: Region) {
  return {
    firms: stocks.startups + stocks.growthFirms + stocks.unicorns,
    ventureCapitalYi: ventureCapitalYi(stocks),
    fundYi: stocks.fundYi + stocks.fundCalledYi,
    fundUncalledYi: stocks.fundYi,
  };
}
