// Words that several pages of the classroom share: what an exercise is made of, and its measures.
export const classroomEn = {
  title: 'Classroom',
  home: 'Classroom',
  toStart: 'Start page',
  exercise: 'Exercise',
  aim: 'Aim',
  code: 'Code',
  team: 'Team',
  seat: 'Seat',
  seats: 'Open seats',
  seed: (seed: number) => `Seed ${seed}`,
  byHand: (byHand: number, turns: number) =>
    byHand === turns
      ? `${byHand} half-years, all by hand`
      : `${byHand} half-years by hand, then the plan runs on to half-year ${turns}`,
  minutes: (minutes: number) => `${minutes} min`,
  goals: 'Goals',
  weight: (percent: string) => `weight ${percent}`,
  score: 'Score',
  points: (points: string) => `${points} points`,
  questions: { before: 'Before', during: 'During', after: 'After' },
  locked: 'Locked',
  preset: 'Preset',
  rivals: 'Rivals',
  measures: {
    rank: 'Final rank',
    indexGain: 'Gain of the leadership index',
    stock: (stock: string) => `${stock} at the end`,
    stockRatio: (stock: string) => `${stock}, multiple of the start`,
    targetsMet: 'Yearly targets met',
    trained: 'People trained',
    spent: 'Public money spent',
    moved: (what: string) => `Net inflow: ${what}`,
    movedOf: {
      talentMoved: 'talent',
      scientistsMoved: 'top scientists',
      startupsMoved: 'start-ups',
    },
    halfYearsBeyond: (stock: string, isAbove: boolean, limit: string) =>
      `Half-years with ${stock} ${isAbove ? 'above' : 'below'} ${limit}`,
  },
  values: {
    rank: (rank: number) => `no. ${rank}`,
    indexPoints: (points: string) => `${points} points`,
    ratio: (ratio: string) => `${ratio} ×`,
    targets: (count: number) => `${count}`,
    halfYears: (count: number) => `${count} half-years`,
    firms: (count: string) => `${count} firms`,
  },
};

export const classroomZh: typeof classroomEn = {
  title: '课堂',
  home: '课堂',
  toStart: '首页',
  exercise: '练习',
  aim: '目的',
  code: '短码',
  team: '小组',
  seat: '席位',
  seats: '开放席位',
  seed: (seed) => `种子 ${seed}`,
  byHand: (byHand, turns) =>
    byHand === turns
      ? `共 ${byHand} 个半年，全部逐半年决策`
      : `前 ${byHand} 个半年逐一决策，之后照计划自动推演到第 ${turns} 个半年`,
  minutes: (minutes) => `${minutes} 分钟`,
  goals: '评价目标',
  weight: (percent) => `权重 ${percent}`,
  score: '得分',
  points: (points) => `${points} 分`,
  questions: { before: '推演之前', during: '推演之中', after: '推演之后' },
  locked: '已锁定',
  preset: '已预设',
  rivals: '对手',
  measures: {
    rank: '最终名次',
    indexGain: '领先指数的提高',
    stock: (stock) => `期末${stock}`,
    stockRatio: (stock) => `${stock}（期初的倍数）`,
    targetsMet: '完成年度目标',
    trained: '培养人数',
    spent: '财政支出',
    moved: (what) => `${what}净流入`,
    movedOf: { talentMoved: '人才', scientistsMoved: '顶尖科学家', startupsMoved: '初创企业' },
    halfYearsBeyond: (stock, isAbove, limit) =>
      `${stock}${isAbove ? '高于' : '低于'}${limit}的半年数`,
  },
  values: {
    rank: (rank) => `第 ${rank} 名`,
    indexPoints: (points) => `${points} 分`,
    ratio: (ratio) => `${ratio} 倍`,
    targets: (count) => `${count} 次`,
    halfYears: (count) => `${count} 个半年`,
    firms: (count) => `${count} 家`,
  },
};
