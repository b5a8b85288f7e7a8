import { describe, expect, it } from 'vitest';
import type { RegionId } from '../../src/engine/types.ts';
import {
  createGame,
  endTurn,
  type Game,
  isOver,
  present,
  type Sitter,
  submit,
} from '../../src/game/game.ts';
import { answersOf, isOneStart, madeOf, splitOf } from '../../src/lab/compare.ts';
import type { Command } from '../../src/model/commands.ts';
import { LEVERS } from '../../src/model/plan.ts';
import { standingOf } from '../../src/views/ranking.ts';
import { ALL_VARIABLES, type Variable, valueAt } from '../../src/views/variables.ts';
import { seatsOf, shippedScenario, spring2025 } from '../helpers/games.ts';

const hangzhou = 'hangzhou' as RegionId;
const NONE = Object.fromEntries(LEVERS.map((lever) => [lever, 0]));
const SPEND = { type: 'plan', shares: { ...NONE, training: 0.4, compute: 0.5 } } as const;
const LADDER = { type: 'startProgramme', programme: 'talentLadder' } as const;

type Wish = Command extends infer C ? (C extends Command ? Omit<C, 'region'> : never) : never;
type Wishes = Readonly<Record<number, readonly Wish[]>>;

/** Hangzhou's game with these wishes before the half-years named. */
function gameOf(wishes: Wishes, turns = 12, played = turns, seed = 42): Game {
  let game = createGame(spring2025, seed, { seats: { hangzhou: 'person' }, turns });
  while (present(game).turn < played && !isOver(game)) {
    for (const wish of wishes[present(game).turn + 1] ?? []) {
      const answer = submit(game, { region: hangzhou, ...wish } as Command);
      if (!answer.ok) throw new Error(`${answer.refusal}: ${JSON.stringify(wish)}`);
      game = answer.game;
    }
    game = endTurn(game);
  }
  return game;
}

const calm = gameOf({});
const bold = gameOf({ 3: [SPEND, LADDER] });
const variable = (id: string): Variable => ALL_VARIABLES.find((each) => each.id === id) as Variable;

describe('games of one start', () => {
  it('are those of one scenario, seed and length, whoever sits where', () => {
    expect(isOneStart(calm, bold)).toBe(true);
    expect(isOneStart(calm, gameOf({}, 12, 2))).toBe(true);
    expect(isOneStart(calm, createGame(spring2025, 42, { seats: { beijing: 'person' } }))).toBe(
      true,
    );
    expect(isOneStart(calm, createGame(spring2025, 42, { turns: 40 }))).toBe(false);
    expect(isOneStart(calm, createGame(spring2025, 43))).toBe(false);
    const other = createGame(shippedScenario('six-dragons'), 42, { turns: 12 });
    expect(isOneStart(calm, other)).toBe(false);
  });

  it('part in the half-year of the first other move, and tell whose it was', () => {
    const split = splitOf(calm, bold);
    expect(split?.turn).toBe(3);
    expect(split?.deeds.map(({ region }) => region)).toEqual(['hangzhou']);
    const [deed] = split?.deeds ?? [];
    expect(deed?.one).toEqual([]);
    expect(deed?.other.map(({ kind }) => kind)).toEqual(['split', 'start']);
    // Seen from the other side, the same moves are the one game's.
    expect(splitOf(bold, calm)?.deeds[0]).toMatchObject({ one: deed?.other, other: [] });
  });

  it('name only what was done otherwise, not what both did', () => {
    const [first, second] = [gameOf({ 3: [LADDER] }, 4), gameOf({ 3: [LADDER, SPEND] }, 4)];
    const [deed] = splitOf(first, second)?.deeds ?? [];
    expect(deed?.one).toEqual([]);
    expect(deed?.other.map(({ kind }) => kind)).toEqual(['split']);
  });

  it('do not part where one is only further on', () => {
    expect(splitOf(bold, gameOf({ 3: [SPEND, LADDER] }, 12, 7))).toBeNull();
    expect(splitOf(calm, calm)).toBeNull();
    expect(answersOf(calm, gameOf({}), 12, [], 5)).toEqual([]);
  });

  it('do not part at commands that have their keys in another order', () => {
    const { type, shares } = SPEND;
    const turned = gameOf({ 3: [{ shares, type }] }, 4);
    expect(splitOf(gameOf({ 3: [SPEND] }, 4), turned)).toBeNull();
  });

  it('part where another sits in a seat and chooses otherwise', () => {
    let led = createGame(spring2025, 42, { seats: { hangzhou: 'random' }, turns: 12 });
    while (!isOver(led)) led = endTurn(led);
    const split = splitOf(calm, led);
    expect(split?.deeds.map(({ region }) => region)).toEqual(['hangzhou']);
    expect(split?.deeds[0]?.other.length).toBeGreaterThan(0);
  });
});

