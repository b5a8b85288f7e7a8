// The words of the way into a guided first game, in both languages; the guide brings its own.
export const firstGameEn = {
  start: 'First game: 6 half-years, 10 minutes',
  hint: 'A real game of Chengdu with a guide beside it, which you can leave at any time.',
};

export const firstGameZh: typeof firstGameEn = {
  start: '第一局：6 个半年，10 分钟',
  hint: '执掌成都，边玩边学，指引随时可以关掉。',
};
