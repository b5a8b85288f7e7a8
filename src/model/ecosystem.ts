// Ecosystem: firms, platforms, compute, knowledge, supporting industry and adoption.
//
// Firms are whole: births are Poisson, deaths and steps up are binomial, each from one uniform.
//   births a year = b·S0·(S/S0)^r·exp(β·institutions + money + people + direction)
// Firms spin off firms, but less than in proportion (r < 1: bounded agglomeration, Arthur 1990).
// Institutions and patience shift survival and steps, and so multiply what money does (M01, M21).
// Firms that move choose by institutions, nearness, and who courts them (M25).
// Knowledge (Griliches–Jaffe, Jones): ΔK = k·H^.5·R^.35·P^.1·K^.3·S^.03 − δK, as ratios to the
// start. Adoption (Bass): ΔN = (p + q·N)(M − N), p shifted by open scenes (M12).
import { binomialQuantile, poissonQuantile } from '../engine/chance.ts';
import { clamp, exp, ln } from '../engine/exact.ts';
import { FLOW } from './flows.ts';
import { YEARS_PER_TURN } from './time.ts';
import type { Effort, Region, RegionStart, Turn, World } from './world.ts';

/** Uniforms that each region takes for its firms in each half-year, in this order. */
const FIRM_DRAWS = { born: 0, closed: 1, grown: 2, matureClosed: 3, unicorn: 4, listed: 5 };
const DRAWS = Object.keys(FIRM_DRAWS).length;

export function runFirms(world: World, turn: Turn): void {
  const p = turn.fixed.parameters;
  const { pen } = turn;
  const h = YEARS_PER_TURN;
  const uniforms = turn.luck('firms', DRAWS);
  const salience = (world.outside[1]?.stocks.salience ?? 50) / 100;
  for (let i = 0; i < world.regions.length; i++) {
    const region = world.regions[i] as Region;
    const start = turn.fixed.start[i] as RegionStart;
    const effort = turn.efforts[i] as Effort;
    const s = region.stocks;
    const u = (draw: number): number => uniforms[i * DRAWS + draw] as number;
    const merit = effort.lnInstitutions - turn.fixed.meanLnInstitutions + 0.002 * (s.openness - 60);
    const people = 0.2 * ln(s.aiTalent / start.stocks.aiTalent);
    const angel = 0.25 * ln((s.angelCapitalYi + 1) / (start.stocks.angelCapitalYi + 1));
    const seriesA = 0.25 * ln((s.seriesACapitalYi + 1) / (start.stocks.seriesACapitalYi + 1));
    const seriesB = 0.3 * ln((s.seriesBCapitalYi + 1) / (start.stocks.seriesBCapitalYi + 1));
    const patience = ln(s.patienceYears / 3);

    const founders = start.stocks.startups + 1;
    const spinOff = p.spinOff * ln((s.startups + 1) / founders);
    const mood = 0.4 * (salience - 0.5) + 0.5 * effort.direction;
    const spark = spinOff + p.birthMerit * merit + people + angel + mood;
    const births = h * p.birthRate * founders * exp(spark);
    pen.source(FLOW.firmsFounded, i, poissonQuantile(u(FIRM_DRAWS.born), births));
    const closing = clamp(
      h * p.deathRate * exp(-p.patienceSurvival * patience - 0.5 * merit),
      0,
      0.5,
    );
    pen.sink(FLOW.startupsClosed, i, binomialQuantile(u(FIRM_DRAWS.closed), s.startups, closing));
    const growing = clamp(h * p.growRate * exp(seriesA + 0.5 * merit), 0, 0.4);
    pen.transfer(
      FLOW.startupsGrown,
      i,
      i,
      binomialQuantile(u(FIRM_DRAWS.grown), s.startups, growing),
    );
    const ending = h * p.matureDeathRate;
    pen.sink(
      FLOW.growthFirmsClosed,
      i,
      binomialQuantile(u(FIRM_DRAWS.matureClosed), s.growthFirms, ending),
    );
    const learned = 0.3 * ln(s.knowledge / start.stocks.knowledge);
    const breakout = seriesB + learned + 0.25 * patience + p.unicornMerit * merit;
    const rising = clamp(h * p.unicornRate * exp(breakout), 0, 0.2);
    pen.transfer(
      FLOW.unicornsBorn,
      i,
      i,
      binomialQuantile(u(FIRM_DRAWS.unicorn), s.growthFirms, rising),
    );
    const listing = h * p.listingRate;
    pen.transfer(
      FLOW.unicornsListed,
      i,
      i,
      binomialQuantile(u(FIRM_DRAWS.listed), s.unicorns, listing),
    );
  }
}

