// What is sealed cannot be changed, at whatever depth, and is the very object that was handed in.
import { describe, expect, it } from 'vitest';
import { sealed } from '../../src/engine/turn.ts';
import { createGame, endTurn, present } from '../../src/game/game.ts';
import { spring2025 } from '../helpers/games.ts';

/** Everything that a value holds, itself included. */
function within(value: unknown): object[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value, ...Object.values(value).flatMap(within)];
}

describe('a sealed state', () => {
  it('is frozen to the bottom', () => {
    const state = { turn: 1, none: null, regions: [{ stocks: { talent: 1.5 }, marks: [1, [2]] }] };
    expect(sealed(state)).toBe(state);
    expect(within(state)).toHaveLength(6);
    for (const part of within(state)) expect(Object.isFrozen(part)).toBe(true);
    expect(() => {
      (state.regions[0] as { stocks: { talent: number } }).stocks.talent = 2;
    }).toThrow(TypeError);
  });

  it('may hold what was sealed before', () => {
    const part = sealed({ talent: 1 });
    expect(sealed({ part }).part).toBe(part);
  });

  it('is what every half-year of a game ends in', () => {
    const { world } = present(endTurn(createGame(spring2025, 1)));
    expect(within(world).length).toBeGreaterThan(50);
    for (const part of within(world)) expect(Object.isFrozen(part)).toBe(true);
  });
});
