// How the document looks: theme and colours, language, size of text, and whether things may move.
import { type Language, PILLARS } from '../engine/types.ts';
import { PILLAR_COLOURS, PILLAR_INK, type Theme, TONES } from '../views/palette.ts';
import { scaleBreakpoints } from './settings/breakpoints.ts';
import { type MotionWish, recallWishes, type ThemeWish } from './settings/wishes.ts';
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
export function applyTheme(theme: Theme, root: HTMLElement = document.documentElement): void {
  root.dataset.theme = theme;
  for (const [name, colour] of Object.entries(TONES[theme])) {
    root.style.setProperty(`--${name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)}`, colour);
  }
  const { ink, paper } = TONES[theme];
  for (const [name, share] of Object.entries(BLENDS)) {
    root.style.setProperty(`--${name}`, blend(ink, paper, share));
  }
  document.querySelector('meta[name="theme-color"]')?.setAttribute('content', paper);
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

/** In the style sheets 100 % is 14 of the browser's usual 16 pixels. */
const USUAL_PERCENT = 87.5;

export function applyTextSize(percent: number): void {
  const root = document.documentElement;
  if (percent === 100) root.style.removeProperty('font-size');
  else root.style.fontSize = `${(USUAL_PERCENT * percent) / 100}%`;
  scaleBreakpoints(percent / 100);
}

const DARK = '(prefers-color-scheme: dark)';
const STILL = '(prefers-reduced-motion: reduce)';

export function themeOf(wish: ThemeWish): Theme {
  if (wish !== 'system') return wish;
  return matchMedia(DARK).matches ? 'night' : 'day';
}

/** Tells when the system changes its mind about darkness. */
export function watchDarkness(changed: () => void): () => void {
  return watch(DARK, changed);
}

let motion: MotionWish | null = null;
const watchers = new Set<() => void>();

/** Whether pictures are to stand still: as the player wishes, or as the system says. */
export function prefersStillness(): boolean {
  motion ??= recallWishes().motion;
  return motion === 'system' ? matchMedia(STILL).matches : motion === 'reduced';
}

/** Holds until the returned function is called: the system may change its mind meanwhile. */
export function applyMotion(wish: MotionWish): () => void {
  motion = wish;
  tellStillness();
  return watch(STILL, tellStillness);
}

/** Tells when `prefersStillness` may answer otherwise. */
export function watchStillness(changed: () => void): () => void {
  watchers.add(changed);
  return () => watchers.delete(changed);
}

function tellStillness(): void {
  document.documentElement.dataset.motion = prefersStillness() ? 'reduced' : 'full';
  for (const tell of watchers) tell();
}

function watch(query: string, changed: () => void): () => void {
  const media = matchMedia(query);
  media.addEventListener('change', changed);
  return () => media.removeEventListener('change', changed);
}
