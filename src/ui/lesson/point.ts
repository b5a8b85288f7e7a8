// Pointing at a part of the page: an outline around it, and on request the way to it.
import { useLayoutEffect } from 'react';
import type { Part } from '../../views/lesson.ts';

/** Where a part is found on a screen that shows one thing at a time; what ends is always there. */
const TABS = {
  desk: 'desk',
  meeting: 'desk',
  levers: 'desk',
  programmes: 'desk',
  preview: 'desk',
  end: null,
  news: 'news',
  league: 'table',
  sheet: 'sheet',
  map: 'map',
} as const satisfies Record<Part, string | null>;

export type PartTab = Exclude<(typeof TABS)[Part], null>;

/** The outline is drawn by the style sheet, so that it survives whatever the page redraws. */
export function useOutline(part: Part | null): void {
  useLayoutEffect(() => {
    if (part === null) return;
    document.body.dataset.coach = part;
    return () => {
      delete document.body.dataset.coach;
    };
  }, [part]);
}

/** Brings a part into view and gives it the focus. */
export function showPart(part: Part, onTab: (tab: PartTab) => void): void {
  const tab = TABS[part];
  if (tab !== null) onTab(tab);
  // After the page has changed to that tab.
  requestAnimationFrame(() => {
    const found = document.querySelector<HTMLElement>(`[data-part="${part}"]`);
    if (found === null) return;
    if (!found.matches('button, [tabindex]')) found.tabIndex = -1;
    found.scrollIntoView({ block: found.offsetHeight > innerHeight / 2 ? 'start' : 'nearest' });
    found.focus({ preventScroll: true });
  });
}
