// Runs that are followed half-year by half-year end as the sweep's file says, and their fan is in order.
import { describe, expect, it } from 'vitest';
import { FOLLOWED, fanOf, followedRun } from '../../src/lab/courses.ts';
import { rowsOf, runsOf, sweepOf } from '../../src/lab/sweep.ts';
import { spring2025 as scenario } from '../helpers/games.ts';

const task = sweepOf({
  scenario,
  seeds: { first: 1, last: 8 },
  turns: 4,
  seats: [['xian', ['hold', 'steady']]],
});
const runs = Array.from({ length: runsOf(task) }, (_, k) => followedRun(task, k + 1));

describe('a run that is followed', () => {
  it('has the rows of the same run in a sweep’s file, and ends where they say', () => {
    runs.forEach(({ rows, courses }, k) => {
      expect(rows).toEqual(rowsOf(task, k + 1));
      for (const measure of FOLLOWED) {
        expect(courses[0]?.[measure]).toHaveLength(task.turns + 1);
        expect(courses[0]?.[measure].at(-1)).toBe(rows[0]?.[measure]);
      }
    });
  });
});

describe('a fan', () => {
  it('counts the games of its player, starts in one point and is in order at each half-year', () => {
    for (const measure of FOLLOWED) {
      const fan = fanOf(runs, 0, 'steady', measure);
      expect(fan.games).toBe(8);
      expect(fan.course).toHaveLength(task.turns + 1);
      expect(new Set(fan.course[0]).size).toBe(1);
      for (const at of fan.course) expect([...at]).toEqual([...at].sort((a, b) => a - b));
    }
    const [low, , , , high] = fanOf(runs, 0, 'steady', 'leadershipIndex').course.at(-1) ?? [];
    expect(high).toBeGreaterThan(low ?? Number.NaN);
  });

  it('is empty while nobody has played', () => {
    expect(fanOf([], 0, 'hold', 'rank')).toEqual({ player: 'hold', games: 0, course: [] });
    expect(fanOf(runs, 0, 'expert', 'rank').games).toBe(0);
  });
});

describe('the question of a sweep', () => {
  it('is another for other seeds, turns, seats or players, and the same for the same', () => {
    const others = [
      { ...task, seeds: { first: 1, last: 9 } },
      { ...task, turns: 5 },
      { ...task, seats: [['wuhan', ['hold', 'steady']]] as const },
      { ...task, seats: [['xian', ['steady', 'hold']]] as const },
    ].map((other) => sweepOf(other).question);
    expect(new Set([task.question, ...others]).size).toBe(5);
    expect(sweepOf(task).question).toBe(task.question);
    expect(task.question).toMatch(/^[0-9a-f]{16}$/);
  });
});
