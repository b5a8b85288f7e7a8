// How things look: each function paints one thing on a 2d canvas, in device pixels.
import { type ByPillar, PILLARS } from '../engine/types.ts';
import type { Ground } from '../views/map-frame.ts';
import type { PillarColours, Tones } from '../views/palette.ts';
import { HALO_OPACITY } from './shade.ts';
import type { Pen } from './stamps.ts';
import type { View } from './view.ts';

/** Corners of a pointed-top hexagon of radius 1. */
export const HEXAGON: readonly (readonly [number, number])[] = [
  [0, -1],
  [0.8660254, -0.5],
  [0.8660254, 0.5],
  [0, 1],
  [-0.8660254, 0.5],
  [-0.8660254, -0.5],
];

export function paintHexagon(pen: Pen, radius: number, colour: string): void {
  pen.beginPath();
  HEXAGON.forEach(([x, y], i) => {
    if (i === 0) pen.moveTo(x * radius, y * radius);
    else pen.lineTo(x * radius, y * radius);
  });
  pen.closePath();
  pen.fillStyle = colour;
  pen.fill();
}

/** Traces rings in kilometres; segments along the edge of the extent are left open on request. */
function traceRings(pen: Pen, rings: readonly number[][], view: View, ground: Ground | null): void {
  const onEdge = (x: number, y: number, toX: number, toY: number): boolean => {
    if (ground === null) return false;
    const { left, right, top, bottom } = ground.extentKm;
    return (x === toX && (x <= left || x >= right)) || (y === toY && (y <= top || y >= bottom));
  };
  pen.beginPath();
  for (const ring of rings) {
    let x = ring[ring.length - 2] as number;
    let y = ring[ring.length - 1] as number;
    pen.moveTo(x * view.scale + view.x, y * view.scale + view.y);
    for (let i = 0; i < ring.length; i += 2) {
      const toX = ring[i] as number;
      const toY = ring[i + 1] as number;
      const px = toX * view.scale + view.x;
      const py = toY * view.scale + view.y;
      if (onEdge(x, y, toX, toY)) pen.moveTo(px, py);
      else pen.lineTo(px, py);
      x = toX;
      y = toY;
    }
  }
}

/**
 * All that lies over the field: the sea with holes for the land, and the islands. So the coast cuts
 * the field, and no island is coloured. Without the ground the rest is bare paper.
 */
export function paintCover(
  pen: Pen,
  ground: Ground,
  view: View,
  tones: Tones,
  unit: number,
  isVisible: boolean,
): void {
  const { width, height } = pen.canvas;
  const mainland = ground.coast.filter((_, index) => index === ground.mainland);
  const islands = ground.coast.filter((_, index) => index !== ground.mainland);
  pen.lineJoin = 'round';
  pen.fillStyle = isVisible ? tones.sea : tones.paper;
  pen.fillRect(0, 0, width, height);
  if (isVisible) {
    // Two soft lines along the shore, as on old charts.
    for (const reach of [11, 5]) {
      traceRings(pen, ground.coast, view, ground);
      pen.lineWidth = reach * unit;
      pen.strokeStyle = tones.shore;
      pen.stroke();
    }
  }
  pen.globalCompositeOperation = 'destination-out';
  traceRings(pen, mainland, view, null);
  pen.fillStyle = '#000';
  pen.fill();
  pen.globalCompositeOperation = 'source-over';
  if (!isVisible) return;
  traceRings(pen, islands, view, null);
  pen.fillStyle = tones.land;
  pen.fill();
  traceRings(pen, ground.coast, view, ground);
  pen.lineWidth = 0.8 * unit;
  pen.strokeStyle = tones.coast;
  pen.stroke();
}

