// Policy: the purse, what it buys, and the institutions.
//
// Purse: revenue a year = taxGdp·GDP + taxOutput·Y. Programmes are paid first, all scaled by one
// share where the purse is short; levers then take their shares of what is left. A lever's effect
// is x²/(x² + half²), x its money per 2 万亿元 of GDP and half-year: below a critical mass little
// happens, above it returns diminish, so that to concentrate is a choice (Varga 2000).
// Institutions: an index I gains rate·effect·(1 − I/100) and slips back towards its custom, which
// itself follows slowly (hysteresis): what was built for years does not vanish at once (M26).
// Sources: M02, M26, M27; forms after the literature named in docs/model.md.
import { clamp } from '../engine/exact.ts';
import { compactRecord } from '../engine/record.ts';
import { FLOW } from './flows.ts';
import type { Parameters } from './params.ts';
import {
  attentionSlots,
  type Field,
  LEVER_SPECS,
  LEVERS,
  type Lever,
  PROGRAMME_SPECS,
  PROGRAMMES,
  type Programme,
} from './plan.ts';
import { YEARS_PER_TURN } from './time.ts';
import {
  type Effort,
  nationOf,
  type ProgrammeRun,
  type Region,
  type RegionStart,
  type Turn,
  type World,
} from './world.ts';

export function revenueYi(gdpYi: number, coreOutputYi: number, p: Parameters): number {
  return YEARS_PER_TURN * (p.taxGdp * gdpYi + p.taxOutput * coreOutputYi);
}

const LEVER_PILLARS = LEVERS.map((id) => ({ id, pillar: LEVER_SPECS[id].pillar }));
const NO_LEVERS = compactRecord(
  Object.fromEntries(LEVERS.map((id) => [id, 0])) as Record<Lever, number>,
);
const NO_PROGRAMMES = compactRecord(
  Object.fromEntries(PROGRAMMES.map((id) => [id, 0])) as Record<Programme, number>,
);

/** Cost of the running programmes in one half-year, 亿元. */
export function programmesCostYi(programmes: readonly ProgrammeRun[]): number {
  let cost = 0;
  for (const run of programmes) cost += PROGRAMME_SPECS[run.programme].costYi;
  return cost;
}

/** How strong a programme works: share paid × how far it has run in, 0–1. */
export function programmeStrength(run: ProgrammeRun): number {
  const lead = PROGRAMME_SPECS[run.programme].leadTurns;
  return run.fundedShare * (run.turnsRun >= lead ? 1 : run.turnsRun / lead);
}

/** Money on each lever out of `budgetYi`, by the plan's shares and its rule for the surplus. */
export function leverMoneyYi(region: Region, budgetYi: number): Record<Lever, number> {
  const { shares, surplus } = region.plan;
  let total = 0;
  for (const lever of LEVERS) total += shares[lever];
  // Shares may add up to a hair over 1, and then they are spread as well.
  const whole = total > 1 || (surplus === 'spread' && total > 0) ? total : 1;
  const money = { ...NO_LEVERS };
  for (const lever of LEVERS) money[lever] = (shares[lever] / whole) * budgetYi;
  return money;
}

/** What money and programmes amount to: the same arithmetic serves the game and the preview. */
export function effortOf(
  region: Region,
  spentYi: Record<Lever, number>,
  start: RegionStart,
  p: Parameters,
): Effort {
  const scale = region.stocks.gdpYi / p.scaleGdpYi;
  const { governmentCapacity, credibility } = region.stocks;
  const trust = p.skillPerCredibility * (credibility - p.credibilityNorm);
  const skill = Math.max(0, p.skillBase + p.skillPerCapacity * governmentCapacity + trust);
  const lever = { ...NO_LEVERS };
  for (const { id, pillar } of LEVER_PILLARS) {
    const focus = pillar === region.plan.priority ? p.priorityGain : 1;
    const money = (spentYi[id] * skill * focus) / scale;
    const half = pillar === 'policy' ? p.policyHalfYi : p.leverHalfYi;
    lever[id] = (money * money) / (money * money + half * half);
  }
  const programme = { ...NO_PROGRAMMES };
  let direction = 0;
  let field: Field | null = null;
  for (const run of region.programmes) {
    const strength = programmeStrength(run);
    programme[run.programme] = strength;
    if (run.field !== null) {
      direction = strength * start.fit[run.field];
      field = run.field;
    }
  }
  const effort: Effort = { lever, spentYi, programme, direction, field, lnInstitutions: 0 };
  effort.lnInstitutions = lnInstitutions(region, effort, p);
  return effort;
}

/** How much government pushes, 0–1: its capacity and what it does with money and programmes. */
function activism(region: Region, effort: Effort, p: Parameters): number {
  let running = 0;
  for (const run of region.programmes) {
    running += programmeStrength(run) * PROGRAMME_SPECS[run.programme].costYi;
  }
  const { lever } = effort;
  const push = (lever.guidanceFund + lever.compute + lever.talentSubsidy) / 3;
  const { governmentCapacity } = region.stocks;
  const money = p.activismMoney * push;
  return clamp(
    p.activismCapacity * governmentCapacity + money + p.activismProgramme * running,
    0,
    1,
  );
}

/**
 * ln of the institutional multiplier: an effective market m and a proactive government g are
 * complements, and a government that outruns its market does harm (M02).
 */
function lnInstitutions(region: Region, effort: Effort, p: Parameters): number {
  const m = region.stocks.businessEnvironment / 100;
  const g = activism(region, effort, p);
  const over = g - m - p.overreachSlack;
  const harm = over > 0 ? over * over : 0;
  return (
    p.marketGain * m + p.governmentGain * g + p.complementGain * m * g - p.overreachLoss * harm
  );
}

