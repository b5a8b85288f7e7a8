// Talent: who is trained, who leaves the field, and who moves.
//
// Training: places planned open after about leadYears (first-order delay), then graduates a year
// flow into the workforce; salience shifts how many of them choose the field (M16).
// Moving: each half-year a share of people reconsider and choose by a logit over all places
// (gravity): weight_ij = √(L_j0·L_j) · nearness_ij · exp(V_j), where
//   V_j = θ·[ω_w·ln(Y/Y0) − (ω_w + ω_h)·ln(L/L0) + offer_j] + η·ln(E_j/E_j0) + fairs + ladder.
// Pay rises with output per head, housing with crowding. Only relative offers count, so a bidding
// war of all against all moves nobody (M18); training adds people, poaching does not.
// Sources: Tombe and Zhu 2019 for θ, Zhang and Zhao on distance, see docs/model.md.
import { exp, ln } from '../engine/exact.ts';
import type { BoundFlow } from '../engine/ledger.ts';
import { FLOW } from './flows.ts';
import type { Parameters } from './params.ts';
import type { Stock } from './stocks.ts';
import { YEARS_PER_TURN } from './time.ts';
import {
  type Effort,
  inFavour,
  nationOf,
  type Outside,
  type Region,
  type RegionStart,
  type Turn,
  type World,
} from './world.ts';

/** Weight that people and scientists give to each account as a place to go, before distance. */
type Appeal = { talent: number[]; scientists: number[] };

export function runTalent(world: World, turn: Turn): void {
  const p = turn.fixed.parameters;
  const { pen } = turn;
  const h = YEARS_PER_TURN;
  const heat = (nationOf(world).salience - p.salienceNorm) / 100;
  for (let i = 0; i < world.regions.length; i++) {
    const s = (world.regions[i] as Region).stocks;
    const effort = turn.efforts[i] as Effort;
    // Who graduates now began on places that were open before; places planned now open later.
    pen.source(FLOW.graduated, i, h * s.trainingCapacity * (1 + p.salienceSupply * heat));
    pen.sink(FLOW.seatsClosed, i, h * p.seatsDecay * s.trainingCapacity);
    pen.transfer(FLOW.seatsOpened, i, i, (h / p.seatsLeadYears) * s.trainingPipeline);
    const money = effort.spentYi.training;
    const scale = s.gdpYi / p.scaleGdpYi;
    const bought = p.seatsPerYi * (money / (1 + money / (p.seatsHalfYi * scale)));
    const drive = p.seatsDrive * effort.programme.trainingDrive * s.trainingCapacity;
    pen.source(FLOW.seatsPlanned, i, bought + drive);

    pen.sink(FLOW.talentRetired, i, h * p.talentExit * s.aiTalent);
    pen.sink(FLOW.scientistsRetired, i, h * p.scientistExit * s.topScientists);
    const corridor = 1 + p.corridorScientists * effort.programme.scienceCorridor;
    pen.transfer(FLOW.scientistsEmerged, i, i, h * p.scientistRise * corridor * s.aiTalent);
  }
  const appeal = appealOf(world, turn);
  move(world, turn, FLOW.talentMoved, 'aiTalent', appeal.talent, p.talentRestless);
  move(world, turn, FLOW.scientistsMoved, 'topScientists', appeal.scientists, p.scientistRestless);
}

function appealOf(world: World, turn: Turn): Appeal {
  const p = turn.fixed.parameters;
  const appeal: Appeal = { talent: [], scientists: [] };
  for (let i = 0; i < world.regions.length; i++) {
    const region = world.regions[i] as Region;
    const start = turn.fixed.start[i] as RegionStart;
    const effort = turn.efforts[i] as Effort;
    const s = region.stocks;
    const { programme } = effort;
    const crowding = ln(s.aiTalent / start.stocks.aiTalent);
    const pay = p.payWeight * (ln(s.coreOutputYi / start.stocks.coreOutputYi) - crowding);
    const offer = p.offerGain * effort.lever.talentSubsidy;
    const institutions = effort.lnInstitutions - start.lnInstitutions;
    const common =
      p.payElasticity * (pay - p.housingWeight * crowding) +
      p.qualityPull * institutions +
      p.favourPull * inFavour(effort, world);
    const fair = p.fairPull * programme.jobFairs;
    appeal.talent[i] = exp(
      common + p.payElasticity * offer + fair + p.ladderTalent * programme.talentLadder,
    );
    const laboratories =
      p.ladderScientists * programme.talentLadder +
      p.corridorPull * programme.scienceCorridor +
      p.researchPull * effort.lever.research;
    appeal.scientists[i] = exp(
      p.scientistMerit * (common + p.payElasticity * offer) + laboratories,
    );
  }
  return appeal;
}

/** Lets a share of each account's people choose anew where to live; the books balance by pairs. */
function move(
  world: World,
  turn: Turn,
  flow: BoundFlow<Stock>,
  stock: 'aiTalent' | 'topScientists',
  appeal: readonly number[],
  restless: number,
): void {
  const { fixed, pen, abroad, rest } = turn;
  const p = fixed.parameters;
  const size = world.regions.length;
  const reconsider = restless * YEARS_PER_TURN;

  // How much each place draws, wherever one stands; distance comes on top.
  const draw: number[] = [];
  let drawn = 0;
  for (let j = 0; j < size; j++) {
    const began = (fixed.start[j] as RegionStart).stocks[stock];
    const known = Math.sqrt(began * (world.regions[j] as Region).stocks[stock]);
    const mass = known * (appeal[j] as number);
    draw.push(mass);
    drawn += mass;
  }
  pen.exchange(flow, (from, row) => {
    if (from < size) {
      const nearness = fixed.nearness[from] as number[];
      let total = 0;
      for (let j = 0; j < size; j++) {
        const weight = (draw[j] as number) * (nearness[j] as number);
        row[j] = weight;
        total += weight;
      }
      const movers = reconsider * (world.regions[from] as Region).stocks[stock];
      const perWeight = (movers * (1 - p.leaveShare)) / total;
      for (let j = 0; j < size; j++) row[j] = (row[j] as number) * perWeight;
      row[from] = 0;
      row[abroad] = movers * p.leaveShare * p.abroadShare;
      row[rest] = movers * p.leaveShare * (1 - p.abroadShare);
      return;
    }
    const account = world.outside[from - size] as Outside;
    const share = from === abroad ? p.returnShare : p.restShare;
    const perDraw = (YEARS_PER_TURN * share * account.stocks[stock]) / drawn;
    for (let j = 0; j < size; j++) row[j] = (draw[j] as number) * perDraw;
    row[abroad] = 0;
    row[rest] = 0;
  });
}

/** People that a region's AI industry and adopting trades would employ, beyond those it has. */
export function vacancies(region: Region, start: RegionStart, p: Parameters): number {
  const s = region.stocks;
  const core = start.stocks.aiTalent * p.demandSlack * (s.coreOutputYi / start.stocks.coreOutputYi);
  const perHead = 1 + p.postsProductivity * (s.technology - 1);
  const adopting = p.adoptionPosts * s.gdpYi * s.adoptionShare;
  const startAdopting = p.adoptionPosts * start.stocks.gdpYi * start.stocks.adoptionShare;
  const demand = core / (perHead > 1 ? perHead : 1) + adopting - startAdopting;
  return Math.max(0, demand - s.aiTalent);
}
