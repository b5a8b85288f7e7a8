// Sampled futures of one seat: its plan played on from the present over luck that is never the
// game's. The seeds lie above all that a game can have, and follow from the half-year and the
// region alone, so that two plans meet the same luck.
import { drawUniforms } from '../engine/chance.ts';
import type { RegionId } from '../engine/types.ts';
import { runHalfYear, workingCopy } from '../game/step.ts';
import { seatFor, tableOf } from '../game/table.ts';
import { type Command, withCommands } from '../model/commands.ts';
import { standings } from '../model/leadership.ts';
import type { Fixed, Region, World } from '../model/world.ts';
import { commandsOf } from '../rivals/players.ts';
import type { Table } from '../rivals/seat.ts';
import { HIGHEST_SEED } from '../scenario/limits.ts';
import type { Scenario } from '../scenario/schema.ts';

/** What a seat stands before. */
export type Situation = {
  readonly scenario: Scenario;
  /** The world as it stands, without the pending commands. */
  readonly world: World;
  readonly region: RegionId;
  /** Pending commands; those of other seats are not looked at. */
  readonly pending: readonly Command[];
  /** Half-years of the game, played ones included: nothing is foretold beyond its end. */
  readonly turns: number;
};

/** The own region at the end of a half-year to come. */
export type Prospect = {
  readonly stocks: Region['stocks'];
  readonly leadershipIndex: number;
  /** 1 is the leader. */
  readonly rank: number;
};

/** One future, half-year by half-year. */
export type Course = readonly Prospect[];

/** The seeds of a region's futures, the same whatever the game's seed and the plan. */
export function futureSeeds(turn: number, region: RegionId, futures: number): number[] {
  const range = HIGHEST_SEED + 1;
  return drawUniforms(0, turn, `forecast/${region}`, futures).map(
    (u) => range + Math.floor(u * range),
  );
}

/** The own seat's pending commands. */
export function pendingOf({ pending, region }: Situation): Command[] {
  return pending.filter((command) => command.region === region);
}

/** As many futures of a plan: rivals play `default`, the own seat keeps the plan. */
export function coursesOf(
  situation: Situation,
  commands: readonly Command[],
  futures: number,
  halfYears: number,
): Course[] {
  const { scenario, world, region, turns } = situation;
  const table = tableOf(scenario, turns);
  const { fixed } = table;
  return futureSeeds(world.turn, region, futures).map((seed) => {
    let future = workingCopy({ ...world, seed });
    return Array.from({ length: halfYears }, (_, k) => {
      const rivals = rivalCommands({ region, table }, future, seed);
      future = withCommands(future, k === 0 ? [...commands, ...rivals] : rivals).world;
      runHalfYear(future, fixed, false);
      return prospectOf(future, region, fixed);
    });
  });
}

function rivalCommands(
  { region, table }: { region: RegionId; table: Table },
  future: World,
  seed: number,
): Command[] {
  return future.regions.flatMap(({ id }, at) =>
    id === region ? [] : commandsOf('default', seatFor('default', future, at, table, seed)),
  );
}

/** The stocks are copied: the next half-year goes on in the same world. */
export function prospectOf(world: World, region: RegionId, { parameters }: Fixed): Prospect {
  const standing = standings(world.regions, parameters).find(({ id }) => id === region);
  const own = world.regions.find(({ id }) => id === region);
  if (standing === undefined || own === undefined) throw new RangeError(`no region ${region}`);
  const { leadershipIndex, rank } = standing;
  return { stocks: { ...own.stocks }, leadershipIndex, rank };
}
