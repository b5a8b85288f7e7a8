import { describe, expect, it } from 'vitest';
import {
  bestFit,
  costOf,
  type FitTask,
  FREE_PARAMETERS,
  fitFrom,
  fittedText,
  MOST_STEPS,
  pointOf,
  residualsOf,
  roundedValues,
  startingPoints,
  valuesAt,
} from '../../src/lab/calibrate.ts';
import { measured } from '../../src/lab/targets.ts';
import { FITTED } from '../../src/model/params/fitted.ts';
import { PARAMETERS } from '../../src/model/params.ts';
import type { Quantity, Target } from '../../src/scenario/targets.ts';
import { shippedScenario, spring2025 } from '../helpers/games.ts';

const backcast2020 = shippedScenario('backcast-2020');
const scenarioOf = (id: string) => [spring2025, backcast2020].find((each) => each.id === id);
const ids = FREE_PARAMETERS.map(({ id }) => id);

function targetOf(id: string, quantity: Quantity, value: number): Target {
  const label = { zh: '某', en: 'some' };
  const given = { id, figures: ['X01'], label, scenario: 'backcast-2020', quantity, value };
  // So narrow that the priors have no say.
  return { ...given, bound: 'about', tolerance: { relative: 0.002 }, use: 'fitted', weight: 1 };
}

const USERS: Quantity = { kind: 'usersShare', turn: 6 };
const OUTPUT: Quantity = {
  kind: 'growth',
  of: 'regions',
  stocks: ['coreOutputYi'],
  from: 0,
  to: 3,
};

/** Targets that the model itself meets where its parameters are as planted. */
function planted(parameters: Record<string, number>): Target[] {
  const asked = [targetOf('users', USERS, 1), targetOf('output', OUTPUT, 1)];
  const values = measured(asked, { scenarioOf, seeds: [1], parameters });
  return asked.map((target, i) => ({ ...target, value: values[i] as number }));
}

const task = (targets: readonly Target[], steps: number): FitTask => ({
  targets,
  scenarios: [backcast2020],
  seeds: [1],
  start: startingPoints(1, 1)[0] as number[],
  steps,
});

describe('the free parameters', () => {
  it('are few, named once, and their priors lie in their ranges', () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThanOrEqual(8);
    expect(ids.length).toBeLessThanOrEqual(12);
    for (const { id, prior, source, reason } of FREE_PARAMETERS) {
      expect(prior, id).toBeGreaterThanOrEqual(PARAMETERS[id].low);
      expect(prior, id).toBeLessThanOrEqual(PARAMETERS[id].high);
      expect(source, id).not.toBe('');
      expect(reason, id).not.toBe('');
    }
  });

  it('are those of the fitted file, and have its values', () => {
    expect(Object.keys(FITTED).sort()).toEqual([...ids].sort());
    for (const id of ids) {
      expect(PARAMETERS[id].value, id).toBe((FITTED as Record<string, number>)[id]);
    }
  });

  it('turn into a point of their ranges and back', () => {
    const values = valuesAt(pointOf({ catchUp: 0.1 }));
    expect(values.catchUp).toBeCloseTo(0.1, 12);
    for (const id of ids.filter((each) => each !== 'catchUp')) {
      expect(values[id], id).toBeCloseTo(PARAMETERS[id].value, 12);
    }
  });
});

describe('starts', () => {
  it('begin at the priors, and go on wherever the seed says', () => {
    const points = startingPoints(7, 4);
    const first = valuesAt(points[0] ?? []);
    for (const { id, prior } of FREE_PARAMETERS) expect(first[id], id).toBeCloseTo(prior, 12);
    expect(points).toEqual(startingPoints(7, 4));
    expect(points.slice(1)).not.toEqual(startingPoints(8, 4).slice(1));
    expect(new Set(points.map(String)).size).toBe(4);
    for (const x of points.flat()) expect(x >= 0 && x <= 1, String(x)).toBe(true);
  });
});

describe('a fit', () => {
  const targets = planted({ usersImitation: 0.62, adoptionPower: 0.3 });
  const fit = fitFrom(task(targets, 8));

  it('finds what was planted', () => {
    const values = roundedValues(fit.point);
    expect(values.usersImitation).toBeCloseTo(0.62, 2);
    const met = measured(targets, { scenarioOf, seeds: [1], parameters: values });
    targets.forEach(({ id, value }, i) => {
      expect(Math.abs((met[i] as number) / value - 1), id).toBeLessThan(0.005);
    });
  });

  it('is the same once more, and counts its steps', () => {
    const seen: number[] = [];
    expect(fitFrom(task(targets, 8), (steps) => seen.push(steps))).toEqual(fit);
    expect(seen).toEqual(seen.map((_, i) => i + 1));
    expect(seen.length).toBeGreaterThan(0);
  });

  it('never ends worse than it began, nor outside the ranges', () => {
    const costAt = (point: readonly number[]): number =>
      costOf(residualsOf(task(targets, 1))(point));
    expect(fit.cost).toBeLessThan(costAt(task(targets, 1).start));
    expect(fit.cost).toBeCloseTo(costAt(fit.point), 9);
    const far = fitFrom(task(planted({ usersImitation: 3 }), 4));
    for (const x of [...fit.point, ...far.point]) expect(x >= 0 && x <= 1, String(x)).toBe(true);
    expect(roundedValues(far.point).usersImitation).toBe(PARAMETERS.usersImitation.high);
  });

  it('stays near the priors in what no target speaks of', () => {
    const [users] = planted({ usersImitation: 0.62 });
    const alone = roundedValues(fitFrom(task([users as Target], 4)).point);
    for (const { id, prior } of FREE_PARAMETERS) {
      if (id !== 'usersImitation') expect(alone[id], id).toBeCloseTo(prior, 3);
    }
  });

  it('leaves aside what is only checked', () => {
    const [users, output] = targets as [Target, Target];
    const without = residualsOf(task([users], 1))(fit.point);
    const beside = residualsOf(task([users, { ...output, use: 'checked' }], 1))(fit.point);
    expect(beside).toEqual(without);
    expect(residualsOf(task(targets, 1))(fit.point)).toHaveLength(without.length + 1);
  });

  it('is the best of several, and of equals the first', () => {
    const others = [2, 1, 1].map((cost, i) => ({ cost, point: [i] }));
    expect(bestFit(others)).toEqual({ cost: 1, point: [1] });
  });
});

describe('the fitted file', () => {
  const values = Object.fromEntries(ids.map((id, i) => [id, 0.1234 + i]));
  const how = { seed: 3, starts: 8, steps: MOST_STEPS, targets: planted({}) };

  it('says how it was made, and of which targets', () => {
    const text = fittedText(values, how);
    expect(text).toContain('jingzhu calibrate --seed 3 --starts 8`');
    expect(text).toMatch(/\/\/ Targets: [0-9a-f]{64}\n/);
    expect(text).not.toMatch(/20\d\d-\d\d/);
    expect(fittedText(values, how)).toBe(text);
    expect(fittedText(values, { ...how, steps: 2 })).toContain('--starts 8 --steps 2`');
    const others = how.targets.map((target) => ({ ...target, value: 2 }));
    expect(fittedText(values, { ...how, targets: others })).not.toBe(text);
  });

  it('has four digits of each value', () => {
    for (const [id, value] of Object.entries(roundedValues(pointOf({ catchUp: 0.123456 })))) {
      expect(Number(value?.toPrecision(4)), id).toBe(value);
    }
    expect(roundedValues(pointOf({ catchUp: 0.123456 })).catchUp).toBe(0.1235);
  });
});
