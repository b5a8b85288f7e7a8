// The hints that the player knows and need not read again; kept in the browser.
import { createStore, type Readable } from '../../live/store.ts';
import type { HintKind } from '../../views/hints.ts';

const KEY = 'jingzhu.known-hints';
const store = createStore<readonly string[]>(recall());

export const knownHints: Readable<readonly string[]> = store;

export function knowHint(kind: HintKind): void {
  keep([...new Set([...store.get(), kind])]);
}

export function forgetHints(): void {
  keep([]);
}

function keep(kinds: readonly string[]): void {
  store.set(kinds);
  try {
    localStorage.setItem(KEY, kinds.join(' '));
  } catch {
    // It holds for this visit.
  }
}

function recall(): readonly string[] {
  try {
    return (localStorage.getItem(KEY) ?? '').split(' ').filter(Boolean);
  } catch {
    return [];
  }
}
