import { describe, expect, it } from 'vitest';
import type { Chapter, Game } from '../../src/game/game.ts';
import { moneyCourse, type StockCourse, stockCourse } from '../../src/views/courses.ts';
import { regionOf } from '../../src/views/moment.ts';
import { moneyOf } from '../../src/views/money.ts';
import { STOCK_VARIABLES } from '../../src/views/variables.ts';
import type { Lever, Region } from '../../src/views/vocabulary.ts';
import { playedGame, seatsOf, spring2025 } from '../helpers/games.ts';

const games: [name: string, game: Game][] = [
  ['default players', playedGame(42)],
  ['random players', playedGame(7, { seats: seatsOf(spring2025, 'random') })],
];
const regions = spring2025.regions.map(({ id }) => id);

/** How far the parts of the worst half-year are from its change, beside what moved and is held. */
function worstGap({ parts, changes, values }: StockCourse): number {
  const gaps = changes.map((change, at) => {
    const amounts = parts.map((part) => part.amounts[at] as number);
    const sum = amounts.reduce((all, amount) => all + amount, 0);
    const moved = amounts.reduce((all, amount) => all + Math.abs(amount), 0);
    return Math.abs(sum - change) / (1 + moved + Math.abs(values[at] as number));
  });
  return Math.max(...gaps);
}

describe.each(games)('the courses of flows, with %s', (_, game) => {
  it('add up to the change of every stock in every half-year', () => {
    for (const id of regions) {
      for (const variable of STOCK_VARIABLES) {
        const course = stockCourse(game, id, variable);
        expect(course.changes).toHaveLength(game.turns);
        expect(worstGap(course), `${id} ${variable.id}`).toBeLessThan(1e-9);
      }
      expect(worstGap(moneyCourse(game, id)), id).toBeLessThan(1e-9);
    }
  });

  it('add with what comes in and take with what goes out, the largest first', () => {
    const talent = STOCK_VARIABLES.find(({ id }) => id === 'aiTalent');
    if (talent === undefined) throw new Error('no talent');
    const { parts } = stockCourse(game, 'hangzhou', talent);
    expect(parts.map(({ leg }) => leg)).toEqual(
      parts.map(({ leg }) => leg).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)),
    );
    for (const { leg, amounts } of parts) {
      for (const amount of amounts)
        expect(leg === 'in' ? amount : -amount).toBeGreaterThanOrEqual(0);
    }
    expect(parts.map(({ id }) => id)).toContain('talentMoved-in');
    expect(parts.map(({ id }) => id)).toContain('talentMoved-out');
  });
});

describe('the course of money', () => {
  it('gives each lever what the money sheet had promised it', () => {
    const game = playedGame(42);
    const levers = ['training', 'talentSubsidy', 'environment', 'scenes', 'compute', 'research'];
    let checked = 0;
    for (const id of regions) {
      const { parts } = moneyCourse(game, id);
      for (let turn = 1; turn < game.chapters.length; turn++) {
        const [before, after] = [turn - 1, turn].map((at) =>
          regionOf((game.chapters[at] as Chapter).world, id),
        ) as [Region, Region];
        // What was commanded at the opening is only known where the programmes stay the same.
        const names = (region: Region): string => region.programmes.map((r) => r.programme).join();
        if (names(before) !== names(after)) continue;
        checked += 1;
        const { leverYi } = moneyOf({ ...before, plan: after.plan }, game.fixed.parameters);
        for (const lever of levers) {
          const part = parts.find((each) => each.id === `leversPaid-out-${lever}`);
          expect(-(part?.amounts[turn - 1] ?? 0)).toBeCloseTo(leverYi[lever as Lever], 6);
        }
      }
    }
    expect(checked).toBeGreaterThan(50);
  });

  it('knows no half-year at the start', () => {
    const [start] = playedGame(42).chapters;
    if (start === undefined) throw new Error('no start');
    const past = { chapters: [start], fixed: playedGame(42).fixed };
    expect(moneyCourse(past, 'beijing')).toEqual({ parts: [], changes: [], values: [] });
  });
});
