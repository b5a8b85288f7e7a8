// The expert: it searches. A way to go is a style kept to from now on, programmes and all; each is
// played on over sampled futures with the engine itself, and the best found is entered upon. The
// next half-year begins from there with what has happened since, so that the search goes on over
// the years. Its budget is a number of simulated half-years, never a clock: the same seat in the
// same world plans the same everywhere.
import type { Command } from '../model/commands.ts';
import { CHANGE_DRAWS, changedStyle } from './changing.ts';
import { foreseenIndex, futureSeeds, supposedWorld } from './foresight.ts';
import { keepingCommands } from './keeping.ts';
import { STEADY } from './levels.ts';
import type { Seat } from './seat.ts';
import { STYLE_LEVERS, STYLE_SPECS, type StyleSpec } from './styles.ts';

/** Half-years that are simulated before one is planned. */
export const EXPERT_BUDGET = 480;
/** It looks as far ahead as the standard game is long. */
const HORIZON = 12;
/** Each way is weighed on as many futures, but for one that falls behind on the first. */
const FUTURES = 2;
/** Whole percents are taken from below, so that together they are never more than all; 0.29 is 29 of them. */
const ROUNDING = 1e-9;

export function expertCommands(seat: Seat): Command[] {
  return keepingCommands(seat, bestStyle(seat));
}

/** The best style that the budget finds, from the present one, the steady player's and the region's. */
function bestStyle(seat: Seat): StyleSpec {
  const halfYears = Math.min(HORIZON, seat.turnsLeft);
  const seeds = futureSeeds(seat, FUTURES);
  const supposed = supposedWorld(seat);
  const uniforms = seat.draw(CHANGE_DRAWS * Math.ceil(EXPERT_BUDGET / HORIZON));
  let left = Math.floor(EXPERT_BUDGET / halfYears);
  let best: StyleSpec | null = null;
  let reached: number[] = [];

  const weigh = (style: StyleSpec): void => {
    const found: number[] = [];
    let ahead = 0;
    for (let k = 0; k < seeds.length && left > 0; k++) {
      left -= 1;
      found[k] = foreseenIndex(seat, supposed, style, seeds[k] as number, halfYears);
      if (best === null) continue;
      ahead += (found[k] as number) - (reached[k] as number);
      if (ahead <= 0) return;
    }
    if (found.length < seeds.length) return;
    best = style;
    reached = found;
  };

  const present = presentStyle(seat);
  for (const style of [present, STEADY, STYLE_SPECS[seat.style]]) weigh(style);
  for (let k = 0; left > 0 && (k + 1) * CHANGE_DRAWS <= uniforms.length; k++) {
    weigh(changedStyle(best ?? present, uniforms.slice(k * CHANGE_DRAWS, (k + 1) * CHANGE_DRAWS)));
  }
  return best ?? present;
}

/** What the seat does now, as a style. */
function presentStyle({ own }: Seat): StyleSpec {
  const { shares, surplus, priority } = own.plan;
  const percents = STYLE_LEVERS.map((lever) => Math.floor(100 * shares[lever] + ROUNDING));
  const programmes = own.programmes.map(({ programme }) => programme);
  const field = 'follow';
  return {
    percents: percents as unknown as StyleSpec['percents'],
    surplus,
    priority,
    programmes,
    field,
  };
}
