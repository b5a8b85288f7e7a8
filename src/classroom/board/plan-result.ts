// Plan against result: what teams did, or expected, beside what came of it, one point a team. That two
// things go together among a few teams shows no cause: it is something to talk about.
import { sampleCorrelation } from 'simple-statistics';
import type { Pillar } from '../../engine/types.ts';
import { LEVER_SPECS, LEVERS, type Lever } from '../../model/plan.ts';
import type { Row, Work } from './row.ts';
import { type CountedRow, rankedRows } from './rows.ts';

/** Along the bottom: a mean share of the purse, 0–1, or what was expected. */
export type Plan =
  | { kind: 'lever'; lever: Lever }
  | { kind: 'pillar'; pillar: Pillar }
  | { kind: 'foretold'; question: string };

/** Upwards. `came`: what a question foretold. */
export type Result =
  | { kind: 'score' }
  | { kind: 'rank' }
  | { kind: 'goal'; goal: string }
  | { kind: 'came'; question: string };

export type Point = { row: CountedRow; x: number; y: number };
export type Scatter = {
  points: Point[];
  /** Spearman's rank correlation, −1 to 1; null of too few teams, or where all are alike. */
  correlation: number | null;
};

/** Fewer say nothing about a class. */
const LEAST_TEAMS = 5;

/** Teams that count, in their order; those without an answer are left out. */
export function scatterOf(rows: readonly Row[], plan: Plan, result: Result): Scatter {
  const points = rankedRows(rows).flatMap(({ row }): Point[] => {
    const x = planned(row.work, plan);
    const y = came(row.work, result);
    return x === null || y === null ? [] : [{ row, x, y }];
  });
  return { points, correlation: correlationOf(points) };
}

function planned({ shares, answers }: Work, plan: Plan): number | null {
  switch (plan.kind) {
    case 'lever':
      return shares[plan.lever];
    case 'pillar':
      return LEVERS.filter((lever) => LEVER_SPECS[lever].pillar === plan.pillar).reduce(
        (sum, lever) => sum + shares[lever],
        0,
      );
    case 'foretold': {
      const answer = Object.hasOwn(answers, plan.question) ? answers[plan.question] : null;
      return typeof answer === 'number' ? answer : null;
    }
  }
}

function came({ score, ranks, came: results }: Work, result: Result): number | null {
  switch (result.kind) {
    case 'score':
      return score.points;
    case 'rank':
      return ranks.at(-1) ?? null;
    case 'goal':
      return score.goals.find(({ id }) => id === result.goal)?.value ?? null;
    case 'came':
      return results[result.question] ?? null;
  }
}

function correlationOf(points: readonly Point[]): number | null {
  const [xs, ys] = [ranksOf(points.map(({ x }) => x)), ranksOf(points.map(({ y }) => y))];
  const isSpread = new Set(xs).size > 1 && new Set(ys).size > 1;
  return isSpread && points.length >= LEAST_TEAMS ? sampleCorrelation(xs, ys) : null;
}

/** Places by size; equals share the mean of theirs. */
function ranksOf(values: readonly number[]): number[] {
  return values.map((value) => {
    const below = values.filter((other) => other < value).length;
    const equal = values.filter((other) => other === value).length;
    return below + (equal + 1) / 2;
  });
}
