// Ecosystem: platforms, compute, knowledge, supporting industry and adoption.
//
// Knowledge (Griliches–Jaffe, Jones): ΔK = k·H^.35·L^.15·R^.35·P^.1·K^.3·S^.03 − δK, as ratios to
// the start. Adoption (Bass): ΔN = (p + q·N)(M − N), p shifted by open scenes and users (M12, M15).
import { exp, ln } from '../engine/exact.ts';
import { FLOW } from './flows.ts';
import { YEARS_PER_TURN } from './time.ts';
import {
  type Effort,
  nationOf,
  type Region,
  type RegionStart,
  type Turn,
  type World,
} from './world.ts';

export function runEcosystem(world: World, turn: Turn): void {
  const { fixed, pen } = turn;
  const p = fixed.parameters;
  const h = YEARS_PER_TURN;
  const held = world.regions.map((region) => region.stocks.knowledge);
  const nation = nationOf(world);
  const priceYi = nation.computePriceYi;
  const used = p.usersPull * (nation.generativeAiUsersWan / p.populationWan);
  for (let i = 0; i < world.regions.length; i++) {
    const s = (world.regions[i] as Region).stocks;
    const start = fixed.start[i] as RegionStart;
    const effort = turn.efforts[i] as Effort;
    const { lever, programme } = effort;

    const building =
      p.platformGain * (lever.research + p.platformProgramme * programme.innovationPlatforms);
    pen.source(FLOW.platformsBuilt, i, h * building);
    pen.sink(FLOW.platformsWorn, i, h * p.platformDecay * s.platforms);

    const people =
      p.knowledgeScientists * ln(s.topScientists / start.stocks.topScientists) +
      p.knowledgeTalent * ln(s.aiTalent / start.stocks.aiTalent);
    const money =
      s.coreOutputYi / start.stocks.coreOutputYi +
      p.researchGain * lever.research +
      p.corridorGain * programme.scienceCorridor;
    const platforms = p.knowledgePlatforms * ln((s.platforms + 1) / (start.stocks.platforms + 1));
    const shoulders = p.knowledgeShoulders * ln(s.knowledge / start.stocks.knowledge);
    const spill =
      p.knowledgeSpill *
      ln(spillover(held, fixed.nearness[i] as number[], i) / start.knowledgeSpill);
    const created = exp(people + p.knowledgeMoney * ln(money) + platforms + shoulders + spill);
    const pace = h * (p.knowledgeDecay + p.knowledgeGrowth) * start.stocks.knowledge;
    pen.source(FLOW.knowledgeCreated, i, pace * created);
    pen.sink(FLOW.knowledgeObsolete, i, h * p.knowledgeDecay * s.knowledge);

    const market = s.coreOutputYi / start.stocks.coreOutputYi / (priceYi / p.computePriceYi);
    const privately = h * (p.computeGrowth + p.computeDecay) * start.stocks.computeEflops * market;
    const publicYi = effort.spentYi.compute + p.hubComputeYi * programme.computeHub;
    pen.source(FLOW.computeInstalled, i, privately + (p.computeLeverage * publicYi) / priceYi);
    pen.sink(FLOW.computeRetired, i, h * p.computeDecay * s.computeEflops);

    const upgrading = p.upgradeGain * programme.industryUpgrading + p.upgradeBase;
    pen.source(FLOW.industryUpgraded, i, h * upgrading * (1 - s.supportingIndustry / 100));
    pen.sink(FLOW.industryEroded, i, h * p.upgradeDecay * s.supportingIndustry);

    const scenes = s.openScenes / (s.openScenes + p.scenesHalf);
    const trial =
      p.adoptionTrial +
      p.adoptionScenes * scenes +
      used +
      p.adoptionUpgrading * programme.industryUpgrading;
    const ceiling =
      p.adoptionCeiling + p.ceilingIndustry * s.supportingIndustry + p.ceilingOpenness * s.openness;
    const room = ceiling - s.adoptionShare;
    if (room > 0)
      pen.source(FLOW.adopted, i, h * (trial + p.adoptionImitation * s.adoptionShare) * room);
  }
}

/** Knowledge of the others within reach of region i: Σ nearness·K. */
export function spillover(held: readonly number[], nearness: readonly number[], i: number): number {
  let spill = 0;
  for (let j = 0; j < held.length; j++) {
    if (j !== i) spill += (held[j] as number) * (nearness[j] as number);
  }
  return spill;
}
