import type { Ledger } from '../../engine/ledger.ts';
import type { Fixed, Region, World } from '../world.ts';

/** Where and when a quantity is asked for. */
export type Place = {
  readonly world: World;
  /** Index of the account: the regions by id, then abroad and the rest of the country. */
  readonly at: number;
  /** The other account where a quantity is of a pair; else the same one. */
  readonly other: number;
  readonly fixed: Fixed;
  /** The flows of this half-year. */
  readonly ledger: Ledger;
};

export function regionAt({ world, at }: Place): Region {
  const region = world.regions[at];
  if (region === undefined) throw new Error(`no region stands at ${at}`);
  return region;
}