describe('what made a difference', () => {
  it.each([1, 3, 4, 12])('of any stock are flows that add up to it, after half-year %i', (turn) => {
    let apart = 0;
    for (const { id: region } of spring2025.regions) {
      for (const each of ALL_VARIABLES.filter(({ stocks }) => stocks.length > 0)) {
        const made = madeOf(calm, bold, region, each, turn);
        if (made.kind !== 'stock') throw new Error(`${each.id} is ${made.kind}`);
        const named = made.flows.map(({ one, other }) => other - one);
        const sum = named.reduce((total, amount) => total + amount, made.rest.amount);
        const whole = made.other - made.one;
        const moved = made.flows.reduce((all, { one }) => all + Math.abs(one), 0);
        const size = Math.max(moved, Math.abs(made.one), Math.abs(made.other));
        expect(Math.abs(sum - whole), `${each.id} of ${region}`).toBeLessThanOrEqual(1e-9 * size);
        expect(made.one).toBe(valueAt(calm, turn, region, each));
        if (whole !== 0) apart += 1;
        // The largest are named first, and none of the rest is larger than the last of them.
        const sizes = named.map(Math.abs);
        expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
        if (made.rest.flows === 0) expect(made.rest.amount).toBe(0);
      }
    }
    if (turn < 3) expect(apart).toBe(0);
    else expect(apart).toBeGreaterThan(turn === 3 ? 20 : 300);
  });

  it('of the purse are the levers by name', () => {
    const made = madeOf(calm, bold, hangzhou, variable('purseYi'), 6);
    if (made.kind !== 'stock') throw new Error(made.kind);
    const compute = made.flows.find(({ id }) => id === 'leversPaid-out-compute');
    expect(compute?.label.en).toBe('Compute');
    expect(compute?.other).toBeLessThan(compute?.one ?? Number.NaN);
  });

  it('of the index are parts that add up to it', () => {
    for (const { id } of spring2025.regions) {
      const made = madeOf(calm, bold, id, variable('leadershipIndex'), 12);
      if (made.kind !== 'index') throw new Error(made.kind);
      const sum = made.parts.reduce((total, { points }) => total + points, 0);
      expect(sum).toBeCloseTo(made.other - made.one, 9);
      expect(made.parts).toHaveLength(5);
    }
  });

  it('of the rank are the regions on the other side, each with its lead in both games', () => {
    let passed = 0;
    const rash = gameOf({ 1: [SPEND, LADDER] });
    for (const { id } of spring2025.regions) {
      const made = madeOf(calm, rash, id, variable('rank'), 12);
      if (made.kind !== 'rank') throw new Error(made.kind);
      const won = made.rivals.filter(({ way }) => way === 'passed').length;
      expect(won - (made.rivals.length - won)).toBe(made.one - made.other);
      for (const { leadBefore, leadAfter } of made.rivals) {
        expect(leadBefore * leadAfter).toBeLessThanOrEqual(0);
        passed += 1;
      }
    }
    expect(passed).toBeGreaterThan(0);
  });

  it('of what nobody keeps books of is not told', () => {
    expect(madeOf(calm, bold, hangzhou, variable('vacancies'), 12).kind).toBe('unexplained');
  });
});

describe('the answer of the others', () => {
  it('names those that differ most, by index, rank and output', () => {
    const answers = answersOf(calm, bold, 12, ['hangzhou'], 5);
    expect(answers).toHaveLength(5);
    const parameters = calm.fixed.parameters;
    const apartOf = (id: string): number => {
      const [was, is] = [calm, bold].map((game) => standingOf(present(game).world, parameters, id));
      return (is?.leadershipIndex ?? 0) - (was?.leadershipIndex ?? 0);
    };
    for (const { region, points } of answers) expect(points).toBe(apartOf(region));
    const least = Math.min(...answers.map(({ points }) => Math.abs(points)));
    const named = ['hangzhou', ...answers.map(({ region }) => String(region))];
    for (const { id } of spring2025.regions) {
      if (!named.includes(id)) expect(Math.abs(apartOf(id))).toBeLessThanOrEqual(least);
    }
  });

  it('tells what a rival did otherwise, and that it came after what it saw', () => {
    const seats: Record<string, Sitter> = {
      ...seatsOf(spring2025, 'random'),
      hangzhou: 'person',
    };
    const against = (wishes: readonly Wish[]): Game => {
      let game = createGame(spring2025, 42, { seats, turns: 6 });
      for (const wish of wishes) {
        const answer = submit(game, { region: hangzhou, ...wish } as Command);
        if (answer.ok) game = answer.game;
      }
      while (!isOver(game)) game = endTurn(game);
      return game;
    };
    const answers = answersOf(against([]), against([SPEND, LADDER]), 6, ['hangzhou'], 16);
    const deeds = answers.flatMap(({ deed }) => deed ?? []);
    expect(deeds.length).toBeGreaterThan(0);
    for (const { turn } of deeds) expect(turn).toBeGreaterThan(1);
  });
});
