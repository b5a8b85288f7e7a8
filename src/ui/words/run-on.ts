// The words for letting the plan run on, in both languages.

import { counted } from './forms.ts';

export const runOnEn = {
  open: 'Let this plan run on',
  title: 'Let this plan run on for',
  halfYears: (count: number) => counted(count, 'half-year'),
  toTheEnd: (count: number) => `To the end (${counted(count, 'half-year')})`,
  stopOnNews: 'Stop when something important happens',
  stopAtMeeting: 'Stop before each first meeting of the year',
  running: (done: number, total: number) => `Running on: ${done} of ${total}`,
  started: 'The plan runs on.',
  stop: 'Stop',
  done: (period: string, halts: readonly string[]) =>
    `The plan has run on to ${period}${halts.length === 0 ? '' : `: ${halts.join('; ')}`}.`,
  halted: (period: string, done: number, total: number, halts: readonly string[]) =>
    `Stopped after ${period}, ${done} of ${total}: ${halts.join('; ')}.`,
  stopped: (period: string, done: number, total: number) =>
    `You stopped the run after ${period}, ${done} of ${total}.`,
  ofRegion: (region: string, text: string) => `${region}: ${text}`,
  halts: {
    over: 'the game has ended',
    regimeShift: (field: string) => `a breakthrough changes the technology and favours ${field}`,
    supplyCut: 'the supply of chips is cut, and compute is dearer',
    targetMissed: (region: string, output: string, target: string) =>
      `${region} missed its target (${output}, asked ${target})`,
    purseShort: (share: string) => `the purse paid only ${share} of what the programmes cost`,
    programmeEnded: (programme: string) => `the programme “${programme}” has run its time`,
    programmeEnding: (programme: string) =>
      `the coming half-year is the last of the programme “${programme}”`,
    rankUp: (region: string, rank: number, ranks: number) =>
      `${region} climbs ${ranks} to rank ${rank}`,
    rankDown: (region: string, rank: number, ranks: number) =>
      `${region} slips ${ranks} to rank ${rank}`,
    meeting: 'the first meeting of the year comes next',
  },
};

export const runOnZh: typeof runOnEn = {
  open: '让当前方案继续执行',
  title: '让当前方案继续执行',
  halfYears: (count) => `${count} 个半年`,
  toTheEnd: (count) => `直到结束（${count} 个半年）`,
  stopOnNews: '有要事发生时停下',
  stopAtMeeting: '每年新春第一会之前停下',
  running: (done, total) => `继续执行中：${done} / ${total}`,
  started: '方案继续执行。',
  stop: '停下',
  done: (period, halts) =>
    `方案已执行到 ${period}半年${halts.length === 0 ? '' : `：${halts.join('；')}`}。`,
  halted: (period, done, total, halts) =>
    `${period}半年之后停下（${done} / ${total}）：${halts.join('；')}。`,
  stopped: (period, done, total) => `你在 ${period}半年之后停下了（${done} / ${total}）。`,
  ofRegion: (region, text) => `${region}：${text}`,
  halts: {
    over: '本局结束',
    regimeShift: (field) => `技术变革，风口转向${field}`,
    supplyCut: '芯片供应受限，算力变贵',
    targetMissed: (region, output, target) => `${region}目标落空（${output}，目标 ${target}）`,
    purseShort: (share) => `财力只够支付专项费用的 ${share}`,
    programmeEnded: (programme) => `专项“${programme}”到期结束`,
    programmeEnding: (programme) => `下个半年是专项“${programme}”的最后半年`,
    rankUp: (region, rank, ranks) => `${region}上升 ${ranks} 位，升至第 ${rank} 名`,
    rankDown: (region, rank, ranks) => `${region}下降 ${ranks} 位，降至第 ${rank} 名`,
    meeting: '接下来是新春第一会',
  },
};
