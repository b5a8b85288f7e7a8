// Equations: what befalls the whole country. See ../equations.ts for how a row reads.
// biome-ignore-all format: a table reads best with one row a line
import type { NationalEvent } from '../world.ts';
import type { Place } from './place.ts';
import { auxiliary, flow, given, ofTheCountry } from './row.ts';

/** 1 where the scenario lets it happen in this half-year, whatever the draw says. */
const scripted = (kind: NationalEvent) => ({ fixed, world }: Place): number =>
  fixed.scripted.some((event) => event.kind === kind && event.turn === world.turn) ? 1 : 0;

export const NATION_AUXILIARIES = {
  heat: auxiliary('热度偏离', 'Salience above its norm', 'ratio', '(nation.salience - salienceNorm) / full'),
  usualNews: auxiliary('日常新闻', 'Salience by everyday news', 'points', 'h * salienceDecay * salienceNorm'),
  scriptedShift: given('剧本技术变革（1为有）', 'Technology shift by the scenario, 1 if so', 'ratio', scripted('regimeShift')),
  scriptedCut: given('剧本算力断供（1为有）', 'Supply cut by the scenario, 1 if so', 'ratio', scripted('supplyCut')),
  techShift: auxiliary('技术变革（1为发生）', 'Technology shift, 1 if there is one', 'ratio', 'max(happens(h * regimeHazard), scriptedShift)', { draw: ofTheCountry('regime') }),
  supplyCut: auxiliary('算力断供（1为发生）', 'Supply cut, 1 if there is one', 'ratio', 'max(happens(h * supplyCutHazard), scriptedCut)', { draw: ofTheCountry('supply') }),
  usersShare: auxiliary('用户占人口比重', 'Users among the people', 'share', 'nation.generativeAiUsersWan / populationWan'),
  priceFloorYi: auxiliary('算力价格下限', 'Floor of the price of compute', '亿元 per EFLOPS', 'computePriceFloor * computePriceYi'),
};

export const NATION_FLOWS = {
  windowClosed: flow('h * windowFade * nation.technologyWindow'),
  salienceFaded: flow('h * salienceDecay * nation.salience'),
  salienceRisen: flow('usualNews + techShift * regimeSalience * (full - nation.salience - usualNews)'),
  windowOpened: flow('techShift * (full - nation.technologyWindow)'),
  usersJoined: flow('h * (usersTrial + usersImitation * usersShare / usersCeiling) * max(0, usersCeiling - usersShare) * populationWan'),
  priceFallen: flow('h * computePriceFall * max(0, nation.computePriceYi - priceFloorYi)'),
  priceRisen: flow('supplyCut * supplyCutJump * nation.computePriceYi'),
};
