// Parameters: technology, output and GDP. Value, range, unit, grade, source, meaning; see ../params.ts.
// biome-ignore-all format: a table reads best with one row a line
import { FITTED } from './fitted.ts';
import { type ParameterSpec, parameter } from './parameter.ts';

export const INDUSTRY_PARAMETERS = {
  inputPower: parameter(0.34, [0.1, 0.7], 'elasticity', 'C', 'judgement', '人才与算力的产出弹性', 'output by talent and compute'),
  talentWeight: parameter(0.75, [0.3, 0.95], 'share', 'C', 'judgement', 'CES中人才的份额', 'share of talent in the CES'),
  knowledgePower: parameter(0.08, [0.01, 0.25], 'elasticity', 'B', 'Hall, Mairesse & Mohnen 2010', '知识的产出弹性', 'output by knowledge'),
  firmPower: parameter(0.25, [0, 0.6], 'elasticity', 'C', 'judgement', '企业的产出弹性', 'output by firms'),
  adoptionPower: parameter(FITTED.adoptionPower, [0, 0.5], 'elasticity', 'C', 'fitted; prior .16: judgement', '应用的产出弹性', 'output by adoption'),
  supportPower: parameter(0.25, [0, 1], 'ln output', 'C', 'judgement', '产业配套的作用', 'output by supporting industry'),
  momentumWeight: parameter(FITTED.momentumWeight, [0, 1], 'ratio', 'C', 'fitted; prior .5: judgement; A36, N08', '上年增势的延续', 'momentum of the year before'),
  outputSpeed: parameter(FITTED.outputSpeed, [0.1, 1], 'share a half-year', 'C', 'fitted; prior .3: judgement', '产出趋近速度', 'how fast output closes on desired'),
  outputLimit: parameter(0.25, [0.1, 0.6], 'share of GDP', 'C', 'judgement', '核心产业占GDP上限', 'ceiling of core output'),
  frontierGrowth: parameter(0.015, [0, 0.15], 'share a year', 'C', 'judgement', '前沿技术进步', 'progress of the frontier'),
  catchUp: parameter(FITTED.catchUp, [0.02, 0.3], 'share a year', 'B', 'fitted; prior .08: Griffith, Redding & Van Reenen 2004; P22, P25', '追赶速度', 'catching up'),
  absorptionPower: parameter(FITTED.absorptionPower, [1, 4], 'elasticity', 'C', 'fitted; prior 2: judgement', '制度对吸收能力的影响', 'institutions on absorption'),
  technologyDecay: parameter(0.02, [0, 0.1], 'share a year', 'C', 'judgement', '技术过时', 'technology outdated'),
  regimeHazard: parameter(0.08, [0, 0.3], 'chance a year', 'B', 'Brezis, Krugman & Tsiddon 1993; M04', '技术变革发生率', 'chance of a technology shift'),
  regimeGain: parameter(0.6, [0, 1], 'share', 'C', 'M04', '技术变革的收益', 'gain of a region fully ready for a shift'),
  regimeReadiness: parameter(0.25, [0, 1], 'share', 'C', 'M05', '押错方向时的准备程度', 'readiness of a region whose direction is another'),
  favourGain: parameter(0.1, [0, 0.3], 'share a year', 'C', 'M05; Perez 2002: a new technology opens windows', '合乎技术风口的方向带来的进步', 'progress of a direction that the present technology favours'),
  windowFade: parameter(0.12, [0, 1], 'share a year', 'C', 'Perez 2002', '技术窗口收窄速度', 'how fast the window of a technology closes'),
  regimeLoss: parameter(0.25, [0, 0.4], 'share', 'C', 'M04; Brezis, Krugman & Tsiddon 1993', '技术变革对领先者旧技术的冲击', 'loss of a leader, whose experience is in the old technology'),
  gdpGrowthStart: parameter(0.05, [0, 0.1], 'share a year', 'A', 'growth of 2024', '起始GDP增速', 'GDP growth at the start'),
  gdpGrowthEnd: parameter(0.03, [0, 0.1], 'share a year', 'C', 'judgement', '远期GDP增速', 'GDP growth in the long run'),
  gdpGrowthFade: parameter(0.95, [0.8, 1], 'ratio a half-year', 'C', 'judgement', 'GDP增速收敛', 'how slowly it gets there'),
  absorptionEnvironment: parameter(0.7, [0, 1], 'share', 'C', 'judgement', '吸收能力中营商环境的份额', 'environment in absorption, openness the rest'),
  absorptionReference: parameter(80, [20, 100], 'index 0–100', 'C', 'judgement', '吸收能力参照', 'institutions of full absorption'),
  absorptionBase: parameter(0.5, [0, 1], 'ratio', 'C', 'judgement', '无平台时的吸收能力', 'absorption without platforms'),
  absorptionPlatformsHalf: parameter(30, [1, 200], 'platforms', 'C', 'A34', '平台的半饱和点', 'half-saturation of platforms'),
  absorptionUndirected: parameter(0.35, [0, 1.5], 'ratio', 'C', 'M05', '无赛道时的吸收能力', 'absorption without a direction'),
  startupWeight: parameter(0.2, [0, 1], 'growth firms per start-up', 'C', 'judgement', '初创企业的产出权重', 'output of a start-up'),
  unicornWeight: parameter(12, [1, 50], 'growth firms per unicorn', 'C', 'judgement', '独角兽的产出权重', 'output of a unicorn'),
} as const satisfies Record<string, ParameterSpec>;
