// Every flow of the model: which stock it leaves, which it enters, and what it is called.
import { bindFlows, type FlowSpec } from '../engine/ledger.ts';
import type { Text } from '../engine/types.ts';
import type { Stock } from './stocks.ts';
import { WRITERS } from './writers.ts';

export type NamedFlow = FlowSpec<Stock> & { readonly label: Text };

export const FLOWS = {
  // Talent: people. Only training and retirement change how many there are in all.
  graduated: { to: 'aiTalent', label: { zh: '本地培养毕业', en: 'Graduated' } },
  talentRetired: { from: 'aiTalent', label: { zh: '退出行业', en: 'Left the field' } },
  talentMoved: { from: 'aiTalent', to: 'aiTalent', label: { zh: '人才流动', en: 'Moved' } },
  scientistsEmerged: {
    from: 'aiTalent',
    to: 'topScientists',
    label: { zh: '成长为顶尖科学家', en: 'Grew into top scientists' },
  },
  scientistsRetired: {
    from: 'topScientists',
    label: { zh: '科学家退出', en: 'Scientists retired' },
  },
  scientistsMoved: {
    from: 'topScientists',
    to: 'topScientists',
    label: { zh: '科学家流动', en: 'Scientists moved' },
  },
  seatsPlanned: {
    to: 'trainingPipeline',
    label: { zh: '新增培养计划', en: 'Training places planned' },
  },
  seatsOpened: {
    from: 'trainingPipeline',
    to: 'trainingCapacity',
    label: { zh: '培养能力建成', en: 'Training places opened' },
  },
  seatsClosed: {
    from: 'trainingCapacity',
    label: { zh: '培养能力缩减', en: 'Training places closed' },
  },

  // Money. It is neither made nor lost: what a region pays, somebody receives.
  revenue: { from: 'treasuryYi', to: 'purseYi', label: { zh: '财政收入', en: 'Revenue' } },
  leversPaid: { from: 'purseYi', to: 'treasuryYi', label: { zh: '政策支出', en: 'Levers paid' } },
  programmesPaid: {
    from: 'purseYi',
    to: 'treasuryYi',
    label: { zh: '专项支出', en: 'Programmes paid' },
  },
  fundCommitted: {
    from: 'purseYi',
    to: 'fundYi',
    label: { zh: '注入政府基金', en: 'Committed to the government fund' },
  },
  angelCommitted: {
    from: 'purseYi',
    to: 'angelCapitalYi',
    label: { zh: '注入天使基金', en: 'Committed to angel funds' },
  },
  seriesACommitted: {
    from: 'purseYi',
    to: 'seriesACapitalYi',
    label: { zh: '注入A轮基金', en: 'Committed to series A funds' },
  },
  fundCalled: {
    from: 'fundYi',
    to: 'fundCalledYi',
    label: { zh: '政府基金出资', en: 'Called from the government fund' },
  },
  fundInvested: {
    from: 'fundCalledYi',
    to: 'treasuryYi',
    label: { zh: '政府基金投出', en: 'Government fund invested and written off' },
  },
  fundRecycled: {
    from: 'fundCalledYi',
    to: 'fundYi',
    label: { zh: '政府基金回收', en: 'Government fund recycled' },
  },
  angelRaised: {
    from: 'treasuryYi',
    to: 'angelCapitalYi',
    label: { zh: '天使轮募资', en: 'Angel capital raised' },
  },
  angelInvested: {
    from: 'angelCapitalYi',
    to: 'treasuryYi',
    label: { zh: '天使轮投出', en: 'Angel capital invested' },
  },
  seriesARaised: {
    from: 'treasuryYi',
    to: 'seriesACapitalYi',
    label: { zh: 'A轮募资', en: 'Series A raised' },
  },
  seriesAInvested: {
    from: 'seriesACapitalYi',
    to: 'treasuryYi',
    label: { zh: 'A轮投出', en: 'Series A invested' },
  },
  seriesBRaised: {
    from: 'treasuryYi',
    to: 'seriesBCapitalYi',
    label: { zh: 'B轮募资', en: 'Series B raised' },
  },
  seriesBInvested: {
    from: 'seriesBCapitalYi',
    to: 'treasuryYi',
    label: { zh: 'B轮投出', en: 'Series B invested' },
  },
  patienceGained: { to: 'patienceYears', label: { zh: '耐心增强', en: 'Patience gained' } },
  patienceLost: { from: 'patienceYears', label: { zh: '耐心消退', en: 'Patience lost' } },

  // Policy: institutions.
  environmentImproved: {
    to: 'businessEnvironment',
    label: { zh: '营商环境改善', en: 'Environment improved' },
  },
  environmentDecayed: {
    from: 'businessEnvironment',
    label: { zh: '营商环境回落', en: 'Environment slipped back' },
  },
  normRisen: { to: 'environmentNorm', label: { zh: '惯例上升', en: 'Custom rose' } },
  normFallen: { from: 'environmentNorm', label: { zh: '惯例下降', en: 'Custom fell' } },
  opennessGained: { to: 'openness', label: { zh: '制度试验', en: 'Rules tried out' } },
  opennessLost: { from: 'openness', label: { zh: '开放度回落', en: 'Openness slipped back' } },
  scenesOpened: { to: 'openScenes', label: { zh: '场景开放', en: 'Scenes opened' } },
  scenesClosed: { from: 'openScenes', label: { zh: '场景关闭', en: 'Scenes closed' } },
  capacityBuilt: { to: 'governmentCapacity', label: { zh: '能力积累', en: 'Capacity built' } },
  capacityStrained: {
    from: 'governmentCapacity',
    label: { zh: '精力透支', en: 'Capacity strained' },
  },
  credibilityWon: { to: 'credibility', label: { zh: '兑现目标', en: 'Target met' } },
  credibilityLost: { from: 'credibility', label: { zh: '目标落空', en: 'Target missed' } },
  credibilityFaded: { from: 'credibility', label: { zh: '公信力淡化', en: 'Credibility faded' } },

  // Ecosystem: firms come in whole numbers.
  firmsFounded: { to: 'startups', label: { zh: '新创', en: 'Founded' } },
  startupsClosed: { from: 'startups', label: { zh: '初创关停', en: 'Start-ups closed' } },
  startupsMoved: { from: 'startups', to: 'startups', label: { zh: '企业迁移', en: 'Firms moved' } },
  startupsGrown: {
    from: 'startups',
    to: 'growthFirms',
    label: { zh: '成长升级', en: 'Grew up' },
  },
  growthFirmsClosed: {
    from: 'growthFirms',
    label: { zh: '成长企业退出', en: 'Growth firms closed or merged' },
  },
  unicornsBorn: {
    from: 'growthFirms',
    to: 'unicorns',
    label: { zh: '晋升独角兽', en: 'Became unicorns' },
  },
  unicornsListed: {
    from: 'unicorns',
    to: 'growthFirms',
    label: { zh: '上市或回落', en: 'Listed, or worth less again' },
  },
  platformsBuilt: { to: 'platforms', label: { zh: '平台建成', en: 'Platforms built' } },
  platformsWorn: { from: 'platforms', label: { zh: '平台老化', en: 'Platforms worn out' } },
  computeInstalled: { to: 'computeEflops', label: { zh: '新增算力', en: 'Compute installed' } },
  computeRetired: { from: 'computeEflops', label: { zh: '算力淘汰', en: 'Compute retired' } },
  knowledgeCreated: { to: 'knowledge', label: { zh: '知识创造', en: 'Knowledge created' } },
  knowledgeObsolete: { from: 'knowledge', label: { zh: '知识过时', en: 'Knowledge outdated' } },
  industryUpgraded: {
    to: 'supportingIndustry',
    label: { zh: '配套升级', en: 'Industry upgraded' },
  },
  industryEroded: { from: 'supportingIndustry', label: { zh: '配套流失', en: 'Industry eroded' } },
  adopted: { to: 'adoptionShare', label: { zh: '新增应用', en: 'Newly adopted' } },

  // Outcome.
  technologyLearned: { to: 'technology', label: { zh: '技术进步', en: 'Technology learned' } },
  technologyOutdated: { from: 'technology', label: { zh: '技术过时', en: 'Technology outdated' } },
  outputGrown: { to: 'coreOutputYi', label: { zh: '产出增长', en: 'Output grew' } },
  outputLost: { from: 'coreOutputYi', label: { zh: '产出下降', en: 'Output fell' } },
  gdpGrown: { to: 'gdpYi', label: { zh: '经济增长', en: 'GDP grew' } },

  // The nation.
  priceRisen: { to: 'computePriceYi', label: { zh: '算力涨价', en: 'Compute grew dearer' } },
  priceFallen: { from: 'computePriceYi', label: { zh: '算力降价', en: 'Compute grew cheaper' } },
  usersJoined: { to: 'generativeAiUsersWan', label: { zh: '新增用户', en: 'Users joined' } },
  windowOpened: { to: 'technologyWindow', label: { zh: '窗口打开', en: 'Window opened' } },
  windowClosed: { from: 'technologyWindow', label: { zh: '窗口收窄', en: 'Window closed' } },
  salienceRisen: { to: 'salience', label: { zh: '热度上升', en: 'Salience rose' } },
  salienceFaded: { from: 'salience', label: { zh: '热度消退', en: 'Salience faded' } },
} as const satisfies Record<string, NamedFlow>;

export type Flow = keyof typeof FLOWS;
/** The flows as phases write them: each bound to the stocks that it changes. */
export const FLOW = bindFlows<Stock, Flow>(FLOWS, WRITERS);

export const FLOW_IDS = Object.keys(FLOWS).sort() as Flow[];

/** The flows whose two ends the ledger keeps apart: the map draws them as arcs. */
export const TRACED_FLOWS = ['talentMoved', 'scientistsMoved', 'startupsMoved'] as const;
