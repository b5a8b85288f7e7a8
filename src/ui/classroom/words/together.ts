export const togetherEn = {};

export const togetherZh: typeof togetherEn = {};
