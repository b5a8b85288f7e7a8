// Games of one start stand together: the same scenario, luck and length, so that they can be held
// against each other.
import type { SaveHead } from '../../live/index.ts';

/** The saves of each start; both the groups and what is in them keep the order that they came in. */
export function groupsOf(saves: readonly SaveHead[]): SaveHead[][] {
  const groups = new Map<string, SaveHead[]>();
  for (const head of saves) {
    const { scenario, isEmbedded, seed, turns } = head;
    const start = JSON.stringify([scenario.id, isEmbedded, seed, turns]);
    groups.set(start, [...(groups.get(start) ?? []), head]);
  }
  return [...groups.values()];
}
