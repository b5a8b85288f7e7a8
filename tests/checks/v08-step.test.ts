// V8: the model is declared discrete at half a year. Rates given a year are halved once, phases
// run in a fixed order, and how much the step matters is measured by playing it at a quarter.
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Overrides, variantOf } from '../../src/lab/runs.ts';
import { PARAMETERS, type ParameterId } from '../../src/model/params.ts';
import { PHASES } from '../../src/model/phases.ts';
import type { RegionStock } from '../../src/model/stocks.ts';
import { YEARS_PER_TURN } from '../../src/model/time.ts';
import type { World } from '../../src/model/world.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { sample, spring2025 } from '../helpers/games.ts';
import {
  endWorld,
  everySeat,
  keeping,
  meanOf,
  NO_EVENTS,
  seedsFrom,
  sumOf,
} from '../helpers/trials.ts';

const step = vi.hoisted(() => ({ years: 0.5 }));

// The model as it is, but for the length of its step, which the tests below halve.
vi.mock('../../src/model/time.ts', () => ({
  get YEARS_PER_TURN() {
    return step.years;
  },
}));

afterEach(() => {
  step.years = 0.5;
});

describe('V8: the step', () => {
  it('is half a year, and the page says that the model is discrete and why', () => {
    expect(YEARS_PER_TURN).toBe(0.5);
    const page = readFileSync(new URL('../../docs/model.md', import.meta.url), 'utf8');
    expect(page).toMatch(/half-year/);
    expect(page).toMatch(/declared discrete at that step/);
    expect(page).toMatch(/[Rr]ates are given a year/);
  });

  it('runs its phases in one order', () => {
    expect(PHASES.map(({ name }) => name)).toEqual([
      'events',
      'policy',
      'ecosystem',
      'talent',
      'capital',
      'firms',
      'relocation',
      'technology',
      'output',
      'targets',
      'programmes',
    ]);
  });
});

/** What is given for a half-year, and what it is for a quarter. */
const PER_TURN: Readonly<Partial<Record<ParameterId, (value: number) => number>>> = {
  policyHalfYi: (value) => value / 2,
  leverHalfYi: (value) => value / 2,
  seatsHalfYi: (value) => value / 2,
  seatsDrive: (value) => value / 2,
  hubComputeYi: (value) => value / 2,
  outputSpeed: (value) => 1 - Math.sqrt(1 - value),
  gdpGrowthFade: (value) => Math.sqrt(value),
};

/** Nothing that happens once a year or by the count of half-years: no targets, no programmes. */
const SMOOTH: Overrides = { ...NO_EVENTS, credibilityGain: 0, credibilityLoss: 0 };

const YEARS = 6;
const seats = (scenario: Scenario) =>
  everySeat(
    scenario,
    keeping({
      surplus: 'spread',
      shares: {
        training: 0.2,
        talentSubsidy: 0.1,
        earlyFunds: 0.1,
        guidanceFund: 0.1,
        environment: 0.2,
        scenes: 0.1,
        compute: 0.1,
        research: 0.1,
      },
    }),
  );

function worlds(years: number, seeds: readonly number[]): World[] {
  step.years = years;
  const own: Overrides =
    years === 0.5
      ? {}
      : Object.fromEntries(
          Object.entries(PER_TURN).map(([id, change]) => [
            id,
            change(PARAMETERS[id as ParameterId].value),
          ]),
        );
  const scenario = variantOf(spring2025, { ...SMOOTH, ...own });
  return seeds.map((seed) =>
    endWorld(scenario, seed, { seats: seats(scenario), turns: YEARS / years }),
  );
}

describe('V8: what the step costs', () => {
  const units = new Set(Object.keys(PER_TURN));

  it('knows every parameter that is given for a half-year', () => {
    const halfYearly = Object.entries(PARAMETERS)
      .filter(([, { unit }]) => /half-year/.test(unit))
      .map(([id]) => id);
    expect(halfYearly.filter((id) => !units.has(id))).toEqual([]);
  });

  /** The widest difference allowed of a national total after six years. */
  const BOUNDS: Readonly<Partial<Record<RegionStock, number>>> = {
    coreOutputYi: 0.05,
    aiTalent: 0.03,
    knowledge: 0.1,
    computeEflops: 0.05,
    adoptionShare: 0.05,
    technology: 0.02,
    startups: 0.12,
    growthFirms: 0.1,
    platforms: 0.05,
    businessEnvironment: 0.02,
    openScenes: 0.1,
  };
  const seeds = seedsFrom(1, sample(6, 60));
  const halves = worlds(0.5, seeds);
  const quarters = worlds(0.25, seeds);
  step.years = 0.5;
  const total = (all: readonly World[], stock: RegionStock): number =>
    meanOf(all.map((world) => sumOf(world, stock)));

  it.each(Object.entries(BOUNDS) as [RegionStock, number][])(
    'six years in quarters change %s by less than %d',
    (stock, bound) => {
      const difference = total(quarters, stock) / total(halves, stock) - 1;
      expect(Math.abs(difference)).toBeLessThan(bound);
      // The step does matter: this compares two games, not one with itself.
      expect(difference).not.toBe(0);
    },
  );

  it('and leave the country’s books alone: GDP is a path, and people are not made by steps', () => {
    const gdp = total(quarters, 'gdpYi') / total(halves, 'gdpYi') - 1;
    expect(Math.abs(gdp)).toBeLessThan(0.005);
  });
});
