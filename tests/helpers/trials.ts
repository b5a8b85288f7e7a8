// Trials: quick games of the laboratory, seats that keep to one rule, and what checks measure.
import type { Ledger } from '../../src/engine/ledger.ts';
import type { Pillar } from '../../src/engine/types.ts';
import { runHalfYear, workingCopy } from '../../src/game/step.ts';
import { type Overrides, type RunOptions, run, seedsFrom, variantOf } from '../../src/lab/runs.ts';
import type { Command } from '../../src/model/commands.ts';
import type { Flow } from '../../src/model/flows.ts';
import { type Standing, standings } from '../../src/model/leadership.ts';
import {
  attentionSlots,
  type Field,
  LEVERS,
  type Lever,
  PROGRAMME_SPECS,
  type Programme,
} from '../../src/model/plan.ts';
import type { RegionStock } from '../../src/model/stocks.ts';
import type { Region, SurplusRule, World } from '../../src/model/world.ts';
import { bestField } from '../../src/rivals/keeping.ts';
import type { Seat } from '../../src/rivals/seat.ts';
import type { Scenario, ScenarioRegion } from '../../src/scenario/schema.ts';
import { fixedOf } from '../../src/scenario/start.ts';

export { seedsFrom };

export type Rule = (seat: Seat) => Command[];

export type Keeping = {
  /** Shares of the purse; a lever not named takes nothing. */
  shares?: Partial<Record<Lever, number>>;
  /** Kept running, all others are ended. */
  programmes?: readonly Programme[];
  surplus?: SurplusRule;
  priority?: Pillar;
  /** Of a direction; the one that suits best where none is named. */
  field?: Field;
};

/** Keeps to one plan and to these programmes, half-year after half-year. */
export function keeping({ shares = {}, programmes = [], surplus, priority, field }: Keeping): Rule {
  return (seat) => {
    const { own, half } = seat;
    const region = own.id;
    const all = Object.fromEntries(LEVERS.map((lever) => [lever, shares[lever] ?? 0]));
    const commands: Command[] = [
      { region, type: 'plan', shares: all, surplus: surplus ?? own.plan.surplus },
    ];
    if (half === 1 && priority !== undefined) commands.push({ region, type: 'meeting', priority });
    let free = attentionSlots(own.stocks.governmentCapacity);
    for (const { programme, turnsLeft } of own.programmes) {
      if (!programmes.includes(programme)) {
        commands.push({ region, type: 'endProgramme', programme });
        continue;
      }
      free -= 1;
      if (turnsLeft === 1) commands.push({ region, type: 'continueProgramme', programme });
    }
    for (const programme of programmes) {
      if (free <= 0 || own.programmes.some((each) => each.programme === programme)) continue;
      free -= 1;
      commands.push(
        programme === 'direction'
          ? { region, type: 'startProgramme', programme, field: field ?? bestField(seat) }
          : { region, type: 'startProgramme', programme },
      );
    }
    return commands;
  };
}

/**
 * As `keeping`, but shares are of a half-year's income and what is left is never touched: more
 * money for one lever is less for none.
 */
export function spending({ shares = {}, ...rest }: Keeping): Rule {
  return (seat) => {
    const { own, incomeYi } = seat;
    const programmes = (rest.programmes ?? []).reduce((sum, id) => sum + costOf(id), 0);
    const purseYi = own.stocks.purseYi + incomeYi - programmes;
    const times = Math.min(1, incomeYi / Math.max(incomeYi, purseYi));
    const scaled = Object.fromEntries(
      Object.entries(shares).map(([lever, share]) => [lever, share * times]),
    );
    return keeping({ ...rest, shares: scaled, surplus: 'save' })(seat);
  };
}

const costOf = (programme: Programme): number => PROGRAMME_SPECS[programme].costYi;

/** All policy money and programmes off; what comes in is saved. */
export const idle: Rule = keeping({ surplus: 'save' });

