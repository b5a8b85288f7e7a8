// Equations: technology, output and GDP. See ../equations.ts for how a row reads.
// biome-ignore-all format: a table reads best with one row a line
import { regionAt } from './place.ts';
import { auxiliary, flow, given } from './row.ts';

export const INDUSTRY_AUXILIARIES = {
  frontier: auxiliary('前沿水平', 'Frontier: output per GDP of the three leading regions', 'share', 'leading(intensity)'),
  technologyGap: auxiliary('与前沿的差距', 'Gap to the frontier, ln', 'ln', 'max(0, ln(frontier / intensity))'),
  absorption: auxiliary('吸收能力', 'Absorptive capacity', 'ratio', 'pow((absorptionEnvironment * businessEnvironment + (1 - absorptionEnvironment) * openness) / absorptionReference, absorptionPower) * (absorptionBase + (1 - absorptionBase) * platforms / (platforms + absorptionPlatformsHalf))'),
  isFavoured: given('方向合乎技术风口（1为是）', 'The present technology favours the direction, 1 if so', 'ratio', (place) => (regionAt(place).programmes.some(({ field }) => field === place.world.favouredField) ? 1 : 0)),
  favour: auxiliary('风口收益', 'Gain by the present technology', 'share', 'isFavoured * direction * nation.technologyWindow / full'),
  catchingUp: auxiliary('追赶', 'Catching up', 'share a year', 'catchUp * absorption * (absorptionUndirected + direction) * technologyGap / (1 + technologyGap)'),
  readiness: auxiliary('技术变革的准备程度', 'Readiness for a technology shift', 'share', 'regimeReadiness + (1 - regimeReadiness) * favour'),
  effectiveFirms: auxiliary('有效企业数', 'Firms weighed by what they produce', 'firms', 'startupWeight * startups + growthFirms + unicornWeight * unicorns'),
  lnInputs: auxiliary('人才与算力', 'Talent and compute together, ln', 'ln', '-2 * ln(talentWeight * sqrt(start.aiTalent / aiTalent) + (1 - talentWeight) * sqrt(start.computeEflops / computeEflops))'),
  lnDesired: auxiliary('目标产出（对数）', 'Desired output beside the start, ln', 'ln output', 'inputPower * lnInputs + knowledgePower * ln(knowledge / start.knowledge) + firmPower * ln((effectiveFirms + oneFirm) / (start.effectiveFirms + oneFirm)) + adoptionPower * ln(adoptionShare / start.adoptionShare) + institutions + supportPower * (supportingIndustry - start.supportingIndustry) / full + ln(technology) + momentumWeight * start.momentumShare'),
  desiredYi: auxiliary('目标产出', 'Desired output', '亿元 a year', 'start.coreOutputYi * exp(lnDesired)'),
  marketRoom: auxiliary('市场空间', 'Room in the economy around', 'share', 'max(0, 1 - coreOutputYi / (outputLimit * gdpYi))'),
  turn: given('第几个半年', 'Number of the half-year', 'ratio', ({ world }) => world.turn),
  gdpGrowth: auxiliary('全国GDP增速', 'National GDP growth', 'share a year', 'gdpGrowthEnd + (gdpGrowthStart - gdpGrowthEnd) * pow(gdpGrowthFade, turn - 1)'),
};

export const INDUSTRY_FLOWS = {
  technologyLearned: flow('technology * (h * (frontierGrowth + catchingUp + favourGain * favour) + techShift * regimeGain * absorption * readiness)'),
  technologyOutdated: flow('technology * (h * technologyDecay + techShift * regimeLoss * min(1, intensity / frontier))'),
  outputGrown: flow('outputSpeed * max(0, desiredYi - coreOutputYi) * marketRoom'),
  outputLost: flow('outputSpeed * max(0, coreOutputYi - desiredYi)'),
  gdpGrown: flow('h * gdpGrowth * gdpYi'),
};
