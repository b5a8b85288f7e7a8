// Where each region stands in each pillar, of all regions: what a chooser shows side by side.
import { type ByPillar, PILLARS, type RegionId } from '../engine/types.ts';
import type { Parameters } from '../model/params.ts';
import type { World } from '../model/world.ts';
import { regionOf } from './moment.ts';
import { standingsOf } from './ranking.ts';

export type Profile = {
  id: RegionId;
  rank: number;
  leadershipIndex: number;
  outputYi: number;
  /** Score 0–100, and the rank among all regions by it. */
  pillars: ByPillar<{ score: number; rank: number }>;
};

/** All regions, the leader first. */
export function profilesOf(world: World, parameters: Parameters): Profile[] {
  const ranked = standingsOf(world, parameters);
  const ranks = {} as ByPillar<RegionId[]>;
  for (const pillar of PILLARS) {
    ranks[pillar] = [...ranked]
      .sort((a, b) => b.pillars[pillar] - a.pillars[pillar])
      .map(({ id }) => id);
  }
  return ranked.map(({ id, rank, leadershipIndex, pillars: scores }) => {
    const pillars = {} as Profile['pillars'];
    for (const pillar of PILLARS) {
      pillars[pillar] = { score: scores[pillar], rank: ranks[pillar].indexOf(id) + 1 };
    }
    const { coreOutputYi: outputYi } = regionOf(world, id).stocks;
    return { id, rank, leadershipIndex, outputYi, pillars };
  });
}
