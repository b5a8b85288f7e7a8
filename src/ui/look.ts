// Theme and colours on the document, and the two wishes that outlive a visit: language and theme.
import { LANGUAGES, type Language, PILLARS } from '../engine/types.ts';
import { PILLAR_COLOURS, PILLAR_INK, type Theme, TONES } from '../views/palette.ts';
import { LANGUAGE_TAGS } from './words/index.ts';

/** Ink laid on paper, by its share. Worked out here: color-mix is younger than our browsers. */
const BLENDS = {
  softer: 0.03,
  soft: 0.05,
  groove: 0.13,
  edge: 0.22,
  control: 0.52,
  'ink-press': 0.92,
} as const;

function blend(over: string, under: string, share: number): string {
  const channel = (colour: string, at: number): number =>
    Number.parseInt(colour.slice(1 + at * 2, 3 + at * 2), 16);
  const mixed = [0, 1, 2].map((at) =>
    Math.round(share * channel(over, at) + (1 - share) * channel(under, at)),
  );
  return `rgb(${mixed.join(', ')})`;
}

/** Style through the object model: a strict content-security policy lets no style text in. */
export function applyTheme(theme: Theme): void {
  const root = document.documentElement;
  root.dataset.theme = theme;
  for (const [name, colour] of Object.entries(TONES[theme])) {
    root.style.setProperty(`--${name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)}`, colour);
  }
  const { ink, paper } = TONES[theme];
  for (const [name, share] of Object.entries(BLENDS)) {
    root.style.setProperty(`--${name}`, blend(ink, paper, share));
  }
  root.style.setProperty('--veil', `${paper}ea`);
  for (const pillar of PILLARS) {
    root.style.setProperty(`--${pillar}`, PILLAR_COLOURS[theme][pillar]);
    root.style.setProperty(`--${pillar}-ink`, PILLAR_INK[theme][pillar]);
  }
}

export function applyLanguage(language: Language, title: string): void {
  document.documentElement.lang = LANGUAGE_TAGS[language];
  document.title = title;
}

export function preferredLanguage(): Language {
  const kept = recall('language');
  const known = LANGUAGES.find((language) => language === kept);
  if (known !== undefined) return known;
  return navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

export function preferredTheme(): Theme {
  const kept = recall('theme');
  if (kept === 'day' || kept === 'night') return kept;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'night' : 'day';
}

export function prefersStillness(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

export function remember(name: 'language' | 'theme', value: string): void {
  try {
    localStorage.setItem(`jingzhu.${name}`, value);
  } catch {
    // A browser that keeps nothing: the wish holds for this visit.
  }
}

function recall(name: 'language' | 'theme'): string | null {
  try {
    return localStorage.getItem(`jingzhu.${name}`);
  } catch {
    return null;
  }
}
