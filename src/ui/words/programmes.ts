// The words of the programmes and of the first meeting, in both languages.

export const programmesEn = {
  free: 'free',
  freeSlots: (count: number) => (count === 1 ? '1 slot free' : `${count} slots free`),
  full: 'no slot free: end a programme to start another',
  left: (halves: number) => (halves === 1 ? 'last half-year' : `${halves} left`),
  example: (kind: string) => `Used by ${kind}.`,
  started: (when: string, told: string) => `Started, ${when}: ${told}`,
  goingOn: (when: string, told: string) => `Against ending it, ${when}: ${told}`,
  output: (change: string, low: string, high: string) => `Output ${change} (${low} to ${high})`,
  best: 'among the three that add most here',
  mayPay: 'may pay off by then',
  paysLater: 'costs more than it brings by then',
  boxHint: (slots: string, left: string) =>
    `${slots} · ${left} a half-year left for levers. What follows is expected over sampled futures; its cost to the levers is counted in.`,
  attention: 'Each slot is a share of attention: only so many programmes at once.',
};

export const programmesZh: typeof programmesEn = {
  free: '空闲',
  freeSlots: (count) => `空位 ${count} 个`,
  full: '没有空位：先结束一项才能启动',
  left: (halves) => (halves === 1 ? '最后半年' : `还有 ${halves} 个半年`),
  example: (kind) => `用过的地方：${kind}。`,
  started: (when, told) => `若启动，${when}：${told}`,
  goingOn: (when, told) => `与结束相比，${when}：${told}`,
  output: (change, low, high) => `产业规模 ${change}（${low} 至 ${high}）`,
  best: '对此地产业规模拉动前三',
  mayPay: '届时或见收益',
  paysLater: '届时投入大于收益',
  boxHint: (slots, left) =>
    `${slots} · 每半年余 ${left} 可用于政策投入。以下为抽样未来中的预期，已计入对其他投入的挤占。`,
  attention: '每个空位是一份施政精力：同时只能办这么多。',
};

export const meetingEn = {
  summary: (target: string, growth: string, pillar: string) => `${target} (${growth}) · ${pillar}`,
  chance: (met: number, futures: number) => `met in ${met} of ${futures} sampled futures`,
  ratchet: (year: number, metAsks: string, missedAsks: string) =>
    `${year} then asks +${metAsks} if it is just met, +${missedAsks} if just missed.`,
  stakes: (won: string, lost: string, short: string) =>
    `Credibility ${won} if met, ${lost} if missed by ${short} or more.`,
  priorityGain: (ratio: string) => `its levers’ money counts ${ratio} times`,
  priorityChange: (old: string, when: string, told: string) =>
    `Instead of ${old}, ${when}: ${told}`,
};

export const meetingZh: typeof meetingEn = {
  summary: (target, growth, pillar) => `${target}（${growth}）· ${pillar}`,
  chance: (met, futures) => `${futures} 种抽样未来中有 ${met} 种达成`,
  ratchet: (year, metAsks, missedAsks) =>
    `刚好达成，${year} 年要求再增 ${metAsks}；略差，则 ${missedAsks}。`,
  stakes: (won, lost, short) => `公信力：达成 ${won}，差 ${short} 以上则 ${lost}。`,
  priorityGain: (ratio) => `该支柱的投入按 ${ratio} 倍计`,
  priorityChange: (old, when, told) => `与“${old}”为重点相比，${when}：${told}`,
};
