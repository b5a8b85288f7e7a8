// The vocabulary that every room shares: regions, pillars, turns, both languages.

declare const brand: unique symbol;
/** Id of a region, such as `hangzhou`; which ids exist is the scenario's affair. */
export type RegionId = string & { readonly [brand]: 'RegionId' };

export const PILLARS = ['talent', 'capital', 'policy', 'ecosystem'] as const;
export type Pillar = (typeof PILLARS)[number];
export type ByPillar<T> = Record<Pillar, T>;

export const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
/** A text in both languages. */
export type Text = Record<Language, string>;

export type Half = 1 | 2;
/** A half-year: turn 0 is the one in which a scenario's figures stand. */
export type Period = { year: number; half: Half };

/** The half-year that is `turns` after `start`. */
export function periodAfter(start: Period, turns: number): Period {
  const halves = start.year * 2 + (start.half - 1) + turns;
  return { year: Math.floor(halves / 2), half: halves % 2 === 0 ? 1 : 2 };
}

/** Rank order of text by code units; never by locale, which differs between machines. */
export function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
