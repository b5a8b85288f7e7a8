import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  binomialQuantile,
  drawUniforms,
  normalQuantile,
  poissonQuantile,
} from '../../src/engine/chance.ts';

describe('a draw', () => {
  it('is the same for the same address and differs between addresses', () => {
    expect(drawUniforms(42, 1, 'firms', 5)).toEqual(drawUniforms(42, 1, 'firms', 5));
    const addresses = [
      drawUniforms(42, 1, 'firms', 1),
      drawUniforms(43, 1, 'firms', 1),
      drawUniforms(42, 2, 'firms', 1),
      drawUniforms(42, 1, 'nation', 1),
    ];
    expect(new Set(addresses.map(String)).size).toBe(4);
  });

  it('has not changed: old records hang on it', () => {
    expect(drawUniforms(42, 1, 'firms', 3)).toMatchInlineSnapshot(`
      [
        0.20651708613149822,
        0.7223126972094178,
        0.16731658927164972,
      ]
    `);
  });
});

const grid = Array.from({ length: 4000 }, (_, k) => (k + 0.5) / 4000);
const meanOf = (values: number[]): number => values.reduce((a, b) => a + b, 0) / values.length;

describe('counts from a uniform', () => {
  it.each([0.01, 0.3, 2, 12, 59, 61, 400])('have the mean and spread of Poisson(%s)', (mean) => {
    const counts = grid.map((u) => poissonQuantile(u, mean));
    const average = meanOf(counts);
    expect(Math.abs(average - mean)).toBeLessThan(0.02 + 0.005 * mean);
    const variance = meanOf(counts.map((count) => (count - average) ** 2));
    expect(Math.abs(variance / mean - 1)).toBeLessThan(0.05);
  });

  it.each([
    [10, 0.1],
    [200, 0.02],
    [1500, 0.06],
    [900, 0.5],
    [3, 0.9],
  ])('have the mean and spread of Binomial(%s, %s)', (trials, chance) => {
    const counts = grid.map((u) => binomialQuantile(u, trials, chance));
    const average = meanOf(counts);
    expect(Math.abs(average - trials * chance)).toBeLessThan(0.02 + 0.005 * trials * chance);
    const variance = meanOf(counts.map((count) => (count - average) ** 2));
    expect(Math.abs(variance / (trials * chance * (1 - chance)) - 1)).toBeLessThan(0.05);
  });

  it('rise with the uniform and stay in range', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        fc.integer({ min: 0, max: 100_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (a, b, trials, chance) => {
          const low = binomialQuantile(Math.min(a, b), trials, chance);
          const high = binomialQuantile(Math.max(a, b), trials, chance);
          expect(low).toBeLessThanOrEqual(high);
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeLessThanOrEqual(trials);
          expect(Number.isInteger(low)).toBe(true);
        },
      ),
    );
  });

  it('knows the normal quantiles of a table', () => {
    expect(normalQuantile(0.5)).toBeCloseTo(0, 3);
    expect(normalQuantile(0.975)).toBeCloseTo(1.96, 2);
    expect(normalQuantile(0.001)).toBeCloseTo(-3.09, 2);
  });
});
