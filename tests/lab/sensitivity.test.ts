import { describe, expect, it } from 'vitest';
import type { Overrides } from '../../src/lab/runs.ts';
import {
  consistent,
  drawnValues,
  elementaryEffects,
  type Factor,
  factorsAround,
  factorsWithin,
  largest,
} from '../../src/lab/sensitivity.ts';
import {
  PARAMETER_IDS,
  PARAMETERS,
  type ParameterId,
  parametersWith,
} from '../../src/model/params.ts';
import { WEIGHT_GROUPS } from '../../src/scenario/parse.ts';

const defaults = parametersWith({});
const ids = ['catchUp', 'outputSpeed', 'taxGdp'] as const satisfies readonly ParameterId[];
const factors: readonly Factor[] = ids.map((id) => ({ id, low: 0, high: 1 }));
const at = (values: Overrides, id: ParameterId): number => values[id] ?? Number.NaN;

describe('elementary effects', () => {
  it('of a plain sum are its coefficients, without any spread', () => {
    const [effects = []] = elementaryEffects(factors, { seed: 1, trajectories: 4 }, (values) => [
      3 * at(values, 'catchUp') - 2 * at(values, 'outputSpeed') + 7,
    ]);
    const rounded = effects.map(({ mean, size, spread }) =>
      [mean, size, spread].map((x) => x.toFixed(9)),
    );
    const row = (...values: number[]): string[] => values.map((x) => x.toFixed(9));
    expect(rounded).toEqual([row(3, 3, 0), row(-2, 2, 0), row(0, 0, 0)]);
  });

  it('of a product depend on the others, and say so by their spread', () => {
    const [effects = []] = elementaryEffects(factors, { seed: 1, trajectories: 30 }, (values) => [
      at(values, 'catchUp') * (at(values, 'outputSpeed') - 0.5),
    ]);
    expect(effects[0]?.spread).toBeGreaterThan(0.2);
    expect(Math.abs(effects[0]?.mean ?? 1)).toBeLessThan(effects[0]?.size ?? 0);
  });

  it('ask for one evaluation more than there are factors, each a step inside the ranges', () => {
    const asked: Overrides[] = [];
    const wide = factorsAround(defaults, 0.5, ids);
    elementaryEffects(wide, { seed: 3, trajectories: 2 }, (values) => {
      asked.push(values);
      return [0];
    });
    expect(asked).toHaveLength(2 * (ids.length + 1));
    for (const values of asked) {
      for (const { id, low, high } of wide) {
        expect(at(values, id)).toBeGreaterThanOrEqual(low - 1e-12);
        expect(at(values, id)).toBeLessThanOrEqual(high + 1e-12);
      }
    }
    const changed = ids.filter((id) => at(asked[0] ?? {}, id) !== at(asked[1] ?? {}, id));
    expect(changed).toHaveLength(1);
  });

  it('are the same for the same seed, and others for another', () => {
    const of = (seed: number) =>
      elementaryEffects(factors, { seed, trajectories: 3 }, (values) => [
        at(values, 'catchUp') * at(values, 'outputSpeed') * at(values, 'taxGdp'),
      ]);
    expect(of(5)).toEqual(of(5));
    expect(of(5)).not.toEqual(of(6));
  });

  it('can be put in order', () => {
    const [effects = []] = elementaryEffects(factors, { seed: 1, trajectories: 2 }, (values) => [
      at(values, 'catchUp') - 5 * at(values, 'taxGdp'),
    ]);
    expect(largest(effects, 2).map(({ id }) => id)).toEqual(['taxGdp', 'catchUp']);
  });
});

describe('values', () => {
  it('around a centre reach the ends of the ranges at 1, and nothing at 0', () => {
    for (const { id, low, high } of factorsAround(defaults, 1)) {
      expect([low, high]).toEqual([PARAMETERS[id].low, PARAMETERS[id].high]);
    }
    for (const { id, low, high } of factorsAround(defaults, 0)) {
      expect([low, high]).toEqual([defaults[id], defaults[id]]);
    }
  });

  it('within a share stay inside the ranges, and only of the grades named', () => {
    const within = factorsWithin(defaults, 0.2, ['C', 'D']);
    expect(within.length).toBeGreaterThan(100);
    for (const { id, low, high } of within) {
      expect(['C', 'D']).toContain(PARAMETERS[id].grade);
      expect(low).toBeGreaterThanOrEqual(PARAMETERS[id].low);
      expect(high).toBeLessThanOrEqual(PARAMETERS[id].high);
      expect(low).toBeLessThanOrEqual(high);
    }
  });

  it('that are drawn go together: weights add up to 1, and no share can pass 1', () => {
    const wide = factorsAround(defaults, 0.9);
    for (let k = 0; k < 20; k++) {
      const p = parametersWith(drawnValues(wide, k));
      for (const group of WEIGHT_GROUPS) {
        expect(group.reduce((sum, id) => sum + p[id], 0)).toBeCloseTo(1, 9);
      }
      const ceiling = p.adoptionCeiling + 100 * (p.ceilingIndustry + p.ceilingOpenness);
      expect(ceiling).toBeLessThanOrEqual(1 + 1e-9);
    }
    expect(drawnValues(wide, 1)).toEqual(drawnValues(wide, 1));
    expect(drawnValues(wide, 1)).not.toEqual(drawnValues(wide, 2));
  });

  it('that are the defaults stay as they are', () => {
    const same = Object.fromEntries(PARAMETER_IDS.map((id) => [id, defaults[id]]));
    for (const [id, value] of Object.entries(consistent(same))) {
      expect(value).toBeCloseTo(defaults[id as ParameterId], 12);
    }
    expect(consistent({ catchUp: 0.1 })).toEqual({ catchUp: 0.1 });
  });
});
