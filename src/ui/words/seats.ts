// The words for several people at one screen, in both languages.
export const seatsEn = {
  handOver: (next: string) => `Hand over to ${next}`,
  handOverHint: (last: string) =>
    `Your plan is kept. The half-year ends when ${last} has planned, too.`,
  now: (name: string) => `Now: ${name}`,
  pass: (name: string) =>
    `Pass the device to whoever leads ${name}. What the others have planned stays hidden until the half-year ends.`,
  take: (name: string) => `I lead ${name}: open my desk`,
  coming: (period: string) => `To be planned: ${period}`,
  after: (period: string) => `Where they stand after ${period}`,
  atStart: 'Where they start from',
  states: { planned: 'has planned', now: 'plans now', later: 'plans later' },
  state: 'Turn',
  alsoHere: 'at this screen, too',
  hidden: 'The half-year is playing out. The next person will see a desk of their own.',
  show: 'Seen by',
};

export const seatsZh: typeof seatsEn = {
  handOver: (next) => `交给${next}`,
  handOverHint: (last) => `你的安排已记下。${last}安排完，这半年才结束。`,
  now: (name) => `现在轮到：${name}`,
  pass: (name) => `请把设备交给执掌${name}的人。其他人的安排在半年结束前不会显示。`,
  take: (name) => `我执掌${name}，打开政策台`,
  coming: (period) => `待安排：${period}半年`,
  after: (period) => `${period}半年之后的位次`,
  atStart: '开局的位次',
  states: { planned: '已安排', now: '正在安排', later: '稍后安排' },
  state: '进度',
  alsoHere: '也在这块屏幕上',
  hidden: '这半年正在展开。下一位会看到自己的政策台。',
  show: '以谁的视角',
};
