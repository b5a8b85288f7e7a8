// The draft that this browser keeps, and from what it was begun, so that a reload goes on with it.
import { type Draft, isDraft } from './draft.ts';

/** `from`: what the address named when it was begun; empty for a draft from scratch. */
export type Kept = { from: string; draft: Draft };

const KEY = 'jingzhu.exercise-draft';

export function recallDraft(): Kept | null {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? 'null') as Partial<Kept> | null;
    return kept !== null && isDraft(kept.draft)
      ? { from: String(kept.from ?? ''), draft: kept.draft }
      : null;
  } catch {
    return null;
  }
}

export function keepDraft(kept: Kept): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(kept));
  } catch {
    // A private window, or storage that is full: the draft lives as long as the page.
  }
}
