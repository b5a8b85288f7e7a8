// What the start page has been filled in with, and what each choice makes of it.
import { MOST_PERSONS, type Player } from '../../live/index.ts';
import { HIGHEST_SEED } from '../../scenario/limits.ts';
import type { Scenario } from '../../scenario/schema.ts';
import type { Profile } from '../../views/profiles.ts';
import type { Wish } from '../address.ts';

export type Setup = {
  scenario: string;
  /** The region of each person, in the order in which they plan. */
  regions: readonly string[];
  /** The person whose region is being chosen. */
  seat: number;
  rivals: Player;
  seedText: string;
};

export const FIRST_REGION = 'hangzhou';

export function setupOf(wish: Wish, scenarios: readonly Scenario[]): Setup {
  const scenario = scenarios.find(({ id }) => id === wish.scenario) ?? scenarios[0];
  if (scenario === undefined) throw new Error('no scenario to play');
  const setup: Setup = {
    scenario: scenario.id,
    regions: wish.regions ?? [FIRST_REGION],
    seat: 0,
    rivals: wish.rivals ?? 'default',
    seedText: String(wish.seed ?? drawSeed()),
  };
  return withScenario(setup, scenario);
}

export function drawSeed(): number {
  return (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % (HIGHEST_SEED + 1);
}

/** Another scenario may lack regions that were chosen; somebody always plays. */
export function withScenario(setup: Setup, { id, regions: offered }: Scenario): Setup {
  const left = setup.regions.filter((region) => offered.some((each) => each.id === region));
  const regions = left.length > 0 ? left : offered.slice(0, 1).map((region) => region.id);
  return { ...setup, scenario: id, regions, seat: Math.min(setup.seat, regions.length - 1) };
}

/** Gives a region to the seat that is being chosen for; whoever had it takes the old one. */
export function withRegion(setup: Setup, id: string): Setup {
  const before = setup.regions[setup.seat] as string;
  const regions = setup.regions.map((each, at) =>
    at === setup.seat ? id : each === id ? before : each,
  );
  return { ...setup, regions };
}

/** One person more, for now in the best region that is free. */
export function withPerson(setup: Setup, ranked: readonly Profile[]): Setup {
  const free = ranked.find(({ id }) => !setup.regions.includes(id));
  if (free === undefined || setup.regions.length >= MOST_PERSONS) return setup;
  return { ...setup, regions: [...setup.regions, free.id], seat: setup.regions.length };
}

export function withoutPerson(setup: Setup, at: number): Setup {
  const regions = setup.regions.filter((_, seat) => seat !== at);
  const seat = Math.min(setup.seat > at ? setup.seat - 1 : setup.seat, regions.length - 1);
  return { ...setup, regions, seat };
}
