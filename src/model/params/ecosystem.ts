// Parameters: platforms, compute, knowledge, suppliers, adoption. Value, range, unit, grade, source, meaning; see ../params.ts.
// biome-ignore-all format: a table reads best with one row a line
import { FITTED } from './fitted.ts';
import { type ParameterSpec, parameter } from './parameter.ts';

export const ECOSYSTEM_PARAMETERS = {
  platformGain: parameter(10, [0, 30], 'platforms a year', 'D', 'A34', '平台建设速度', 'platforms built at full effort'),
  platformDecay: parameter(0.07, [0, 0.3], 'share a year', 'C', 'judgement', '平台老化', 'platforms worn out'),
  researchGain: parameter(1.2, [0, 3], 'ratio', 'D', 'M11', '科研投入的作用', 'research money on knowledge'),
  corridorGain: parameter(1.5, [0, 3], 'ratio', 'D', 'M14', '科创走廊的作用', 'science corridor on knowledge'),
  knowledgeDecay: parameter(0.2, [0.1, 0.4], 'share a year', 'B', 'Hall 2007', '知识过时', 'knowledge outdated'),
  knowledgeGrowth: parameter(0.08, [0, 0.3], 'share a year', 'C', 'judgement', '起始知识增速', 'growth of knowledge at the start'),
  computePriceYi: parameter(3, [0.5, 10], '亿元 per EFLOPS', 'C', 'judgement', '起始算力价格', 'price of compute at the start'),
  computePriceFall: parameter(FITTED.computePriceFall, [0, 0.6], 'share a year', 'C', 'fitted; prior .22: judgement', '算力降价速度', 'fall of the price'),
  computePriceFloor: parameter(0.25, [0.05, 1], 'ratio', 'C', 'judgement', '算力价格下限', 'floor of the price'),
  computeGrowth: parameter(FITTED.computeGrowth, [0, 1], 'share a year', 'A', 'fitted; prior .43: X01, +43 % forecast for 2025', '企业自建算力增速', 'growth by firms at the start'),
  computeDecay: parameter(0.15, [0.05, 0.5], 'share a year', 'C', 'judgement', '算力淘汰', 'compute retired'),
  computeLeverage: parameter(FITTED.computeLeverage, [1, 8], 'ratio', 'D', 'fitted; prior 3: C02, C03', '政府算力支出的带动', 'compute per public 亿元'),
  upgradeGain: parameter(12, [0, 30], 'points a year', 'D', 'M22', '产业升级速度', 'upgrading at full effort'),
  upgradeBase: parameter(1.2, [0, 10], 'points a year', 'C', 'judgement', '产业配套自然增长', 'upgrading without a programme'),
  upgradeDecay: parameter(0.015, [0, 0.2], 'share a year', 'C', 'judgement', '产业配套流失', 'supporting industry eroded'),
  adoptionTrial: parameter(0.008, [0, 0.05], 'share a year', 'B', 'Bass 1969: p .01–.03', '自发应用 p', 'adoption by trial, p'),
  adoptionScenes: parameter(0.03, [0, 0.1], 'share a year', 'D', 'M12', '场景对应用的带动', 'scenes on trial'),
  adoptionImitation: parameter(FITTED.adoptionImitation, [0.2, 0.8], 'share a year', 'B', 'fitted; prior .4: Bass 1969; Census BTOS', '模仿应用 q', 'adoption by imitation, q'),
  platformProgramme: parameter(2.2, [0, 6], 'share of full effort', 'D', 'A34', '平台建设专项的力度', 'innovation-platforms programme'),
  knowledgeScientists: parameter(0.35, [0, 1], 'elasticity', 'B', 'Bottazzi & Peri 2003: about .5 for people', '科学家的知识产出弹性', 'knowledge by scientists'),
  knowledgeTalent: parameter(0.15, [0, 1], 'elasticity', 'B', 'Bottazzi & Peri 2003: about .5 for people', '人才的知识产出弹性', 'knowledge by talent'),
  knowledgeMoney: parameter(0.35, [0, 1], 'elasticity', 'B', 'Bottazzi & Peri 2003', '投入的知识产出弹性', 'knowledge by money'),
  knowledgePlatforms: parameter(0.1, [0, 0.5], 'elasticity', 'B', 'Jaffe 1989', '平台的知识产出弹性', 'knowledge by platforms'),
  knowledgeShoulders: parameter(0.3, [0, 0.7], 'elasticity', 'B', 'Jones; Bloom et al. 2020', '既有知识的作用 φ', 'knowledge by knowledge, φ'),
  knowledgeSpill: parameter(0.03, [0, 0.2], 'elasticity', 'B', 'Bottazzi & Peri 2003', '知识外溢弹性', 'knowledge by neighbours'),
  hubComputeYi: parameter(8, [0, 30], '亿元 a half-year', 'D', 'X03', '智算中心的投入当量', 'money that a compute hub is worth'),
  scenesHalf: parameter(60, [5, 500], 'scenes', 'D', 'M12', '场景的半饱和点', 'half-saturation of scenes'),
  adoptionUpgrading: parameter(0.03, [0, 0.2], 'share a year', 'D', 'M22', '产业升级对应用的带动', 'upgrading on trial'),
  adoptionCeiling: parameter(0.5, [0.2, 0.9], 'share', 'C', 'judgement', '应用率基础上限', 'ceiling of adoption'),
  ceilingIndustry: parameter(0.003, [0, 0.01], 'share per point', 'C', 'M19', '配套抬高上限', 'ceiling by supporting industry'),
  ceilingOpenness: parameter(0.001, [0, 0.01], 'share per point', 'C', 'M12', '开放度抬高上限', 'ceiling by openness'),
} as const satisfies Record<string, ParameterSpec>;
