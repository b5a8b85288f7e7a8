// What a player in a seat can see, whoever it is. The others' plans are no part of it: they show
// when the half-year has ended. A player that looks ahead is handed the engine to do so, over a
// world in which the others' plans are supposed.
import type { Half } from '../engine/types.ts';
import { comingHalf } from '../model/commands.ts';
import type { Field } from '../model/plan.ts';
import { revenueYi } from '../model/policy.ts';
import type { Style } from '../model/style.ts';
import type { Fixed, Region, RegionStart, World } from '../model/world.ts';

/** The engine as a forward model: whoever plays the game hands it in. */
export type Simulator = {
  /** A copy that may be played on; the world given stays as it is. */
  copy(world: World): World;
  /** Plays the next half-year over a copy itself. */
  step(world: World, fixed: Fixed): void;
};

/** What all seats of one game have in common, and everybody at it knows. */
export type Table = {
  /** How each region is led where `default` leads it, in the order of regions. */
  readonly styles: readonly Style[];
  readonly fixed: Fixed;
  /** Half-years of the game. */
  readonly turns: number;
  readonly simulator: Simulator;
};

export type Seat = {
  own: Region;
  style: Style;
  /** How well each direction suits the own region, 0–1. */
  fit: Readonly<Record<Field, number>>;
  /** The direction that the present technology favours. */
  favouredField: Field;
  /** Revenue of the coming half-year, 亿元. */
  incomeYi: number;
  /** The half of the year to be planned. */
  half: Half;
  /** Half-years that the game still has, the coming one included. */
  turnsLeft: number;
  /** Uniforms of this player's own, not of the game: they cannot foretell its luck. */
  draw(count: number): readonly number[];
  /** Where the seat stands at the table, and the table. */
  at: number;
  table: Table;
  /** What all seats see of the world: stocks of all regions and the nation's, no plans. */
  world: SeenWorld;
};

/** A world without what regions plan and run. */
export type SeenWorld = Omit<World, 'regions'> & {
  readonly regions: readonly Readonly<Pick<Region, 'id' | 'stocks'>>[];
};

export function seatOf(world: World, at: number, table: Table, draw: Seat['draw']): Seat {
  const own = world.regions[at] as Region;
  const { fixed, styles, turns } = table;
  const { fit } = fixed.start[at] as RegionStart;
  return {
    own,
    style: styles[at] as Style,
    fit,
    favouredField: world.favouredField,
    incomeYi: revenueYi(own.stocks.gdpYi, own.stocks.coreOutputYi, fixed.parameters),
    half: comingHalf(world),
    turnsLeft: turns - world.turn,
    draw,
    at,
    table,
    world,
  };
}
