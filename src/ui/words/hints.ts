// The words of hints, in both languages. They are fetched with the strip that shows them.
import { counted } from './forms.ts';

export const hintsEn = {
  name: 'Hint',
  show: 'Show me',
  guide: 'In the guide',
  known: 'Got it',
  off: 'No more hints',
  told: {
    programmesShort: (share: string) =>
      `The purse does not cover your programmes: each would get ${share} of its cost, and the levers nothing. End one, or work with less.`,
    programmeEnding: (programme: string) =>
      `This is the last half-year of “${programme}”. Renew it if it is to go on; else its effect ends.`,
    targetFar: (risen: string, best: string) =>
      `Your target asks for ${risen} within the year. No region has grown by more than ${best} in the past one; a target that is missed costs credibility.`,
    targetLow:
      'Your target is no higher than present output. A bolder one wins more credibility when it is met.',
    fieldFavoured: (field: string) =>
      `The technology favours ${field}, which suits your region, and the window is closing. The programme “Specialised direction” would take you there.`,
    purseIdle: (share: string) =>
      `For some time ${share} of the purse has gone to no lever. Saved money does nothing by itself.`,
    attentionFree: (free: number) =>
      `You could look after ${counted(free, 'more programme')} at once. One takes a little of what your levers get, and does what levers cannot.`,
    leversThin: (levers: number) =>
      `${counted(levers, 'lever')} get so little that each does less than a fifth of what it could. Fewer levers with more on each do more.`,
    samePlan: (halfYears: number) =>
      `You have not changed your plan for ${counted(halfYears, 'half-year')}. That may be wise; look whether it still fits.`,
  },
};

export const hintsZh: typeof hintsEn = {
  name: '提示',
  show: '指给我看',
  guide: '看指南',
  known: '知道了',
  off: '不再提示',
  told: {
    programmesShort: (share) =>
      `财力付不起全部专项：每个只能到位 ${share}，政策投入一分不剩。可以结束一个，或者将就着办。`,
    programmeEnding: (programme) =>
      `这是专项“${programme}”的最后一个半年。要办下去就延续它，否则到期失效。`,
    targetFar: (risen, best) =>
      `目标要求一年之内 ${risen}，而过去一年各地最快也只增长 ${best}。目标落空会损失公信力。`,
    targetLow: '目标没有高过当前产业规模。定得更有雄心，达到时公信力升得更多。',
    fieldFavoured: (field) =>
      `当前技术风口是${field}，正适合本地，而窗口正在收窄。启动“特色赛道”专项就能抓住它。`,
    purseIdle: (share) =>
      `一段时间以来，财力的 ${share} 没有分给任何一项。留着的钱自己不会起作用。`,
    attentionFree: (free) =>
      `还顾得上再办 ${free} 个专项。钱从各项投入里匀出一点，就能做到它们做不到的事。`,
    leversThin: (levers) =>
      `有 ${levers} 项投入的钱偏薄，成效都不到五分之一。少投几项、每项多投，效果更好。`,
    samePlan: (halfYears) =>
      `方案已有 ${halfYears} 个半年没有改动。也许正该如此，不妨看看是否还合适。`,
  },
};
