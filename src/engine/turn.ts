// Time. A turn is a literal list of named phases over a plain working copy of the state; immer
// sees the result as one assignment and freezes it, so that no later hand can change the past.
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

/** Seals a finished working copy: frozen to the bottom, as one assignment. */
export function sealed<World>(world: World): World {
  return produce({ world: null as World | null }, (draft: { world: World | null }) => {
    draft.world = world;
  }).world as World;
}
