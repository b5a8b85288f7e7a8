// Branching: from the moment that is looked at a person takes a seat and plays on, in a game that
// is a save of its own. The one it comes from stays as it is, among the saves.
import type { RegionId } from '../engine/types.ts';
import { branchOf, canBranch } from '../record/branch.ts';
import type { Keeping } from './keeping.ts';
import { type State, withLeft } from './state.ts';

export type Branching = {
  /**
   * Takes the seat of `region`; the seats of other persons repeat what they did. False where no
   * game is looked at, or none can go on from there.
   */
  branch(region: string): Promise<boolean>;
};

export function createBranching(
  state: State,
  { begin, keep, record }: Pick<Keeping, 'begin' | 'keep' | 'record'>,
): Branching {
  return {
    async branch(region) {
      const { viewed, cast: former, name: own } = state.get();
      if (viewed === null || !canBranch(viewed.game, viewed.turn)) return false;
      const watched = record();
      // Opened from elsewhere, it was only looked at: it is kept with its notes, so that both compare.
      if (viewed.back === null && watched !== null) await keep([watched]);
      const { game, ahead } = branchOf(viewed.game, viewed.turn, region, former.ahead);
      const cast = { persons: [region as RegionId], ahead, parted: viewed.turn };
      const name = viewed.name || own;
      const notes = viewed.notes.filter(({ turn }) => turn <= viewed.turn);
      await begin({ game, cast, name, notes }, { unsaved: withLeft(state.get()) });
      return true;
    },
  };
}
