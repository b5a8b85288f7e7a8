export const reportsEn = {};

export const reportsZh: typeof reportsEn = {};
