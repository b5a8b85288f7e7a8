// Where the focus goes when the page moves it: the heading of a part, or what stands for it.

export const PARTS = ['desk', 'map', 'league', 'sheet', 'news', 'year'] as const;
export type Part = (typeof PARTS)[number];

/** Focuses a part of the page; on a phone that shows another part, the tab that is open. */
export function focusPart(part: Part): void {
  const box = document.querySelector<HTMLElement>(`[data-part="${part}"]`);
  const target =
    part === 'map' ? box?.querySelector<HTMLElement>('.map-box') : box?.querySelector('h2');
  const seen =
    target instanceof HTMLElement && target.offsetParent !== null
      ? target
      : document.querySelector<HTMLElement>('.tabs [aria-current]');
  seen?.focus({ preventScroll: part === 'news' || part === 'year' });
}

/** Presses the button that a key stands for, where it can be seen. */
export function pressKeyed(key: string): void {
  const button = document.querySelector<HTMLElement>(`[data-key="${key}"]`);
  if (button === null || button.offsetParent === null) return;
  button.focus();
  button.click();
}

/** Where who works by keyboard goes on when what had the focus is gone: the desk, or the result. */
const HEIRS = ['#desk-title', '#over-title', '.tabs [aria-current]', 'h1'];

/**
 * As a `ref`: what goes with the focus in it leaves the focus to another place, or it would fall to
 * the page and the next Tab would begin at the top.
 */
export function leavesFocusTo(...heirs: readonly string[]) {
  return (element: HTMLElement | null) => () => {
    if (element?.contains(document.activeElement) !== true) return;
    for (const heir of heirs) {
      const found = document.querySelector<HTMLElement>(heir);
      if (found === null) continue;
      if (found.tabIndex < 0) found.tabIndex = -1;
      found.focus();
      if (document.activeElement === found) return;
    }
  };
}

export const leavesFocus = leavesFocusTo(...HEIRS);

/** A dialog that lies over the page hides it from the reader. */
export function isUnderSomething(): boolean {
  const page = document.querySelector('.game');
  return page === null || page.closest('[aria-hidden="true"], [inert]') !== null;
}
