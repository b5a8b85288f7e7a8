// The words of the debrief, in both languages. They are fetched with it, not with the start page.
import type { Language } from '../../engine/types.ts';

const en = {
  title: 'Debrief',
  /** What stands between two sentences. */
  space: ' ',
  lead: 'What decided this result? The game is played again, many times: each difference below is between two games on the same luck.',
  working: (done: string, all: string) => `Playing again: ${done} of ${all} games`,
  complete: 'The debrief is complete.',
  onPage: 'This browser allows no second thread, so the page works it out itself, in small steps.',
  failed: 'The debrief could not be worked out. Reload the page to try again; the game is saved.',
  waiting: 'Being worked out …',
  print: 'Print or save as PDF',
  showNumbers: 'Numbers',
  you: 'Your game',
  alone: 'Left alone',
  aloneMeans: (name: string, others: boolean) =>
    `“Left alone”: ${name} is played by its usual style, with no word from you${others ? '; the other players do what they did' : ''}.`,
  points: (points: string) => `${points} points`,
  halfYear: 'Half-year',
  gap: 'Gap',

  luck: 'Luck and decisions',
  worth: (points: string, helped: number, games: number, here: string) =>
    `Your decisions were worth ${points} index points: the mean over ${games} other games (in this game ${here}). They helped in ${helped} of these ${games}.`,
  lucky: (points: string, worse: number, games: number) =>
    `Luck was worth ${points}: with the same moves, ${worse} of ${games} other games ended lower.`,
  sum: 'How the index came about',
  sumStart: 'Start',
  sumAlone: 'Left alone, usual luck',
  sumDecisions: 'Your decisions',
  sumLuck: 'Luck',
  sumEnd: 'End',
  sumHow: (games: number) =>
    `Computed from means over ${games} other games of this scenario, whose seeds follow from this one. Each is played with your moves and left alone. Decisions: your moves less left alone. Luck: this game less the mean with your moves.`,
  dropped: (commands: string) =>
    `On other luck your moves were not always possible: ${commands} a game were dropped, on the mean.`,
  accounts: 'The same in other measures',
  measures: { leadershipIndex: 'Index', outputYi: 'Output', rank: 'Rank' },
  accountsHow:
    'Levels are means over the other games; under each worth, nine games in ten. Rank 1 is best.',
  columns: {
    measure: 'Measure',
    alone: 'Left alone',
    decisions: 'Your decisions',
    luck: 'Luck',
    end: 'This game',
  },
  range: (low: string, high: string) => `${low} to ${high}`,
  endings: 'Where these games ended',
  endingsIndex: 'By index',
  endingsRank: 'By rank',
  withMoves: (games: number) => `${games} games with your moves`,
  leftAlone: (games: number) => `${games} games left alone`,
  thisGame: 'this game',
  summary: (median: string, low: string, high: string) =>
    `median ${median}, nine in ten ${low} to ${high}`,
  rankLabel: (rank: number, games: number) => `rank ${rank}: ${games}`,
  endingsHow: 'Each bar counts games; the mark is the game you played.',

  paths: 'Where the paths parted',
  parted: (period: string, points: string) =>
    `In ${period} the gap between your game and the same game left alone moved most: by ${points} index points.`,
  neverParted: 'Your game and the same game left alone never moved apart by a tenth of a point.',
  rankParted: (period: string, ranks: number) =>
    `${period} decided most about the rank: ${Math.abs(ranks)} ${Math.abs(ranks) === 1 ? 'rank' : 'ranks'} ${ranks > 0 ? 'won' : 'lost'} against the game left alone.`,
  chartIndex: 'Index',
  chartRank: 'Rank',
  chartLabel: (what: string, period: string | null) =>
    `${what} of your game and of the same game left alone, by half-year${period === null ? '' : `; the paths part in ${period}`}`,
  pathsHow:
    'Both games have this seed, so the same luck meets both. The shaded half-year is the one in which the gap changed most.',
  through: 'Through which part of the index',
  flows: 'Through which flows',
  flow: (flow: string, stock: string, isOut: boolean) =>
    `${flow} (${stock}${isOut ? ', out' : ''})`,
  flowAgainst: (own: string, usual: string) => `${own}, left alone ${usual}`,
  flowsHow:
    'Points: the index at the end of that half-year, less what it would be had this one flow been as in the game left alone. Press one to see why it moved.',
  behind: 'The moves behind it',
  behindHow:
    'Points: what the move added to your lead in that half-year, found by playing its game again without it.',
  noneBehind: 'No single move stands behind it: many small ones do.',
  byYou: 'You',
  whyOpen: (what: string, period: string) => `${what} in ${period}`,

  moves: 'The moves that mattered most',
  movesLead: (made: number) =>
    made === 1
      ? 'You made one move. The game was played again without it.'
      : `You made ${made} moves. The game was played again without each of them.`,
  movesCapped: (tried: number) => `Only the first ${tried} were tried.`,
  noMoves:
    'You made no move: the plan went on as it started. All that happened came from that plan, the rivals and luck.',
  noneMattered:
    'None of your moves mattered by itself: without any one of them the game ends at the same rank and within a tenth of an index point.',
  here: (worths: string) => `At the end of this game: ${worths}.`,
  index: (points: string) => `index ${points}`,
  output: (money: string) => `output ${money}`,
  ranks: (ranks: string) => `ranks gained ${ranks}`,
  testing: 'Trying it with other luck …',
  sure: (agree: number, games: number, points: string) =>
    `It was the move, not luck: the same sign in ${agree} of ${games} other games, ${points} points on the mean.`,
  mostly: (agree: number, games: number, points: string) =>
    `Mostly the move: the same sign in ${agree} of ${games} other games, ${points} points on the mean.`,
  chance: (agree: number, games: number, points: string) =>
    `Here luck had a hand: the same sign in only ${agree} of ${games} other games, ${points} points on the mean.`,
  droppedLater: (commands: number) =>
    commands === 1
      ? 'Without it 1 later command was not possible and was left out.'
      : `Without it ${commands} later commands were not possible and were left out.`,
  undone: 'What the usual style did and you did not',
  undoneHow:
    'Its worth in the game left alone, at the end: with the move against without it. Later renewals that hang on it are counted in.',
  movesHow:
    'Without a move the plan that stood before goes on; later commands are given as they were, rivals answer to what they see, and luck is the same.',

  move: {
    split: (shifts: string) => `Purse: ${shifts}`,
    shift: (lever: string, from: string, to: string) => `${lever} ${from} → ${to}`,
    moreShifts: (count: number) => `${count} more`,
    surplus: (from: string, to: string) => `What no lever takes: “${from}” → “${to}”`,
    start: (programme: string) => `Started: ${programme}`,
    restart: (programme: string) => `Begun anew: ${programme}`,
    renew: (programme: string) => `Renewed: ${programme}`,
    end: (programme: string) => `Ended: ${programme}`,
    target: (from: string, to: string) => `Target: ${from} → ${to}`,
    priority: (from: string, to: string) => `Priority of the year: ${from} → ${to}`,
    between: ', ',
    inField: (programme: string, field: string) => `${programme} (${field})`,
  },

  targets: 'Targets, year by year',
  targetColumns: { year: 'Year', asked: 'Asked', reached: 'Reached', verdict: 'Met' },
  noTargets: 'No year of this game has ended, so no target has been checked.',
  met: 'met',
  missed: 'missed',

  questions: 'To think and talk about',
  question: {
    noMoves:
      'You gave no command, and yet the region moved. What moved it? Which single move would you try first, and what do you expect of it?',
    luckierThanWise: (luck: string, worth: string) =>
      `Luck moved your index by ${luck}, your decisions by ${worth}. Had you seen only the result, what would you have concluded? How does one tell a good plan from a lucky one?`,
    rankFell:
      'Your index rose, and yet your rank fell. Who passed you, and by what? Is rank a fair measure of what a region has done?',
    rankRose:
      'Your index fell, and yet your rank did not. What does a rank hide that an index shows?',
    costly: (move: string, points: string) =>
      `“${move}” cost ${points} points. What did you expect of it then? What would you have had to know to leave it?`,
    undone: (period: string, move: string, points: string) =>
      `Left alone, the region would have done this in ${period}: “${move}”, worth ${points} points to it. Did you leave it on purpose? What did its money and attention do instead?`,
    zeroSum: (move: string) =>
      `“${move}” helped you. Would it help as much if every region did the same? Where did the people or firms come from?`,
    missedTargets: (met: number, set: number) =>
      `You met ${met} of ${set} targets. Were they too bold, or was the plan too slow? Follow one missed target: what did it cost in credibility, and what did that change?`,
    parted: (period: string, part: string) =>
      `The paths parted in ${period}, mostly through ${part}. Did you mean it to come that way? Which of the flows had you not thought of?`,
    early: (move: string, period: string) =>
      `“${move}” in ${period} mattered most. What would the same move be worth if you made it later? Write down a guess, then play it.`,
    again:
      'Play the same seed again and change one thing only. Write down beforehand what you expect, and compare: where were you wrong, and why?',
  },

  again: 'Play it again, with another choice',

  sheet: {
    scenario: 'Scenario',
    region: 'Region',
    seed: 'Seed',
    length: 'Length',
    hash: 'Hash',
    rivals: 'Players',
    name: 'Name',
    date: 'Date',
    note: 'Jingzhu is a teaching model, not a forecast. Whoever has the scenario, the seed and the commands can play this game again to the same hash.',
  },
};

