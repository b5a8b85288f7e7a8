// The index as a sum of points: what each pillar and the outcome add to it in a world, and by how
// many points two worlds differ in each.
import { PILLARS, type Pillar } from '../engine/types.ts';
import { standings } from '../model/leadership.ts';
import type { Parameters } from '../model/params.ts';
import type { World } from '../model/world.ts';

export type PartPoints = { readonly id: Pillar | 'outcome'; readonly points: number };

/** Always in the same order; they add up to the index. */
export function pointsOf(world: World, p: Parameters, region: string): PartPoints[] {
  const standing = standings(world.regions, p).find(({ id }) => id === region);
  if (standing === undefined) throw new RangeError(`no region ${region}`);
  const weights = {
    talent: p.indexTalent,
    capital: p.indexCapital,
    policy: p.indexPolicy,
    ecosystem: p.indexEcosystem,
  };
  return [
    ...PILLARS.map((id) => ({ id, points: weights[id] * standing.pillars[id] })),
    { id: 'outcome', points: p.indexOutcome * standing.outcome },
  ];
}

/** By how much the second is more than the first, part by part. */
export function pointsApart(
  first: readonly PartPoints[],
  second: readonly PartPoints[],
): PartPoints[] {
  return second.map(({ id, points }, at) => ({ id, points: points - (first[at]?.points ?? 0) }));
}

export function largestFirst<T extends { readonly points: number }>(parts: readonly T[]): T[] {
  return [...parts].sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
}
