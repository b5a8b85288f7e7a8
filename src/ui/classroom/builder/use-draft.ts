// The draft under work: kept as it changes, and with one step back from whatever took something away.
import { useCallback, useEffect, useState } from 'react';
import type { Scenario } from '../../../scenario/schema.ts';
import type { Found } from '../classroom.tsx';
import { type Draft, newDraft } from './draft.ts';
import { keepDraft, recallDraft } from './keeping.ts';

/**
 * What can be brought back, and what it is called: a part of the draft until the next change, or a
 * whole draft that made room for another.
 */
export type Removed = { what: string; draft: Draft; isWhole: boolean };

export type DraftWork = {
  draft: Draft;
  removed: Removed | null;
  change(next: Draft): void;
  /** A change that takes `what` away. */
  remove(next: Draft, what: string): void;
  /** Another draft in place of this one. */
  replace(next: Draft): void;
  undo(): void;
  /** What was put aside is not wanted any more. */
  forget(): void;
};

type Work = Pick<DraftWork, 'draft' | 'removed'>;

/** `earlier`: what to call the draft of another day where the address brings a new one. */
export function useDraft(
  found: Found,
  from: string,
  scenario: Scenario,
  earlier: string,
): DraftWork {
  const [work, setWork] = useState<Work>(() => {
    const kept = recallDraft();
    if (found.kind !== 'exercise') {
      return { draft: kept?.draft ?? newDraft(scenario), removed: null };
    }
    if (kept?.from === from) return { draft: kept.draft, removed: null };
    const removed = kept === null ? null : { what: earlier, draft: kept.draft, isWhole: true };
    return { draft: found.exercise, removed };
  });
  const { draft, removed } = work;
  useEffect(() => keepDraft({ from, draft }), [from, draft]);
  const change = useCallback(
    (next: Draft) =>
      setWork(({ removed }) => ({ draft: next, removed: removed?.isWhole ? removed : null })),
    [],
  );
  const remove = useCallback(
    (next: Draft, what: string) =>
      setWork(({ draft }) => ({ draft: next, removed: { what, draft, isWhole: false } })),
    [],
  );
  const replace = useCallback(
    (next: Draft) =>
      setWork(({ draft }) => ({ draft: next, removed: { what: earlier, draft, isWhole: true } })),
    [earlier],
  );
  const undo = useCallback(
    () =>
      setWork(({ draft, removed }) => {
        if (removed === null) return { draft, removed };
        // Whole drafts change places, so that neither is lost.
        return { draft: removed.draft, removed: removed.isWhole ? { ...removed, draft } : null };
      }),
    [],
  );
  const forget = useCallback(() => setWork(({ draft }) => ({ draft, removed: null })), []);
  return { draft, removed, change, remove, replace, undo, forget };
}
