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
