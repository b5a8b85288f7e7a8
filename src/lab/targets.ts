// What the model says about each target: hands-off games over a few fixed seeds, and their mean.

import { standings } from '../model/leadership.ts';
import type { Parameters } from '../model/params.ts';
import { PROGRAMME_SPECS } from '../model/plan.ts';
import type { Stock } from '../model/stocks.ts';
import { vacancies } from '../model/talent.ts';
import { type Fixed, type Note, nationOf, type World } from '../model/world.ts';
import type { Bases } from '../scenario/based.ts';
import type { Scenario } from '../scenario/schema.ts';
import { fixedOf } from '../scenario/start.ts';
import { type Holders, holderList, type Quantity, type Target } from '../scenario/targets.ts';
import { type Overrides, run, seedsFrom, variantOf } from './runs.ts';

/** Games whose mean is meant where a target says what the model gives. */
export const TARGET_SEEDS: readonly number[] = seedsFrom(2001, 2020);

export type Measuring = {
  readonly scenarioOf: Bases;
  readonly seeds: readonly number[];
  /** Values in place of the parameters' own. What a scenario itself sets, it keeps. */
  readonly parameters: Overrides;
};

/** The simulated value of each target, in their order. */
export function measured(targets: readonly Target[], measuring: Measuring): number[] {
  const values = new Array<number>(targets.length).fill(0);
  for (const id of new Set(targets.map(({ scenario }) => scenario))) {
    const places = targets.flatMap(({ scenario }, at) => (scenario === id ? [at] : []));
    const quantities = places.map((at) => (targets[at] as Target).quantity);
    const scenario = measuring.scenarioOf(id);
    if (scenario === undefined) throw new RangeError(`no scenario ${id}`);
    const means = meansOver(laidOver(scenario, measuring.parameters), quantities, measuring.seeds);
    places.forEach((at, k) => {
      values[at] = means[k] as number;
    });
  }
  return values;
}

function laidOver(scenario: Scenario, parameters: Overrides): Scenario {
  const free = (Object.keys(parameters) as (keyof Overrides)[]).filter(
    (id) => scenario.parameters[id] === undefined,
  );
  return variantOf(scenario, Object.fromEntries(free.map((id) => [id, parameters[id]])));
}

function meansOver(
  scenario: Scenario,
  quantities: readonly Quantity[],
  seeds: readonly number[],
): number[] {
  const fixed = fixedOf(scenario);
  const turns = Math.max(...quantities.map((quantity) => lastTurn(quantity, scenario)));
  // Nothing is drawn before the first half-year.
  const games = turns === 0 ? seeds.slice(0, 1) : seeds;
  const sums = quantities.map(() => 0);
  for (const seed of games) {
    const probes = quantities.map((quantity) => probeOf(quantity, scenario, fixed));
    run(scenario, seed, { turns }, (world, notes) => {
      for (const probe of probes) probe.see(world, notes);
    });
    probes.forEach((probe, k) => {
      sums[k] = (sums[k] as number) + probe.result();
    });
  }
  return sums.map((sum) => sum / games.length);
}

function lastTurn(quantity: Quantity, scenario: Scenario): number {
  switch (quantity.kind) {
    case 'growth':
      return quantity.to;
    case 'targetsMetShare':
      return scenario.turns;
    default:
      return 'turn' in quantity ? quantity.turn : 0;
  }
}

/** Looks at a game as it goes by, and then knows a quantity. */
type Probe = { see(world: World, notes: readonly Note[]): void; result(): number };

