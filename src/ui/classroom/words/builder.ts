export const builderEn = {};

export const builderZh: typeof builderEn = {};
