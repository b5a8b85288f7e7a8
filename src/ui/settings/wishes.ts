// What a visitor set and this browser keeps. A browser that keeps nothing holds it for the visit.
import { LANGUAGES, type Language } from '../../engine/types.ts';

export const THEME_WISHES = ['system', 'day', 'night'] as const;
/** Whether single keys are short ways. */
export const KEY_WISHES = ['on', 'off'] as const;
/** Whether the page speaks up where something may have been overlooked. */
export const HINT_WISHES = ['on', 'off'] as const;
export const MOTION_WISHES = ['system', 'reduced', 'full'] as const;
/** Of the usual size, in percent. */
export const TEXT_SIZES = [90, 100, 115, 130, 150] as const;

export type ThemeWish = (typeof THEME_WISHES)[number];
export type MotionWish = (typeof MOTION_WISHES)[number];
export type HintWish = (typeof HINT_WISHES)[number];
export type TextSize = (typeof TEXT_SIZES)[number];

export type Wishes = {
  language: Language;
  theme: ThemeWish;
  motion: MotionWish;
  textSize: TextSize;
  keys: (typeof KEY_WISHES)[number];
  hints: HintWish;
};

export function recallWishes(): Wishes {
  const browser = navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en';
  return {
    language: recall('language', LANGUAGES, browser),
    theme: recall('theme', THEME_WISHES, 'system'),
    motion: recall('motion', MOTION_WISHES, 'system'),
    textSize: recall('textSize', TEXT_SIZES, 100),
    keys: recall('keys', KEY_WISHES, 'on'),
    hints: recall('hints', HINT_WISHES, 'on'),
  };
}

export function keepWishes(wishes: Partial<Wishes>): void {
  for (const [name, value] of Object.entries(wishes)) {
    try {
      localStorage.setItem(keyOf(name), String(value));
    } catch {
      // A private window, or storage that is full: the wish holds for this visit.
    }
  }
}

const keyOf = (name: string): string => `jingzhu.${name}`;

function recall<T extends string | number>(name: string, known: readonly T[], usual: T): T {
  let kept: string | null = null;
  try {
    kept = localStorage.getItem(keyOf(name));
  } catch {
    // Nothing is kept here.
  }
  return known.find((value) => String(value) === kept) ?? usual;
}
