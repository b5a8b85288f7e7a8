// What docs/validation.md tells: played here, told in ./validation.ts. Seeds are common to all that
// is compared, and the same each time.
import { ln } from '../../engine/exact.ts';
import { standings } from '../../model/leadership.ts';
import type { RegionStock } from '../../model/stocks.ts';
import type { Region, World } from '../../model/world.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { fixedOf } from '../../scenario/start.ts';
import type { Target } from '../../scenario/targets.ts';
import { type Backcast, backcastOf, type Scored } from '../backcast.ts';
import { type Band, bandOf } from '../bands.ts';
import type { Experiment, Finding } from '../experiments/experiment.ts';
import { total } from '../experiments/measures.ts';
import { EXPERIMENTS } from '../experiments.ts';
import { endOf, run, seedsFrom, variantOf } from '../runs.ts';
import { type Effect, elementaryEffects, factorsAround } from '../sensitivity.ts';
import { type Checked, checked, type Measuring, measured, TARGET_SEEDS } from '../targets.ts';
import { type IndexWeights, indexWeights } from './index-weights.ts';

/** One row left out of its own fit, beside the same row where it was fitted. */
export type LeftOut = Scored & { readonly fitted: number };

export type YearAhead = {
  readonly region: Scenario['regions'][number];
  /** Growth within the year, shares. */
  readonly output: Band;
  readonly firms: Band;
  /** Unicorns now and at the year's end: growth of a few is all or nothing. */
  readonly unicornsNow: number;
  readonly unicorns: Band;
};

export type Tried = { readonly experiment: Experiment; readonly findings: readonly Finding[] };

export type Screened = {
  readonly trajectories: number;
  readonly quantities: readonly { readonly name: string; readonly effects: readonly Effect[] }[];
};

export type Results = {
  /** Seeds of the year ahead and of the experiments, from 1. */
  readonly seeds: number;
  readonly targets: readonly Checked[];
  readonly backcast: Backcast | null;
  readonly leftOut: readonly LeftOut[] | null;
  readonly yearAhead: readonly YearAhead[];
  readonly experiments: readonly Tried[];
  readonly index: IndexWeights;
  readonly screened: Screened | null;
};

export type Playing = {
  readonly shelf: (id: string) => Scenario;
  readonly scenarioOf: Measuring['scenarioOf'];
  readonly targets: readonly Target[];
  readonly seeds: number;
  readonly leftOut: readonly LeftOut[] | null;
  /** Told before each part. */
  readonly say: (words: string) => void;
};

const START = 'spring-2025';

export function playResults({ shelf, scenarioOf, targets, seeds, leftOut, say }: Playing): Results {
  const scenario = shelf(START);
  const all = seedsFrom(1, seeds);
  const measuring: Measuring = { scenarioOf, seeds: TARGET_SEEDS, parameters: {} };
  say('targets …');
  const simulated = measured(targets, measuring);
  say('backcast …');
  const backcast = backcastOf(targets, measuring);
  say(`the year ahead, ${seeds} seeds …`);
  const ahead = yearAhead(scenario, all);
  const experiments = EXPERIMENTS.map((experiment): Tried => {
    say(`${experiment.id}, ${seeds} seeds …`);
    return { experiment, findings: experiment.run(shelf, all) };
  });
  say('weights of the index …');
  const index = indexWeights(scenario);
  const trajectories = Math.max(1, Math.min(10, Math.round(seeds / 20)));
  say(`sensitivity, ${trajectories} trajectories …`);
  return {
    seeds,
    targets: targets.map((target, k) => checked(target, simulated[k] as number)),
    backcast,
    leftOut,
    yearAhead: ahead,
    experiments,
    index,
    screened: screened(scenario, trajectories),
  };
}

const FIRMS: readonly RegionStock[] = ['startups', 'growthFirms', 'unicorns'];
const firmsOf = ({ stocks }: Region): number =>
  FIRMS.reduce((sum, stock) => sum + stocks[stock], 0);

/** Two half-years hands-off. */
export function yearAhead(scenario: Scenario, seeds: readonly number[]): YearAhead[] {
  const starts: Region[] = [];
  const ends: Region[][] = scenario.regions.map(() => []);
  for (const seed of seeds) {
    run(scenario, seed, { turns: 2 }, ({ turn, regions }: World) => {
      regions.forEach((region, at) => {
        const copy = { ...region, stocks: { ...region.stocks } };
        if (turn === 0) starts[at] = copy;
        if (turn === 2) ends[at]?.push(copy);
      });
    });
  }
  return scenario.regions.map((region, at) => {
    const start = starts[at] as Region;
    const years = ends[at] as Region[];
    const growth = (of: (region: Region) => number): Band =>
      bandOf(years.map((end) => of(end) / of(start) - 1));
    return {
      region,
      output: growth(({ stocks }) => stocks.coreOutputYi),
      firms: growth(firmsOf),
      unicornsNow: start.stocks.unicorns,
      unicorns: bandOf(years.map(({ stocks }) => stocks.unicorns)),
    };
  });
}

/** How far of the way to the ends of their ranges parameters are moved. */
export const SCREENING_REACH = 0.2;
const SCREENING_SEED = 1;

function screened(scenario: Scenario, trajectories: number): Screened {
  const { parameters } = fixedOf(scenario);
  const names = ['index of Beijing', 'index of Hangzhou', 'index of Chengdu', 'ln output of all'];
  const effects = elementaryEffects(
    factorsAround(parameters, SCREENING_REACH),
    { seed: 2025, trajectories },
    (values) => {
      const other = variantOf(scenario, values);
      let found: number[] = [];
      endOf(other, SCREENING_SEED, {}, (world) => {
        const all = standings(world.regions, fixedOf(other).parameters);
        const index = (id: string): number =>
          all.find((one) => one.id === id)?.leadershipIndex ?? Number.NaN;
        const output = ln(total(world, 'coreOutputYi'));
        found = [index('beijing'), index('hangzhou'), index('chengdu'), output];
        return 0;
      });
      return found;
    },
  );
  return {
    trajectories,
    quantities: names.map((name, k) => ({ name, effects: effects[k] ?? [] })),
  };
}
