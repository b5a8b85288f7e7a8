// A checked scenario becomes the world at turn 0, and what is fixed for its games.
import { digestOf } from '../engine/hash.ts';
import type { RegionId } from '../engine/types.ts';
import { createFixed } from '../model/fixed.ts';
import { parametersWith } from '../model/params.ts';
import type { Fixed, Region, World } from '../model/world.ts';
import { LONGEST_GAME_TURNS, type Scenario, type ScenarioRegion } from './schema.ts';

/** Digest of a scenario: two files that say the same in another key order are one scenario. */
export function scenarioDigest(scenario: Scenario): string {
  return digestOf(scenario);
}

function startRegion(given: ScenarioRegion): Region {
  return {
    id: given.id as RegionId,
    stocks: { ...given.start },
    plan: {
      shares: { ...given.plan.shares },
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
      { id: 'abroad', stocks: { ...scenario.outside.abroad } },
      { id: 'rest', stocks: { ...scenario.outside.rest } },
    ],
  };
}

export function fixedOf(scenario: Scenario): Fixed {
  const given = scenario.regions.map((region) => ({
    region: startRegion(region),
    hub: region.hub,
    fit: region.fit,
    momentumShare: region.momentumShare,
  }));
  return createFixed(given, parametersWith(scenario.parameters), LONGEST_GAME_TURNS);
}
