// What a player in a seat can see, whoever it is: its own region whole, and of the others only
// what is public. Their plans are not; they show when the half-year has ended.
import type { Half, Period, RegionId } from '../engine/types.ts';
import { comingPeriod } from '../model/commands.ts';
import type { Field } from '../model/plan.ts';
import { revenueYi } from '../model/policy.ts';
import type { Style } from '../model/style.ts';
import type { Fixed, Region, RegionStart, World } from '../model/world.ts';

export type Seat = {
  own: Region;
  style: Style;
  /** How well each direction suits the own region, 0–1. */
  fit: Readonly<Record<Field, number>>;
  /** Revenue of the coming half-year, 亿元. */
  incomeYi: number;
  turn: number;
  /** The half-year to be planned. */
  coming: Period;
  half: Half;
  others: readonly { id: RegionId; stocks: Region['stocks'] }[];
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
  const others: Seat['others'][number][] = [];
  for (const { id, stocks } of world.regions) if (id !== own.id) others.push({ id, stocks });
  const coming = comingPeriod(world);
  return { own, style, fit, incomeYi, turn: world.turn, coming, half: coming.half, others, draw };
}
