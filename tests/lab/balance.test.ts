import { describe, expect, it } from 'vitest';
import { balanceOf, luckShareOf } from '../../src/lab/balance.ts';
import { seedsFrom } from '../../src/lab/runs.ts';
import { sample, spring2025 } from '../helpers/games.ts';

const options = { seeds: seedsFrom(1, sample(2, 20)), samples: sample(20, 200) };
const seats = ['hangzhou', 'chengdu', 'xian'].map((id) => balanceOf(spring2025, id, options));

describe('the balance of a seat', () => {
  it('says what plans gain: more than to hold and more than its own style', () => {
    for (const { gainPoints, gainRanks, top, best } of seats) {
      expect(gainPoints).toBeGreaterThan(3);
      expect(gainRanks).toBeGreaterThan(0);
      expect(top.index).toBeGreaterThanOrEqual(best.index);
    }
  });

  it('says that to hold in one seat costs it no more than three ranks', () => {
    for (const { holdCosts } of seats) expect(holdCosts).toBeLessThanOrEqual(3);
  });

  it('says that luck explains less than half of what comes out', () => {
    for (const { luckShare } of seats) expect(luckShare).toBeLessThan(0.5);
  });

  it('knows no lever that is best by itself', () => {
    expect(seats.map(({ loneLever }) => loneLever)).toEqual([null, null, null]);
  });
});

describe('the share of luck', () => {
  it('is all where plans make no difference, and nothing where seeds make none', () => {
    expect(
      luckShareOf([
        [1, 3],
        [1, 3],
      ]),
    ).toBe(1);
    expect(
      luckShareOf([
        [1, 1],
        [3, 3],
      ]),
    ).toBe(0);
    expect(
      luckShareOf([
        [2, 2],
        [2, 2],
      ]),
    ).toBe(0);
  });
});
