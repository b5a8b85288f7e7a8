export const homeEn = {};

export const homeZh: typeof homeEn = {};
