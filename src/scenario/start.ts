// A checked scenario becomes the world at turn 0, and what is fixed for its games.
import { digestOf } from '../engine/hash.ts';
import { compactRecord } from '../engine/record.ts';
import type { RegionId } from '../engine/types.ts';
import { createFixed } from '../model/fixed.ts';
import { parametersWith } from '../model/params.ts';
import type { Fixed, Region, World } from '../model/world.ts';
import { LONGEST_GAME_TURNS, type Scenario, type ScenarioRegion } from './schema.ts';

/** What follows from a scenario alone is worked out once for each scenario in memory. */
const known = new WeakMap<Scenario, { digest?: string; fixed?: Fixed }>();

function knownOf(scenario: Scenario): { digest?: string; fixed?: Fixed } {
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

export function createWorld(scenario: Scenario, seed: number): World {
  return {
    version: 1,
    scenario: scenarioDigest(scenario),
    seed,
    turn: 0,
    period: { ...scenario.start },
    regions: scenario.regions.map(startRegion),
    outside: [
      { id: 'abroad', stocks: compactRecord(scenario.outside.abroad) },
      { id: 'rest', stocks: compactRecord(scenario.outside.rest) },
    ],
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
  return createFixed(given, parametersWith(scenario.parameters), LONGEST_GAME_TURNS);
}
