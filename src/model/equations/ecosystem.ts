// Equations: platforms, compute, knowledge, suppliers and adoption. See ../equations.ts for how a row reads.
// biome-ignore-all format: a table reads best with one row a line
import { auxiliary, flow } from './row.ts';

export const ECOSYSTEM_AUXILIARIES = {
  researchMoney: auxiliary('研发投入', 'Money for research, beside the start', 'ratio', 'coreOutputYi / start.coreOutputYi + researchGain * lever.research + corridorGain * programme.scienceCorridor'),
  knowledgeNearby: auxiliary('邻近地区的知识', 'Knowledge of others within reach', 'index', 'others(nearness * knowledge)', { asOf: 'ecosystem' }),
  computeMarket: auxiliary('算力市场', 'Demand for compute, beside the start', 'ratio', 'coreOutputYi / start.coreOutputYi / (nation.computePriceYi / computePriceYi)'),
  upgrading: auxiliary('升级速度', 'Pace of upgrading', 'points a year', 'upgradeGain * programme.industryUpgrading + upgradeBase'),
  scenesReach: auxiliary('场景普及', 'Reach of open scenes', 'share', 'openScenes / (openScenes + scenesHalf)'),
  adoptionPace: auxiliary('自发应用速度', 'Pace of first adopters', 'share a year', 'adoptionTrial + adoptionScenes * scenesReach + usersPull * usersShare + adoptionUpgrading * programme.industryUpgrading'),
  adoptionRoom: auxiliary('应用上限', 'Ceiling of adoption, now', 'share', 'adoptionCeiling + ceilingIndustry * supportingIndustry + ceilingOpenness * openness'),
};

export const ECOSYSTEM_FLOWS = {
  platformsBuilt: flow('h * platformGain * (lever.research + platformProgramme * programme.innovationPlatforms)'),
  platformsWorn: flow('h * platformDecay * platforms'),
  knowledgeCreated: flow('h * (knowledgeDecay + knowledgeGrowth) * start.knowledge * pow(topScientists / start.topScientists, knowledgeScientists) * pow(aiTalent / start.aiTalent, knowledgeTalent) * pow(researchMoney, knowledgeMoney) * pow((platforms + onePlatform) / (start.platforms + onePlatform), knowledgePlatforms) * pow(knowledge / start.knowledge, knowledgeShoulders) * pow(knowledgeNearby / start.knowledgeSpill, knowledgeSpill)'),
  knowledgeObsolete: flow('h * knowledgeDecay * knowledge'),
  computeInstalled: flow('h * (computeGrowth + computeDecay) * start.computeEflops * computeMarket + computeLeverage * (spentYi.compute + hubComputeYi * programme.computeHub) / nation.computePriceYi'),
  computeRetired: flow('h * computeDecay * computeEflops'),
  industryUpgraded: flow('h * upgrading * (1 - supportingIndustry / full)'),
  industryEroded: flow('h * upgradeDecay * supportingIndustry'),
  adopted: flow('h * (adoptionPace + adoptionImitation * adoptionShare) * max(0, adoptionRoom - adoptionShare)'),
};
