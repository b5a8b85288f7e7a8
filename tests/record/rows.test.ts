import { describe, expect, it } from 'vitest';
import { present } from '../../src/game/game.ts';
import { OUTSIDE_STOCKS, REGION_STOCKS } from '../../src/model/stocks.ts';
import { REGION_VARIABLES, regionRows, VARIABLES } from '../../src/record/rows.ts';
import { playedGame } from '../helpers/games.ts';

const game = playedGame(3, { turns: 6 });
const { world } = present(game);
const rows = regionRows(world, game.fixed);

describe('the rows of a state', () => {
  it('hold each stock as it stands, but the whole fund under its name', () => {
    for (const { id, stocks } of world.regions) {
      const { fundYi, ...others } = stocks;
      expect(rows[id]).toMatchObject(others);
      expect(rows[id]).toMatchObject({
        fundYi: fundYi + stocks.fundCalledYi,
        fundUncalledYi: fundYi,
        firms: stocks.startups + stocks.growthFirms + stocks.unicorns,
      });
    }
  });

  it('rank every region once', () => {
    const ranks = Object.values(rows).map(({ rank }) => rank);
    expect(ranks.sort((a, b) => a - b)).toEqual(world.regions.map((_, i) => i + 1));
  });

  it('have every variable, within its range', () => {
    const ranges = new Map(VARIABLES.map(({ id, range }) => [id, range]));
    for (const row of Object.values(rows)) {
      expect(Object.keys(row)).toEqual([...REGION_VARIABLES]);
      for (const id of REGION_VARIABLES) {
        const [low, high] = ranges.get(id) ?? [0, -1];
        expect(row[id]).toBeGreaterThanOrEqual(low);
        expect(row[id]).toBeLessThanOrEqual(high);
      }
    }
  });
});

describe('the list of variables', () => {
  it('names each once, and every stock', () => {
    const ids = VARIABLES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const stocks = [...Object.keys(REGION_STOCKS), ...Object.keys(OUTSIDE_STOCKS)];
    expect(ids).toEqual(expect.arrayContaining(stocks));
  });

  it('says who has what', () => {
    const who = new Map(VARIABLES.map(({ id, of }) => [id as string, of]));
    expect(who.get('gdpYi')).toEqual(['regions']);
    expect(who.get('aiTalent')).toEqual(['regions', 'outside']);
    expect(who.get('treasuryYi')).toEqual(['outside']);
  });
});
