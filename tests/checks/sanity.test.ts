import { describe, expect, it } from 'vitest';
import type { Game } from '../../src/game/game.ts';
import { standings } from '../../src/model/leadership.ts';
import {
  OUTSIDE_STOCKS,
  REGION_STOCK_IDS,
  REGION_STOCKS,
  type VariableSpec,
} from '../../src/model/stocks.ts';
import { SHIPPED } from '../../src/scenario/shelf.ts';
import { playedGame, sample, seatsOf, shippedScenario, spring2025 } from '../helpers/games.ts';

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

/** Hundreds of games fit into memory without their books, which nothing here asks for. */
function withoutBooks(game: Game): Game {
  return { ...game, chapters: game.chapters.map((chapter) => ({ ...chapter, ledger: null })) };
}

describe('hands-off, for twenty years', () => {
  const games = Array.from({ length: sample(12, 200) }, (_, k) =>
    withoutBooks(playedGame(k * 1009 + 1, { turns: 40 })),
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

describe.each(SHIPPED)('hands-off, %s', (id) => {
  const scenario = shippedScenario(id);
  const games = Array.from({ length: sample(3, 50) }, (_, k) =>
    withoutBooks(playedGame(k * 7919 + 2, {}, scenario)),
  );
  const specs: Readonly<Record<string, VariableSpec>> = { ...REGION_STOCKS, ...OUTSIDE_STOCKS };

  it('keeps every stock in its range', () => {
    for (const game of games) {
      for (const { world } of game.chapters) {
        for (const account of [...world.regions, ...world.outside]) {
          for (const [stock, value] of Object.entries(account.stocks)) {
            const [low, high] = specs[stock]?.range ?? [Number.NaN, Number.NaN];
            const isIn = value >= low && value <= high;
            expect(isIn, `${account.id}.${stock} is ${value} in turn ${world.turn}`).toBe(true);
          }
        }
      }
    }
  });

  it('grows everywhere, and nowhere past a quarter of GDP', () => {
    for (const game of games) {
      const { world } = game.chapters[game.turns] as Game['chapters'][number];
      for (const { id: region, stocks } of world.regions) {
        expect(stocks.coreOutputYi, region).toBeGreaterThan(output(game, 0, region));
        expect(stocks.coreOutputYi, region).toBeLessThan(0.25 * stocks.gdpYi);
      }
    }
  });

  it('lets no stock of the country explode: none more than triples in a year', () => {
    // The purse is what a half-year leaves over: from nothing to something is no explosion.
    const counted = REGION_STOCK_IDS.filter((stock) => stock !== 'purseYi');
    for (const game of games) {
      for (const stock of counted) {
        const total = (turn: number): number =>
          game.chapters[turn]?.world.regions.reduce((sum, r) => sum + r.stocks[stock], 0) ?? 0;
        for (let turn = 2; turn <= game.turns; turn++) {
          expect(total(turn), `${stock} in turn ${turn}`).toBeLessThan(3 * total(turn - 2));
        }
      }
    }
  });

  // The backcast tells of other years.
  if (scenario.start.year === 2024) {
    it('keeps Beijing in the first three until 2030', () => {
      for (const game of games) {
        for (const { turn, world } of game.chapters.slice(0, 13)) {
          const rank = standings(world.regions, game.fixed.parameters).findIndex(
            (standing) => standing.id === 'beijing',
          );
          expect(rank + 1, `in turn ${turn}`).toBeLessThanOrEqual(3);
        }
      }
    });
  }
});
