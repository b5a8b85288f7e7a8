// The draft under work: kept as it changes, and with one step back from whatever took something away.
import { useCallback, useEffect, useState } from 'react';
import type { Scenario } from '../../../scenario/schema.ts';
import type { Found } from '../classroom.tsx';
import { type Draft, newDraft } from './draft.ts';
import { keepDraft, recallDraft } from './keeping.ts';

/** What can be brought back, and what it is called. */
export type Removed = { what: string; draft: Draft };

export type DraftWork = {
  draft: Draft;
  removed: Removed | null;
  change(next: Draft): void;
  /** A change that takes `what` away. */
  remove(next: Draft, what: string): void;
  undo(): void;
};

/** `earlier`: what to call the draft of another day where the address brings a new one. */
export function useDraft(
  found: Found,
  from: string,
  scenario: Scenario,
  earlier: string,
): DraftWork {
  const [work, setWork] = useState<{ draft: Draft; removed: Removed | null }>(() => {
    const kept = recallDraft();
    if (found.kind !== 'exercise') {
      return { draft: kept?.draft ?? newDraft(scenario), removed: null };
    }
    if (kept?.from === from) return { draft: kept.draft, removed: null };
    const removed = kept === null ? null : { what: earlier, draft: kept.draft };
    return { draft: found.exercise, removed };
  });
  const { draft, removed } = work;
  useEffect(() => keepDraft({ from, draft }), [from, draft]);
  const change = useCallback(
    (next: Draft) => setWork((before) => ({ ...before, draft: next })),
    [],
  );
  const remove = useCallback(
    (next: Draft, what: string) =>
      setWork((before) => ({ draft: next, removed: { what, draft: before.draft } })),
    [],
  );
  const undo = useCallback(
    () =>
      setWork((before) =>
        before.removed === null ? before : { draft: before.removed.draft, removed: null },
      ),
    [],
  );
  return { draft, removed, change, remove, undo };
}
