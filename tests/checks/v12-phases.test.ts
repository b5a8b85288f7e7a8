// V12: who leads whom. After a burst of training people come first, then output and new firms; after
// a burst of research knowledge comes before the output that it brings. All regions get the burst
// at once, so that no region gains by another's loss, and what is measured is the difference to
// games without it on the same luck.
import { describe, expect, it } from 'vitest';
import { ln } from '../../src/engine/exact.ts';
import { run, variantOf } from '../../src/lab/runs.ts';
import { LEVERS, type Lever } from '../../src/model/plan.ts';
import type { RegionStock } from '../../src/model/stocks.ts';
import type { Seat } from '../../src/rivals/seat.ts';
import { sample, spring2025 } from '../helpers/games.ts';
import {
  endWorld,
  everySeat,
  meanOf,
  NO_EVENTS,
  type Rule,
  seedsFrom,
  spending,
  sumOf,
} from '../helpers/trials.ts';

const scenario = variantOf(spring2025, NO_EVENTS);
const TURNS = 40;
const BURST_TURNS = 4;
const TENTH = Object.fromEntries(LEVERS.map((lever) => [lever, 0.1])) as Record<Lever, number>;

/** A tenth of income for each lever, and two tenths more for one of them in the first two years. */
function bursting(lever: Lever | null): Rule {
  const usual = spending({ shares: TENTH });
  if (lever === null) return usual;
  const more = spending({ shares: { ...TENTH, [lever]: 0.3 } });
  let turn = 0;
  return (seat: Seat) => {
    turn += 1;
    return turn <= BURST_TURNS ? more(seat) : usual(seat);
  };
}

const WATCHED = [
  'trainingPipeline',
  'trainingCapacity',
  'aiTalent',
  'knowledge',
  'startups',
  'coreOutputYi',
] as const satisfies readonly RegionStock[];
type Watched = (typeof WATCHED)[number];

const seeds = seedsFrom(1, sample(8, 60));

/** What the burst adds to the national total of each stock after each half-year, ln. */
function responses(lever: Lever): Record<Watched, number[]> {
  const course = (burst: Lever | null, seed: number): number[][] => {
    const seats: Record<string, Rule> = {};
    for (const { id } of scenario.regions) seats[id] = bursting(burst);
    const seen: number[][] = [];
    run(scenario, seed, { seats, turns: TURNS }, (world) => {
      seen.push(WATCHED.map((stock) => ln(sumOf(world, stock))));
    });
    return seen;
  };
  const differences = seeds.map((seed) => {
    const usual = course(null, seed);
    return course(lever, seed).map((values, turn) =>
      values.map((value, k) => value - (usual[turn]?.[k] as number)),
    );
  });
  const of = (k: number): number[] =>
    Array.from({ length: TURNS + 1 }, (_, turn) =>
      meanOf(differences.map((course) => course[turn]?.[k] as number)),
    );
  return Object.fromEntries(WATCHED.map((stock, k) => [stock, of(k)])) as Record<Watched, number[]>;
}

/** The half-year at which a response first reaches a share of its greatest height, in between two. */
function reaches(response: readonly number[], share: number): number {
  const wanted = share * Math.max(...response);
  const after = response.findIndex((value) => value >= wanted);
  const before = response[after - 1] ?? 0;
  return after - ((response[after] as number) - wanted) / ((response[after] as number) - before);
}

const half = (response: readonly number[]): number => reaches(response, 0.5);

/** By how many half-years b follows a: the shift at which their changes go together best. */
function lag(a: readonly number[], b: readonly number[]): number {
  const changes = (x: readonly number[]): number[] =>
    x.slice(1).map((v, k) => v - (x[k] as number));
  const [da, db] = [changes(a), changes(b)];
  const together = (shift: number): number =>
    meanOf(da.slice(0, da.length - 12).map((v, k) => v * (db[k + shift] ?? 0)));
  const shifts = Array.from({ length: 13 }, (_, shift) => shift);
  return shifts.reduce((best, shift) => (together(shift) > together(best) ? shift : best), 0);
}

describe('V12: after a burst of training', () => {
  const after = responses('training');

  it('every response is there, and upwards', () => {
    for (const stock of WATCHED) expect(Math.max(...after[stock]), stock).toBeGreaterThan(0.002);
  });

  it('planned places lead open ones, and those lead people', () => {
    expect(half(after.trainingPipeline)).toBeLessThan(half(after.trainingCapacity));
    expect(half(after.trainingCapacity)).toBeLessThan(half(after.aiTalent));
    expect(lag(after.trainingPipeline, after.trainingCapacity)).toBeGreaterThan(0);
  });

  it('people lead firms', () => {
    expect(half(after.aiTalent)).toBeLessThan(half(after.startups));
    expect(lag(after.aiTalent, after.startups)).toBeGreaterThan(0);
  });

  it('people lead output', () => {
    expect(half(after.aiTalent)).toBeLessThan(half(after.coreOutputYi));
    expect(lag(after.aiTalent, after.coreOutputYi)).toBeGreaterThan(0);
  });

  // People work in the firms that are there before any new firm is founded, so output does not
  // wait for start-ups; docs/validation.md says so under V12.
  it('people lead firms, and firms answer for longer than output', () => {
    expect(half(after.aiTalent)).toBeLessThan(half(after.startups));
    expect(half(after.startups)).toBeGreaterThan(half(after.coreOutputYi));
  });
});

describe('V12: after a burst of research', () => {
  const after = responses('research');

  it('knowledge comes at once, and stays after the money has ended', () => {
    expect(half(after.knowledge)).toBeLessThan(BURST_TURNS);
    expect(after.knowledge[TURNS / 2]).toBeGreaterThan(0.2 * Math.max(...after.knowledge));
  });

  it('output comes after knowledge: none to speak of in the first half-year', () => {
    const early = (response: readonly number[]): number =>
      (response[1] as number) / Math.max(...response);
    expect(early(after.coreOutputYi)).toBeLessThan(early(after.knowledge));
    expect(half(after.knowledge)).toBeLessThan(half(after.coreOutputYi));
  });
});

it('V12: without a burst there is nothing to follow', () => {
  const [a, b] = [1, 2].map(() =>
    endWorld(scenario, 1, { seats: everySeat(scenario, bursting(null)), turns: 6 }),
  );
  expect(a).toEqual(b);
});
