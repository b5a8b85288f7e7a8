// How the cost of a game grows: with regions, whose people and firms look at all places, and with
// half-years. A law of growth n^k is fitted to the medians by least squares in logarithms.
import { performance } from 'node:perf_hooks';
import { linearRegression, median } from 'simple-statistics';
import { run } from '../../src/lab/runs.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { spring2025 } from '../helpers/games.ts';
import { manyRegions } from '../helpers/many-regions.ts';

const REGIONS = [17, 31, 100, 340];
const TURNS = [12, 40, 120];
const USUAL_TURNS = 12;
const LEAST_MS = 1200;
const LEAST_GAMES = 5;

/** Median milliseconds of a whole game in the laboratory: rivals play, no ledger, no hashes. */
function costOf(scenario: Scenario, turns: number): number {
  const costs: number[] = [];
  // What follows from the scenario is worked out once for all games of it.
  run(scenario, 1, { turns: 1 }, () => {});
  const began = performance.now();
  while (costs.length < LEAST_GAMES || performance.now() - began < LEAST_MS) {
    const start = performance.now();
    run(scenario, costs.length + 1, { turns }, () => {});
    costs.push(performance.now() - start);
  }
  return median(costs);
}

const exponentOf = (points: readonly (readonly [number, number])[]): number =>
  linearRegression(points.map(([n, cost]) => [Math.log(n), Math.log(cost)])).m;

export function growthFigures(): string {
  const byRegions = REGIONS.map((n) => [n, costOf(manyRegions(n), USUAL_TURNS)] as const);
  const byTurns = TURNS.map((n) => [n, costOf(spring2025, n)] as const);
  const nLogN = exponentOf(REGIONS.map((n) => [n, n * Math.log(n)]));
  const line = (name: string, points: typeof byRegions, aim: string): string => {
    const costs = points.map(([n, ms]) => `${n}: ${ms.toFixed(1)} ms`).join(', ');
    // One slope for all would hide a part that grows faster and shows late.
    const steps = points.slice(1).map((point, k) => exponentOf([points[k] ?? point, point]));
    const told = steps.map((each) => each.toFixed(2)).join(', ');
    return `${name}: ${costs}; grows as n^${exponentOf(points).toFixed(2)} (aim: ${aim}), step by step ${told}\n`;
  };
  return (
    line('regions', byRegions, `at most n·log n, here n^${nLogN.toFixed(2)}`) +
    line('half-years', byTurns, 'n^1')
  );
}
