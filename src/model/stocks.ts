// Every stock of the model: what it is, in which unit, and which pillar it belongs to.
import type { Pillar, Text } from '../engine/types.ts';

export type Unit =
  | 'persons'
  | '万 persons'
  | 'graduates a year'
  | '亿元'
  | '亿元 a year'
  | 'years'
  | 'index 0–100'
  | 'index'
  | 'firms'
  | 'platforms'
  | 'scenes'
  | 'EFLOPS FP16'
  | 'share 0–1'
  | '亿元 per EFLOPS'
  | 'persons a year'
  | 'share of a year';

export type VariableSpec = {
  readonly label: Text;
  readonly unit: Unit;
  readonly pillar: Pillar | 'outcome' | 'nation';
  /** The values that the variable can take. */
  readonly range: readonly [low: number, high: number];
};

/** No stock of this model can pass it: a bound for files, not a prediction. */
const MANY = 1e9;

export const REGION_STOCKS = {
  aiTalent: {
    label: { zh: '人工智能人才', en: 'AI talent' },
    unit: 'persons',
    pillar: 'talent',
    range: [0, MANY],
  },
  topScientists: {
    label: { zh: '顶尖科学家', en: 'Top scientists' },
    unit: 'persons',
    pillar: 'talent',
    range: [0, MANY],
  },
  trainingCapacity: {
    label: { zh: '培养能力', en: 'Training capacity' },
    unit: 'graduates a year',
    pillar: 'talent',
    range: [0, MANY],
  },
  trainingPipeline: {
    label: { zh: '在建培养能力', en: 'Training capacity being built' },
    unit: 'graduates a year',
    pillar: 'talent',
    range: [0, MANY],
  },
  purseYi: {
    label: { zh: '可用财力', en: 'Fiscal purse' },
    unit: '亿元',
    pillar: 'capital',
    range: [0, MANY],
  },
  fundYi: {
    label: { zh: '政府基金（未出资）', en: 'Government AI fund, not yet called' },
    unit: '亿元',
    pillar: 'capital',
    range: [0, MANY],
  },
  fundCalledYi: {
    label: { zh: '政府基金（已出资）', en: 'Government AI fund, called and at work' },
    unit: '亿元',
    pillar: 'capital',
    range: [0, MANY],
  },
  angelCapitalYi: {
    label: { zh: '天使轮资金', en: 'Angel capital' },
    unit: '亿元',
    pillar: 'capital',
    range: [0, MANY],
  },
  seriesACapitalYi: {
    label: { zh: 'A轮资金', en: 'Series A capital' },
    unit: '亿元',
    pillar: 'capital',
    range: [0, MANY],
  },
  seriesBCapitalYi: {
    label: { zh: 'B轮及以后资金', en: 'Series B and later capital' },
    unit: '亿元',
    pillar: 'capital',
    range: [0, MANY],
  },
  patienceYears: {
    label: { zh: '资本耐心', en: 'Investor patience' },
    unit: 'years',
    pillar: 'capital',
    range: [0, 15],
  },
  businessEnvironment: {
    label: { zh: '营商环境', en: 'Business environment' },
    unit: 'index 0–100',
    pillar: 'policy',
    range: [0, 100],
  },
  environmentNorm: {
    label: { zh: '营商惯例', en: 'Customary business environment' },
    unit: 'index 0–100',
    pillar: 'policy',
    range: [0, 100],
  },
  openness: {
    label: { zh: '制度开放度', en: 'Institutional openness' },
    unit: 'index 0–100',
    pillar: 'policy',
    range: [0, 100],
  },
  openScenes: {
    label: { zh: '开放应用场景', en: 'Open application scenes' },
    unit: 'scenes',
    pillar: 'policy',
    range: [0, MANY],
  },
  governmentCapacity: {
    label: { zh: '政府能力', en: 'Government capacity' },
    unit: 'index 0–100',
    pillar: 'policy',
    range: [0, 100],
  },
  credibility: {
    label: { zh: '政策公信力', en: 'Credibility' },
    unit: 'index 0–100',
    pillar: 'policy',
    range: [0, 100],
  },
  startups: {
    label: { zh: '初创企业', en: 'Start-ups' },
    unit: 'firms',
    pillar: 'ecosystem',
    range: [0, MANY],
  },
  growthFirms: {
    label: { zh: '成长企业', en: 'Growth firms' },
    unit: 'firms',
    pillar: 'ecosystem',
    range: [0, MANY],
  },
  unicorns: {
    label: { zh: '独角兽企业', en: 'Unicorns' },
    unit: 'firms',
    pillar: 'ecosystem',
    range: [0, MANY],
  },
  platforms: {
    label: { zh: '创新平台', en: 'Innovation platforms' },
    unit: 'platforms',
    pillar: 'ecosystem',
    range: [0, MANY],
  },
  computeEflops: {
    label: { zh: '算力', en: 'Compute' },
    unit: 'EFLOPS FP16',
    pillar: 'ecosystem',
    range: [0, MANY],
  },
  knowledge: {
    label: { zh: '知识存量', en: 'Knowledge stock' },
    unit: 'index',
    pillar: 'ecosystem',
    range: [0, MANY],
  },
  supportingIndustry: {
    label: { zh: '产业配套', en: 'Supporting industry' },
    unit: 'index 0–100',
    pillar: 'ecosystem',
    range: [0, 100],
  },
  adoptionShare: {
    label: { zh: '产业AI应用率', en: 'AI adoption by industry' },
    unit: 'share 0–1',
    pillar: 'ecosystem',
    range: [0, 1],
  },
  technology: {
    label: { zh: '技术水平', en: 'Technology level' },
    unit: 'index',
    pillar: 'outcome',
    range: [0, MANY],
  },
  coreOutputYi: {
    label: { zh: '核心产业规模', en: 'Core AI output' },
    unit: '亿元 a year',
    pillar: 'outcome',
    range: [0, MANY],
  },
  gdpYi: {
    label: { zh: '地区生产总值', en: 'GDP' },
    unit: '亿元 a year',
    pillar: 'outcome',
    range: [0, MANY],
  },
} as const satisfies Record<string, VariableSpec>;

