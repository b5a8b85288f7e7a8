// The expert: it searches. A way to go is a style kept to from now on, programmes and all; each is
// played on over sampled futures with the engine itself, and the best found is entered upon. The
// next half-year begins from there with what has happened since, so that the search goes on over
// the years. Its budget is a number of simulated half-years, never a clock: the same seat in the
// same world plans the same everywhere.
import { PILLARS } from '../engine/types.ts';
import type { Command } from '../model/commands.ts';
import { PROGRAMMES, type Programme } from '../model/plan.ts';
import { SURPLUS_RULES } from '../model/world.ts';
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
/** Uniforms for one change of a style. */
const DRAWS = 5;

export function expertCommands(seat: Seat): Command[] {
  return keepingCommands(seat, bestStyle(seat));
}

/** The best style that the budget finds, from the present one, the steady player's and the region's. */
function bestStyle(seat: Seat): StyleSpec {
  const halfYears = Math.min(HORIZON, seat.turnsLeft);
  const seeds = futureSeeds(seat, FUTURES);
  const supposed = supposedWorld(seat);
  const uniforms = seat.draw(DRAWS * Math.ceil(EXPERT_BUDGET / HORIZON));
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
  for (let k = 0; left > 0 && (k + 1) * DRAWS <= uniforms.length; k++) {
    weigh(changedStyle(best ?? present, uniforms.slice(k * DRAWS, (k + 1) * DRAWS)));
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

/** Programmes that a style lists: no region can run more at once. */
const MOST_PROGRAMMES = 4;

/** The style with one thing changed: money moved, a programme taken up, the priority or the surplus. */
function changedStyle(
  style: StyleSpec,
  [kind = 0, a = 0, b = 0, c = 0, d = 0]: readonly number[],
): StyleSpec {
  if (kind < 0.5) return { ...style, percents: moved(style.percents, a, b, c, d) };
  if (kind < 0.85) return { ...style, programmes: exchanged(style.programmes, a, b) };
  if (kind < 0.95)
    return { ...style, priority: PILLARS[Math.floor(a * PILLARS.length)] ?? 'policy' };
  return { ...style, surplus: SURPLUS_RULES[Math.floor(a * SURPLUS_RULES.length)] ?? 'save' };
}

/** Part of one lever's money, or of what is kept, goes to another: at most a third of the purse. */
function moved(
  percents: StyleSpec['percents'],
  a: number,
  b: number,
  c: number,
  d: number,
): StyleSpec['percents'] {
  const next = [...percents] as number[];
  const to = Math.floor(b * next.length);
  const kept = 100 - next.reduce((sum, each) => sum + each, 0);
  const sources = next
    .map((percent, k) => ({ percent, k }))
    .filter(({ percent, k }) => percent > 0 && k !== to);
  const source = sources[Math.floor(a * (sources.length + (kept > 0 ? 1 : 0)))];
  const most = Math.min(source === undefined ? Math.max(0, kept) : source.percent, 34);
  const percent = d < 0.3 ? most : Math.ceil(c * most);
  if (source !== undefined) next[source.k] = (next[source.k] as number) - percent;
  next[to] = (next[to] as number) + percent;
  return next as unknown as StyleSpec['percents'];
}

/** Another programme in the place of one of those listed, or beside them where there is room. */
function exchanged(programmes: readonly Programme[], a: number, b: number): Programme[] {
  const next = [...programmes];
  const wanted = PROGRAMMES[Math.floor(b * PROGRAMMES.length)] as Programme;
  const places = Math.min(MOST_PROGRAMMES, next.length + 1);
  const place = Math.floor(a * places);
  const at = next.indexOf(wanted);
  if (at >= 0 && place < next.length) next[at] = next[place] as Programme;
  else if (at >= 0) return next;
  next[place] = wanted;
  return next;
}
