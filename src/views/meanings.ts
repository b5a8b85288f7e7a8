// What each variable means, in one sentence a language: a stock without one does not compile.
import type { Pillar, Text } from '../engine/types.ts';
import type { Field } from '../model/plan.ts';
import type { Stock } from '../model/stocks.ts';
import type { Auxiliary } from './auxiliaries.ts';

export const STOCK_MEANINGS = {
  aiTalent: {
    zh: '在本地从事人工智能工作的人；顶尖科学家另计。',
    en: 'People who live here and work in AI; top scientists are counted apart.',
  },
  topScientists: {
    zh: '带得起一个方向的科学家；人数很少，却是知识的主要来源。',
    en: 'Scientists who can lead a whole line of work: few people, and the main source of knowledge.',
  },
  trainingCapacity: {
    zh: '本地学校和企业每年能培养出的人工智能毕业生。',
    en: 'How many AI graduates local schools and firms can bring forth each year.',
  },
  trainingPipeline: {
    zh: '已经列入计划、尚未建成的培养名额；平均约两年半建成。',
    en: 'Training places that are planned but not open yet; they take about two and a half years.',
  },
  purseYi: {
    zh: '政府手中可用于人工智能的钱，半年内由各项政策和专项支用。',
    en: 'The money that the government can spend on AI: levers and programmes are paid from it.',
  },
  fundYi: {
    zh: '已经承诺给政府基金、等待项目出资的钱。',
    en: 'Money promised to the government fund that still waits for projects.',
  },
  fundCalledYi: {
    zh: '政府基金已经投入项目的钱：一部分会收回再投，一部分会亏掉。',
    en: 'Government fund money at work in projects: some comes back to be used again, some is lost.',
  },
  angelCapitalYi: {
    zh: '准备投给新创企业第一笔钱的资金。',
    en: 'Money ready for the first cheque that a new firm gets.',
  },
  seriesACapitalYi: {
    zh: '准备投给初创企业、助其成长的资金。',
    en: 'Money ready for start-ups that have something to show and want to grow.',
  },
  seriesBCapitalYi: {
    zh: '准备投给成长企业、助其突破的资金。',
    en: 'Money ready for growth firms that may break out.',
  },
  patienceYears: {
    zh: '投资人愿意等多少年才放弃一家还没有盈利的企业。',
    en: 'How many years investors wait before they give up a firm that earns nothing yet.',
  },
  businessEnvironment: {
    zh: '办企业是否便利、公平、可预期；它放大其余一切投入。',
    en: 'How easy, fair and predictable it is to run a firm here; it multiplies all that is put in.',
  },
  environmentNorm: {
    zh: '多年形成的做事习惯；营商环境一旦无人推动，就向它回落。',
    en: 'The habit that years have formed; the environment slips back to it when nobody pushes.',
  },
  openness: {
    zh: '规则容许试错的程度：新做法能不能先行先试。',
    en: 'How far the rules allow trial and error: whether new things may be tried out first.',
  },
  openScenes: {
    zh: '向企业开放、可以真实试用人工智能的场所，如医院、学校、工厂。',
    en: 'Real places, such as hospitals, schools and factories, where firms may try AI out.',
  },
  governmentCapacity: {
    zh: '政府办事的本领；它决定钱花得多有效、能同时办几个专项。',
    en: 'How well the government gets things done: how far money goes, and how many programmes run at once.',
  },
  credibility: {
    zh: '外界有多相信政府说到做到；达到目标则升，落空则降。',
    en: 'How far the government is believed: it rises when a target is met and falls when one is missed.',
  },
  startups: {
    zh: '年轻的人工智能企业；新创、迁移和关停都很频繁。',
    en: 'Young AI firms; many are founded, many move, many close.',
  },
  growthFirms: {
    zh: '已经站稳脚跟、正在扩张的企业。',
    en: 'Firms that have found their feet and are expanding.',
  },
  unicorns: {
    zh: '尚未上市而估值极高的企业；少而显眼。',
    en: 'Unlisted firms that are valued very highly: few, and seen by everyone.',
  },
  platforms: {
    zh: '大家共用的实验室和技术平台；帮助学习外来技术，也会老化。',
    en: 'Shared laboratories and technical services; they help to learn from others, and wear out.',
  },
  computeEflops: {
    zh: '本地可用的计算能力；有人会用，才有产出。',
    en: 'Computing power at hand here; it yields little without people who can use it.',
  },
  knowledge: {
    zh: '本地积累的研究成果；由人、钱和已有知识产生，逐年过时。',
    en: 'Research built up here: people, money and former knowledge make it, and each year some is outdated.',
  },
  supportingIndustry: {
    zh: '供应商、制造和服务的配套程度；它抬高应用的上限。',
    en: 'How well suppliers, makers and services stand ready; it raises the ceiling of adoption.',
  },
  adoptionShare: {
    zh: '本地各行各业中已经用上人工智能的比例。',
    en: 'The share of local industry, of every trade, that uses AI.',
  },
  technology: {
    zh: '同样的投入能产出多少；开局时各地都记为 1。',
    en: 'How much the same inputs yield; every region starts from 1.',
  },
  coreOutputYi: {
    zh: '人工智能核心产业一年的产出；年度目标就看它。',
    en: 'What the core AI industry turns out in a year; the yearly target is about this.',
  },
  gdpYi: {
    zh: '整个地区一年的经济产出；它供养财政，也是人工智能的市场。',
    en: 'What the whole economy turns out in a year: it feeds the purse, and AI sells to it.',
  },
  treasuryYi: {
    zh: '各地政府和基金之外所有人的钱；有它在，收支才能对上账。',
    en: 'The money of everybody outside the model; it is kept so that every payment has two ends.',
  },
  computePriceYi: {
    zh: '添置一份算力的价钱；芯片进步则降，供应被切断则跳升。',
    en: 'What a unit of compute costs: less as chips improve, suddenly more when supply is cut.',
  },
  salience: {
    zh: '社会对人工智能的关注；热时，学生、创业者和资金都更多。',
    en: 'How much people talk about AI: while it is high, more study it, found firms and invest.',
  },
  technologyWindow: {
    zh: '新技术还给后来者留着多大的门；变革时打开，此后慢慢关上。',
    en: 'How open the newest technology still is to latecomers: a shift opens it, and time closes it.',
  },
  generativeAiUsersWan: {
    zh: '全国使用生成式人工智能产品的人；人带人，越用越广。',
    en: 'People in the whole country who use generative AI; users bring users.',
  },
} as const satisfies Record<Stock, Text>;

