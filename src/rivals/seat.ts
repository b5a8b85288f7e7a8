// What a player in a seat can see, whoever it is. The others' plans are no part of it: they show
// when the half-year has ended.
import type { Half } from '../engine/types.ts';
import { comingHalf } from '../model/commands.ts';
import type { Field } from '../model/plan.ts';
import { revenueYi } from '../model/policy.ts';
import type { Style } from '../model/style.ts';
import type { Fixed, Region, RegionStart, World } from '../model/world.ts';

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
  /** Uniforms of this player's own, not of the game: they cannot foretell its luck. */
  draw(count: number): readonly number[];
};

export function seatOf(
  world: World,
  at: number,
  style: Style,
  fixed: Fixed,
  draw: Seat['draw'],
): Seat {
  const own = world.regions[at] as Region;
  const { fit } = fixed.start[at] as RegionStart;
  const incomeYi = revenueYi(own.stocks.gdpYi, own.stocks.coreOutputYi, fixed.parameters);
  return {
    own,
    style,
    fit,
    favouredField: world.favouredField,
    incomeYi,
    half: comingHalf(world),
    draw,
  };
}
