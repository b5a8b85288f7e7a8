// What grammar asks for, by Intl: the plural that a count takes, and how a list is joined.
const PLURALS = new Intl.PluralRules('en-GB');
const ENGLISH_LIST = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const CHINESE_LIST = new Intl.ListFormat('zh-CN', { type: 'conjunction' });

/** A count and its noun, in English: `1 half-year`, `2 half-years`. Chinese has one form only. */
export function counted(count: number, one: string, other = `${one}s`): string {
  return `${count} ${PLURALS.select(count) === 'one' ? one : other}`;
}

export function listEn(parts: readonly string[]): string {
  return ENGLISH_LIST.format(parts);
}

export function listZh(parts: readonly string[]): string {
  return CHINESE_LIST.format(parts);
}
