// V18: bands. All parameters that are judgement or game balance (grades C and D) are drawn within a
// fifth of their value, each draw with a seed of its own; the usual game must lie inside what the
// drawn games span, and the span must be of use: neither nothing nor everything.
import { quantile } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { run, variantOf } from '../../src/lab/runs.ts';
import { drawnValues, factorsWithin } from '../../src/lab/sensitivity.ts';
import { standings } from '../../src/model/leadership.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { fixedOf } from '../../src/scenario/start.ts';
import { sample, spring2025 } from '../helpers/games.ts';
import { seedsFrom } from '../helpers/trials.ts';

type Line = { output: number[]; index: number[] };

/** A region's line through a game, by region. */
function linesOf(scenario: Scenario, seed: number): Map<string, Line> {
  const lines = new Map<string, Line>(
    scenario.regions.map(({ id }) => [id, { output: [], index: [] }]),
  );
  const { parameters } = fixedOf(scenario);
  run(scenario, seed, {}, ({ regions }) => {
    for (const { id, stocks } of regions) lines.get(id)?.output.push(stocks.coreOutputYi);
    for (const { id, leadershipIndex } of standings(regions, parameters)) {
      lines.get(id)?.index.push(leadershipIndex);
    }
  });
  return lines;
}

const factors = factorsWithin(fixedOf(spring2025).parameters, 0.2, ['C', 'D']);
const drawn = Array.from({ length: sample(60, 600) }, (_, k) =>
  linesOf(variantOf(spring2025, drawnValues(factors, k)), 1000 + k),
);
const usual = seedsFrom(1, sample(10, 60)).map((seed) => linesOf(spring2025, seed));
const IDS = spring2025.regions.map(({ id }) => id);

type Of = keyof Line;
const at = (games: readonly Map<string, Line>[], id: string, of: Of, turn: number): number[] =>
  games.map((lines) => lines.get(id)?.[of][turn] ?? Number.NaN);

const BANDS = { half: [0.25, 0.75], most: [0.05, 0.95] } as const;

function band(id: string, of: Of, turn: number, kind: keyof typeof BANDS): [number, number] {
  const values = at(drawn, id, of, turn);
  return [quantile(values, BANDS[kind][0]), quantile(values, BANDS[kind][1])];
}

const isInside = (value: number, [low, high]: [number, number]): boolean =>
  value >= low && value <= high;
const line = (id: string, of: Of, turn: number): number => quantile(at(usual, id, of, turn), 0.5);

const QUANTITIES = ['output', 'index'] as const;
const TURNS = [4, 8, 12];

describe('V18: bands over parameters and luck', () => {
  it('are drawn from most parameters', () => {
    expect(factors.length).toBeGreaterThan(120);
  });

  it.each(QUANTITIES)('the usual line of %s lies in every region’s 90 %% band', (of) => {
    const outside = IDS.flatMap((id) =>
      TURNS.filter((turn) => !isInside(line(id, of, turn), band(id, of, turn, 'most'))).map(
        (turn) => `${id} at ${turn}`,
      ),
    );
    expect(outside).toEqual([]);
  });

  it.each(QUANTITIES)('and of %s mostly in the 50 %% band', (of) => {
    const inside = IDS.filter((id) => isInside(line(id, of, 12), band(id, of, 12, 'half')));
    expect(inside.length / IDS.length).toBeGreaterThan(0.6);
  });

  it.each(QUANTITIES)(
    'single games of %s with the usual parameters mostly lie in the 90 %% band',
    (of) => {
      const cases = IDS.flatMap((id) =>
        at(usual, id, of, 12).map((value) => isInside(value, band(id, of, 12, 'most'))),
      );
      expect(cases.filter(Boolean).length / cases.length).toBeGreaterThan(0.8);
    },
  );

  it('widen with time: what is near is surer than what is far', () => {
    for (const id of IDS) {
      const width = (turn: number): number => {
        const [low, high] = band(id, 'output', turn, 'most');
        return high / low;
      };
      expect(width(12), id).toBeGreaterThan(width(4));
    }
  });

  it('say something: output in 2030 is known within a factor, the index within some points', () => {
    for (const id of IDS) {
      const [low, high] = band(id, 'output', 12, 'most');
      expect(high / low, id).toBeGreaterThan(1.1);
      expect(high / low, id).toBeLessThan(3);
      const [lowest, highest] = band(id, 'index', 12, 'most');
      expect(highest - lowest, id).toBeGreaterThan(1);
      expect(highest - lowest, id).toBeLessThan(30);
    }
  });
});
