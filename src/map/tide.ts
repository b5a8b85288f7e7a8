// The tide of a half-year: whose pull rises and whose falls, against the others. Only the crest of
// the wave is exaggerated, so that a quiet half-year can be seen to move; what it leaves is exact.
import type { MapFrame } from '../views/map-frame.ts';

/** −1 to 1 by hub: the change of its share of all mass, against the largest change. */
export function gainsOf(before: MapFrame, after: MapFrame): Map<string, number> {
  const total = ({ hubs }: MapFrame): number => hubs.reduce((sum, { mass }) => sum + mass, 0);
  const former = new Map(before.hubs.map(({ id, mass }) => [id, mass / (total(before) || 1)]));
  const all = total(after) || 1;
  const gains = after.hubs.map(({ id, mass }) => {
    const was = former.get(id) ?? 0;
    return [id, was > 0 ? mass / all / was - 1 : 0] as const;
  });
  const most = Math.max(...gains.map(([, gain]) => Math.abs(gain)));
  return new Map(gains.map(([id, gain]) => [id, most > 0 ? gain / most : 0]));
}

/** When the wave reaches a cell, 0–1: a rising tide runs out from the hub, an ebb runs back to it. */
export function arrivalOf(gain: number, far: number): number {
  const part = Math.max(0, Math.min(1, far));
  return gain < 0 ? 1 - part : part;
}

/** How far a hub stands out of itself at `part` of the half-year: a breath, larger for more gain. */
export function breathOf(gain: number, part: number): number {
  const t = Math.max(0, Math.min(1, (part - 0.08) / 0.5));
  const wave = 16 * t * t * (1 - t) * (1 - t);
  return wave * (gain >= 0 ? 0.1 + 0.24 * gain : 0.14 * gain);
}
