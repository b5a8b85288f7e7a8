import { describe, expect, it } from 'vitest';
import type { RegionId } from '../../src/engine/types.ts';
import { createGame, endTurn, present } from '../../src/game/game.ts';
import type { Band } from '../../src/lab/bands.ts';
import { forecastOf } from '../../src/lab/forecast.ts';
import { futureSeeds, type Situation } from '../../src/lab/futures.ts';
import type { Command } from '../../src/model/commands.ts';
import { LEVERS } from '../../src/model/plan.ts';
import { HIGHEST_SEED } from '../../src/scenario/limits.ts';
import { createWorld } from '../../src/scenario/start.ts';
import { spring2025 } from '../helpers/games.ts';

const region = 'hangzhou' as RegionId;
const nothing = Object.fromEntries(LEVERS.map((lever) => [lever, 0]));
const idle: Command = { region, type: 'plan', shares: nothing, surplus: 'save' };

const taskOf = (more: Partial<Situation> = {}): Situation => ({
  scenario: spring2025,
  world: createWorld(spring2025, 42),
  region,
  pending: [],
  turns: 12,
  ...more,
});

describe('a forecast', () => {
  it('is the same each time, and leaves the world as it was', () => {
    const task = taskOf({ pending: [idle] });
    const before = JSON.stringify(task);
    const first = forecastOf(task);
    expect(forecastOf(task)).toEqual(first);
    expect(JSON.stringify(task)).toBe(before);
  });

  it("knows nothing of the game's own luck, past the world that stands", () => {
    const [a, b] = [7, 8].map((seed) =>
      forecastOf(taskOf({ world: createWorld(spring2025, seed), pending: [idle] })),
    );
    expect(a).toEqual(b);
    // No game can have these seeds, so no game's luck can be foretold from its forecasts.
    const seeds = futureSeeds(3, region, 200);
    expect(Math.min(...seeds)).toBeGreaterThan(HIGHEST_SEED);
    expect(new Set(seeds).size).toBe(200);
    expect(futureSeeds(4, region, 1)).not.toEqual(futureSeeds(3, region, 1));
  });

  it('has bands around its medians, wider than nothing, over four half-years', () => {
    const { steps, now } = forecastOf(taskOf({ pending: [idle] }));
    expect(steps.map(({ halfYears }) => halfYears)).toEqual([1, 2, 3, 4]);
    for (const { plan, old, change } of steps) {
      if (old === null || change === null) throw new Error('nothing to compare with');
      const bands: Band[] = [plan, old, change].flatMap((each) => Object.values(each));
      expect(bands).toHaveLength(9);
      for (const { low, median, high } of bands) {
        expect(low).toBeLessThanOrEqual(median);
        expect(median).toBeLessThanOrEqual(high);
      }
      expect(plan.outputYi.low).toBeLessThan(plan.outputYi.high);
      expect(Number.isInteger(plan.rank.median)).toBe(true);
    }
    expect(now.outputYi).toBe(
      taskOf().world.regions.find(({ id }) => id === region)?.stocks.coreOutputYi,
    );
  });

  it('expects less of a plan that spends nothing, and says it more surely than by two bands', () => {
    const last = forecastOf(taskOf({ pending: [idle] })).steps[3];
    if (!last?.old || !last.change) throw new Error('no comparison');
    expect(last.change.outputShare.high).toBeLessThan(0);
    expect(last.change.leadershipIndex.high).toBeLessThan(0);
    expect(last.change.ranksGained.high).toBeLessThanOrEqual(0);
    const width = ({ low, high }: Band): number => high - low;
    expect(width(last.change.outputShare) * last.old.outputYi.median).toBeLessThan(
      width(last.old.outputYi),
    );
  });

  it('compares with nothing where nothing is pending, and looks at no other seat', () => {
    const other: Command = { ...idle, region: 'wuhan' as RegionId };
    const forecast = forecastOf(taskOf({ pending: [other] }));
    expect(forecast).toEqual(forecastOf(taskOf()));
    expect(forecast.steps.every(({ old, change }) => old === null && change === null)).toBe(true);
    const compared = forecastOf(taskOf({ pending: [idle] }));
    expect(compared.steps.map(({ old }) => old)).toEqual(forecast.steps.map(({ plan }) => plan));
  });

  it('ends with the game', () => {
    expect(forecastOf(taskOf({ turns: 3 })).steps).toHaveLength(3);
    expect(forecastOf(taskOf({ turns: 0 })).steps).toEqual([]);
  });

  it('brackets most of what comes of games that are then played so', () => {
    const { steps } = forecastOf(taskOf());
    const band = steps[3]?.plan.outputYi as Band;
    const outcomes = Array.from({ length: 20 }, (_, k) => {
      let game = createGame(spring2025, 900 + k, { seats: { [region]: 'person' } });
      for (let turn = 1; turn <= 4; turn++) game = endTurn(game);
      const { world } = present(game);
      return world.regions.find(({ id }) => id === region)?.stocks.coreOutputYi ?? 0;
    });
    const inside = outcomes.filter((yi) => yi >= band.low && yi <= band.high).length;
    expect(inside).toBeGreaterThanOrEqual(14);
  });
});
