// Scenarios at the edge of what a file may say: they are refused, or they play.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createGame, endTurn, isOver, present } from '../../src/game/game.ts';
import { PARAMETER_IDS, PARAMETERS } from '../../src/model/params.ts';
import { LEVERS } from '../../src/model/plan.ts';
import { OUTSIDE_STOCKS, REGION_STOCKS, type VariableSpec } from '../../src/model/stocks.ts';
import { checkScenario } from '../../src/scenario/parse.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { sample, spring2025 } from '../helpers/games.ts';

/** Small enough to play often; the first, one in the middle, and one far behind. */
const IDS = ['beijing', 'guangxi', 'hangzhou'];
const BASE = JSON.stringify({
  ...spring2025,
  regions: spring2025.regions.filter(({ id }) => IDS.includes(id)),
});

type Change = { name: string; value: unknown; apply: (scenario: Scenario) => void };

const specs: Readonly<Record<string, VariableSpec>> = { ...REGION_STOCKS, ...OUTSIDE_STOCKS };

/** A value of a stock: an end of its range, or the shipped one many times larger or smaller. */
const stockChange = fc
  .record({
    account: fc.constantFrom(0, 1, 2, 'all', 'abroad', 'rest'),
    at: fc.nat(),
    factor: fc.constantFrom(0, 1e-9, 1e-3, 0.03, 0.3, 3, 30, 1e3, 1e9),
    end: fc.constantFrom(null, null, 0, 1),
  })
  .map(({ account, at, factor, end }): Change => {
    const outside = account === 'abroad' || account === 'rest';
    const ids = Object.keys(outside ? OUTSIDE_STOCKS : REGION_STOCKS);
    const id = ids[at % ids.length] as string;
    const [low, high] = (specs[id] as VariableSpec).range;
    const valueFor = (shipped: number): number => {
      const value =
        end === null ? Math.min(high, Math.max(low, shipped * factor)) : [low, high][end];
      return specs[id]?.unit === 'firms' ? Math.round(value as number) : (value as number);
    };
    return {
      name: `${account}/${id}`,
      value: end ?? factor,
      apply: (scenario) => {
        const held = outside
          ? [scenario.outside[account]]
          : scenario.regions
              .filter((_, i) => account === 'all' || i === account)
              .map((r) => r.start);
        for (const stocks of held as Record<string, number>[]) {
          stocks[id] = valueFor(stocks[id] as number);
        }
      },
    };
  });

const parameterChange = fc
  .record({ id: fc.constantFrom(...PARAMETER_IDS), end: fc.constantFrom('low', 'high') })
  .map(({ id, end }): Change => {
    const value = PARAMETERS[id][end as 'low' | 'high'];
    return {
      name: id,
      value,
      apply: ({ parameters }) => Object.assign(parameters, { [id]: value }),
    };
  });

const otherChange = fc
  .record({
    key: fc.constantFrom('momentumShare', 'share', 'fit', 'xKm', 'target', 'regions'),
    value: fc.constantFrom(0, 0.125, 1),
  })
  .map(({ key, value }): Change => {
    const apply = (scenario: Scenario): void => {
      if (key === 'regions') scenario.regions.splice(2);
      for (const region of scenario.regions) {
        if (key === 'momentumShare') region.momentumShare = value - 0.25;
        else if (key === 'share') for (const lever of LEVERS) region.plan.shares[lever] = value / 8;
        else if (key === 'fit') region.fit = { ...region.fit, health: value };
        else if (key === 'xKm') region.hub.xKm = region.hub.xKm > 0 ? 10_000 * value : -10_000;
        else if (key === 'target') region.target.outputYi = value === 0 ? 5e-324 : 1e9 * value;
      }
    };
    return { name: key, value, apply };
  });

const changes = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: stockChange },
    { weight: 4, arbitrary: parameterChange },
    { weight: 1, arbitrary: otherChange },
  ),
  { minLength: 1, maxLength: 4 },
);

/** What is wrong with a played game's numbers; null where nothing is. */
function flawOf(scenario: Scenario, seed: number, turns: number): string | null {
  let game = createGame(scenario, seed, { turns });
  while (!isOver(game)) {
    game = endTurn(game);
    const { world } = present(game);
    for (const { id, stocks } of [...world.regions, ...world.outside]) {
      for (const [stock, value] of Object.entries(stocks)) {
        const [low, high] = (specs[stock] as VariableSpec).range;
        if (!(value >= low && value <= high)) return `${id}/${stock} is ${value} at ${world.turn}`;
      }
    }
  }
  return null;
}

it('refuses a scenario or plays it within every range', () => {
  let played = 0;
  const runs = sample(150, 5000);
  const report = ([made, seed]: [Change[], number]): string =>
    `${made.map(({ name, value }) => `${name}=${value}`).join(' ')} seed ${seed}`;
  fc.assert(
    fc.property(changes, fc.nat(1000), (made, seed) => {
      const draft = JSON.parse(BASE) as Scenario;
      for (const { apply } of made) apply(draft);
      const checked = checkScenario(draft);
      if (!checked.ok) return;
      played += 1;
      const flaw = flawOf(checked.value, seed, 12);
      if (flaw !== null) throw new Error(`${report([made, seed])}: ${flaw}`);
    }),
    { seed: 2025, numRuns: runs },
  );
  // A check that refused everything would prove nothing.
  expect(played).toBeGreaterThan(runs / 4);
});

it('plays twenty years with many parameters at the ends of their ranges', () => {
  let played = 0;
  const runs = sample(40, 1000);
  fc.assert(
    fc.property(fc.array(parameterChange, { minLength: 10, maxLength: 60 }), (made) => {
      const draft = JSON.parse(BASE) as Scenario;
      // Weights that do not add up to 1 are refused, and then nothing would be played.
      for (const { name, apply } of made) if (!name.startsWith('index')) apply(draft);
      const checked = checkScenario(draft);
      if (!checked.ok) return;
      played += 1;
      let game = createGame(checked.value, 3, { turns: 40 });
      while (!isOver(game)) game = endTurn(game);
      for (const { id, stocks } of present(game).world.regions) {
        for (const [stock, value] of Object.entries(stocks)) {
          expect(value >= 0 && value < Infinity, `${id}/${stock} is ${value}`).toBe(true);
        }
      }
    }),
    { seed: 2025, numRuns: runs },
  );
  expect(played).toBeGreaterThan(runs / 4);
});
