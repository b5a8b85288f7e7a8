// What follows from a scenario and stays for the whole game: distances, ratios' bases, GDP's path.
import { pow } from '../engine/exact.ts';
import { spillover } from './ecosystem.ts';
import { effectiveFirms } from './industry.ts';
import type { Parameters } from './params.ts';
import type { Field } from './plan.ts';
import { effortOf, leverMoneyYi, programmesCostYi, revenueYi } from './policy.ts';
import type { Fixed, Region, RegionStart, ScriptedEvent } from './world.ts';

export type Hub = { xKm: number; yKm: number };

export type RegionGiven = {
  region: Region;
  hub: Hub;
  fit: Record<Field, number>;
  momentumShare: number;
};

/** `given` in the order of the world's regions; `turns` is the longest game that can be played. */
export function createFixed(
  given: readonly RegionGiven[],
  parameters: Parameters,
  turns: number,
  scripted: readonly ScriptedEvent[],
): Fixed {
  const p = parameters;
  const distanceKm = given.map(({ hub: a }) =>
    given.map(({ hub: b }) => Math.sqrt((a.xKm - b.xKm) ** 2 + (a.yKm - b.yKm) ** 2)),
  );
  const nearness = distanceKm.map((row, i) =>
    row.map((km, j) => (i === j ? p.homeNearness : pow(1 + km / 100, -p.distancePower))),
  );
  const firmNearness = nearness.map((row) => row.map((near) => pow(near, p.relocationDistance)));
  const knowledge = given.map(({ region }) => region.stocks.knowledge);
  const start = given.map(({ region, fit, momentumShare }, i): RegionStart => {
    const base: RegionStart = {
      stocks: region.stocks,
      fit,
      momentumShare,
      effectiveFirms: effectiveFirms(region.stocks, p),
      lnInstitutions: 0,
      knowledgeSpill: spillover(knowledge, nearness[i] as number[], i),
    };
    const { gdpYi, coreOutputYi, purseYi } = region.stocks;
    const budget =
      purseYi + revenueYi(gdpYi, coreOutputYi, p) - programmesCostYi(region.programmes);
    const effort = effortOf(region, leverMoneyYi(region, Math.max(0, budget)), base, p);
    return { ...base, lnInstitutions: effort.lnInstitutions };
  });
  // Turn 0 plays nothing: the first half-year played grows at the starting rate.
  const gdpGrowth: number[] = [0];
  let above = p.gdpGrowthStart - p.gdpGrowthEnd;
  for (let turn = 1; turn <= turns; turn++) {
    gdpGrowth.push(p.gdpGrowthEnd + above);
    above *= p.gdpGrowthFade;
  }
  return { parameters: p, nearness, firmNearness, start, gdpGrowth, scripted };
}
