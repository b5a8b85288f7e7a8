// Sizes of what stands on a hub, in device pixels. Pure.

export function hubRadius(size: number, unit: number, factor: number): number {
  return (5.2 + 9.3 * Math.max(0, Math.min(1, size))) * unit * factor;
}

/** Letters of names grow with those of the page up to this: beyond, they would hide one another. */
const MOST_TEXT = 1.6;

/** Label text size in device pixels: 12.5 on a laptop, never under 11 CSS pixels. */
export function labelSize(unit: number, factor: number, text: number): number {
  const size = Math.max(11, Math.min(13.5, 12.6 * factor));
  return Math.round(size * Math.min(MOST_TEXT, text) * unit);
}

/** How far the four-part ring reaches beyond the disc. */
export function glyphReach(unit: number, factor: number): number {
  return 8 * unit * factor;
}

/** How much larger discs are drawn when one has zoomed in. */
export function discZoom(zoom: number): number {
  return Math.max(0.85, Math.min(1.9, 1 + (zoom - 1) * 0.18));
}
