// Levels of skill are measured, not claimed: all of them play the same seats of the same games.
import { describe, expect, it } from 'vitest';
import { seedsFrom } from '../../src/lab/runs.ts';
import { DUELS, shareWon, strengthIn } from '../../src/lab/strength.ts';
import { SEATS } from '../helpers/duels.ts';
import { sample, spring2025 } from '../helpers/games.ts';
import { meanOf } from '../helpers/trials.ts';

describe('a level of skill', () => {
  const seeds = seedsFrom(1, sample(3, 200));
  const seats = SEATS.map((seat) => strengthIn(spring2025, seat, seeds));

  it.each(DUELS)('`$winner` beats `$loser` in the same games', ({ winner, loser, atLeast }) => {
    const won = seats.map((strength) => shareWon(strength[winner], strength[loser]));
    expect(meanOf(won)).toBeGreaterThanOrEqual(atLeast);
  });
});
