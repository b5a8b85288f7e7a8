// What a government can do: levers that take shares of the purse, programmes that take a fixed
// cost and a share of scarce attention, and the directions in which a region can specialise.
import type { Pillar, Text } from '../engine/types.ts';

export type LeverSpec = {
  readonly pillar: Pillar;
  readonly label: Text;
  /** What it is expected to change, in one line. */
  readonly effect: Text;
  /** The article's figures and claims behind it. */
  readonly source: string;
};

export const LEVER_SPECS = {
  training: {
    pillar: 'talent',
    label: { zh: '培养', en: 'Training' },
    effect: {
      zh: '增建培养能力，约两年半后见效',
      en: 'builds training capacity; graduates in about 2½ years',
    },
    source: 'A18, M15',
  },
  talentSubsidy: {
    pillar: 'talent',
    label: { zh: '引才补贴', en: 'Talent subsidy' },
    effect: {
      zh: '吸引外地人才；别处也加码则相互抵消',
      en: 'draws people from elsewhere; cancels out when others do the same',
    },
    source: 'A28–A33, M18',
  },
  earlyFunds: {
    pillar: 'capital',
    label: { zh: '早期耐心基金', en: 'Patient early funds' },
    effect: {
      zh: '注入天使轮与A轮，资本更有耐心',
      en: 'feeds angel and series A money; investors wait longer',
    },
    source: 'M21',
  },
  guidanceFund: {
    pillar: 'capital',
    label: { zh: '政府引导基金', en: 'Guidance fund' },
    effect: {
      zh: '注入政府基金，撬动社会资本',
      en: 'adds to the government fund, which draws private money',
    },
    source: 'A08, M09',
  },
  environment: {
    pillar: 'policy',
    label: { zh: '营商环境', en: 'Business environment' },
    effect: {
      zh: '缓慢改善，放大其余各项；停则回落',
      en: 'slowly multiplies the rest; slips when dropped',
    },
    source: 'A40, M26',
  },
  scenes: {
    pillar: 'policy',
    label: { zh: '场景与试点', en: 'Scenes and pilots' },
    effect: {
      zh: '开放应用场景，试错更容易，带动应用',
      en: 'opens places to try AI out; adoption and openness rise',
    },
    source: 'M12, M19',
  },
  compute: {
    pillar: 'ecosystem',
    label: { zh: '算力', en: 'Compute' },
    effect: {
      zh: '增加算力；人才跟得上才有用',
      en: 'adds compute; useful only with people to use it',
    },
    source: 'M18, X03',
  },
  research: {
    pillar: 'ecosystem',
    label: { zh: '科研与平台', en: 'Research and platforms' },
    effect: { zh: '积累知识，建设平台；见效慢', en: 'builds knowledge and platforms; slow to pay' },
    source: 'M11, M14',
  },
} as const satisfies Record<string, LeverSpec>;

export type Lever = keyof typeof LEVER_SPECS;
export const LEVERS = Object.keys(LEVER_SPECS) as Lever[];

export type ProgrammeSpec = {
  readonly pillar: Pillar;
  readonly label: Text;
  /** What it feeds, in one line. */
  readonly effect: Text;
  readonly costYi: number;
  readonly durationTurns: number;
  /** Half-years until it works at full strength. */
  readonly leadTurns: number;
  /** The article's claim behind it. */
  readonly source: string;
};