/** One rule for every seat. */
export function everySeat<S>(scenario: Scenario, sitting: S): Record<string, S> {
  return Object.fromEntries(scenario.regions.map(({ id }) => [id, sitting]));
}

/** The scenario with these regions alone. */
export function only(scenario: Scenario, ids: readonly string[]): Scenario {
  return { ...scenario, regions: scenario.regions.filter(({ id }) => ids.includes(id)) };
}

/** The scenario with other stocks at the start of one region, or of all. */
export function startingWith(
  scenario: Scenario,
  change: (start: ScenarioRegion['start']) => Partial<Record<RegionStock, number>>,
  id?: string,
): Scenario {
  return variantOf(scenario, {}, (region) =>
    id === undefined || region.id === id
      ? { ...region, start: { ...region.start, ...change(region.start) } }
      : region,
  );
}

/** Firms neither come nor go nor move: nothing is left to a region's own luck. */
export const NO_FIRM_LUCK: Overrides = {
  birthRate: 0,
  deathRate: 0,
  growRate: 0,
  matureDeathRate: 0,
  unicornRate: 0,
  listingRate: 0,
  relocationRate: 0,
};

/** Nothing befalls the country. */
export const NO_EVENTS: Overrides = { regimeHazard: 0, supplyCutHazard: 0 };

/** A number after each half-year, the start first. */
export function courseOf(
  scenario: Scenario,
  seed: number,
  options: RunOptions,
  read: (world: World) => number,
): number[] {
  const course: number[] = [];
  run(scenario, seed, options, (world) => course.push(read(world)));
  return course;
}

/** The world as it stands in the end. */
export function endWorld(scenario: Scenario, seed: number, options: RunOptions = {}): World {
  let last: World | undefined;
  run(scenario, seed, options, (world) => {
    last = world;
  });
  if (last === undefined) throw new Error('a game without a start');
  return last;
}

export function regionIn({ regions }: World, id: string): Region {
  const found = regions.find((region) => region.id === id);
  if (found === undefined) throw new RangeError(`no region ${id}`);
  return found;
}

export function standingIn(scenario: Scenario, world: World, id: string): Standing {
  const all = standings(world.regions, fixedOf(scenario).parameters);
  const found = all.find((each) => each.id === id);
  if (found === undefined) throw new RangeError(`no region ${id}`);
  return found;
}

/** Ids in the order of the league table. */
export function orderOf(scenario: Scenario, world: World): string[] {
  return standings(world.regions, fixedOf(scenario).parameters).map(({ id }) => id);
}

export function sumOf({ regions }: World, stock: RegionStock): number {
  return regions.reduce((sum, { stocks }) => sum + stocks[stock], 0);
}

export function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] as number) + (sorted[Math.floor(middle)] as number)) / 2;
}

/** What is wrong with the numbers of a world; null where nothing is. */
export function flawIn(world: World): string | null {
  for (const { id, stocks } of [...world.regions, ...world.outside]) {
    for (const [stock, value] of Object.entries(stocks)) {
      if (!(value >= 0 && value < Infinity)) return `${id}.${stock} is ${value} at ${world.turn}`;
    }
  }
  return null;
}

/** Half-years without any command, from a world that `change` may alter before each of them. */
export function playedOn(
  scenario: Scenario,
  world: World,
  turns: number,
  change: (world: World) => void = () => {},
): { world: World; ledgers: Ledger[] } {
  const fixed = fixedOf(scenario);
  const copy = workingCopy(world);
  const ledgers: Ledger[] = [];
  for (let k = 0; k < turns; k++) {
    change(copy);
    const { ledger } = runHalfYear(copy, fixed, true).pen;
    if (ledger !== null) ledgers.push(ledger);
  }
  return { world: copy, ledgers };
}

/** What a flow brought, or took where it brings nothing, to one account or to all. */
export function flowOf({ flows }: Ledger, flow: Flow, at?: number): number {
  const amounts = flows[flow]?.in ?? flows[flow]?.out ?? [];
  return at === undefined ? amounts.reduce((sum, each) => sum + each, 0) : (amounts[at] ?? 0);
}