export type RegionStock = keyof typeof REGION_STOCKS;

/** What the accounts outside the regions hold: people, firms, and everyone else's money. */
export const OUTSIDE_STOCKS = {
  aiTalent: REGION_STOCKS.aiTalent,
  topScientists: REGION_STOCKS.topScientists,
  startups: REGION_STOCKS.startups,
  treasuryYi: {
    label: { zh: '模型外的资金', en: 'Money of everyone outside the model' },
    unit: '亿元',
    pillar: 'nation',
    range: [0, MANY],
  },
  /** 亿元 per EFLOPS FP16; falls as chips improve and jumps when supply is cut. */
  computePriceYi: {
    label: { zh: '算力价格', en: 'Price of compute' },
    unit: '亿元 per EFLOPS',
    pillar: 'nation',
    range: [0, MANY],
  },
  salience: {
    label: { zh: '社会热度', en: 'Public salience of AI' },
    unit: 'index 0–100',
    pillar: 'nation',
    range: [0, 100],
  },
  /** How open the present technology still is to newcomers. */
  technologyWindow: {
    label: { zh: '技术窗口', en: 'Technology window' },
    unit: 'index 0–100',
    pillar: 'nation',
    range: [0, 100],
  },
  /** People, not firms: users of generative AI products (A16, A17). */
  generativeAiUsersWan: {
    label: { zh: '生成式AI用户', en: 'Users of generative AI' },
    unit: '万 persons',
    pillar: 'nation',
    range: [0, MANY],
  },
} as const satisfies Record<string, VariableSpec>;

export type OutsideStock = keyof typeof OUTSIDE_STOCKS;
export type Stock = RegionStock | OutsideStock;

/** All of them by id; what regions and the accounts outside both hold is the same in both. */
export const STOCKS: Readonly<Record<Stock, VariableSpec>> = {
  ...OUTSIDE_STOCKS,
  ...REGION_STOCKS,
};

export const REGION_STOCK_IDS = Object.keys(REGION_STOCKS).sort() as RegionStock[];
export const OUTSIDE_STOCK_IDS = Object.keys(OUTSIDE_STOCKS).sort() as OutsideStock[];
