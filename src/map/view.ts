// The camera as three numbers: device pixels = kilometres × scale + offset. Pure.
import type { Ground } from '../views/map-frame.ts';

export type Size = { width: number; height: number };
export type View = { scale: number; x: number; y: number };
/** Room kept free at the edges, in CSS pixels. */
export type Insets = { top: number; right: number; bottom: number; left: number };

type Span = { left: number; top: number; right: number; bottom: number };

/** How far in and out of the fitted view one may go. */
const ZOOM_IN = 7;
const ZOOM_OUT = 0.75;

export function hubSpan(hubs: readonly { xKm: number; yKm: number }[]): Span {
  return {
    left: Math.min(...hubs.map((hub) => hub.xKm)),
    right: Math.max(...hubs.map((hub) => hub.xKm)),
    top: Math.min(...hubs.map((hub) => hub.yKm)),
    bottom: Math.max(...hubs.map((hub) => hub.yKm)),
  };
}

/** Sizes that grow with the map: 1 on a school laptop, less on a phone. */
export function sizeFactor(size: Size, unit: number): number {
  const side = Math.min(size.width, size.height) / unit;
  return Math.max(0.66, Math.min(1.15, 0.34 + side / 1000));
}

/** Every hub and most of every reach, inside the insets. `size` in device pixels. */
export function fitView(ground: Ground, size: Size, unit: number, insets: Insets): View {
  const hubs = hubSpan(ground.hubs);
  const factor = sizeFactor(size, unit);
  const side = (inset: number, margin: number): number => (inset + margin * factor) * unit;
  const left = side(insets.left, 58);
  const right = side(insets.right, 92);
  const top = side(insets.top, 22);
  const bottom = side(insets.bottom, 22);
  const width = Math.max(60, size.width - left - right);
  const height = Math.max(60, size.height - top - bottom);
  const scale = Math.min(width / (hubs.right - hubs.left), height / (hubs.bottom - hubs.top));
  // The fields reach farther west than east of the hubs: lean that way as far as there is room.
  const spareKm = (width / scale - (hubs.right - hubs.left)) / 2;
  const lean = Math.min(spareKm, westernLean(ground, hubs));
  const midX = (hubs.left + hubs.right) / 2 - lean;
  const midY = (hubs.top + hubs.bottom) / 2;
  return {
    scale,
    x: left + width / 2 - midX * scale,
    y: top + height / 2 - midY * scale,
  };
}

function westernLean(ground: Ground, hubs: Span): number {
  const west = Math.min(...ground.hubs.map((hub) => hub.xKm - hub.reachKm));
  const east = Math.max(...ground.hubs.map((hub) => hub.xKm + hub.reachKm));
  return Math.max(0, (hubs.left + hubs.right) / 2 - (west + east) / 2);
}

/** Zooms about a point of the screen, within limits set by the fitted view. */
export function zoomView(view: View, factor: number, px: number, py: number, fitted: View): View {
  const wanted = view.scale * factor;
  const scale = Math.max(fitted.scale * ZOOM_OUT, Math.min(fitted.scale * ZOOM_IN, wanted));
  const k = scale / view.scale;
  return { scale, x: px - (px - view.x) * k, y: py - (py - view.y) * k };
}

/** Keeps the middle of the screen over the hubs' neighbourhood. */
export function clampView(view: View, ground: Ground, size: Size): View {
  const span = hubSpan(ground.hubs);
  const hold = (offset: number, middle: number, low: number, high: number): number => {
    const km = (middle - offset) / view.scale;
    return middle - Math.max(low, Math.min(high, km)) * view.scale;
  };
  return {
    scale: view.scale,
    x: hold(view.x, size.width / 2, span.left - 300, span.right + 200),
    y: hold(view.y, size.height / 2, span.top - 200, span.bottom + 200),
  };
}

export function mixViews(from: View, to: View, part: number): View {
  const mix = (a: number, b: number): number => a + (b - a) * part;
  return { scale: mix(from.scale, to.scale), x: mix(from.x, to.x), y: mix(from.y, to.y) };
}

export function isSameView(a: View, b: View): boolean {
  return a.scale === b.scale && a.x === b.x && a.y === b.y;
}
