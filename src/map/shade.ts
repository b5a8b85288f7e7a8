// Which colour hubs, cells and streams take in the view of the moment, and how opaque they are.
import type { MapArc, MapFrame, MapHub } from '../views/map-frame.ts';
import { PILLAR_INK, regionColour, type Theme } from '../views/palette.ts';
import { rampColour } from '../views/ramp.ts';

/** Opacity of a cell where the pull is strongest. */
export const CELL_OPACITY: Record<Theme, number> = { day: 0.95, night: 0.88 };
/** Opacity of the casing of paper that parts a stream from the field. */
export const CASING_OPACITY = 0.8;
/** How far the crest goes from the field's colour to that of the rings, 0–1. */
const CREST_DEPTH = 0.34;
/** Opacity of the halo round a name. */
export const HALO_OPACITY = 0.92;

/** In the pull view a region's own colour; in an overlay a shade of its hue by the value. */
export function hubColour(frame: MapFrame, hub: MapHub, theme: Theme): string {
  if (frame.tint === null || hub.value === null) return regionColour(theme, hub.id);
  return rampColour(theme, frame.tint, hub.value);
}

export function streamColour(kind: MapArc['kind'], theme: Theme): string {
  const colours = PILLAR_INK[theme];
  return { talent: colours.talent, firms: colours.ecosystem, money: colours.capital }[kind];
}

/** What the crest of a rising tide is drawn in: the field's own colour, deeper. */
export function crestColour(field: string, ring: string): string {
  const channels = [1, 3, 5].map((at) => {
    const from = Number.parseInt(field.slice(at, at + 2), 16);
    const to = Number.parseInt(ring.slice(at, at + 2), 16);
    return Math.round(from + (to - from) * CREST_DEPTH)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${channels.join('')}`;
}
