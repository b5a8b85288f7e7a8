// Capital: venture money by stage, the government fund, and patience.
//
// A stage raises money in proportion to output and confidence and invests a fixed share of what
// it holds; at the start both are equal, so that each region keeps the depth of its venture
// market until something changes. A government fund is committed, called, and partly recycled
// over its life (A08, A09); what is called draws private money after it (M09, C02, C03).
// Patience P (years before a firm is cut) gains by patient money and slips towards a short norm
// (M21); it changes which firms live, not how good they are.
import { exp } from '../engine/exact.ts';
import type { BoundFlow } from '../engine/ledger.ts';
import { FLOW } from './flows.ts';
import type { Stock } from './stocks.ts';
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

export function runCapital(world: World, turn: Turn): void {
  const p = turn.fixed.parameters;
  const { pen, rest } = turn;
  const h = YEARS_PER_TURN;
  const nation = nationOf(world);
  const heat = (nation.salience - p.salienceNorm) / 100;
  for (let i = 0; i < world.regions.length; i++) {
    const region = world.regions[i] as Region;
    const start = turn.fixed.start[i] as RegionStart;
    const effort = turn.efforts[i] as Effort;
    const s = region.stocks;

    const called = h * p.fundCall * s.fundYi;
    pen.transfer(FLOW.fundCalled, i, i, called);
    pen.transfer(FLOW.fundRecycled, i, i, h * p.fundRecycle * s.fundCalledYi);
    pen.transfer(FLOW.fundInvested, i, rest, h * p.fundLoss * s.fundCalledYi);

    const institutions = effort.lnInstitutions - start.lnInstitutions;
    const mood = p.moodRaise * heat;
    const trust = (p.trustRaise * (s.credibility - p.credibilityNorm)) / 100;
    const wave = p.favourRaise * inFavour(effort, world);
    const confidence = exp(mood + trust + wave + p.institutionRaise * institutions);
    const depth = (s.coreOutputYi / start.stocks.coreOutputYi) * confidence * h * p.deployShare;
    const crowd = p.crowdIn * called;
    // What the rest of the country does not have, nobody raises there.
    const raise = (flow: BoundFlow<Stock>, amount: number): void =>
      pen.transfer(flow, rest, i, Math.min(amount, nation.treasuryYi));
    raise(FLOW.angelRaised, depth * start.stocks.angelCapitalYi);
    const followingA = p.crowdInSeriesA * crowd;
    raise(FLOW.seriesARaised, depth * start.stocks.seriesACapitalYi + followingA);
    raise(FLOW.seriesBRaised, depth * start.stocks.seriesBCapitalYi + crowd - followingA);
    const deployed = h * p.deployShare;
    pen.transfer(FLOW.angelInvested, i, rest, deployed * s.angelCapitalYi);
    pen.transfer(FLOW.seriesAInvested, i, rest, deployed * s.seriesACapitalYi);
    pen.transfer(FLOW.seriesBInvested, i, rest, deployed * s.seriesBCapitalYi);

    const { lever, programme } = effort;
    const patient =
      p.patienceMoney * lever.earlyFunds +
      p.patienceScheme * programme.patientFunds +
      p.patienceFund * programme.longLifeFund;
    const room = Math.max(0, 1 - s.patienceYears / p.patienceMost);
    pen.source(FLOW.patienceGained, i, h * p.patienceGain * patient * room);
    const beyond = s.patienceYears - p.patienceNorm;
    if (beyond > 0) pen.sink(FLOW.patienceLost, i, h * p.patienceDecay * beyond);
  }
}

/** Venture capital of all stages, 亿元. */
export function ventureCapitalYi(stocks: Region['stocks']): number {
  return stocks.angelCapitalYi + stocks.seriesACapitalYi + stocks.seriesBCapitalYi;
}
