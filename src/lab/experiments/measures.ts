// What experiments measure in a world.
import { ln } from '../../engine/exact.ts';
import { type Standing, standings } from '../../model/leadership.ts';
import type { RegionStock } from '../../model/stocks.ts';
import type { World } from '../../model/world.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { fixedOf } from '../../scenario/start.ts';

/** Stocks of a region in a world. */
export function stocksOf(world: World, id: string): Readonly<Record<RegionStock, number>> {
  const region = world.regions.find((each) => each.id === id);
  if (region === undefined) throw new RangeError(`no region ${id}`);
  return region.stocks;
}

export function lnOutput(id: string): (world: World) => number {
  return (world) => ln(stocksOf(world, id).coreOutputYi);
}

export function standingIn(scenario: Scenario, id: string): (world: World) => Standing {
  const { parameters } = fixedOf(scenario);
  return (world) => {
    const found = standings(world.regions, parameters).find((each) => each.id === id);
    if (found === undefined) throw new RangeError(`no region ${id}`);
    return found;
  };
}

/** Sum of a stock over the regions. */
export function total(world: World, stock: RegionStock): number {
  return world.regions.reduce((sum, { stocks }) => sum + stocks[stock], 0);
}
