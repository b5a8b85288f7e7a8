import { describe, expect, it } from 'vitest';
import { REGION_VARIABLES, regionRows } from '../../src/record/rows.ts';
import { ALL_VARIABLES, seriesOf, valueAt } from '../../src/views/variables.ts';
import { playedGame } from '../helpers/games.ts';

const game = playedGame(42);

describe('the variables of the charts', () => {
  it('are all that a region has, each once', () => {
    const ids = ALL_VARIABLES.map(({ id }) => id);
    expect([...new Set(ids)]).toEqual(ids);
    expect([...ids].sort()).toEqual([...new Set(REGION_VARIABLES)].sort());
  });

  it('have the values that the command line prints', () => {
    for (const { turn, world } of game.chapters) {
      for (const [id, row] of Object.entries(regionRows(world, game.fixed))) {
        for (const variable of ALL_VARIABLES) {
          const printed = row[variable.id as keyof typeof row];
          expect(valueAt(game, turn, id, variable), `${id} ${variable.id}`).toBeCloseTo(printed, 9);
        }
      }
    }
  });

  it('have a course from the start to the present', () => {
    const [index] = ALL_VARIABLES;
    if (index === undefined) throw new Error('no variable');
    expect(seriesOf(game, 'beijing', index)).toHaveLength(game.turns + 1);
  });
});
