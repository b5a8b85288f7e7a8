// What every seat commanded in a half-year, and the plan that stood at its end.
import type { RegionId } from '../engine/types.ts';
import type { Command } from '../model/commands.ts';
import type { Parameters } from '../model/params.ts';
import { standingsOf } from './ranking.ts';
import type { Played } from './timeline.ts';

export type SeatMoves = { region: RegionId; commands: readonly Command[] };

/** One region first, the others in the order of their ranks. */
export function movesOf(moment: Played, first: string, parameters: Parameters): SeatMoves[] {
  const ids = standingsOf(moment.world, parameters).map(({ id }) => id);
  const ordered = [...ids.filter((id) => id === first), ...ids.filter((id) => id !== first)];
  return ordered.map((region) => ({
    region,
    commands: moment.commands.filter((command) => command.region === region),
  }));
}
