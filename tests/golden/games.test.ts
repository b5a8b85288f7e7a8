// A few games played out, held against what they gave when somebody last looked. A change here is
// a change of the rules: review it, raise RULES_VERSION, say so in the CHANGELOG, and only then
// accept the new numbers (vitest -u).
import { describe, expect, it } from 'vitest';
import { present } from '../../src/game/game.ts';
import { RULES_VERSION } from '../../src/game/version.ts';
import { standings } from '../../src/model/leadership.ts';
import { playedGame, seatsOf, spring2025 } from '../helpers/games.ts';

const GAMES = [
  ['hands-off', 42, 12, 'default'],
  ['hands-off, long', 1, 40, 'default'],
  ['held plans', 42, 12, 'hold'],
  ['random', 4_294_967_295, 12, 'random'],
] as const;

describe('golden games', () => {
  it.each(GAMES)('%s, seed %s, %s half-years', (name, seed, turns, player) => {
    const game = playedGame(seed, { turns, seats: seatsOf(spring2025, player) });
    const { world, hash } = present(game);
    const table = standings(world.regions, game.fixed.parameters).map(
      ({ id, leadershipIndex }) => `${id} ${leadershipIndex.toFixed(1)}`,
    );
    expect({ rules: RULES_VERSION, name, hash, table }).toMatchSnapshot();
  });
});