/** A hub: a disc with a thin ring, and a breath of paper between it and the field. */
export function paintDisc(
  pen: Pen,
  radius: number,
  fill: string,
  tones: Tones,
  unit: number,
  isSelected: boolean,
): void {
  const ring = (isSelected ? 2.6 : 1.3) * unit;
  circle(pen, radius + ring / 2 + unit * 0.9);
  pen.fillStyle = tones.halo;
  pen.globalAlpha = 0.55;
  pen.fill();
  pen.globalAlpha = 1;
  circle(pen, radius);
  pen.fillStyle = fill;
  pen.fill();
  pen.lineWidth = ring;
  pen.strokeStyle = tones.ring;
  pen.stroke();
}

/** The dotted ring of the chosen hub. */
export function paintChoice(pen: Pen, radius: number, tones: Tones, unit: number): void {
  const dots = Math.max(14, Math.round((radius * 2 * Math.PI) / (5 * unit)));
  for (let i = 0; i < dots; i++) {
    const angle = (i / dots) * 2 * Math.PI;
    pen.beginPath();
    pen.arc(radius * Math.cos(angle), radius * Math.sin(angle), 1.15 * unit, 0, 2 * Math.PI);
    pen.fillStyle = tones.ring;
    pen.fill();
  }
}

/** Four quarters round a hub, one a pillar, each as thick as its figure. */
export function paintGlyphs(
  pen: Pen,
  inner: number,
  outer: number,
  glyphs: ByPillar<number>,
  colours: PillarColours,
  tones: Tones,
  unit: number,
): void {
  circle(pen, outer + unit);
  pen.fillStyle = tones.halo;
  pen.globalAlpha = 0.78;
  pen.fill();
  pen.globalAlpha = 1;
  PILLARS.forEach((pillar, i) => {
    const from = (i / 4) * 2 * Math.PI - Math.PI / 2 + 0.09;
    const to = ((i + 1) / 4) * 2 * Math.PI - Math.PI / 2 - 0.09;
    const part = Math.max(0.06, Math.min(1, glyphs[pillar]));
    pen.beginPath();
    pen.arc(0, 0, inner + (outer - inner) * part, from, to);
    pen.arc(0, 0, inner, to, from, true);
    pen.closePath();
    pen.fillStyle = colours[pillar];
    pen.fill();
  });
}

export type LabelLook = { font: string; size: number; unit: number; isStrong: boolean };

export function nameFont({ font, size, isStrong }: LabelLook): string {
  return `${isStrong ? 700 : 500} ${size}px ${font}`;
}

export function rankFont({ font, size }: LabelLook): string {
  return `500 ${Math.round(size * 0.88)}px ${font}`;
}

export function measureLabel(
  pen: Pen,
  name: string,
  rank: string,
  look: LabelLook,
): { width: number; height: number; rankAt: number } {
  pen.font = nameFont(look);
  const nameWidth = pen.measureText(name).width;
  pen.font = rankFont(look);
  const rankAt = nameWidth + look.size * 0.28;
  return { width: rankAt + pen.measureText(rank).width, height: look.size * 1.18, rankAt };
}

/** Name and rank from the left end of the box, with a halo. */
export function paintLabel(
  pen: Pen,
  name: string,
  rank: string,
  look: LabelLook,
  box: { width: number; rankAt: number },
  tones: Tones,
): void {
  const left = -box.width / 2;
  pen.textBaseline = 'middle';
  pen.lineJoin = 'round';
  pen.strokeStyle = tones.halo;
  pen.lineWidth = look.size * 0.27;
  const middle = look.size * 0.04;
  pen.font = nameFont(look);
  pen.globalAlpha = HALO_OPACITY;
  pen.strokeText(name, left, middle);
  pen.font = rankFont(look);
  pen.strokeText(rank, left + box.rankAt, middle);
  pen.globalAlpha = 1;
  pen.fillStyle = tones.inkSoft;
  pen.fillText(rank, left + box.rankAt, middle);
  pen.font = nameFont(look);
  pen.fillStyle = tones.ink;
  pen.fillText(name, left, middle);
}

export function circle(pen: Pen, radius: number): void {
  pen.beginPath();
  pen.arc(0, 0, radius, 0, 2 * Math.PI);
}
