// Leadership: the index that ranks regions, and the yearly reckoning of targets.
//
// Each pillar's score is 0–100. Sizes count by the square root of the ratio to the largest, so
// that a city twice as large is not twice as good; institutions count as they stand. The index is
// the weighted mean of four pillars and the outcome. It is an auxiliary: no stock, no flow.
import { clamp } from '../engine/exact.ts';
import { type ByPillar, PILLARS, type RegionId } from '../engine/types.ts';
import { ventureCapitalYi } from './capital.ts';
import { FLOW } from './flows.ts';
import type { Parameters } from './params.ts';
import { YEARS_PER_TURN } from './time.ts';
import type { Region, Turn, World } from './world.ts';

export type Standing = {
  id: RegionId;
  /** 1 is the leader; equal indices rank by id. */
  rank: number;
  /** 0–100. */
  leadershipIndex: number;
  /** The pillars' scores, 0–100. */
  pillars: ByPillar<number>;
  /** The outcome's score, 0–100. */
  outcome: number;
};

/** All regions, the leader first. */
export function standings(regions: readonly Region[], p: Parameters): Standing[] {
  const most = (of: (region: Region) => number): number =>
    regions.reduce((high, region) => Math.max(high, of(region)), 1e-9);
  const money = (r: Region): number =>
    ventureCapitalYi(r.stocks) + r.stocks.fundYi + r.stocks.fundCalledYi;
  const firms = (r: Region): number => r.stocks.startups + r.stocks.growthFirms + r.stocks.unicorns;
  const density = (r: Region): number => firms(r) / r.stocks.gdpYi;
  const talentDensity = (r: Region): number => r.stocks.aiTalent / r.stocks.gdpYi;
  const intensity = (r: Region): number => r.stocks.coreOutputYi / r.stocks.gdpYi;
  const top = {
    talent: most((r) => r.stocks.aiTalent),
    talentDensity: most(talentDensity),
    scientists: most((r) => r.stocks.topScientists),
    money: most(money),
    firms: most(firms),
    density: most(density),
    unicorns: most((r) => r.stocks.unicorns),
    platforms: most((r) => r.stocks.platforms),
    knowledge: most((r) => r.stocks.knowledge),
    compute: most((r) => r.stocks.computeEflops),
    output: most((r) => r.stocks.coreOutputYi),
    intensity: most(intensity),
  };
  const share = (value: number, high: number): number => 100 * Math.sqrt(value / high);
  const result = regions.map((region): Standing => {
    const s = region.stocks;
    const pillars: ByPillar<number> = {
      talent:
        p.indexPeople * share(s.aiTalent, top.talent) +
        p.indexPeopleDensity * share(talentDensity(region), top.talentDensity) +
        p.indexScientists * share(s.topScientists, top.scientists),
      capital:
        (1 - p.indexPatience) * share(money(region), top.money) +
        p.indexPatience * 100 * Math.min(1, s.patienceYears / p.indexPatienceYears),
      policy:
        p.indexEnvironment * s.businessEnvironment +
        p.indexOpenness * s.openness +
        p.indexCapacity * s.governmentCapacity +
        (p.indexScenes * 100 * s.openScenes) / (s.openScenes + p.indexScenesHalf),
      ecosystem:
        p.indexFirms * share(firms(region), top.firms) +
        p.indexDensity * share(density(region), top.density) +
        p.indexUnicorns * share(s.unicorns, top.unicorns) +
        p.indexPlatforms * share(s.platforms, top.platforms) +
        p.indexKnowledge * share(s.knowledge, top.knowledge) +
        p.indexCompute * share(s.computeEflops, top.compute),
    };
    const outcome =
      (1 - p.indexIntensity) * share(s.coreOutputYi, top.output) +
      p.indexIntensity * share(intensity(region), top.intensity);
    const leadershipIndex =
      p.indexTalent * pillars.talent +
      p.indexCapital * pillars.capital +
      p.indexPolicy * pillars.policy +
      p.indexEcosystem * pillars.ecosystem +
      p.indexOutcome * outcome;
    // Weights that add up to 1 may pass it by a hair in binary.
    for (const pillar of PILLARS) pillars[pillar] = Math.min(100, pillars[pillar]);
    return {
      id: region.id,
      rank: 0,
      leadershipIndex: Math.min(100, leadershipIndex),
      pillars,
      outcome: Math.min(100, outcome),
    };
  });
  // Regions stand in id order and the sort is stable: equal indices keep that order.
  result.sort((a, b) => b.leadershipIndex - a.leadershipIndex);
  for (let i = 0; i < result.length; i++) (result[i] as Standing).rank = i + 1;
  return result;
}

/** Points won by a target that asked for this growth and was met; one that asked for nothing wins nothing. */
export function credibilityWon(asked: number, credibility: number, p: Parameters): number {
  const ambition = clamp(asked / p.ambitionReference, 0, p.ambitionMost);
  const room = 100 - credibility;
  return Math.min(room, (p.credibilityGain * ambition * room) / 100);
}

/** Growth that the next target asks for, after a year that grew by this share. */
export function nextGrowth(grown: number, isMet: boolean, p: Parameters): number {
  return Math.max(p.targetLeast, Math.max(0, grown) * (isMet ? p.ratchetMet : p.ratchetMissed));
}

/** At the year's end a target is met or missed, and the next one is set by the ratchet (M28). */
export function runTargets(world: World, turn: Turn): void {
  const p = turn.fixed.parameters;
  const { pen } = turn;
  for (let i = 0; i < world.regions.length; i++) {
    const region = world.regions[i] as Region;
    const { credibility, coreOutputYi } = region.stocks;
    const away = YEARS_PER_TURN * p.credibilityFade * (credibility - p.credibilityNorm);
    if (away > 0) pen.sink(FLOW.credibilityFaded, i, away);
    if (turn.half === 1) continue;

    const { outputYi, baseYi } = region.target;
    const met = coreOutputYi >= outputYi;
    const asked = outputYi / baseYi - 1;
    if (met) {
      pen.source(FLOW.credibilityWon, i, credibilityWon(asked, region.stocks.credibility, p));
    } else {
      const shortfall = clamp((1 - coreOutputYi / outputYi) / p.shortfallReference, 0, 1);
      const lost = p.credibilityLoss * shortfall;
      pen.sink(FLOW.credibilityLost, i, Math.min(lost, region.stocks.credibility));
    }
    turn.notes.push({
      kind: met ? 'targetMet' : 'targetMissed',
      region: region.id,
      outputYi: coreOutputYi,
      targetYi: outputYi,
    });
    const next = nextGrowth(coreOutputYi / baseYi - 1, met, p);
    region.target = {
      year: world.period.year + 1,
      outputYi: coreOutputYi * (1 + next),
      baseYi: coreOutputYi,
    };
  }
}
