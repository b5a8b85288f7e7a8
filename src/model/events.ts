// The nation: what befalls the whole country (drawn whether or not it happens), the price of
// compute, and the users of generative AI, who spread by Bass and pull industry after them (M15).

import { FLOW } from './flows.ts';
import { YEARS_PER_TURN } from './time.ts';
import { nationOf, type Turn, type World } from './world.ts';

export function runEvents(world: World, turn: Turn): void {
  const p = turn.fixed.parameters;
  const { pen, rest } = turn;
  const h = YEARS_PER_TURN;
  const nation = nationOf(world);

  pen.sink(FLOW.salienceFaded, rest, h * p.salienceDecay * nation.salience);
  pen.source(FLOW.salienceRisen, rest, h * p.salienceDecay * p.salienceNorm);
  if (turn.nationalLuck('regime') < h * p.regimeHazard) {
    turn.notes.push({ kind: 'regimeShift' });
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
  if (turn.nationalLuck('supply') < h * p.supplyCutHazard) {
    turn.notes.push({ kind: 'supplyCut' });
    pen.source(FLOW.priceRisen, rest, p.supplyCutJump * nation.computePriceYi);
  }
}
