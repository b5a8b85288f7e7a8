// The league table: index and rank now, and what half a year changed.
import type { RegionId } from '../engine/types.ts';
import { type Standing, standings } from '../model/leadership.ts';
import type { Parameters } from '../model/params.ts';
import type { World } from '../model/world.ts';
import { formerOf, type Past, presentOf } from './moment.ts';

const remembered = new WeakMap<World, Standing[]>();

/** Standings of a world, the leader first; worlds are frozen, so each is worked out once. */
export function standingsOf(world: World, parameters: Parameters): readonly Standing[] {
  const known = remembered.get(world);
  if (known !== undefined) return known;
  const fresh = standings(world.regions, parameters);
  remembered.set(world, fresh);
  return fresh;
}

export function standingOf(world: World, parameters: Parameters, id: string): Standing {
  const found = standingsOf(world, parameters).find((standing) => standing.id === id);
  if (found === undefined) throw new RangeError(`no region ${id}`);
  return found;
}

export type RankingRow = {
  id: RegionId;
  rank: number;
  leadershipIndex: number;
  outputYi: number;
  /** Ranks gained in the last half-year: positive is up; 0 at the start. */
  climbed: number;
  indexChange: number;
  outputChangeYi: number;
};

export function ranking(past: Past): RankingRow[] {
  const { parameters } = past.fixed;
  const { world } = presentOf(past);
  const before = formerOf(past)?.world ?? world;
  const outputYi = (of: World, id: string): number =>
    of.regions.find((region) => region.id === id)?.stocks.coreOutputYi ?? 0;
  return standingsOf(world, parameters).map(({ id, rank, leadershipIndex }) => {
    const was = standingOf(before, parameters, id);
    return {
      id,
      rank,
      leadershipIndex,
      outputYi: outputYi(world, id),
      climbed: was.rank - rank,
      indexChange: leadershipIndex - was.leadershipIndex,
      outputChangeYi: outputYi(world, id) - outputYi(before, id),
    };
  });
}
