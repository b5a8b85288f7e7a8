import { describe, expect, it } from 'vitest';
import { factorsAround } from '../../src/lab/sensitivity.ts';
import { sobolIndices } from '../../src/lab/sobol.ts';
import { type ParameterId, parametersWith } from '../../src/model/params.ts';

const IDS: ParameterId[] = ['talentExit', 'birthRate', 'deathRate'];
const factors = factorsAround(parametersWith({}), 1, IDS);
const sampling = { seed: 7, samples: 4000 };

/** Where a parameter lies between its ends, −1 to 1. */
const place = (values: object, k: number): number => {
  const { id, low, high } = factors[k] as (typeof factors)[number];
  const value = (values as Record<string, number>)[id] as number;
  return (2 * (value - low)) / (high - low) - 1;
};

describe('Sobol’s indices', () => {
  it('are the known ones of a sum: variances in the ratio of squares', () => {
    const found = sobolIndices(factors, sampling, (v) => 2 * place(v, 0) + place(v, 1));
    const first = found.map((each) => each.first);
    const total = found.map((each) => each.total);
    [0.8, 0.2, 0].forEach((share, k) => {
      expect(first[k]).toBeCloseTo(share, 1);
      expect(total[k]).toBeCloseTo(share, 1);
    });
  });

  it('tell what two parameters do only together', () => {
    const found = sobolIndices(factors, sampling, (v) => place(v, 0) * place(v, 1));
    expect(found.map(({ first }) => Math.abs(first) < 0.1)).toEqual([true, true, true]);
    expect(found[0]?.total).toBeCloseTo(1, 1);
    expect(found[1]?.total).toBeCloseTo(1, 1);
    expect(found[2]?.total).toBe(0);
  });

  it('are nothing where nothing varies', () => {
    expect(sobolIndices(factors, { seed: 1, samples: 4 }, () => 3)).toEqual(
      IDS.map((id) => ({ id, first: 0, total: 0 })),
    );
  });
});
