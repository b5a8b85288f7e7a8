export const studentEn = {};

export const studentZh: typeof studentEn = {};
