// V13: the reference mode. Hands-off games from the end of 2020 are held against what is known of
// 2024: multiples of output on one perimeter (src/lab/backcast.ts; what is scored, and what is only
// reported, is decided there).
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Backcast, backcastOf } from '../../src/lab/backcast.ts';
import { parseTargets } from '../../src/scenario/targets.ts';
import { sample, shippedScenario, spring2025 } from '../helpers/games.ts';
import { seedsFrom } from '../helpers/trials.ts';

const read = (path: string): string =>
  readFileSync(new URL(`../../scenarios/${path}`, import.meta.url), 'utf8');
const { figures } = JSON.parse(read('sources/figures.json')) as { figures: object };
const scenarios = [spring2025, shippedScenario('backcast-2020')];
const scenarioOf = (id: string) => scenarios.find((each) => each.id === id);
const parsed = parseTargets(read('targets.json'), { figures: Object.keys(figures), scenarioOf });
if (!parsed.ok) throw new Error('targets.json is not sound');

describe('V13: the backcast, 2020 to 2024', () => {
  const seeds = seedsFrom(2001, 2000 + sample(6, 20));
  const found = backcastOf(parsed.value, { scenarioOf, seeds, parameters: {} });
  const { score, withoutCatchUp, rankCorrelation, rows } = found as Backcast;

  it('misses known growth by less than 15 % on average', () => {
    expect(rows.length).toBeGreaterThanOrEqual(8);
    expect(score.mape).toBeLessThan(0.15);
    expect(score.rmse).toBeLessThan(0.2);
  });

  // More than .6 in single rows is wanted, and is not reached: regions differ less in the model than
  // in the record. docs/validation.md says so under V13.
  it('misses it in the spread and in single rows rather than in the mean', () => {
    expect(score.um).toBeLessThan(0.2);
    expect(score.uc).toBeGreaterThan(0.35);
    expect(score.um + score.us + score.uc).toBeCloseTo(1, 9);
  });

  it('owes something to catching up: without it the misses are wider', () => {
    expect(score.mape).toBeLessThan(withoutCatchUp.mape);
  });

  it('puts regions into nearly the order of the public list', () => {
    expect(rankCorrelation).toBeGreaterThan(0.8);
  });
});
