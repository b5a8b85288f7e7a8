// Which colour hubs, cells and streams take in the view of the moment, and how opaque they are.
import type { MapArc, MapFrame, MapHub } from '../views/map-frame.ts';
import { PILLAR_INK, regionColour, type Theme } from '../views/palette.ts';
import { rampColour } from '../views/ramp.ts';

/** Opacity of a cell where the pull is strongest. */
export const CELL_OPACITY: Record<Theme, number> = { day: 0.95, night: 0.88 };
/** Opacity of the casing of paper that parts a stream from the field. */
export const CASING_OPACITY = 0.8;
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
