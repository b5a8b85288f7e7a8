import { describe, expect, it } from 'vitest';
import type { Game } from '../../src/game/game.ts';
import { playedGame, sample, seatsOf, spring2025 } from '../helpers/games.ts';

function output(game: Game, turn: number, id?: string): number {
  const regions = game.chapters[turn]?.world.regions ?? [];
  return regions
    .filter((region) => id === undefined || region.id === id)
    .reduce((sum, { stocks }) => sum + stocks.coreOutputYi, 0);
}

function expectSaneStocks(game: Game): void {
  for (const { world } of game.chapters) {
    for (const { id, stocks } of [...world.regions, ...world.outside]) {
      for (const [stock, value] of Object.entries(stocks)) {
        const place = `${id}.${stock} in turn ${world.turn}`;
        expect(Number.isFinite(value), `${place} is ${value}`).toBe(true);
        expect(value, place).toBeGreaterThanOrEqual(0);
      }
    }
  }
}

describe('hands-off, for twenty years', () => {
  const games = Array.from({ length: sample(12, 200) }, (_, k) =>
    playedGame(k * 1009 + 1, { turns: 40 }),
  );

  it('has no NaN and no negative stock', () => {
    for (const game of games) expectSaneStocks(game);
  });

  it('keeps every region’s core output under a quarter of its GDP of that year', () => {
    for (const game of games) {
      for (const { world } of game.chapters) {
        for (const { stocks } of world.regions) {
          expect(stocks.coreOutputYi).toBeLessThan(0.25 * stocks.gdpYi);
        }
      }
    }
  });

  it('grows more slowly by itself: 2044 slower than 2034, 2034 slower than 2025', () => {
    for (const game of games) {
      const growth = (turn: number): number => output(game, turn) / output(game, turn - 2) - 1;
      expect(growth(20)).toBeLessThan(growth(2));
      expect(growth(40)).toBeLessThan(growth(20));
      expect(growth(40)).toBeGreaterThan(0);
    }
  });

  it('keeps indices between 0 and 100 and shares between 0 and 1', () => {
    for (const game of games) {
      for (const { stocks } of game.chapters[40]?.world.regions ?? []) {
        for (const index of [
          stocks.businessEnvironment,
          stocks.openness,
          stocks.governmentCapacity,
          stocks.credibility,
          stocks.supportingIndustry,
        ]) {
          expect(index).toBeLessThanOrEqual(100);
        }
        expect(stocks.adoptionShare).toBeLessThanOrEqual(1);
      }
    }
  });

  it('brings Chengdu within a tenth of its 1,300 亿元 of 2025, or above it (A37)', () => {
    for (const game of games) expect(output(game, 2, 'chengdu')).toBeGreaterThan(0.9 * 1300);
  });

  it('leaves Beijing first at the end of 2025 and meets most targets', () => {
    for (const game of games) {
      const reckoned = game.chapters[2]?.notes.filter(
        ({ kind }) => kind === 'targetMet' || kind === 'targetMissed',
      );
      const met = reckoned?.filter(({ kind }) => kind === 'targetMet').length ?? 0;
      expect(reckoned).toHaveLength(17);
      expect(met).toBeGreaterThan(8);
      const leader = [...(game.chapters[2]?.world.regions ?? [])].sort(
        (a, b) => b.stocks.coreOutputYi - a.stocks.coreOutputYi,
      )[0];
      expect(leader?.id).toBe('beijing');
    }
  });
});

describe('played at random', () => {
  it('stays sane for twenty years', () => {
    for (let seed = 0; seed < sample(6, 100); seed++) {
      expectSaneStocks(playedGame(seed, { turns: 40, seats: seatsOf(spring2025, 'random') }));
    }
  });
});
