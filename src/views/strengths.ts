// What a region is good at, from its figures alone: pillars in which it stands well before others,
// or at least clearly better than its own rank.
import { PILLARS, type Pillar } from '../engine/types.ts';
import type { Profile } from './profiles.ts';

const LEADING_RANK = 4;
const MOST_NAMED = 2;

export function strengthsOf({ rank, pillars }: Profile): Pillar[] {
  return PILLARS.filter(
    (pillar) => pillars[pillar].rank <= LEADING_RANK || pillars[pillar].rank <= rank - 2,
  )
    .sort((a, b) => pillars[a].rank - pillars[b].rank)
    .slice(0, MOST_NAMED);
}
