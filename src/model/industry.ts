// Industry: technology, output and GDP.
//
// Desired output, as a ratio to the start, and output that closes on it:
//   ln Y*/Y0 = .34 ln CES(talent, compute) + .08 ln K + .25 ln F + .16 ln N + ln E + .25·S + ln A + μ
//   ΔY = κ·(Y* − Y), and a rise is held back by 1 − Y/(limit·GDP): an industry sells to the economy
//   around it. CES has σ = 2/3 (ρ = −.5), so compute without people, or people without compute,
//   yields little. μ carries the momentum of the year before the start (A36, N08).
// Technology (Nelson–Phelps): ΔlnA = frontier + cc·AC·gap/(1 + gap) − obsolescence; gap = ln of the mean
// output per GDP of the three regions that have most of it, over the own. A wide gap saturates:
// nobody can take in everything at once. Absorptive capacity AC is steep in institutions, and rises with platforms and a fitting direction (M04, M05, M23).
import { exp, ln, pow } from '../engine/exact.ts';
import { FLOW } from './flows.ts';
import type { Parameters } from './params.ts';
import { YEARS_PER_TURN } from './time.ts';
import {
  type Effort,
  inFavour,
  type Region,
  type RegionStart,
  type Turn,
  type World,
} from './world.ts';

/** Firms weighed by what they produce. */
export function effectiveFirms(s: Region['stocks'], p: Parameters): number {
  return p.startupWeight * s.startups + s.growthFirms + p.unicornWeight * s.unicorns;
}

/** Mean output per GDP of the three regions that have most of it. */
export function frontierIntensity(regions: readonly Region[]): number {
  let first = 0;
  let second = 0;
  let third = 0;
  for (const { stocks } of regions) {
    const intensity = stocks.coreOutputYi / stocks.gdpYi;
    if (intensity > first) {
      third = second;
      second = first;
      first = intensity;
    } else if (intensity > second) {
      third = second;
      second = intensity;
    } else if (intensity > third) third = intensity;
  }
  return (first + second + third) / 3;
}

/** How much of others' technology a region's institutions and platforms can take in, about 0–1.2. */
export function absorptiveCapacity(region: Region, p: Parameters): number {
  const { businessEnvironment, platforms, openness } = region.stocks;
  const institutions = pow(
    (p.absorptionEnvironment * businessEnvironment + (1 - p.absorptionEnvironment) * openness) /
      p.absorptionReference,
    p.absorptionPower,
  );
  const laboratories =
    p.absorptionBase +
    (1 - p.absorptionBase) * (platforms / (platforms + p.absorptionPlatformsHalf));
  return institutions * laboratories;
}

export function runTechnology(world: World, turn: Turn): void {
  const p = turn.fixed.parameters;
  const { pen } = turn;
  const h = YEARS_PER_TURN;
  const frontier = frontierIntensity(world.regions);
  const shifted = turn.notes.some((note) => note.kind === 'regimeShift');
  for (let i = 0; i < world.regions.length; i++) {
    const region = world.regions[i] as Region;
    const s = region.stocks;
    const effort = turn.efforts[i] as Effort;
    const absorbed = absorptiveCapacity(region, p) * (p.absorptionUndirected + effort.direction);
    const intensity = s.coreOutputYi / s.gdpYi;
    const gap = ln(frontier / intensity);
    const catchUp = gap > 0 ? (p.catchUp * absorbed * gap) / (1 + gap) : 0;
    const favour = inFavour(effort, world);
    let learned = h * (p.frontierGrowth + catchUp + p.favourGain * favour);
    let outdated = h * p.technologyDecay;
    if (shifted) {
      const readiness = p.regimeReadiness + (1 - p.regimeReadiness) * favour;
      learned += p.regimeGain * absorptiveCapacity(region, p) * readiness;
      outdated += p.regimeLoss * Math.min(1, intensity / frontier);
    }
    pen.source(FLOW.technologyLearned, i, s.technology * learned);
    pen.sink(FLOW.technologyOutdated, i, s.technology * outdated);
  }
}

export function runOutput(world: World, turn: Turn): void {
  const p = turn.fixed.parameters;
  const { pen } = turn;
  for (let i = 0; i < world.regions.length; i++) {
    const region = world.regions[i] as Region;
    const start = turn.fixed.start[i] as RegionStart;
    const effort = turn.efforts[i] as Effort;
    const s = region.stocks;
    const people = Math.sqrt(start.stocks.aiTalent / s.aiTalent);
    const machines = Math.sqrt(start.stocks.computeEflops / s.computeEflops);
    const lnInputs = -2 * ln(p.talentWeight * people + (1 - p.talentWeight) * machines);
    const desired =
      p.inputPower * lnInputs +
      p.knowledgePower * ln(s.knowledge / start.stocks.knowledge) +
      p.firmPower * ln((effectiveFirms(s, p) + 1) / (start.effectiveFirms + 1)) +
      p.adoptionPower * ln(s.adoptionShare / start.stocks.adoptionShare) +
      (effort.lnInstitutions - start.lnInstitutions) +
      (p.supportPower * (s.supportingIndustry - start.stocks.supportingIndustry)) / 100 +
      ln(s.technology) +
      p.momentumWeight * start.momentumShare;
    const gap = start.stocks.coreOutputYi * exp(desired) - s.coreOutputYi;
    const room = 1 - s.coreOutputYi / (p.outputLimit * s.gdpYi);
    if (gap >= 0) pen.source(FLOW.outputGrown, i, p.outputSpeed * gap * (room > 0 ? room : 0));
    else pen.sink(FLOW.outputLost, i, p.outputSpeed * -gap);
    const growth = turn.fixed.gdpGrowth[world.turn] as number;
    pen.source(FLOW.gdpGrown, i, YEARS_PER_TURN * growth * s.gdpYi);
  }
}