export const AUXILIARY_MEANINGS = {
  leadershipIndex: {
    zh: '五项得分的加权平均，0 到 100 分；各地按它排名。',
    en: 'The weighted mean of five scores, 0 to 100; regions are ranked by it.',
  },
  rank: {
    zh: '按领先指数从高到低的名次。',
    en: 'The place in the order of the leadership index, the highest first.',
  },
  firms: {
    zh: '初创、成长和独角兽企业之和。',
    en: 'Start-ups, growth firms and unicorns taken together.',
  },
  ventureCapitalYi: {
    zh: '三个阶段的风险资本之和。',
    en: 'Venture money of the three stages taken together.',
  },
  fundYi: {
    zh: '整个政府基金，不论是否已经出资。',
    en: 'The whole government fund, called or not.',
  },
  vacancies: {
    zh: '企业和各行业想招而招不到的人。',
    en: 'Posts in AI firms and in other trades that nobody is there to fill.',
  },
} as const satisfies Record<Exclude<Auxiliary, 'fundUncalledYi'>, Text>;

export const SCORE_MEANINGS = {
  talent: {
    zh: '有多少人、占经济的比重多大、其中多少是顶尖科学家。',
    en: 'How many people, how many for the size of the economy, and how many top scientists.',
  },
  capital: {
    zh: '有多少钱可投，钱有多少耐心。',
    en: 'How much money there is to invest, and how patient it is.',
  },
  policy: {
    zh: '制度好不好：营商环境、开放度、政府能力和开放的场景。',
    en: 'How good institutions are: environment, openness, capacity and open scenes.',
  },
  ecosystem: {
    zh: '企业、平台、知识和算力是否成群成链。',
    en: 'Whether firms, platforms, knowledge and compute have come together.',
  },
  outcome: {
    zh: '产出有多大，占本地经济的比重有多高。',
    en: 'How large output is, and how large beside the local economy.',
  },
} as const satisfies Record<Pillar | 'outcome', Text>;

export const FIELD_MEANINGS = {
  foundationModels: {
    zh: '训练通用的大模型，供各行各业调用。',
    en: 'Large general models that every trade can build upon.',
  },
  embodied: {
    zh: '机器人等有身体的智能，靠制造配套。',
    en: 'Robots and other machines with a body; they lean on manufacturing.',
  },
  health: {
    zh: '诊断、新药和医院里的人工智能。',
    en: 'AI for diagnosis, new drugs and hospitals.',
  },
  manufacturing: {
    zh: '工厂里的人工智能：检测、排产、设计。',
    en: 'AI in factories: inspection, scheduling, design.',
  },
  mobility: {
    zh: '会自己开的车，和会自己调度的路网。',
    en: 'Cars that drive themselves, and roads that steer their traffic.',
  },
  ocean: {
    zh: '港口、航运和海洋产业的人工智能。',
    en: 'AI for ports, shipping and the industries of the sea.',
  },
  agriculture: {
    zh: '种植、养殖和食品的人工智能。',
    en: 'AI for crops, livestock and food.',
  },
  asean: {
    zh: '面向东盟的语言、数据和应用服务。',
    en: 'Languages, data and applications for the countries of ASEAN.',
  },
} as const satisfies Record<Field, Text>;
