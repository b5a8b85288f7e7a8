// Equations: targets, and the index that ranks regions. See ../equations.ts for how a row reads.
// biome-ignore-all format: a table reads best with one row a line
import { regionAt } from './place.ts';
import { auxiliary, flow, given } from './row.ts';

export const LEADERSHIP_AUXILIARIES = {
  yearEnds: given('年终（1为是）', 'The year ends, 1 if so', 'ratio', ({ world }) => (world.period.half === 2 ? 1 : 0)),
  targetYi: given('年度目标', 'Target of the year', '亿元 a year', (place) => regionAt(place).target.outputYi, 'targets'),
  targetBaseYi: given('定目标时的产出', 'Output when the target was set', '亿元 a year', (place) => regionAt(place).target.baseYi, 'targets'),
  met: auxiliary('达标（1为是）', 'Target met, 1 if so', 'ratio', 'coreOutputYi >= targetYi ? 1 : 0'),
  ambition: auxiliary('目标雄心', 'Ambition of the target', 'ratio', 'clamp((targetYi / targetBaseYi - 1) / ambitionReference, 0, ambitionMost)'),
  shortfall: auxiliary('缺口', 'Shortfall', 'ratio', 'clamp((1 - coreOutputYi / targetYi) / shortfallReference, 0, 1)'),
  nextGrowth: auxiliary('下一年目标增速', 'Growth that the next target asks for', 'share', 'max(targetLeast, max(0, coreOutputYi / targetBaseYi - 1) * (met > 0 ? ratchetMet : ratchetMissed))'),
  money: auxiliary('资金总量', 'Venture capital and the government fund', '亿元', 'angelCapitalYi + seriesACapitalYi + seriesBCapitalYi + fundYi + fundCalledYi'),
  firms: auxiliary('企业总数', 'Firms of all stages', 'firms', 'startups + growthFirms + unicorns'),
  talentDensity: auxiliary('人才密度', 'AI talent per GDP', 'persons per (亿元 a year)', 'aiTalent / gdpYi'),
  density: auxiliary('企业密度', 'Firms per GDP', 'firms per (亿元 a year)', 'firms / gdpYi'),
  intensity: auxiliary('产出密度', 'Output per GDP', 'share', 'coreOutputYi / gdpYi'),
};

export const LEADERSHIP_FLOWS = {
  credibilityFaded: flow('h * credibilityFade * max(0, credibility - credibilityNorm)'),
  credibilityWon: flow('yearEnds * met * min(full - credibility, credibilityGain * ambition * (full - credibility) / full)'),
  credibilityLost: flow('yearEnds * (1 - met) * min(credibilityLoss * shortfall, credibility)'),
};

const component = (zh: string, en: string, weight: string, score: string) => ({ label: { zh, en }, weight, score });

/** The index: a weighted sum of five scores, each a weighted sum of components, all 0–100. */
export const INDEX_EQUATIONS = {
  talent: { weight: 'indexTalent', components: {
    people: component('人才', 'AI talent', 'indexPeople', 'full * sqrt(aiTalent / most(aiTalent))'),
    density: component('人才密度', 'AI talent per GDP', 'indexPeopleDensity', 'full * sqrt(talentDensity / most(talentDensity))'),
    scientists: component('顶尖科学家', 'Top scientists', 'indexScientists', 'full * sqrt(topScientists / most(topScientists))'),
  } },
  capital: { weight: 'indexCapital', components: {
    money: component('资金', 'Money', '1 - indexPatience', 'full * sqrt(money / most(money))'),
    patience: component('资本耐心', 'Patience', 'indexPatience', 'full * min(1, patienceYears / indexPatienceYears)'),
  } },
  policy: { weight: 'indexPolicy', components: {
    environment: component('营商环境', 'Business environment', 'indexEnvironment', 'businessEnvironment'),
    openness: component('制度开放度', 'Institutional openness', 'indexOpenness', 'openness'),
    capacity: component('政府能力', 'Government capacity', 'indexCapacity', 'governmentCapacity'),
    scenes: component('开放应用场景', 'Open application scenes', 'indexScenes', 'full * openScenes / (openScenes + indexScenesHalf)'),
  } },
  ecosystem: { weight: 'indexEcosystem', components: {
    firms: component('企业数', 'Firms', 'indexFirms', 'full * sqrt(firms / most(firms))'),
    density: component('企业密度', 'Firms per GDP', 'indexDensity', 'full * sqrt(density / most(density))'),
    unicorns: component('独角兽', 'Unicorns', 'indexUnicorns', 'full * sqrt(unicorns / most(unicorns))'),
    platforms: component('创新平台', 'Innovation platforms', 'indexPlatforms', 'full * sqrt(platforms / most(platforms))'),
    knowledge: component('知识存量', 'Knowledge', 'indexKnowledge', 'full * sqrt(knowledge / most(knowledge))'),
    compute: component('算力', 'Compute', 'indexCompute', 'full * sqrt(computeEflops / most(computeEflops))'),
  } },
  outcome: { weight: 'indexOutcome', components: {
    output: component('核心产业规模', 'Core AI output', '1 - indexIntensity', 'full * sqrt(coreOutputYi / most(coreOutputYi))'),
    intensity: component('产出密度', 'Output per GDP', 'indexIntensity', 'full * sqrt(intensity / most(intensity))'),
  } },
} as const;
