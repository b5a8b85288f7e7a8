// What a region is good at, from its figures alone: pillars in which it stands well before others,
// or at least clearly better than its own rank.
import { type ByPillar, PILLARS, type Pillar } from '../engine/types.ts';
import type { Parameters } from '../model/params.ts';
import type { World } from '../model/world.ts';
import { standingsOf } from './ranking.ts';

const LEADING_RANK = 4;
const MOST_NAMED = 2;

export function strengthsOf(world: World, parameters: Parameters): Record<string, Pillar[]> {
  const ranked = standingsOf(world, parameters);
  const ranks = {} as ByPillar<Map<string, number>>;
  for (const pillar of PILLARS) {
    const order = [...ranked].sort((a, b) => b.pillars[pillar] - a.pillars[pillar]);
    ranks[pillar] = new Map(order.map(({ id }, at) => [id, at + 1]));
  }
  const strengths: Record<string, Pillar[]> = {};
  for (const { id, rank } of ranked) {
    const rankIn = (pillar: Pillar): number => ranks[pillar].get(id) ?? ranked.length;
    strengths[id] = PILLARS.filter(
      (pillar) => rankIn(pillar) <= LEADING_RANK || rankIn(pillar) <= rank - 2,
    )
      .sort((a, b) => rankIn(a) - rankIn(b))
      .slice(0, MOST_NAMED);
  }
  return strengths;
}
