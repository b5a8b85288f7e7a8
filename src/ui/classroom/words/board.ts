export const boardEn = {};

export const boardZh: typeof boardEn = {};
