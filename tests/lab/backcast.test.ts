import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { backcastOf, isScored, rowsOf, type Scored, scoreOf } from '../../src/lab/backcast.ts';
import { parseTargets, type Target } from '../../src/scenario/targets.ts';
import { shippedScenario, spring2025 } from '../helpers/games.ts';

const read = (path: string): string =>
  readFileSync(new URL(`../../scenarios/${path}`, import.meta.url), 'utf8');
const { figures } = JSON.parse(read('sources/figures.json')) as { figures: object };
const backcast2020 = shippedScenario('backcast-2020');
const scenarioOf = (id: string) => [spring2025, backcast2020].find((each) => each.id === id);
const parsed = parseTargets(read('targets.json'), { figures: Object.keys(figures), scenarioOf });
const targets = parsed.ok ? parsed.value : [];
const measuring = { scenarioOf, seeds: [1, 2], parameters: {} };

const rows = (...pairs: readonly (readonly [number, number])[]): Scored[] =>
  pairs.map(([published, simulated], i) => ({ id: `row${i}`, published, simulated }));

describe('a score', () => {
  it('of a model that is right is nothing', () => {
    const right = scoreOf(rows([1, 1], [2, 2], [4, 4]));
    expect(right).toEqual({ rows: 3, mape: 0, rmse: 0, um: 0, us: 0, uc: 0 });
  });

  it('is worked out by hand', () => {
    // Misses of +50 %, −25 % and +100 %.
    const { mape, rmse } = scoreOf(rows([2, 3], [4, 3], [1, 2]));
    expect(mape).toBeCloseTo((0.5 + 0.25 + 1) / 3, 12);
    expect(rmse).toBeCloseTo(Math.sqrt((0.25 + 0.0625 + 1) / 3), 12);
  });

  it('tells an error of the mean, of the spread, and of single rows', () => {
    expect(scoreOf(rows([1, 2], [2, 3], [3, 4])).um).toBeCloseTo(1, 9);
    expect(scoreOf(rows([1, 0], [2, 2], [3, 4])).us).toBeCloseTo(1, 9);
    expect(scoreOf(rows([1, 2], [2, 1], [3, 3])).uc).toBeCloseTo(1, 9);
  });

  it('shares out all of the error', () => {
    const { um, us, uc } = scoreOf(rows([5, 3.2], [1.2, 1.3], [2.3, 2], [1.4, 1.1]));
    expect(um + us + uc).toBeCloseTo(1, 9);
  });
});

describe('the backcast', () => {
  const backcast = backcastOf(targets, measuring);

  it('scores multiples of output on one perimeter, and no counts of firms', () => {
    const scored = targets.filter(isScored).map(({ id }) => id);
    expect(backcast?.rows.map(({ id }) => id)).toEqual(scored);
    expect(scored).toContain('backChengdu');
    expect(scored.length).toBeGreaterThanOrEqual(8);
    expect(scored.filter((id) => /Beijing|Firms|Users|Compute|Rank/.test(id))).toEqual([]);
  });

  it('shows what catching up is worth to a laggard', () => {
    const chengdu = targets.filter(({ id }) => id === 'backChengdu');
    const [as] = rowsOf(chengdu, measuring);
    const [cut] = rowsOf(chengdu, { ...measuring, parameters: { catchUp: 0 } });
    expect(cut?.simulated).toBeLessThan(as?.simulated as number);
    expect(backcast?.withoutCatchUp.rows).toBe(backcast?.score.rows);
    expect(backcast?.withoutCatchUp.mape).not.toBe(backcast?.score.mape);
  });

  it('compares ranks by their order alone', () => {
    const correlation = backcast?.rankCorrelation as number;
    expect(correlation).toBeGreaterThan(0);
    expect(correlation).toBeLessThanOrEqual(1);
    const turned = targets.map((target): Target => ({ ...target, value: -target.value }));
    expect(backcastOf(turned, measuring)?.rankCorrelation).toBeCloseTo(-correlation, 9);
    const wider = targets.map((target): Target => ({ ...target, value: target.value * 10 }));
    expect(backcastOf(wider, measuring)?.rankCorrelation).toBeCloseTo(correlation, 9);
  });

  it('says nothing where too little is scored', () => {
    expect(backcastOf(targets.filter(isScored).slice(0, 2), measuring)).toBeNull();
    expect(backcastOf(targets.filter(isScored), measuring)?.rankCorrelation).toBeNull();
  });
});
