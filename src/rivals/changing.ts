// A style with one thing changed, by lot: the step of every search over styles.
import { PILLARS } from '../engine/types.ts';
import { PROGRAMMES, type Programme } from '../model/plan.ts';
import { SURPLUS_RULES } from '../model/world.ts';
import type { StyleSpec } from './styles.ts';

/** Uniforms that a change takes. */
export const CHANGE_DRAWS = 5;
/** Programmes that a style lists: no region can run more at once. */
const MOST_PROGRAMMES = 4;

/** The style with one thing changed: money moved, a programme taken up, the priority or the surplus. */
export function changedStyle(
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
