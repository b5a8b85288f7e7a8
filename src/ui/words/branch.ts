// The words for branches: taking over a seat at a moment of a game, and the games of one start.
import { counted } from './forms.ts';

export const branchEn = {
  /** The name of a branch; `period` is its first half-year. */
  name: (name: string, period: string) => `${name} · from ${period}`,

  open: 'Take over from here',
  nothingLeft: 'The game is over here: go to an earlier half-year',
  failed: 'This part did not load. Check the connection and try again.',
  title: (period: string) => `Take over from ${period}`,
  lead: 'You play on from here in a game of its own; the one you are looking at stays as it is, among your saved games. Luck is the same, so what turns out otherwise comes of what you do, and of how the rivals answer.',
  others: (regions: string) =>
    `What people did in ${regions} is repeated. A move that is no longer possible is left out, and you are told.`,
  which: 'Which region do you lead?',
  sitter: 'So far',
  option: (name: string, rank: number, index: string, sitter: string) =>
    `${name}, rank ${rank}, index ${index}, so far: ${sitter}`,
  take: (name: string) => `Lead ${name} from here`,

  began: (region: string, period: string) =>
    `You lead ${region} from ${period} on, in a game of its own. Luck is the same as before.`,
  repeating: (regions: string) => `What people did before in ${regions} is repeated.`,
  leftOut: (regions: string, moves: number) =>
    `${counted(moves, 'move')} to be repeated in ${regions} ${moves === 1 ? 'was' : 'were'} no longer possible and left out.`,

  another: 'Try another way',

  group: (games: number, scenario: string, seed: number) =>
    `${games} games of one start: ${scenario}, seed ${seed}`,
  saveAll: 'Save all as one file',
  kept: (games: number) =>
    `${counted(games, 'game')} of one start: all are among your saved games.`,
  /** Part of a file's name. */
  tree: 'games',
  leftBehind: (games: number) =>
    `${counted(games, 'game was', 'games were')} made under other rules and left out of the file.`,
};

export const branchZh: typeof branchEn = {
  name: (name, period) => `${name} · 自 ${period}半年起`,

  open: '从这里接手',
  nothingLeft: '这一局到此已经结束，请先回到更早的半年',
  failed: '这部分没有载入。请检查网络后再试。',
  title: (period) => `从 ${period}半年起接手`,
  lead: '从这里另开一局接着玩，正在看的这一局保持原样，留在存档里。运气完全相同：结果若有不同，只因为你的做法和对手的应对。',
  others: (regions) =>
    `${regions}照当时玩家的做法重来一遍。有哪一步不再可行，就略去不做，并且告诉你。`,
  which: '你来执掌哪个地区？',
  sitter: '此前由谁执掌',
  option: (name, rank, index, sitter) =>
    `${name}，第 ${rank} 名，指数 ${index}，此前执掌：${sitter}`,
  take: (name) => `从这里起执掌${name}`,

  began: (region, period) => `从 ${period}半年起，你在另开的一局中执掌${region}。运气与原来相同。`,
  repeating: (regions) => `${regions}照当时玩家的做法重来一遍。`,
  leftOut: (regions, moves) => `${regions}要重来的做法中，有 ${moves} 步已不可行，略去未做。`,

  another: '换个走法',

  group: (games, scenario, seed) => `同一开局的 ${games} 局：${scenario}，种子 ${seed}`,
  saveAll: '全部存为一个文件',
  kept: (games) => `文件中有同一开局的 ${games} 局，都已在你的存档里。`,
  tree: '各局',
  leftBehind: (games) => `有 ${games} 局出自另一版规则，没有放进文件。`,
};