/** Start-ups that move house: how many leave is drawn, where they go is shared out by weight. */
export function runRelocation(world: World, turn: Turn): void {
  const p = turn.fixed.parameters;
  const { pen, fixed, rest } = turn;
  const size = world.regions.length;
  const uniforms = turn.luck('relocation', 2);
  const draw = world.regions.map((region, j) => {
    const effort = turn.efforts[j] as Effort;
    const s = region.stocks;
    const courted = p.tourPull * effort.programme.promotionTours * (0.4 + effort.direction);
    const welcome = exp(
      p.relocationMerit * (effort.lnInstitutions - turn.fixed.meanLnInstitutions),
    );
    return (p.relocationMass * s.startups + courted) * welcome;
  });
  const leaving = world.regions.map((region, i) =>
    binomialQuantile(
      uniforms[2 * i] as number,
      region.stocks.startups,
      YEARS_PER_TURN * p.relocationRate,
    ),
  );
  for (let i = 0; i < size; i++) {
    const firms = leaving[i] as number;
    if (firms === 0) continue;
    const nearness = fixed.nearness[i] as number[];
    let total = 0;
    for (let j = 0; j < size; j++) {
      if (j !== i) total += (draw[j] as number) * Math.sqrt(nearness[j] as number);
    }
    // One uniform places all of them: the k-th firm stands at (k + u)/firms along the weights.
    let passed = 0;
    let placed = 0;
    for (let j = 0; j < size && placed < firms; j++) {
      if (j === i) continue;
      passed += ((draw[j] as number) * Math.sqrt(nearness[j] as number)) / total;
      const reached = Math.floor(passed * firms - (uniforms[2 * i + 1] as number) + 1);
      const arriving = Math.min(reached, firms) - placed;
      if (arriving > 0) {
        pen.transfer(FLOW.startupsMoved, i, j, arriving);
        placed += arriving;
      }
    }
    if (placed < firms) pen.transfer(FLOW.startupsMoved, i, rest, firms - placed);
  }
}

export function runKnowledge(world: World, turn: Turn): void {
  const { fixed, pen } = turn;
  const p = fixed.parameters;
  const h = YEARS_PER_TURN;
  const held = world.regions.map((region) => region.stocks.knowledge);
  const priceYi = world.outside[1]?.stocks.computePriceYi ?? 1;
  const users = world.outside[1]?.stocks.generativeAiUsersWan ?? 0;
  const used = p.usersPull * (users / p.populationWan);
  for (let i = 0; i < world.regions.length; i++) {
    const s = (world.regions[i] as Region).stocks;
    const start = fixed.start[i] as RegionStart;
    const effort = turn.efforts[i] as Effort;
    const { lever, programme } = effort;

    const building = p.platformGain * (lever.research + 2.2 * programme.innovationPlatforms);
    pen.source(FLOW.platformsBuilt, i, h * building);
    pen.sink(FLOW.platformsWorn, i, h * p.platformDecay * s.platforms);

    const people =
      0.35 * ln(s.topScientists / start.stocks.topScientists) +
      0.15 * ln(s.aiTalent / start.stocks.aiTalent);
    const money =
      s.coreOutputYi / start.stocks.coreOutputYi +
      p.researchGain * lever.research +
      p.corridorGain * programme.scienceCorridor;
    const platforms = 0.1 * ln((s.platforms + 5) / (start.stocks.platforms + 5));
    const shoulders = 0.3 * ln(s.knowledge / start.stocks.knowledge);
    const spill =
      0.03 * ln(spillover(held, fixed.nearness[i] as number[], i) / start.knowledgeSpill);
    const created = exp(people + 0.35 * ln(money) + platforms + shoulders + spill);
    const pace = h * (p.knowledgeDecay + p.knowledgeGrowth) * start.stocks.knowledge;
    pen.source(FLOW.knowledgeCreated, i, pace * created);
    pen.sink(FLOW.knowledgeObsolete, i, h * p.knowledgeDecay * s.knowledge);

    const market = s.coreOutputYi / start.stocks.coreOutputYi / (priceYi / p.computePriceYi);
    const privately = h * (p.computeGrowth + p.computeDecay) * start.stocks.computeEflops * market;
    const publicYi = effort.spentYi.compute + 6 * programme.computeHub;
    pen.source(FLOW.computeInstalled, i, privately + (p.computeLeverage * publicYi) / priceYi);
    pen.sink(FLOW.computeRetired, i, h * p.computeDecay * s.computeEflops);

    const upgrading = p.upgradeGain * programme.industryUpgrading + p.upgradeBase;
    pen.source(FLOW.industryUpgraded, i, h * upgrading * (1 - s.supportingIndustry / 100));
    pen.sink(FLOW.industryEroded, i, h * p.upgradeDecay * s.supportingIndustry);

    const scenes = s.openScenes / (s.openScenes + 60);
    const trial =
      p.adoptionTrial + p.adoptionScenes * scenes + used + 0.03 * programme.industryUpgrading;
    const ceiling = 0.5 + 0.003 * s.supportingIndustry + 0.001 * s.openness;
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
