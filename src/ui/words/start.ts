// The words of the start page, in both languages.
import type { Player } from '../../live/index.ts';

type PlayerWords = Record<Player, { name: string; line: string }>;

const playersEn: PlayerWords = {
  default: {
    name: 'Each in its own style',
    line: 'Every region keeps to the habits it is known for. The usual rivals.',
  },
  novice: {
    name: 'Novices',
    line: 'Every region spreads its money thin. A gentle start for a first game.',
  },
  steady: {
    name: 'Steady hands',
    line: 'Every region puts its money where it tells and keeps its programmes for years.',
  },
  expert: {
    name: 'Experts',
    line: 'Every region thinks ahead: it tries plans out over possible futures and takes the best.',
  },
  hold: {
    name: 'Standing still',
    line: 'Every region keeps the plan it starts with, so that what changes is your doing.',
  },
  random: {
    name: 'At random',
    line: 'Every region decides by lot: there is nothing to be read in what it does.',
  },
};

const playersZh: PlayerWords = {
  default: { name: '各守其道', line: '各地按自己惯有的路子行事，这是通常的对手。' },
  novice: { name: '新手', line: '各地把钱平均撒开，力道不足。适合第一次玩。' },
  steady: { name: '稳健', line: '各地把钱用在刀刃上，项目一做数年。' },
  expert: { name: '高手', line: '各地深谋远虑：在多种可能的未来里推演各种方案，取其最优。' },
  hold: { name: '按兵不动', line: '各地一直沿用开局的安排，变化都由你而来。' },
  random: { name: '随机应对', line: '各地凭抽签决定，看不出章法。' },
};

export const startEn = {
  playNow: 'Play now',
  people: (count: number) => (count === 1 ? '1 person' : `${count} people`),
  halfYears: (count: number) => `${count} half-years`,
  seedOf: (seed: string) => `seed ${seed}`,
  setUp: 'Set up a game',
  startThis: 'Start this game',
  chooseRegion: (name: string) => `Choose your region: ${name}`,
  regionsHint:
    'Pick it on the map or in the list. Each is drawn near its place; its size is its AI output.',
  rankIn: 'Rank',
  score: 'Score of 100',
  profile: (name: string) => `Strengths of ${name}`,
  allRegions: 'All regions',
  takenBy: (person: number) => `person ${person}`,
  peopleTitle: 'People at this screen',
  onePerson: 'Several people can share this screen: each plans in turn, out of sight of the rest.',
  morePeople: 'Choose a seat, then its region. Each plans in turn, out of sight of the rest.',
  seat: (person: number, region: string) => `Person ${person}: ${region}`,
  addPerson: 'Add a person',
  removePerson: (person: number, region: string) => `Remove person ${person}, ${region}`,
  full: 'Six people at most share one screen.',
  rivalsTitle: 'How the other regions play',
  players: playersEn,
  seedTitle: 'Luck',
  classroom: 'Classroom',
  lab: 'Laboratory',
  haveCode: 'Classroom: have a code?',
};

export const startZh: typeof startEn = {
  playNow: '马上开局',
  people: (count) => `${count} 人`,
  halfYears: (count) => `${count} 个半年`,
  seedOf: (seed) => `种子 ${seed}`,
  setUp: '自己设一局',
  startThis: '按此开局',
  chooseRegion: (name) => `选择你的地区：${name}`,
  regionsHint: '在图上点选，或从列表中选。各地画在其位置附近，大小表示人工智能产业规模。',
  rankIn: '排名',
  score: '得分（满分 100）',
  profile: (name) => `${name}的四项实力`,
  allRegions: '全部地区',
  takenBy: (person) => `第 ${person} 人`,
  peopleTitle: '同屏玩家',
  onePerson: '几个人可以同用这块屏幕：轮流安排，互不相见。',
  morePeople: '先选席位，再选地区。各人轮流安排，互不相见。',
  seat: (person, region) => `第 ${person} 人：${region}`,
  addPerson: '加一人',
  removePerson: (person, region) => `移除第 ${person} 人，${region}`,
  full: '一块屏幕最多六人。',
  rivalsTitle: '其他地区怎么玩',
  players: playersZh,
  seedTitle: '运气',
  classroom: '课堂',
  lab: '实验室',
  haveCode: '课堂：有短码？',
};