export const PROGRAMME_SPECS = {
  talentLadder: {
    pillar: 'talent',
    label: { zh: '分级人才阶梯', en: 'Tiered talent ladder' },
    effect: { zh: '重金吸引顶尖科学家与领军人才', en: 'draws top scientists and leading talent' },
    costYi: 2.5,
    durationTurns: 6,
    leadTurns: 2,
    source: 'A28–A33, M18, M20',
  },
  jobFairs: {
    pillar: 'talent',
    label: { zh: '青年人才大会', en: 'Youth job fairs' },
    effect: { zh: '岗位对接，留住和吸引青年人才', en: 'matches posts and people; keeps graduates' },
    costYi: 0.6,
    durationTurns: 4,
    leadTurns: 1,
    source: 'A21–A23, M17',
  },
  trainingDrive: {
    pillar: 'talent',
    label: { zh: '人才培养工程', en: 'Training drive' },
    effect: { zh: '高校与企业共同扩大培养', en: 'universities and firms train more people' },
    costYi: 2,
    durationTurns: 8,
    leadTurns: 4,
    source: 'A18, M14, M15',
  },
  longLifeFund: {
    pillar: 'capital',
    label: { zh: '长周期政府基金', en: 'Long-life government fund' },
    effect: {
      zh: '15年存续期：持续注资，耐心更长',
      en: 'a fund of fifteen years: steady money, more patience',
    },
    costYi: 5,
    durationTurns: 30,
    leadTurns: 2,
    source: 'A08, A09, M09, M10',
  },
  patientFunds: {
    pillar: 'capital',
    label: { zh: '耐心资本计划', en: 'Patient capital scheme' },
    effect: {
      zh: '容错考核：早期企业活得更久',
      en: 'failure is tolerated: young firms live longer',
    },
    costYi: 2,
    durationTurns: 8,
    leadTurns: 3,
    source: 'M21',
  },
  environmentDrive: {
    pillar: 'policy',
    label: { zh: '营商环境行动', en: 'Business-environment drive' },
    effect: {
      zh: '年年推进：服务、监管、法治',
      en: 'year after year: service, inspection, rule of law',
    },
    costYi: 1,
    durationTurns: 6,
    leadTurns: 2,
    source: 'A40–A42, M26, M27',
  },
  openScenes: {
    pillar: 'policy',
    label: { zh: '应用场景开放', en: 'Open application scenes' },
    effect: {
      zh: '医疗、教育、制造等场景先行先试',
      en: 'health, education, factories open to trials',
    },
    costYi: 1.5,
    durationTurns: 6,
    leadTurns: 1,
    source: 'M12, M19',
  },
  sandbox: {
    pillar: 'policy',
    label: { zh: '监管沙盒', en: 'Regulatory sandbox' },
    effect: { zh: '包容审慎，制度更敢试', en: 'rules may be tried out under watch' },
    costYi: 0.5,
    durationTurns: 6,
    leadTurns: 2,
    source: 'M01, M02',
  },
  direction: {
    pillar: 'policy',
    label: { zh: '特色赛道', en: 'Specialised direction' },
    effect: {
      zh: '选对方向则追赶更快，选错收效甚微',
      en: 'the right direction speeds catching up; a wrong one yields little',
    },
    costYi: 2,
    durationTurns: 12,
    leadTurns: 3,
    source: 'A45, M05, M13',
  },
  innovationPlatforms: {
    pillar: 'ecosystem',
    label: { zh: '创新平台建设', en: 'Innovation platforms' },
    effect: { zh: '共性技术平台，知识外溢', en: 'shared laboratories; knowledge spills over' },
    costYi: 2.5,
    durationTurns: 8,
    leadTurns: 2,
    source: 'A34, M11, M23',
  },
  scienceCorridor: {
    pillar: 'ecosystem',
    label: { zh: '科创走廊', en: 'Science corridor' },
    effect: {
      zh: '教育、科技、人才一体；厚积而后发',
      en: 'education, science and people in one place; slow, then strong',
    },
    costYi: 4,
    durationTurns: 12,
    leadTurns: 6,
    source: 'A15, M14',
  },
  computeHub: {
    pillar: 'ecosystem',
    label: { zh: '智算中心', en: 'Compute hub' },
    effect: { zh: '集中建设智能算力', en: 'builds shared computing power' },
    costYi: 3,
    durationTurns: 6,
    leadTurns: 2,
    source: 'M18, X03',
  },
  promotionTours: {
    pillar: 'ecosystem',
    label: { zh: '招商推介', en: 'Promotion tours' },
    effect: {
      zh: '赴发达地区招商：引来企业，环境好才留得住',
      en: 'courts firms in richer regions; they stay if the environment is good',
    },
    costYi: 0.8,
    durationTurns: 4,
    leadTurns: 1,
    source: 'A44, A45, M25',
  },
  industryUpgrading: {
    pillar: 'ecosystem',
    label: { zh: '传统产业升级', en: 'Upgrading of traditional industry' },
    effect: {
      zh: '“人工智能+”千行百业，扩大应用',
      en: 'AI in every trade: adoption and suppliers grow',
    },
    costYi: 2,
    durationTurns: 8,
    leadTurns: 2,
    source: 'M19, M22, M24',
  },
} as const satisfies Record<string, ProgrammeSpec>;

export type Programme = keyof typeof PROGRAMME_SPECS;
export const PROGRAMMES = Object.keys(PROGRAMME_SPECS) as Programme[];

/** Directions in which a region can specialise; how well each suits it stands in the scenario. */
export const FIELD_LABELS = {
  foundationModels: { zh: '基础大模型', en: 'Foundation models' },
  embodied: { zh: '具身智能', en: 'Embodied AI and robots' },
  health: { zh: '智慧医疗', en: 'Health' },
  manufacturing: { zh: '智能制造', en: 'Manufacturing' },
  mobility: { zh: '智能汽车与交通', en: 'Cars and transport' },
  ocean: { zh: '智慧海洋与港口', en: 'Ocean and ports' },
  agriculture: { zh: '智慧农业', en: 'Agriculture' },
  asean: { zh: '面向东盟', en: 'Services for ASEAN' },
} as const satisfies Record<string, Text>;

export type Field = keyof typeof FIELD_LABELS;
export const FIELDS = Object.keys(FIELD_LABELS) as Field[];

/** Programmes at once: attention is scarcer than money. */
export function attentionSlots(governmentCapacity: number): number {
  return governmentCapacity >= 80 ? 4 : governmentCapacity >= 50 ? 3 : 2;
}
