// The words of the comparison, in both languages; they come with it.
import type { Language } from '../../engine/types.ts';
import { counted } from './forms.ts';

export const comparisonEn = {
  title: 'Compare games of one start',
  games: 'Games compared',
  screen: 'This game',
  from: (name: string) => `from ${name}`,
  facts: (period: string, turn: number, turns: number) => `to ${period} (${turn}/${turns})`,
  atStart: 'at the start',
  ranks: (name: string, rank: number) => `${name} rank ${rank}`,
  remove: 'Take out',
  removeNamed: (letter: string) => `Take ${letter} out`,
  add: 'Add a game',
  addOne: 'Choose a saved game of this start',
  open: 'Open a file',
  link: 'game from a link',
  openNamed: 'Open a file with another game of this start',
  full: (most: number) => `${most} games at most: take one out to add another.`,
  loading: 'Playing the game again …',
  refused: (file: string, why: string) => `“${file}” cannot be compared. ${why}`,
  otherStart:
    'It has another start. Only games of one scenario, one seed and one length can be compared: then the same luck meets all of them.',
  known: 'It is the same game as one that is here already.',
  lost: 'This save cannot be played to the same end by this version.',
  added: (letter: string, name: string) => `${letter} is ${name}.`,

  alone: 'One game cannot be compared yet',
  aloneHow: [
    'Open the game in the viewer, go to a half-year, and take over a seat: what you play from there is a branch, a save of its own.',
    'Or play the same scenario and seed once more, and choose otherwise.',
    'Or open a file that somebody else has made from the same start.',
  ],
  aloneThen: 'Both then stand here side by side.',

  region: 'Region',
  at: 'End of',
  start: (period: string) => `${period} (start)`,
  chart: (variable: string, region: string) => `${variable} of ${region}, game by game`,
  chartHint:
    'Shaded: the half-year in which a game parts from A. Arrow keys or a click choose the half-year to read.',
  taken: (name: string, period: string) => `${name} taken over from ${period}`,
  splitIn: (one: string, period: string) => `parts from ${one} in ${period}`,
  notPlayed: 'not played yet',

  table: 'Differences',
  tableHint: (letter: string) => `Differences are against ${letter}.`,
  choose: (variable: string) => `Draw and explain ${variable}`,
  tableCsv: 'Table, CSV',
  tableCsvHint: 'This table as CSV, for a spreadsheet',
  variable: 'Variable',
  unit: 'Unit',
  difference: (other: string, one: string) => `${other} − ${one}`,
  up: (ranks: number) => counted(ranks, 'rank up', 'ranks up'),
  down: (ranks: number) => counted(ranks, 'rank down', 'ranks down'),
  same: 'same',
  points: (points: string) => `${points} points`,
  output: (money: string) => `output ${money}`,
  moves: (moves: readonly string[]) => moves.join('; '),

  pair: 'Look at',
  against: (other: string, one: string) => `${other} against ${one}`,

  parts: 'Where they part',
  partIn: (one: string, other: string, before: string, period: string) =>
    `${one} and ${other} are the same to the end of ${before}, and part in ${period}.`,
  partAtOnce: (one: string, other: string, period: string) =>
    `${one} and ${other} part at once, in ${period}.`,
  neverPart: (one: string, other: string, period: string) =>
    `${one} and ${other} are the same to the end of ${period}.`,
  nothing: 'did none of this',
  later: (halfYears: number) =>
    `Chosen otherwise again in ${counted(halfYears, 'later half-year')}`,
  luck: 'Luck is the same in all of them: one seed deals it. So whatever differs comes from what was decided otherwise, and from what the rivals made of it.',

  made: (variable: string) => `What made the difference: ${variable}`,
  total: (other: string, one: string, period: string) =>
    `${other} less ${one} at the end of ${period}`,
  none: 'There is no difference at this moment.',
  flowsHow: (one: string, other: string) =>
    `Each flow since the start, ${other} less ${one}; they add up to the difference.`,
  flowBoth: (one: string, was: string, other: string, is: string) =>
    `${one} ${was}, ${other} ${is}`,
  rest: (flows: number) => `${counted(flows, 'smaller flow')} together`,
  partsHow: (one: string, other: string) =>
    `Points of the index that each part adds, ${other} less ${one}; they add up to the difference.`,
  ahead: (name: string, other: string, one: string) =>
    `Ahead of ${name} in ${other}, behind it in ${one}`,
  behind: (name: string, other: string, one: string) =>
    `Behind ${name} in ${other}, ahead of it in ${one}`,
  lead: (was: string, is: string) => `lead ${was} → ${is} points`,
  mostly: (part: string) => `mostly through ${part}`,
  unexplained: 'Nobody keeps books of this one: look at what it is made of.',
  tooFar: (letter: string, period: string) => `${letter} has been played to ${period} only.`,

  answers: 'How the other regions answered',
  answersHow:
    'The regions whose index differs most. Whoever kept to its own plan differs by what came to it and what left it.',
  noAnswers: 'No other region differs by a hundredth of a point.',
  ranked: (was: number, is: number) => (was === is ? `rank ${was}` : `rank ${was} → ${is}`),
  keptPlan: 'gave the same commands',
  since: (period: string) => `from ${period} on chose otherwise`,
};

