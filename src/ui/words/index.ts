// One dictionary with typed keys, in two languages.
import type { Language } from '../../engine/types.ts';
import { en, type Words } from './en.ts';
import { zh } from './zh.ts';

export const WORDS: Readonly<Record<Language, Words>> = { zh, en };

/** What `<html lang>` says. */
export const LANGUAGE_TAGS: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en' };

/** Each language as its readers call it. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { zh: '中文', en: 'English' };

export { createNumbers, localeOf, type Numbers } from './numbers.ts';
export type { Words };
