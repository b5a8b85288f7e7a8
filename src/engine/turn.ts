// Time. A turn is a literal list of named phases over a plain working copy of the state. The result
// is frozen, so that no later hand can change the past, and immer sees it as one assignment.
import { produce } from 'immer';

/** One step of a turn. It may change `world`, which is a working copy, and nothing else. */
export type Phase<World, Context> = {
  readonly name: string;
  run(world: World, context: Context): void;
};

/** Plays one turn over `world` itself: for working copies only. */
export function runPhases<World extends { turn: number }, Context>(
  world: World,
  phases: readonly Phase<World, Context>[],
  context: Context,
): void {
  for (const phase of phases) phase.run(world, context);
}

/** What each sealed state is assigned to anew. */
const EMPTY = Object.freeze({ world: null });

/** Seals a finished working copy: frozen to the bottom, as one assignment. */
export function sealed<World extends object>(world: World): World {
  freeze(world);
  return produce(EMPTY as { world: World | null }, (draft: { world: World | null }) => {
    draft.world = world;
  }).world as World;
}

/**
 * Freezes plain data to the bottom, but for what is frozen already. Immer would do the same, key by
 * key of whatever is a number, too; of a turn that does little that is most of the cost. What is
 * held is read first, for engines read what is frozen more slowly.
 */
function freeze(holder: object): void {
  const held: readonly unknown[] = Array.isArray(holder) ? holder : Object.values(holder);
  for (let at = 0; at < held.length; at++) {
    const part = held[at];
    if (typeof part === 'object' && part !== null && !Object.isFrozen(part)) freeze(part);
  }
  Object.freeze(holder);
}
