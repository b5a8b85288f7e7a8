// The words of the map, in both languages.

export const mapEn = {
  others: 'Another variable',
  chooseOther: 'More …',
  legend: 'Legend',
  colourOf: {
    pull: 'Colour: who pulls most',
    score: (pillar: string) => `${pillar}: score`,
  },
  best: 'best',
  /** For a screen reader, which sees no ramp. */
  scale: (pale: string, deep: string) => `From pale, ${pale}, to deep, ${deep}`,
  glyphs: 'ring: pillars',
  people: (count: string) => `${count} people moved`,
  firms: (count: string) => `${count} firms moved`,
  money: (raised: string, invested: string) =>
    `venture capital: ${raised} raised, ${invested} invested`,
  signs: 'more people came, or left',
  works: 'programmes',
  platforms: 'platforms',

  rank: (rank: number) => `Rank ${rank}`,
  index: 'Index',
  output: 'Output',
  programmes: 'Programmes',
  noProgrammes: 'none running',
  platformCount: 'Platforms',
  moved: 'In the last half-year',
  peopleInOut: (came: string, left: string) => `People: ${came} came, ${left} left`,
  firmsInOut: (came: string, left: string) => `Firms: ${came} came, ${left} left`,
  raisedInvested: (raised: string, invested: string) =>
    `Money: ${raised} raised, ${invested} invested`,
  closer: 'Zoom to it',
  close: 'Close',

  table: 'The map as a table',
  tableCaption: 'What the map shows, by region',
  columns: {
    region: 'Region',
    rank: 'Rank',
    people: 'People, net',
    firms: 'Firms, net',
    raised: 'Money raised',
    invested: 'Invested',
    programmes: 'Programmes',
    platforms: 'Platforms',
  },
};

export const mapZh: typeof mapEn = {
  others: '其他指标',
  chooseOther: '更多……',
  legend: '图例',
  colourOf: {
    pull: '颜色：吸引力最强的地区',
    score: (pillar) => `${pillar}得分`,
  },
  best: '最好',
  scale: (pale, deep) => `由浅（${pale}）到深（${deep}）`,
  glyphs: '圆环：四大支柱',
  people: (count) => `人才流动 ${count}`,
  firms: (count) => `企业迁移 ${count}`,
  money: (raised, invested) => `风险资本：募集 ${raised}，投出 ${invested}`,
  signs: '人才净流入、净流出',
  works: '在办专项',
  platforms: '平台',

  rank: (rank) => `第 ${rank} 名`,
  index: '指数',
  output: '产业规模',
  programmes: '专项',
  noProgrammes: '没有在办专项',
  platformCount: '平台',
  moved: '上个半年',
  peopleInOut: (came, left) => `人才：来 ${came}，走 ${left}`,
  firmsInOut: (came, left) => `企业：来 ${came}，走 ${left}`,
  raisedInvested: (raised, invested) => `资金：募集 ${raised}，投出 ${invested}`,
  closer: '放大看',
  close: '关闭',

  table: '以表格看地图',
  tableCaption: '地图所示，按地区列出',
  columns: {
    region: '地区',
    rank: '排名',
    people: '人才净流入',
    firms: '企业净迁入',
    raised: '募集资金',
    invested: '投出资金',
    programmes: '专项',
    platforms: '平台',
  },
};