export const comparisonZh: typeof comparisonEn = {
  title: '同一开局，几局对比',
  games: '对比的各局',
  screen: '这一局',
  from: (name) => `来自${name}`,
  facts: (period, turn, turns) => `到 ${period}半年（${turn}/${turns}）`,
  atStart: '刚开局',
  ranks: (name, rank) => `${name}第 ${rank} 名`,
  remove: '移除',
  removeNamed: (letter) => `移除${letter}`,
  add: '添加一局',
  addOne: '选择同一开局的存档',
  open: '打开文件',
  link: '链接里的一局',
  openNamed: '打开同一开局的另一局文件',
  full: (most) => `最多对比 ${most} 局，请先移除一局。`,
  loading: '正在重演这一局……',
  refused: (file, why) => `“${file}”无法对比。${why}`,
  otherStart: '开局不同。只有剧本、种子和时长都相同的几局才能对比：这样各局遇到的运气才一样。',
  known: '它和已经在这里的一局完全一样。',
  lost: '这个存档在当前版本里无法重演到同样的结果。',
  added: (letter, name) => `${letter}：${name}。`,

  alone: '只有一局，还不能对比',
  aloneHow: [
    '在回放中打开这一局，走到某个半年，接手一个席位：从那里玩下去就是一条分支，会另存为一局。',
    '或者用同样的剧本和种子再玩一局，做不同的选择。',
    '或者打开别人从同一开局玩出来的文件。',
  ],
  aloneThen: '两局就会在这里并排出现。',

  region: '地区',
  at: '时点（期末）',
  start: (period) => `${period}（开局）`,
  chart: (variable, region) => `${region}${variable}，各局走势`,
  chartHint: '阴影是各局与 A 分岔的半年。用方向键或点击选择要读数的半年。',
  taken: (name, period) => `${period}半年起接手${name}`,
  splitIn: (one, period) => `${period}半年与${one}分岔`,
  notPlayed: '还没玩到',

  table: '差别',
  tableHint: (letter) => `差值都与${letter}相比。`,
  choose: (variable) => `画出并解释${variable}`,
  tableCsv: '表格 CSV',
  tableCsvHint: '下载此表（CSV），可用表格软件打开',
  variable: '指标',
  unit: '单位',
  difference: (other, one) => `${other} − ${one}`,
  up: (ranks) => `高 ${ranks} 名`,
  down: (ranks) => `低 ${ranks} 名`,
  same: '相同',
  points: (points) => `${points} 分`,
  output: (money) => `产业规模 ${money}`,
  moves: (moves) => moves.join('；'),

  pair: '查看',
  against: (other, one) => `${other}与${one}相比`,

  parts: '在哪里分岔',
  partIn: (one, other, before, period) =>
    `到 ${before}半年末，${one}和${other}完全一样；${period}半年开始分岔。`,
  partAtOnce: (one, other, period) => `${one}和${other}一开始就分岔：${period}半年。`,
  neverPart: (one, other, period) => `到 ${period}半年末，${one}和${other}完全一样。`,
  nothing: '没有这样做',
  later: (halfYears) => `此后又有 ${halfYears} 个半年做了不同的选择`,
  luck: '各局运气相同：都由同一个种子发出。所以差别只来自不同的决策，以及对手由此作出的应对。',

  made: (variable) => `差别从何而来：${variable}`,
  total: (other, one, period) => `${period}半年末，${other}减${one}`,
  none: '此时没有差别。',
  flowsHow: (one, other) => `开局以来的每项流量，${other}减${one}；合计就是差别。`,
  flowBoth: (one, was, other, is) => `${one} ${was}，${other} ${is}`,
  rest: (flows) => `另外 ${flows} 项较小的流量合计`,
  partsHow: (one, other) => `各部分给指数贡献的分数，${other}减${one}；合计就是差别。`,
  ahead: (name, other, one) => `${other}里在${name}之前，${one}里在其后`,
  behind: (name, other, one) => `${other}里在${name}之后，${one}里在其前`,
  lead: (was, is) => `领先 ${was} → ${is} 分`,
  mostly: (part) => `主要来自${part}`,
  unexplained: '这一项没有流水账，请看组成它的各项。',
  tooFar: (letter, period) => `${letter}只玩到 ${period}半年。`,

  answers: '其他地区如何应对',
  answersHow: '列出指数差别最大的地区。照旧行事的地区，差别来自流入和流出它的人、企业和钱。',
  noAnswers: '其他地区的差别都不到 0.01 分。',
  ranked: (was, is) => (was === is ? `第 ${was} 名` : `第 ${was} 名 → 第 ${is} 名`),
  keptPlan: '指令相同',
  since: (period) => `${period}半年起做了不同的选择`,
};

export type ComparisonWords = typeof comparisonEn;

export const COMPARISON_WORDS: Readonly<Record<Language, ComparisonWords>> = {
  zh: comparisonZh,
  en: comparisonEn,
};
