// The words for branches: taking over a seat at a moment of a game, and the games of one start.

export const branchEn = {
  /** The name of a branch; `period` is its first half-year. */
  name: (name: string, period: string) => `${name} · from ${period}`,
};

export const branchZh: typeof branchEn = {
  name: (name, period) => `${name} · 自 ${period}半年起`,
};
