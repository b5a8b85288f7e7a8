// The words of the preview at the desk's end, in both languages.

export const previewEn = {
  title: 'Preview',
  /** How far ahead: one to four half-years. */
  after: (halfYears: number) =>
    ['Now', 'In half a year', 'In a year', 'In a year and a half', 'In two years'][halfYears] ?? '',
  output: 'Output',
  index: 'Index',
  rank: 'Rank',
  levels: (low: string, high: string) => `(${low}–${high})`,
  changes: (low: string, high: string) => `(${low} to ${high})`,
  comparison: (when: string) => `Against the plan before, ${when.toLowerCase()}`,
  ranksGained: 'Ranks gained',
  waiting: 'Working out what to expect …',
  blocked: 'What to expect cannot be worked out here, so there is no preview. You can play on.',
  note: (futures: number) =>
    `The model’s forecast over ${futures} sampled futures, none of them this game’s own luck. In brackets: nine futures in ten. Afterwards the plan stays as it is, and rivals keep to their styles. The dot in a drawing is the number beside it; the drawing goes on to two years, or to the end of the game.`,
  what: 'How this is reckoned',
  drawing:
    'Band: nine futures in ten. Line: the middle. Dot: the number beside it. Dashes: the old plan.',
};

export const previewZh: typeof previewEn = {
  title: '预览',
  after: (halfYears) => ['现在', '半年后', '一年后', '一年半后', '两年后'][halfYears] ?? '',
  output: '产业规模',
  index: '指数',
  rank: '排名',
  levels: (low, high) => `（${low}–${high}）`,
  changes: (low, high) => `（${low} 至 ${high}）`,
  comparison: (when) => `新方案与原方案相比，${when}`,
  ranksGained: '名次上升',
  waiting: '正在推算……',
  blocked: '此处无法推算，因此没有预览。可以继续游戏。',
  note: (futures) =>
    `模型对 ${futures} 种抽样未来的预测，不含本局自己的运气。括号内：十种未来中的九种。此后方案不变，对手各循自己的风格。图中圆点是旁边的数字，图画到两年之后，或画到全局结束。`,
  what: '怎么算的',
  drawing: '色带：十种未来中的九种。实线：中位。圆点：旁边的数字。虚线：原方案。',
};