export function runPolicy(world: World, turn: Turn): void {
  const p = turn.fixed.parameters;
  const nation = nationOf(world);
  for (let i = 0; i < world.regions.length; i++) {
    const region = world.regions[i] as Region;
    const { stocks } = region;
    const revenue = Math.min(revenueYi(stocks.gdpYi, stocks.coreOutputYi, p), nation.treasuryYi);
    turn.pen.transfer(FLOW.revenue, turn.rest, i, revenue);
    payProgrammes(region, i, turn);
    const spentYi = payLevers(region, i, turn);
    const effort = effortOf(region, spentYi, turn.fixed.start[i] as RegionStart, p);
    turn.efforts[i] = effort;
    moveInstitutions(region, i, effort, turn);
    effort.lnInstitutions = lnInstitutions(region, effort, p);
  }
  const sum = turn.efforts.reduce((all, { lnInstitutions: each }) => all + each, 0);
  turn.meanLnInstitutions = sum / world.regions.length;
}

function payProgrammes(region: Region, i: number, turn: Turn): void {
  const cost = programmesCostYi(region.programmes);
  if (cost === 0) return;
  const fundedShare = cost > region.stocks.purseYi ? region.stocks.purseYi / cost : 1;
  for (const run of region.programmes) {
    run.fundedShare = fundedShare;
    run.turnsRun += 1;
    const paid = PROGRAMME_SPECS[run.programme].costYi * fundedShare;
    if (run.programme === 'longLifeFund') turn.pen.transfer(FLOW.fundCommitted, i, i, paid);
    else if (run.programme === 'patientFunds') turn.pen.transfer(FLOW.angelCommitted, i, i, paid);
    else turn.pen.transfer(FLOW.programmesPaid, i, turn.rest, paid);
  }
}

function payLevers(region: Region, i: number, turn: Turn): Record<Lever, number> {
  const { pen, rest } = turn;
  const angelShare = turn.fixed.parameters.earlyFundsAngel;
  const money = leverMoneyYi(region, region.stocks.purseYi);
  pen.transfer(FLOW.angelCommitted, i, i, money.earlyFunds * angelShare);
  pen.transfer(FLOW.seriesACommitted, i, i, money.earlyFunds * (1 - angelShare));
  pen.transfer(FLOW.fundCommitted, i, i, money.guidanceFund);
  let paid = 0;
  for (const lever of LEVERS) {
    if (lever !== 'earlyFunds' && lever !== 'guidanceFund') paid += money[lever];
  }
  pen.transfer(FLOW.leversPaid, i, rest, paid);
  if (region.plan.surplus === 'fund') pen.transfer(FLOW.fundCommitted, i, i, region.stocks.purseYi);
  return money;
}

function moveInstitutions(region: Region, i: number, effort: Effort, turn: Turn): void {
  const p = turn.fixed.parameters;
  const { pen } = turn;
  const s = region.stocks;
  const { lever, programme } = effort;
  const h = YEARS_PER_TURN;

  const care =
    p.environmentMoney * lever.environment + p.environmentDriveEffort * programme.environmentDrive;
  pen.source(
    FLOW.environmentImproved,
    i,
    h * p.environmentGain * care * (1 - s.businessEnvironment / 100),
  );
  const slack = s.businessEnvironment - s.environmentNorm;
  if (slack > 0) pen.sink(FLOW.environmentDecayed, i, h * p.environmentDecay * slack);
  const drift = h * p.normSpeed * (s.businessEnvironment - p.normDrag - s.environmentNorm);
  if (drift >= 0) pen.source(FLOW.normRisen, i, drift);
  else pen.sink(FLOW.normFallen, i, Math.min(-drift, s.environmentNorm));

  const trial = p.opennessMoney * lever.scenes + p.sandboxEffort * programme.sandbox;
  pen.source(FLOW.opennessGained, i, h * p.opennessGain * trial * (1 - s.openness / 100));
  const opened = s.openness - p.opennessFloor;
  if (opened > 0) pen.sink(FLOW.opennessLost, i, h * p.opennessDecay * opened);

  pen.source(
    FLOW.scenesOpened,
    i,
    h * p.scenesGain * (lever.scenes + p.openScenesEffort * programme.openScenes),
  );
  pen.sink(FLOW.scenesClosed, i, h * p.scenesDecay * s.openScenes);

  const load = region.programmes.length / attentionSlots(s.governmentCapacity);
  const learning = load > 0 && load < 1 ? 1 : p.capacityIdle;
  pen.source(
    FLOW.capacityBuilt,
    i,
    h * p.capacityGain * learning * (1 - s.governmentCapacity / 100),
  );
  const starved = region.programmes[0] === undefined ? 0 : 1 - region.programmes[0].fundedShare;
  const strain = h * p.capacityStrain * (starved + (load >= 1 ? p.strainFullLoad : 0));
  pen.sink(FLOW.capacityStrained, i, Math.min(strain, s.governmentCapacity));
}

/** Programmes whose time is up end after the half-year's work is done. */
export function runProgrammeClock(world: World, turn: Turn): void {
  for (const region of world.regions) {
    for (const run of region.programmes) {
      run.turnsLeft -= 1;
      if (run.turnsLeft === 0) {
        turn.notes.push({ kind: 'programmeEnded', region: region.id, programme: run.programme });
      }
    }
    if (region.programmes.some((run) => run.turnsLeft === 0)) {
      region.programmes = region.programmes.filter((run) => run.turnsLeft > 0);
    }
  }
}
