// Parameters: targets and the index. Value, range, unit, grade, source, meaning; see ../params.ts.
// biome-ignore-all format: a table reads best with one row a line
import { type ParameterSpec, parameter } from './parameter.ts';

export const LEADERSHIP_PARAMETERS = {
  credibilityGain: parameter(10, [0, 50], 'points', 'D', 'M28', '兑现目标的收获', 'credibility won'),
  credibilityLoss: parameter(8, [0, 50], 'points', 'D', 'M28', '目标落空的代价', 'credibility lost'),
  credibilityFade: parameter(0.1, [0, 1], 'share a year', 'C', 'judgement', '公信力淡化', 'fading of credibility'),
  targetLeast: parameter(0.03, [0, 0.2], 'share a year', 'C', 'judgement', '最低目标增速', 'least growth asked for'),
  ratchetMet: parameter(0.85, [0, 1.5], 'ratio', 'C', 'M28', '达标后的目标增速', 'growth asked after a target met'),
  ratchetMissed: parameter(0.65, [0, 1.5], 'ratio', 'C', 'judgement', '未达标后的目标增速', 'growth asked after a miss'),
  indexTalent: parameter(0.11, [0, 1], 'weight', 'C', 'fits the public order of 2024 (A10, A11, A38)', '指数：人才', 'index: talent'),
  indexCapital: parameter(0.08, [0, 1], 'weight', 'C', 'as above', '指数：资本', 'index: capital'),
  indexPolicy: parameter(0.31, [0, 1], 'weight', 'C', 'as above; M01', '指数：制度', 'index: policy'),
  indexEcosystem: parameter(0.25, [0, 1], 'weight', 'C', 'as above; M01', '指数：生态', 'index: ecosystem'),
  indexOutcome: parameter(0.25, [0, 1], 'weight', 'C', 'as above', '指数：产出', 'index: outcome'),
  indexScientists: parameter(0.4, [0, 1], 'weight', 'C', 'judgement', '人才分中科学家的份额', 'scientists in the talent score'),
  indexPatience: parameter(0.4, [0, 1], 'weight', 'C', 'M21', '资本分中耐心的份额', 'patience in the capital score'),
  indexPatienceYears: parameter(8, [2, 15], 'years', 'C', 'M21', '耐心满分', 'patience of a full score'),
  indexEnvironment: parameter(0.35, [0, 1], 'weight', 'C', 'M26', '制度分中营商环境的份额', 'environment in the policy score'),
  indexOpenness: parameter(0.3, [0, 1], 'weight', 'C', 'M01', '制度分中开放度的份额', 'openness in the policy score'),
  indexCapacity: parameter(0.15, [0, 1], 'weight', 'C', 'judgement', '制度分中政府能力的份额', 'capacity in the policy score'),
  indexScenes: parameter(0.2, [0, 1], 'weight', 'C', 'M12', '制度分中场景的份额', 'scenes in the policy score'),
  indexScenesHalf: parameter(20, [1, 200], 'scenes', 'C', 'judgement', '场景的半分点', 'scenes of half a score'),
  indexFirms: parameter(0.15, [0, 1], 'weight', 'C', 'judgement', '生态分中企业数的份额', 'firms in the ecosystem score'),
  indexDensity: parameter(0.25, [0, 1], 'weight', 'C', 'M03', '生态分中企业密度的份额', 'firms per GDP in the ecosystem score'),
  indexUnicorns: parameter(0.15, [0, 1], 'weight', 'C', 'M03', '生态分中独角兽的份额', 'unicorns in the ecosystem score'),
  indexPlatforms: parameter(0.15, [0, 1], 'weight', 'C', 'M11', '生态分中平台的份额', 'platforms in the ecosystem score'),
  indexKnowledge: parameter(0.2, [0, 1], 'weight', 'C', 'judgement', '生态分中知识的份额', 'knowledge in the ecosystem score'),
  indexCompute: parameter(0.1, [0, 1], 'weight', 'C', 'judgement', '生态分中算力的份额', 'compute in the ecosystem score'),
  indexIntensity: parameter(0.55, [0, 1], 'weight', 'C', 'M03', '产出分中占GDP比重的份额', 'output per GDP in the outcome score'),
} as const satisfies Record<string, ParameterSpec>;
