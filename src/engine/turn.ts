// Time. A turn is a literal list of named phases over a plain working copy of the state; immer
// sees the result as one assignment and freezes it, so that no later hand can change the past.
import { produce } from 'immer';

/** One step of a turn. It may change `world`, which is a working copy, and nothing else. */
export type Phase<World, Context> = {
  readonly name: string;
  run(world: World, context: Context): void;
};

/**
 * Plays one turn: copies `state`, runs `phases` in order over the copy, and returns it frozen.
 * `open` gives the phases their context (the books, the luck, the parameters) over that copy.
 */
export function playTurn<World extends { turn: number }, Context>(
  state: World,
  phases: readonly Phase<World, Context>[],
  copy: (state: World) => World,
  open: (world: World) => Context,
): { state: World; context: Context } {
  const world = copy(state);
  world.turn = state.turn + 1;
  const context = open(world);
  for (const phase of phases) phase.run(world, context);
  const sealed = produce({ state }, (draft: { state: World }) => {
    draft.state = world;
  });
  return { state: sealed.state, context };
}
