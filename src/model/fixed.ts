// What follows from a scenario and stays for the whole game: distances, ratios' bases, GDP's path.
import { pow } from '../engine/exact.ts';
import { spillover } from './ecosystem.ts';
import { effectiveFirms } from './industry.ts';
import type { Parameters } from './params.ts';
import type { Field } from './plan.ts';
import { effortOf, leverMoneyYi, programmesCostYi, revenueYi } from './policy.ts';
import type { Fixed, Region, RegionStart } from './world.ts';

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
): Fixed {
  const p = parameters;
  const distanceKm = given.map(({ hub: a }) =>
    given.map(({ hub: b }) => Math.sqrt((a.xKm - b.xKm) ** 2 + (a.yKm - b.yKm) ** 2)),
  );
  const nearness = distanceKm.map((row, i) =>
    row.map((km, j) => (i === j ? p.homeNearness : pow(1 + km / 100, -p.distancePower))),
  );
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
  const gdpGrowth: number[] = [];
  let above = p.gdpGrowthStart - p.gdpGrowthEnd;
  for (let turn = 0; turn <= turns; turn++) {
    gdpGrowth.push(p.gdpGrowthEnd + above);
    above *= p.gdpGrowthFade;
  }
  const meanLnInstitutions =
    start.reduce((sum, { lnInstitutions: e }) => sum + e, 0) / start.length;
  return { parameters: p, distanceKm, nearness, start, meanLnInstitutions, gdpGrowth };
}
