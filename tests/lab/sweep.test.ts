import { describe, expect, it } from 'vitest';
import { rowsOf, runAt, runsOf, type SweepTask, shardOf } from '../../src/lab/sweep.ts';
import { spring2025 as scenario } from '../helpers/games.ts';

const task: SweepTask = {
  scenario,
  question: 'a test',
  seeds: { first: 5, last: 6 },
  turns: 1,
  seats: [
    ['xian', ['hold', 'steady', 'random']],
    ['wuhan', ['default', 'novice']],
  ],
};

describe('the runs of a sweep', () => {
  it('are every combination once, by seed and then as digits of a number', () => {
    expect(runsOf(task)).toBe(12);
    const all = Array.from({ length: 12 }, (_, k) => runAt(task, k + 1));
    expect(new Set(all.map((each) => JSON.stringify(each))).size).toBe(12);
    expect(all.slice(0, 3)).toEqual([
      { seed: 5, seats: { xian: 'hold', wuhan: 'default' } },
      { seed: 5, seats: { xian: 'hold', wuhan: 'novice' } },
      { seed: 5, seats: { xian: 'steady', wuhan: 'default' } },
    ]);
    expect(all[6]).toEqual({ seed: 6, seats: { xian: 'hold', wuhan: 'default' } });
  });

  it.each([1, 2, 5, 12, 40])('are each in one of %i shards, in order', (shards) => {
    const parts = Array.from({ length: shards }, (_, k) => shardOf(12, k + 1, shards));
    const all = parts.flat().sort((a, b) => a - b);
    expect(all).toEqual(Array.from({ length: 12 }, (_, k) => k + 1));
    for (const part of parts) expect(part).toEqual([...part].sort((a, b) => a - b));
  });

  it('are the same wherever they are played, a row a named seat', () => {
    const rows = rowsOf(task, 8);
    expect(rowsOf(task, 8)).toEqual(rows);
    expect(rows.map(({ region, player }) => [region, player])).toEqual([
      ['xian', 'hold'],
      ['wuhan', 'novice'],
    ]);
    for (const row of rows) {
      expect(row).toMatchObject({ run: 8, runs: 12, seats: 2, seed: 6, question: 'a test' });
    }
  });

  it('deal the same luck to all players of a seed: who plays alike ends alike', () => {
    const alike: SweepTask = { ...task, seats: [['xian', ['hold', 'hold']]] };
    expect(rowsOf(alike, 1)[0]?.hash).toBe(rowsOf(alike, 2)[0]?.hash);
    expect(rowsOf(alike, 1)[0]?.hash).not.toBe(rowsOf(alike, 3)[0]?.hash);
  });
});
