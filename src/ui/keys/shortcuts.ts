// The keyboard's short ways. Single characters can be switched off, and none works while a field
// that takes text has the focus or something lies over the page (WCAG 2.1.4).
import { useEffect, useRef } from 'react';
import { isUnderSomething, type Part } from '../focus.ts';

export const WORKS = [
  ...(['end', 'undo', 'redo', 'help', 'runOn', 'programmes', 'year'] as const),
  ...(['playPause', 'back', 'forward'] as const),
] as const;
export type Work = (typeof WORKS)[number];

export type Shortcut = {
  /** As the event names it, in lower case. */
  readonly key: string;
  /** With Ctrl, or Cmd where that is the custom. */
  readonly isCombo?: true;
  readonly isShifted?: true;
  /** Buttons, sliders and the map have a use of their own for it. */
  readonly isShared?: true;
  /** No character: it works even where single characters are switched off, and while it is held. */
  readonly isArrow?: true;
} & ({ readonly work: Work } | { readonly part: Part });

const TO_PARTS: readonly Shortcut[] = [
  { key: '1', part: 'desk' },
  { key: '2', part: 'map' },
  { key: '3', part: 'league' },
  { key: '4', part: 'sheet' },
  { key: '5', part: 'news' },
];

export type KeyedPage = 'play' | 'view';

/** A game under play, and one that is looked at. */
export const SHORTCUTS: Readonly<Record<KeyedPage, readonly Shortcut[]>> = {
  play: [
    { key: 'enter', isCombo: true, work: 'end' },
    { key: 'z', isCombo: true, work: 'undo' },
    { key: 'z', isCombo: true, isShifted: true, work: 'redo' },
    { key: '?', work: 'help' },
    { key: 'p', work: 'programmes' },
    { key: 'r', work: 'runOn' },
    { key: 'y', work: 'year' },
    ...TO_PARTS,
  ],
  view: [
    { key: ' ', isShared: true, work: 'playPause' },
    { key: 'arrowleft', isShared: true, isArrow: true, work: 'back' },
    { key: 'arrowright', isShared: true, isArrow: true, work: 'forward' },
    { key: '?', work: 'help' },
    { key: 'y', work: 'year' },
    ...TO_PARTS,
  ],
};

type Actions = Partial<Record<Work, () => void>> & { go(part: Part): void };

/** Listens for as long as the page is there; `allowsSingles` where single characters work. */
export function useShortcuts(page: KeyedPage, actions: Actions, allowsSingles: boolean): void {
  const now = useRef({ page, actions, allowsSingles });
  useEffect(() => {
    now.current = { page, actions, allowsSingles };
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const found = shortcutOf(event, SHORTCUTS[now.current.page], now.current.allowsSingles);
      if (found === null) return;
      event.preventDefault();
      if ('work' in found) now.current.actions[found.work]?.();
      else now.current.actions.go(found.part);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}

function shortcutOf(
  event: KeyboardEvent,
  shortcuts: readonly Shortcut[],
  allowsSingles: boolean,
): Shortcut | null {
  const { target } = event;
  // A key that composes a character, and one that another part has taken.
  if (event.isComposing || event.defaultPrevented || event.altKey) return null;
  const isCombo = event.ctrlKey || event.metaKey;
  if (isUnderSomething() || (target instanceof Element && isTyped(target))) return null;
  // A list of choices goes to the one that begins with the character.
  if (!isCombo && target instanceof Element && target.matches('select')) return null;
  const key = event.key.toLowerCase();
  const found = shortcuts.find(
    (each) =>
      each.key === key &&
      (each.isCombo === true) === isCombo &&
      // A character has its shift in it.
      (!isCombo || (each.isShifted === true) === event.shiftKey),
  );
  if (found === undefined || (!isCombo && !allowsSingles && !found.isArrow)) return null;
  if (event.repeat && !found.isArrow) return null;
  return found.isShared && target instanceof Element && target.closest(KEYED) ? null : found;
}

/** What takes keys itself. */
const KEYED = 'a, button, input, summary, [role="application"], [role="slider"], [tabindex="0"]';

/** What takes text has its own undo. */
function isTyped(target: Element): boolean {
  return target.matches(
    'textarea, [contenteditable="true"], input:not([type="range"], [type="radio"], [type="checkbox"])',
  );
}
