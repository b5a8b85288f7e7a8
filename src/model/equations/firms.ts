// Equations: firms born, closed, grown and moved, in whole numbers. See ../equations.ts for how a row reads.
// biome-ignore-all format: a table reads best with one row a line
import { auxiliary, flow, given, moving, ofTheRegion } from './row.ts';

/** A region's uniforms for its firms, as src/model/firms.ts takes them. */
const firmLuck = (at: number) => ofTheRegion('firms', 6, at);

export const FIRMS_AUXILIARIES = {
  advantage: auxiliary('制度相对水平', 'Institutions beside the mean of the regions, ln', 'ln output', 'lnInstitutions - meanLnInstitutions'),
  merit: auxiliary('制度优势', 'Merit: institutions and openness beside others', 'ln output', 'advantage + meritOpenness * (openness - opennessReference)'),
  patienceLead: auxiliary('资本耐心（对数）', 'Patience beside its reference, ln', 'ln', 'ln(patienceYears / patienceReferenceYears)'),
  founders: auxiliary('起始企业数', 'Start-ups at the start, and one', 'firms', 'start.startups + oneFirm'),
  spinOffs: auxiliary('企业衍生', 'Firms that spin off firms', 'ln births', 'spinOff * ln((startups + oneFirm) / founders)'),
  birthPeopleDrive: auxiliary('人才带动', 'People who found firms', 'ln births', 'birthPeople * ln(aiTalent / start.aiTalent)'),
  angelMoney: auxiliary('天使资金带动', 'Angel money for new firms', 'ln births', 'birthMoney * ln((angelCapitalYi + oneYi) / (start.angelCapitalYi + oneYi))'),
  birthMarketDrive: auxiliary('市场带动', 'A larger market', 'ln births', 'birthMarket * ln(coreOutputYi / start.coreOutputYi)'),
  spark: auxiliary('创业活力', 'Spark: all that moves births', 'ln births', 'spinOffs + birthMarketDrive + birthMerit * merit + birthPeopleDrive + angelMoney + birthMood * heat + birthDirection * direction + birthFavour * favour'),
  births: auxiliary('预期新创企业', 'Births expected', 'firms', 'h * birthRate * founders * exp(spark)'),
  closing: auxiliary('关停概率', 'Chance to close', 'chance', 'clamp(h * deathRate * exp(-patienceSurvival * patienceLead - survivalMerit * merit), 0, 0.5)'),
  seriesAMoney: auxiliary('A轮资金带动', 'Series A money for growth', 'ln', 'growMoney * ln((seriesACapitalYi + oneYi) / (start.seriesACapitalYi + oneYi))'),
  seriesAReach: auxiliary('A轮资金覆盖率', 'Share of start-ups that series A money reaches', 'share', 'seriesACapitalYi / (seriesACapitalYi + growthNeedYi * (startups + oneFirm))'),
  growing: auxiliary('成长概率', 'Chance to grow up', 'chance', 'clamp(h * growRate * seriesAReach * exp(seriesAMoney + growMerit * merit - patienceSlow * patienceLead), 0, 0.4)'),
  seriesBMoney: auxiliary('B轮资金带动', 'Series B money for breaking out', 'ln', 'unicornMoney * ln((seriesBCapitalYi + oneYi) / (start.seriesBCapitalYi + oneYi))'),
  breakout: auxiliary('突围动力', 'All that moves breaking out', 'ln', 'seriesBMoney + unicornKnowledge * ln(knowledge / start.knowledge) + unicornPatience * patienceLead + unicornMerit * merit'),
  seriesBReach: auxiliary('B轮资金覆盖率', 'Share of growth firms that series B money reaches', 'share', 'seriesBCapitalYi / (seriesBCapitalYi + breakoutNeedYi * (growthFirms + oneFirm))'),
  rising: auxiliary('突围概率', 'Chance to become a unicorn', 'chance', 'clamp(h * unicornRate * seriesBReach * exp(breakout), 0, 0.2)'),
  courted: auxiliary('招商力度', 'Firms courted', 'firms', 'tourPull * programme.promotionTours * (tourBase + direction)'),
  welcome: auxiliary('落户环境', 'Welcome by institutions', 'ratio', 'exp(relocationMerit * advantage)'),
  firmDraw: auxiliary('企业引力', 'Draw on firms, wherever they stand', 'firms', '(relocationMass * startups + courted) * welcome', { asOf: 'relocation' }),
  firmNearness: given('企业邻近度', 'Nearness of the two places, for firms', 'ratio', ({ fixed, at, other }) => fixed.firmNearness[at]?.[other] ?? Number.NaN),
  leaving: auxiliary('迁出概率', 'Chance to move away', 'chance', 'clamp(h * relocationRate * exp(-relocationStay * advantage), 0, 0.25)'),
  firmsLeaving: auxiliary('迁出企业', 'Firms that leave', 'firms', 'binomial(startups, leaving)', { asOf: 'relocation', draw: ofTheRegion('relocation', 2, 0) }),
  firmReach: auxiliary('所及企业引力合计', 'All draw on firms from here', 'firms', 'others(firmNearness * firmDraw)'),
  placedBefore: auxiliary('在前各地的份额', 'Share that goes to regions before that one', 'share', 'ahead(firmNearness * firmDraw) / firmReach'),
  placedThere: auxiliary('该地的份额', 'Share that goes there', 'share', 'firmNearness * to.firmDraw / firmReach'),
  firmsSent: auxiliary('迁往该地的企业', 'Firms that go there', 'firms', 'evenly(firmsLeaving, placedBefore, placedThere)', { draw: ofTheRegion('relocation', 2, 1) }),
};

export const FIRMS_FLOWS = {
  firmsFounded: flow('poisson(births)', firmLuck(0)),
  startupsClosed: flow('binomial(startups, closing)', firmLuck(1)),
  startupsGrown: flow('binomial(startups, growing)', firmLuck(2)),
  growthFirmsClosed: flow('binomial(growthFirms, h * matureDeathRate)', firmLuck(3)),
  unicornsBorn: flow('binomial(growthFirms, rising)', firmLuck(4)),
  unicornsListed: flow('binomial(unicorns, h * listingRate)', firmLuck(5)),
  startupsMoved: moving('firmsSent', {
    out: 'firmsLeaving',
    in: 'others(firmsSent)',
    toAbroad: '0',
    toRest: '0',
    fromAbroad: '0',
    fromRest: '0',
  }),
};
