// Who holds stocks, by name: the regions, and the two accounts outside them.
import type { Text } from '../engine/types.ts';
import type { Game } from '../game/game.ts';

export type Named = { id: string; name: Text };

/** An account's id and name: the regions of the world stand in the scenario's order. */
export function namedAt({ scenario }: Game, at: number): Named {
  const region = scenario.regions[at];
  if (region !== undefined) return { id: region.id, name: region.name };
  return at === scenario.regions.length
    ? { id: 'abroad', name: { zh: '海外', en: 'Abroad' } }
    : { id: 'rest', name: { zh: '全国其他地区', en: 'Rest of the country' } };
}
