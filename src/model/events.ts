// The nation: what befalls the whole country (drawn whether or not it happens, or certain where
// the scenario says so), the price of compute, and the users of generative AI, who spread by Bass
// and pull industry after them (M15).

import { FLOW } from './flows.ts';
import { FIELDS, type Field } from './plan.ts';
import { YEARS_PER_TURN } from './time.ts';
import { type NationalEvent, nationOf, type Turn, type World } from './world.ts';

export function runEvents(world: World, turn: Turn): void {
  const p = turn.fixed.parameters;
  const { pen, rest } = turn;
  const h = YEARS_PER_TURN;
  const nation = nationOf(world);

  pen.sink(FLOW.windowClosed, rest, h * p.windowFade * nation.technologyWindow);
  pen.sink(FLOW.salienceFaded, rest, h * p.salienceDecay * nation.salience);
  pen.source(FLOW.salienceRisen, rest, h * p.salienceDecay * p.salienceNorm);
  if (turn.nationalLuck('regime') < h * p.regimeHazard || isScripted(world, turn, 'regimeShift')) {
    const favoured = Math.floor(turn.nationalLuck('regimeField') * FIELDS.length);
    world.favouredField = FIELDS[favoured] as Field;
    turn.notes.push({ kind: 'regimeShift', field: world.favouredField });
    pen.source(FLOW.windowOpened, rest, 100 - nation.technologyWindow);
    pen.source(FLOW.salienceRisen, rest, p.regimeSalience * (100 - nation.salience));
  }

  const share = nation.generativeAiUsersWan / p.populationWan;
  const untouched = p.usersCeiling - share;
  if (untouched > 0) {
    const joining = (p.usersTrial + (p.usersImitation * share) / p.usersCeiling) * untouched;
    pen.source(FLOW.usersJoined, rest, h * joining * p.populationWan);
  }

  const floor = p.computePriceFloor * p.computePriceYi;
  if (nation.computePriceYi > floor) {
    pen.sink(FLOW.priceFallen, rest, h * p.computePriceFall * (nation.computePriceYi - floor));
  }
  if (turn.nationalLuck('supply') < h * p.supplyCutHazard || isScripted(world, turn, 'supplyCut')) {
    turn.notes.push({ kind: 'supplyCut' });
    pen.source(FLOW.priceRisen, rest, p.supplyCutJump * nation.computePriceYi);
  }
}

/** A half-year has each event at most once, be it by luck, by the scenario, or by both. */
function isScripted({ turn: now }: World, { fixed }: Turn, kind: NationalEvent): boolean {
  return fixed.scripted.some((event) => event.turn === now && event.kind === kind);
}