export type DebriefWords = typeof en;

const zh: DebriefWords = {
  title: '复盘',
  space: '',
  lead: '是什么决定了这个结果？把这一局反复重演：下面的每个差别，都是同样运气下两局之间的差别。',
  working: (done, all) => `正在重演：${done} / ${all} 局`,
  complete: '复盘完成。',
  onPage: '此浏览器不允许后台线程，由页面自己分小步推算。',
  failed: '复盘没有算成。请重新载入页面再试，这一局已经保存。',
  waiting: '正在推算……',
  print: '打印或存为 PDF',
  showNumbers: '数字',
  you: '你的一局',
  alone: '放手不管',
  aloneMeans: (name, others) =>
    `“放手不管”：${name}按自己一贯的风格行事，你一句话不说${others ? '；其他玩家照旧' : ''}。`,
  points: (points) => `${points} 分`,
  halfYear: '半年',
  gap: '差距',

  luck: '运气与决策',
  worth: (points, helped, games, here) =>
    `你的决策值 ${points} 分：这是另外 ${games} 局的平均，其中 ${helped} 局有益（本局 ${here}）。`,
  lucky: (points, worse, games) =>
    `运气值 ${points} 分：做法相同的另外 ${games} 局中，有 ${worse} 局结果更低。`,
  sum: '指数是怎样来的',
  sumStart: '开局',
  sumAlone: '放手不管，运气平常',
  sumDecisions: '你的决策',
  sumLuck: '运气',
  sumEnd: '终局',
  sumHow: (games) =>
    `取同一剧本另外 ${games} 局的平均值，它们的种子由本局种子推得；每局各演两遍：照你的做法，和放手不管。决策：照你的做法减去放手不管。运气：本局减去照你的做法的平均。`,
  dropped: (commands) => `换了运气，你的做法并非总能照办：平均每局有 ${commands} 条指令作废。`,
  accounts: '换别的尺度看',
  measures: { leadershipIndex: '指数', outputYi: '产业规模', rank: '排名' },
  accountsHow: '各项取另外各局的平均；决策之下是十局中的九局。排名以 1 为最佳。',
  columns: {
    measure: '尺度',
    alone: '放手不管',
    decisions: '你的决策',
    luck: '运气',
    end: '本局',
  },
  range: (low, high) => `${low} 至 ${high}`,
  endings: '这些局的结局',
  endingsIndex: '按指数',
  endingsRank: '按排名',
  withMoves: (games) => `照你的做法，${games} 局`,
  leftAlone: (games) => `放手不管，${games} 局`,
  thisGame: '本局',
  summary: (median, low, high) => `中位 ${median}，十局中的九局 ${low} 至 ${high}`,
  rankLabel: (rank, games) => `第 ${rank} 名：${games} 局`,
  endingsHow: '柱高是局数，标记处是你的这一局。',

  paths: '分岔在哪里',
  parted: (period, points) =>
    `${period}半年，你的一局与放手不管的同一局差距变化最大：${points} 分。`,
  neverParted: '你的一局与放手不管的同一局，差距始终不到 0.1 分。',
  rankParted: (period, ranks) =>
    `对名次影响最大的是 ${period}半年：比放手不管${ranks > 0 ? '高' : '低'}了 ${Math.abs(ranks)} 名。`,
  chartIndex: '指数',
  chartRank: '排名',
  chartLabel: (what, period) =>
    `你的一局与放手不管的同一局，各半年${what}${period === null ? '' : `；${period}半年分岔`}`,
  pathsHow: '两局种子相同，遇到的运气也相同。阴影标出差距变化最大的半年。',
  through: '来自指数的哪一部分',
  flows: '通过哪些流量',
  flow: (flow, stock, isOut) => `${flow}（${stock}${isOut ? '，流出' : ''}）`,
  flowAgainst: (own, usual) => `${own}，放手不管则 ${usual}`,
  flowsHow:
    '分数：那个半年末的指数，减去仅这一项流量与放手不管相同时的指数。点开可以看它为什么变动。',
  behind: '背后是哪几步',
  behindHow: '分数：这一步在那个半年使你的领先增加多少，由去掉它重演得出。',
  noneBehind: '背后没有哪一步独当一面，而是许多小步。',
  byYou: '你',
  whyOpen: (what, period) => `${period}半年的${what}`,

  moves: '最要紧的几步',
  movesLead: (made) =>
    made === 1
      ? '你只走了一步。去掉它，这一局又重演了一遍。'
      : `你走了 ${made} 步。每次去掉其中一步，这一局各重演一遍。`,
  movesCapped: (tried) => `只试了最早的 ${tried} 步。`,
  noMoves: '你没有走一步：开局的方案一直延续。发生的一切都来自这个方案、对手和运气。',
  noneMattered: '没有哪一步单独起了作用：去掉任何一步，名次都不变，指数相差不到 0.1 分。',
  here: (worths) => `本局终了：${worths}。`,
  index: (points) => `指数 ${points}`,
  output: (money) => `产业规模 ${money}`,
  ranks: (ranks) => `名次 ${ranks}`,
  testing: '正在换别的运气再试……',
  sure: (agree, games, points) =>
    `是这一步，不是运气：另外 ${games} 局中 ${agree} 局方向相同，平均 ${points} 分。`,
  mostly: (agree, games, points) =>
    `主要是这一步：另外 ${games} 局中 ${agree} 局方向相同，平均 ${points} 分。`,
  chance: (agree, games, points) =>
    `这里有运气的成分：另外 ${games} 局中只有 ${agree} 局方向相同，平均 ${points} 分。`,
  droppedLater: (commands) => `没有它，后面有 ${commands} 条指令无法执行，作废不计。`,
  undone: '一贯的风格会做、而你没有做的',
  undoneHow:
    '在放手不管的那一局里值多少：终局时，有这一步与没有这一步相比，连带后面随之落空的延续。',
  movesHow: '去掉一步，就是让此前的方案延续；后来的指令照发，对手按所见应对，运气不变。',

  move: {
    split: (shifts) => `财力分配：${shifts}`,
    shift: (lever, from, to) => `${lever} ${from} → ${to}`,
    moreShifts: (count) => `另有 ${count} 项`,
    surplus: (from, to) => `未分配的钱：“${from}”→“${to}”`,
    start: (programme) => `启动：${programme}`,
    restart: (programme) => `重新启动：${programme}`,
    renew: (programme) => `延续：${programme}`,
    end: (programme) => `终止：${programme}`,
    target: (from, to) => `目标：${from} → ${to}`,
    priority: (from, to) => `年度重点：${from} → ${to}`,
    between: '，',
    inField: (programme, field) => `${programme}（${field}）`,
  },

  targets: '逐年目标',
  targetColumns: { year: '年份', asked: '目标', reached: '实际', verdict: '达成' },
  noTargets: '这一局还没有过完一年，没有核对过目标。',
  met: '达成',
  missed: '未达',

  questions: '想一想，议一议',
  question: {
    noMoves: '你没有下一条指令，地区却在变。是什么在推动它？如果只走一步，先走哪一步？预期会怎样？',
    luckierThanWise: (luck, worth) =>
      `运气使指数变动 ${luck} 分，决策使它变动 ${worth} 分。如果只看到结果，你会得出什么结论？怎样分辨好方案与好运气？`,
    rankFell:
      '指数上升了，名次却下降了。谁超过了你，靠的是什么？用名次衡量一个地区的作为，公平吗？',
    rankRose: '指数下降了，名次却没有下降。名次掩盖了指数显示的什么？',
    costly: (move, points) =>
      `“${move}”使你少了 ${points} 分。当时你指望它带来什么？要知道什么，才会不走这一步？`,
    undone: (period, move, points) =>
      `放手不管时，${period}半年会有这一步：“${move}”，值 ${points} 分。你是有意不做吗？省下的钱和精力用在了哪里？`,
    zeroSum: (move) => `“${move}”帮了你。如果各地都这样做，还会一样有用吗？人或企业是从哪里来的？`,
    missedTargets: (met, set) =>
      `${set} 个目标达成了 ${met} 个。是目标太高，还是方案太慢？找一个落空的目标：公信力降了多少，又改变了什么？`,
    parted: (period, part) =>
      `分岔在 ${period}半年，主要来自${part}。这是你当时的打算吗？哪一项流量是你没有想到的？`,
    early: (move, period) =>
      `最要紧的一步是 ${period}半年的“${move}”。同样的一步晚些走，会值多少？先写下猜测，再玩一局。`,
    again: '用同一个种子再玩一局，只改一处。事先写下预期，事后对照：错在哪里，为什么？',
  },

  again: '再玩一次，换一种做法',

  sheet: {
    scenario: '剧本',
    region: '地区',
    seed: '种子',
    length: '时长',
    hash: '校验值',
    rivals: '席位',
    name: '姓名',
    date: '日期',
    note: '《竞逐》是教学模型，不是预测。有了剧本、种子和指令，任何人都能把这一局重演到同一个校验值。',
  },
};

export const DEBRIEF_WORDS: Readonly<Record<Language, DebriefWords>> = { zh, en };
