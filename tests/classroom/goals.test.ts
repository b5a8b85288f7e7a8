import { describe, expect, it } from 'vitest';
import {
  createTally,
  type Goal,
  gameScore,
  type Measure,
  tallyOf,
} from '../../src/classroom/goals.ts';
import { run } from '../../src/lab/runs.ts';
import { reckoningOf } from '../../src/views/reckoning.ts';
import { playedGame, spring2025 } from '../helpers/games.ts';

const EVERY: Measure[] = [
  { kind: 'rank' },
  { kind: 'indexGain' },
  { kind: 'stock', stock: 'aiTalent' },
  { kind: 'stockRatio', stock: 'knowledge' },
  { kind: 'targetsMet' },
  { kind: 'trained' },
  { kind: 'spent' },
  { kind: 'moved', flow: 'talentMoved' },
  { kind: 'moved', flow: 'startupsMoved' },
  { kind: 'halfYearsBeyond', stock: 'governmentCapacity', limit: 60, side: 'above' },
  { kind: 'halfYearsBeyond', stock: 'governmentCapacity', limit: 60, side: 'below' },
];

const goal = (measure: Measure, from: number, to: number, weight = 1): Goal => ({
  id: 'goal',
  title: { zh: '目标', en: 'Goal' },
  weight,
  measure,
  from,
  to,
});

describe('the measures of an exercise', () => {
  const game = playedGame(42);

  it('come to the same in a game that was played and in a laboratory', () => {
    for (const { id } of spring2025.regions) {
      const played = tallyOf(game, id, EVERY);
      const watched = createTally(id, game.fixed.parameters, EVERY);
      run(spring2025, 42, { keepLedger: true }, watched.see);
      expect(EVERY.map(watched.measured)).toEqual(EVERY.map(played.measured));
    }
  });

  it('agree with what the result page tells', () => {
    const told = reckoningOf(game, 'wuhan');
    const tally = tallyOf(game, 'wuhan', EVERY);
    expect(tally.measured({ kind: 'rank' })).toBe(told.rankEnd);
    expect(tally.measured({ kind: 'indexGain' })).toBe(told.indexEnd - told.indexStart);
    expect(tally.measured({ kind: 'targetsMet' })).toBe(told.targetsMet);
  });

  it('count every half-year once, above a limit or not', () => {
    const at = EVERY.findIndex(({ kind }) => kind === 'halfYearsBeyond');
    const tally = tallyOf(game, 'xiamen', EVERY);
    const [above, below] = EVERY.slice(at).map(tally.measured) as [number, number];
    expect(above + below).toBe(game.turns);
  });

  it('follow the money: what was spent left the purse', () => {
    const at = spring2025.regions.findIndex(({ id }) => id === 'hefei');
    const pursesYi = game.chapters.map(({ world }) => world.regions[at]?.stocks.purseYi ?? 0);
    const revenueYi = game.chapters
      .slice(1)
      .reduce((sum, { ledger }) => sum + (ledger?.flows.revenue?.in?.[at] ?? 0), 0);
    const spentYi = tallyOf(game, 'hefei', EVERY).measured({ kind: 'spent' });
    const change = (pursesYi.at(-1) ?? 0) - (pursesYi[0] ?? 0);
    expect(revenueYi - spentYi).toBeCloseTo(change, 6);
  });

  it('stop at a half-year that is asked for', () => {
    expect(tallyOf(game, 'wuhan', EVERY, 0).measured({ kind: 'trained' })).toBe(0);
    const half = tallyOf(game, 'wuhan', EVERY, 6).measured({ kind: 'trained' });
    const whole = tallyOf(game, 'wuhan', EVERY).measured({ kind: 'trained' });
    expect(half).toBeGreaterThan(0);
    expect(half).toBeLessThan(whole);
  });
});

describe('a score', () => {
  const game = playedGame(42);
  const rank = reckoningOf(game, 'hangzhou').rankEnd;

  it('is full at one end of a goal, nothing at the other, and no more beyond', () => {
    const points = (from: number, to: number): number =>
      gameScore([goal({ kind: 'rank' }, from, to)], game, 'hangzhou').points;
    expect(points(rank + 4, rank)).toBe(100);
    expect(points(rank, rank + 4)).toBe(0);
    expect(points(rank + 2, rank - 2)).toBe(50);
    expect(points(rank + 9, rank + 1)).toBe(100);
    expect(points(rank - 1, rank - 5)).toBe(0);
  });

  it('weighs its goals, whatever their weights add up to', () => {
    const goals = [
      { ...goal({ kind: 'rank' }, rank + 4, rank, 3), id: 'full' },
      { ...goal({ kind: 'rank' }, rank, rank - 4, 9), id: 'none' },
    ];
    const score = gameScore(goals, game, 'hangzhou');
    expect(score.points).toBe(25);
    expect(score.goals.map(({ id, points }) => [id, points])).toEqual([
      ['full', 25],
      ['none', 0],
    ]);
  });
});
