// The rank of a region, explained: whom it passed and who passed it, and by what.
import type { Pillar, Text } from '../../engine/types.ts';
import type { Game } from '../../game/game.ts';
import type { World } from '../../model/world.ts';
import { AUXILIARIES } from '../../views/auxiliaries.ts';
import { standingOf, standingsOf } from '../../views/ranking.ts';
import type { Head } from '../explain.ts';
import { type Named, namedAt } from '../named.ts';
import { partsOf } from './score.ts';

export type RankExplained = Head & {
  kind: 'rank';
  leadershipIndex: { before: number; after: number };
  /** Those with whom the region changed places; none where its rank stayed and nobody passed. */
  rivals: RivalPassed[];
  /** Who stands next before and next after it now, and the gap in points of the index. */
  ahead: (Named & { gap: number }) | null;
  behind: (Named & { gap: number }) | null;
};

export type RivalPassed = Named & {
  /** `passed`: the region passed this rival; `passedBy`: this rival passed the region. */
  way: 'passed' | 'passedBy';
  /** The region's index less the rival's. */
  leadBefore: number;
  leadAfter: number;
  /** The change of that lead by pillar and outcome; the largest first. They add up to it. */
  parts: RivalPart[];
};

export type RivalPart = {
  id: Pillar | 'outcome';
  label: Text;
  /** What the part added to the region's own index. */
  own: number;
  /** What it added to the rival's. */
  rival: number;
  /** Own less rival. */
  difference: number;
};

export function rankExplained(
  game: Game,
  before: World,
  after: World,
  at: number,
  head: Pick<Head, 'turn' | 'period' | 'region' | 'what'>,
): RankExplained {
  const { parameters } = game.fixed;
  const { id } = head.region;
  const was = standingOf(before, parameters, id);
  const is = standingOf(after, parameters, id);
  const own = partsOf(game.fixed, before, after, at);
  const rivals = game.scenario.regions.flatMap((region, rivalAt): RivalPassed[] => {
    const rivalWas = standingOf(before, parameters, region.id);
    const rivalIs = standingOf(after, parameters, region.id);
    const wasAhead = was.rank < rivalWas.rank;
    if (rivalAt === at || wasAhead === is.rank < rivalIs.rank) return [];
    const theirs = partsOf(game.fixed, before, after, rivalAt);
    const parts = own.map(({ id, label, contribution }, part): RivalPart => {
      const rival = theirs[part]?.contribution ?? Number.NaN;
      return { id, label, own: contribution, rival, difference: contribution - rival };
    });
    return [
      {
        ...namedAt(game, rivalAt),
        way: wasAhead ? 'passedBy' : 'passed',
        leadBefore: was.leadershipIndex - rivalWas.leadershipIndex,
        leadAfter: is.leadershipIndex - rivalIs.leadershipIndex,
        parts: parts.sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference)),
      },
    ];
  });
  const ranked = standingsOf(after, parameters);
  const next = (rank: number): RankExplained['ahead'] => {
    const standing = ranked[rank - 1];
    if (standing === undefined) return null;
    const gap = Math.abs(standing.leadershipIndex - is.leadershipIndex);
    const named = game.scenario.regions.findIndex((region) => region.id === standing.id);
    return { ...namedAt(game, named), gap };
  };
  const { label, unit } = AUXILIARIES.rank;
  return {
    kind: 'rank',
    ...head,
    label,
    unit,
    before: was.rank,
    after: is.rank,
    change: is.rank - was.rank,
    leadershipIndex: { before: was.leadershipIndex, after: is.leadershipIndex },
    rivals,
    ahead: next(is.rank - 1),
    behind: next(is.rank + 1),
  };
}
