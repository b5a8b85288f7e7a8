// Which colour a hub and its cells take in the view of the moment.
import type { MapFrame, MapHub } from '../views/map-frame.ts';
import { PILLAR_COLOURS, regionColour, type Theme, TONES } from '../views/palette.ts';

/** In the pull view a region's own colour; in an overlay the pillar's, deeper for a higher value. */
export function hubColour(frame: MapFrame, hub: MapHub, theme: Theme): string {
  if (frame.overlay === 'pull' || hub.value === null) return regionColour(theme, hub.id);
  const tones = TONES[theme];
  const full = frame.overlay === 'index' ? tones.ink : PILLAR_COLOURS[theme][frame.overlay];
  const part = 0.1 + 0.9 * Math.max(0, Math.min(1, hub.value));
  return mixColours(theme === 'day' ? tones.paper : tones.land, full, part);
}

/** A cell's colour, and its opacity where the pull is strongest: in an overlay the value shows. */
export function cellShade(
  frame: MapFrame,
  hub: MapHub,
  theme: Theme,
): { colour: string; opacity: number } {
  if (frame.overlay === 'pull' || hub.value === null) {
    return { colour: regionColour(theme, hub.id), opacity: theme === 'day' ? 0.95 : 0.88 };
  }
  const value = Math.max(0, Math.min(1, hub.value));
  const colour =
    frame.overlay === 'index' ? TONES[theme].ink : PILLAR_COLOURS[theme][frame.overlay];
  return { colour, opacity: 0.06 + (frame.overlay === 'index' ? 0.34 : 0.6) * value };
}

function mixColours(from: string, to: string, part: number): string {
  const mixed = [1, 3, 5].map((at) => {
    const a = Number.parseInt(from.slice(at, at + 2), 16);
    const b = Number.parseInt(to.slice(at, at + 2), 16);
    return Math.round(a + (b - a) * part)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${mixed.join('')}`;
}
