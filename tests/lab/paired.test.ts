import { describe, expect, it } from 'vitest';
import { differencesOf } from '../../src/lab/paired.ts';
import { rowsOf, runsOf, type SweepRow, type SweepTask } from '../../src/lab/sweep.ts';
import { spring2025 as scenario } from '../helpers/games.ts';

const task: SweepTask = {
  scenario,
  question: 'paired',
  seeds: { first: 1, last: 12 },
  turns: 3,
  seats: [
    ['hangzhou', ['default', 'hold', 'steady']],
    ['xian', ['default', 'steady']],
  ],
};
const rows = Array.from({ length: runsOf(task) }, (_, k) => rowsOf(task, k + 1)).flat();
const differences = differencesOf(rows, 'default');

describe('players in pairs', () => {
  it('are held against the reference in the same seat, on the same luck and beside the same others', () => {
    const pairs = differences
      .filter(({ measure }) => measure === 'leadershipIndex')
      .map(({ region, player, pairs: count }) => [region, player, count]);
    expect(pairs).toEqual([
      ['hangzhou', 'steady', 24],
      ['hangzhou', 'hold', 24],
      ['xian', 'steady', 36],
    ]);
  });

  it('differ by the mean of their pairs, which lies in its band', () => {
    for (const { mean, low, high } of differences) {
      expect(low).toBeLessThanOrEqual(mean);
      expect(high).toBeGreaterThanOrEqual(mean);
    }
    const steady = differences.find(
      ({ player, region, measure }) =>
        player === 'steady' && region === 'hangzhou' && measure === 'leadershipIndex',
    );
    const indices = (player: string): number[] =>
      rows
        .filter((row) => row.region === 'hangzhou' && row.player === player)
        .map(({ leadershipIndex }) => leadershipIndex);
    const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
    expect(steady?.mean).toBeCloseTo((sum(indices('steady')) - sum(indices('default'))) / 24, 10);
  });

  it('that never differ have no band', () => {
    const twin = rows.flatMap((row): SweepRow[] =>
      row.player === 'hold'
        ? []
        : [row.region === 'xian' ? { ...row, coreOutputYi: 1, rank: 1, leadershipIndex: 1 } : row],
    );
    const same = differencesOf(twin, 'default').filter(({ region }) => region === 'xian');
    for (const { mean, low, high, won } of same) {
      expect([mean, low, high, won].map(Math.abs)).toEqual([0, 0, 0, 0]);
    }
  });

  it('are none without the reference', () => {
    expect(differencesOf(rows, 'novice')).toEqual([]);
  });
});
