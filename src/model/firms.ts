// Firms: born, closed, grown, broken out, and moved; always in whole numbers.
//
// Births are Poisson, deaths and steps up are binomial, each from one uniform.
//   births a year = b·S0·(S/S0)^r·(Y/Y0)^m·exp(β·institutions + money + people + direction)
// Firms spin off firms, but less than in proportion (r < 1: bounded agglomeration, Arthur 1990).
// Institutions and patience shift survival and steps, and so multiply what money does (M01, M21);
// patience also lets firms take their time: fewer grow up each year, more live to do so.
// Firms move away from poor institutions, and choose by institutions, nearness, and who courts
// them: who is courted comes, and stays where the environment is good (M25).
import { binomialQuantile, poissonQuantile } from '../engine/chance.ts';
import { clamp, exp, ln } from '../engine/exact.ts';
import { FLOW } from './flows.ts';
import { YEARS_PER_TURN } from './time.ts';
import {
  type Effort,
  inFavour,
  nationOf,
  type Region,
  type RegionStart,
  type Turn,
  type World,
} from './world.ts';

/** Uniforms that each region takes for its firms in each half-year, in this order. */
const FIRM_DRAWS = { born: 0, closed: 1, grown: 2, matureClosed: 3, unicorn: 4, listed: 5 };
const DRAWS = Object.keys(FIRM_DRAWS).length;

export function runFirms(world: World, turn: Turn): void {
  const p = turn.fixed.parameters;
  const { pen } = turn;
  const h = YEARS_PER_TURN;
  const uniforms = turn.luck('firms', DRAWS);
  const heat = (nationOf(world).salience - p.salienceNorm) / 100;
  for (let i = 0; i < world.regions.length; i++) {
    const region = world.regions[i] as Region;
    const start = turn.fixed.start[i] as RegionStart;
    const effort = turn.efforts[i] as Effort;
    const s = region.stocks;
    const u = (draw: number): number => uniforms[i * DRAWS + draw] as number;
    const openness = p.meritOpenness * (s.openness - p.opennessReference);
    const merit = effort.lnInstitutions - turn.meanLnInstitutions + openness;
    const people = p.birthPeople * ln(s.aiTalent / start.stocks.aiTalent);
    const angel = p.birthMoney * ln((s.angelCapitalYi + 1) / (start.stocks.angelCapitalYi + 1));
    const seriesA =
      p.growMoney * ln((s.seriesACapitalYi + 1) / (start.stocks.seriesACapitalYi + 1));
    const seriesB =
      p.unicornMoney * ln((s.seriesBCapitalYi + 1) / (start.stocks.seriesBCapitalYi + 1));
    const patience = ln(s.patienceYears / p.patienceReferenceYears);

    const founders = start.stocks.startups + 1;
    const spinOff = p.spinOff * ln((s.startups + 1) / founders);
    const wave = p.birthDirection * effort.direction + p.birthFavour * inFavour(effort, world);
    const mood = p.birthMood * heat + wave;
    const market = p.birthMarket * ln(s.coreOutputYi / start.stocks.coreOutputYi);
    const spark = spinOff + market + p.birthMerit * merit + people + angel + mood;
    const births = h * p.birthRate * founders * exp(spark);
    pen.source(FLOW.firmsFounded, i, poissonQuantile(u(FIRM_DRAWS.born), births));
    const closing = clamp(
      h * p.deathRate * exp(-p.patienceSurvival * patience - p.survivalMerit * merit),
      0,
      0.5,
    );
    pen.sink(FLOW.startupsClosed, i, binomialQuantile(u(FIRM_DRAWS.closed), s.startups, closing));
    const growing = clamp(
      h *
        p.growRate *
        fundedShare(s.seriesACapitalYi, p.growthNeedYi, s.startups) *
        exp(seriesA + p.growMerit * merit - p.patienceSlow * patience),
      0,
      0.4,
    );
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
    const learned = p.unicornKnowledge * ln(s.knowledge / start.stocks.knowledge);
    const breakout = seriesB + learned + p.unicornPatience * patience + p.unicornMerit * merit;
    const backed = fundedShare(s.seriesBCapitalYi, p.breakoutNeedYi, s.growthFirms);
    const rising = clamp(h * p.unicornRate * backed * exp(breakout), 0, 0.2);
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

/** Share of firms that money reaches: nearly all where it is ample, none where there is none. */
function fundedShare(moneyYi: number, needYi: number, firms: number): number {
  return moneyYi / (moneyYi + needYi * (firms + 1));
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
    const courted = p.tourPull * effort.programme.promotionTours * (p.tourBase + effort.direction);
    const welcome = exp(p.relocationMerit * (effort.lnInstitutions - turn.meanLnInstitutions));
    return (p.relocationMass * s.startups + courted) * welcome;
  });
  const leaving = world.regions.map((region, i) => {
    const merit = (turn.efforts[i] as Effort).lnInstitutions - turn.meanLnInstitutions;
    const unsettled = p.relocationRate * exp(-p.relocationStay * merit);
    const chance = clamp(YEARS_PER_TURN * unsettled, 0, 0.25);
    return binomialQuantile(uniforms[2 * i] as number, region.stocks.startups, chance);
  });
  for (let i = 0; i < size; i++) {
    const firms = leaving[i] as number;
    if (firms === 0) continue;
    const nearness = fixed.firmNearness[i] as number[];
    let total = 0;
    for (let j = 0; j < size; j++) {
      if (j !== i) total += (draw[j] as number) * (nearness[j] as number);
    }
    // One uniform places all of them: the k-th firm stands at (k + u)/firms along the weights.
    let passed = 0;
    let placed = 0;
    for (let j = 0; j < size && placed < firms; j++) {
      if (j === i) continue;
      passed += ((draw[j] as number) * (nearness[j] as number)) / total;
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
