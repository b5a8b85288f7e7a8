// A checked scenario becomes the world at turn 0, and what is fixed for its games.
import { digestOf } from '../engine/hash.ts';
import { compactRecord } from '../engine/record.ts';
import { sealed } from '../engine/turn.ts';
import type { RegionId } from '../engine/types.ts';
import { createFixed } from '../model/fixed.ts';
import { parametersWith } from '../model/params.ts';
import type { Fixed, Region, World } from '../model/world.ts';
import { LONGEST_RUN_TURNS } from './limits.ts';
import type { Scenario, ScenarioRegion } from './schema.ts';

/** What follows from a scenario alone is worked out once for each scenario in memory. */
type Known = { digest?: string; fixed?: Fixed; regions?: Region[] };

const known = new WeakMap<Scenario, Known>();

function knownOf(scenario: Scenario): Known {
  let entry = known.get(scenario);
  if (entry === undefined) {
    entry = {};
    known.set(scenario, entry);
  }
  return entry;
}

/** Digest of a scenario: two files that say the same in another key order are one scenario. */
export function scenarioDigest(scenario: Scenario): string {
  const entry = knownOf(scenario);
  entry.digest ??= digestOf(scenario);
  return entry.digest;
}

function startRegion(given: ScenarioRegion): Region {
  return {
    id: given.id as RegionId,
    stocks: compactRecord(given.start),
    plan: {
      shares: compactRecord(given.plan.shares),
      surplus: given.plan.surplus,
      priority: given.plan.priority,
    },
    programmes: given.programmes.map((run) => ({ ...run, fundedShare: 1 })),
    target: { ...given.target, baseYi: given.start.coreOutputYi },
  };
}

function startRegions(scenario: Scenario): Region[] {
  const entry = knownOf(scenario);
  entry.regions ??= scenario.regions.map(startRegion);
  return entry.regions;
}

export function createWorld(scenario: Scenario, seed: number): World {
  return {
    version: 1,
    scenario: scenarioDigest(scenario),
    seed,
    turn: 0,
    period: { ...scenario.start },
    regions: startRegions(scenario).map((region) => ({ ...region, stocks: { ...region.stocks } })),
    outside: [
      { id: 'abroad', stocks: compactRecord(scenario.outside.abroad) },
      { id: 'rest', stocks: compactRecord(scenario.outside.rest) },
    ],
    favouredField: scenario.favouredField,
  };
}

export function fixedOf(scenario: Scenario): Fixed {
  const entry = knownOf(scenario);
  entry.fixed ??= workOutFixed(scenario);
  return entry.fixed;
}

function workOutFixed(scenario: Scenario): Fixed {
  const given = scenario.regions.map((region) => ({
    region: startRegion(region),
    hub: region.hub,
    fit: compactRecord(region.fit),
    momentumShare: region.momentumShare,
  }));
  const fixed = createFixed(
    given,
    parametersWith(scenario.parameters),
    LONGEST_RUN_TURNS,
    scenario.events,
  );
  // The rest stays unfrozen: frozen numbers and starts are read at half the speed.
  return { ...fixed, parameters: sealed(fixed.parameters) };
}