function probeOf(quantity: Quantity, scenario: Scenario, fixed: Fixed): Probe {
  const ofRegion = (id: string): Scenario['regions'][number] =>
    scenario.regions.find((region) => region.id === id) as Scenario['regions'][number];
  switch (quantity.kind) {
    case 'stock':
      return at(quantity.turn, (world) => held(world, quantity.of, quantity.stocks));
    case 'growth': {
      const { of, stocks, from, to } = quantity;
      const earlier = at(from, (world) => held(world, of, stocks));
      const later = at(to, (world) => held(world, of, stocks));
      return {
        see(world, notes) {
          earlier.see(world, notes);
          later.see(world, notes);
        },
        result: () => later.result() / earlier.result(),
      };
    }
    case 'share': {
      const { of, in: whole, stocks, turn } = quantity;
      return at(turn, (world) => held(world, of, stocks) / held(world, whole, stocks));
    }
    case 'rank':
      return at(quantity.turn, ({ regions }) => {
        const all = standings(regions, fixed.parameters);
        return all.find(({ id }) => id === quantity.region)?.rank ?? Number.NaN;
      });
    case 'usersShare':
      return at(
        quantity.turn,
        (world) => nationOf(world).generativeAiUsersWan / fixed.parameters.populationWan,
      );
    case 'talentGap':
      return at(quantity.turn, (world) => nationalGap(world, fixed, quantity.nationalGdpYi));
    case 'targetsMetShare':
      return targetsMet(quantity.of);
    case 'momentum':
      return known(ofRegion(quantity.region).momentumShare);
    case 'firstTarget':
      return known(ofRegion(quantity.region).target.outputYi);
    case 'running': {
      const { programmes } = ofRegion(quantity.region);
      const found = programmes.find(({ programme }) => programme === quantity.programme);
      return known(found?.turnsRun ?? 0);
    }
    case 'programmeTurns':
      return known(PROGRAMME_SPECS[quantity.programme].durationTurns);
    case 'parameter':
      return known(fixed.parameters[quantity.parameter]);
  }
}

function known(value: number): Probe {
  return { see: () => {}, result: () => value };
}

function at(turn: number, read: (world: World) => number): Probe {
  let value = Number.NaN;
  return {
    see(world) {
      if (world.turn === turn) value = read(world);
    },
    result: () => value,
  };
}

function held(world: World, of: Holders, stocks: readonly Stock[]): number {
  let sum = 0;
  const add = (account: { readonly stocks: { readonly [S in Stock]?: number } }): void => {
    for (const stock of stocks) sum += account.stocks[stock] ?? 0;
  };
  for (const name of holderList(of)) {
    for (const region of world.regions) {
      if (region.id === name || name === 'regions' || name === 'nation') add(region);
    }
    if (name === 'rest' || name === 'nation') add({ stocks: nationOf(world) });
  }
  return sum;
}

/**
 * Posts without people in the whole country. The core industry's are brought to the nation by the
 * AI people who live elsewhere; those of trades that adopt AI by GDP, as if the rest
 * of the country adopted at the regions' pace.
 */
function nationalGap(world: World, fixed: Fixed, nationalGdpYi: number): number {
  const without: Parameters = { ...fixed.parameters, adoptionPosts: 0 };
  let core = 0;
  let all = 0;
  let people = 0;
  let gdpYi = 0;
  world.regions.forEach((region, i) => {
    const start = fixed.start[i] as Fixed['start'][number];
    core += vacancies(region, start, without);
    all += vacancies(region, start, fixed.parameters);
    people += region.stocks.aiTalent;
    gdpYi += start.stocks.gdpYi;
  });
  const elsewhere = nationOf(world).aiTalent / people;
  return core * (1 + elsewhere) + ((all - core) * nationalGdpYi) / gdpYi;
}

function targetsMet(of: Holders): Probe {
  const names = holderList(of);
  let met = 0;
  let all = 0;
  return {
    see(_, notes) {
      for (const note of notes) {
        if (note.kind !== 'targetMet' && note.kind !== 'targetMissed') continue;
        if (!names.includes('regions') && !names.includes(note.region)) continue;
        all += 1;
        if (note.kind === 'targetMet') met += 1;
      }
    },
    result: () => met / all,
  };
}

/** A target and what the model gives. */
export type Checked = {
  readonly target: Target;
  readonly simulated: number;
  /** Simulated less published; nothing where a bound holds. */
  readonly miss: number;
  /** How far it may miss. */
  readonly allowed: number;
  readonly ok: boolean;
};

export function checked(target: Target, simulated: number): Checked {
  const { value, bound } = target;
  const difference = simulated - value;
  const holds = (bound === 'atLeast' && difference >= 0) || (bound === 'atMost' && difference <= 0);
  const miss = holds ? 0 : difference;
  const allowed = allowedMiss(target);
  // Shares such as 0.4 × 2400 are a hair off in binary.
  return { target, simulated, miss, allowed, ok: Math.abs(miss) <= allowed * (1 + 1e-9) };
}

export function allowedMiss({ value, tolerance }: Target): number {
  return 'relative' in tolerance ? Math.abs(value) * tolerance.relative : tolerance.absolute;
}
