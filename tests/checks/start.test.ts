import { describe, expect, it } from 'vitest';
import { createGame, present } from '../../src/game/game.ts';
import { standings } from '../../src/model/leadership.ts';
import { spring2025 } from '../helpers/games.ts';

const game = createGame(spring2025, 1);
const { world } = present(game);
const stocksOf = (id: string): (typeof world.regions)[number]['stocks'] => {
  const region = world.regions.find((candidate) => candidate.id === id);
  if (region === undefined) throw new Error(id);
  return region.stocks;
};
const firmsOf = (id: string): number => {
  const { startups, growthFirms, unicorns } = stocksOf(id);
  return startups + growthFirms + unicorns;
};

describe('the start of spring-2025 equals the article', () => {
  it('has 17 regions, in id order, and two outside accounts', () => {
    expect(world.regions).toHaveLength(17);
    const ids = world.regions.map(({ id }) => id);
    expect([...ids].sort()).toEqual(ids);
    expect(world.outside.map(({ id }) => id)).toEqual(['abroad', 'rest']);
  });

  it('gives Beijing 2,400 firms, 40 % of the nation (A01, A02)', () => {
    const rest = world.outside[1]?.stocks.startups ?? 0;
    const nation = world.regions.reduce((sum, { id }) => sum + firmsOf(id), rest);
    expect(firmsOf('beijing')).toBe(2400);
    expect(nation).toBe(6000);
  });

  it('gives Beijing 36 unicorns, over half of the nation (A03, A04)', () => {
    const nation = world.regions.reduce((sum, { stocks }) => sum + stocks.unicorns, 0);
    expect(stocksOf('beijing').unicorns).toBe(36);
    expect(36 / nation).toBeGreaterThan(0.5);
  });

  it('gives Beijing over 3,000 亿元 and Chengdu over 1,000 after +39 % (A05, A35, A36)', () => {
    expect(stocksOf('beijing').coreOutputYi).toBeGreaterThan(3000);
    expect(stocksOf('chengdu').coreOutputYi).toBeGreaterThan(1000);
    const chengdu = spring2025.regions.find(({ id }) => id === 'chengdu');
    expect(chengdu?.momentumShare).toBe(0.39);
    expect(chengdu?.target.outputYi).toBe(1300);
  });

  it('gives Beijing a fund of 1,000 亿元 and Chengdu more than 60 platforms (A08, A34)', () => {
    const { fundYi, fundCalledYi } = stocksOf('beijing');
    expect(fundYi + fundCalledYi).toBe(1000);
    expect(stocksOf('chengdu').platforms).toBeGreaterThan(60);
  });

  it('ranks Beijing first, Hangzhou second and Chengdu seventh (A10, A11, A38)', () => {
    const order = standings(world.regions, game.fixed.parameters).map(({ id }) => id);
    expect([order[0], order[1], order[6]]).toEqual(['beijing', 'hangzhou', 'chengdu']);
  });

  it('carries the 249 million users of generative AI, 17.7 % of the people (A16, A17)', () => {
    const users = world.outside[1]?.stocks.generativeAiUsersWan ?? 0;
    expect(users).toBe(24_900);
    expect(users / game.fixed.parameters.populationWan).toBeCloseTo(0.177, 4);
  });
});
