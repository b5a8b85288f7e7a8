// Whether what is both preset and locked stands as it was set when the first half-year begins: a
// hand-in without those commands would otherwise be played on easier terms.
import type { RegionId } from '../../engine/types.ts';
import { type Game, plannedWorld } from '../../game/game.ts';
import { withCommands } from '../../model/commands.ts';
import type { Region, World } from '../../model/world.ts';
import { type Exercise, withPreset } from '../exercise.ts';

export function holdsPreset(exercise: Exercise, game: Game, seat: RegionId): boolean {
  const [start, first] = game.chapters;
  if (start === undefined || first === undefined) return true;
  const set = plannedWorld(withPreset({ ...game, chapters: [start] }, exercise, seat));
  const given = withCommands(
    start.world,
    first.commands.filter(({ region }) => region === seat),
  ).world;
  const lockedIn = (world: World): string => {
    const region = world.regions.find(({ id }) => id === seat);
    return region === undefined ? '' : JSON.stringify(lockedOf(exercise, region));
  };
  return lockedIn(set) === lockedIn(given);
}

function lockedOf({ locks }: Exercise, { plan, programmes, target }: Region): unknown {
  return {
    shares: locks.levers.map((lever) => plan.shares[lever]),
    programmes: locks.programmes.map((id) => programmes.find((run) => run.programme === id)),
    surplus: locks.surplus ? plan.surplus : null,
    priority: locks.priority ? plan.priority : null,
    target: locks.target ? target : null,
  };
}
