// Small marks: streams and what flies along them, signs, pulses, programmes and platforms.
import type { Pillar } from '../engine/types.ts';
import type { MapArc, MapHub } from '../views/map-frame.ts';
import type { PillarColours, Tones } from '../views/palette.ts';
import { headingAt, pointOn, type Stream } from './arcs.ts';
import { circle, HEXAGON, type LabelLook, rankFont } from './paint.ts';
import { CASING_OPACITY } from './shade.ts';
import type { Pen } from './stamps.ts';
import type { View } from './view.ts';

/** CSS pixels from one mark to the next. */
const WORK_PITCH = 10.5;

export type StreamLook = {
  /** Of the thinnest, and what the largest has more; in device pixels. */
  width: number;
  growth: number;
  /** Part of the way at which the arrow's tip sits. */
  tip: number;
  colour: string;
  casing: string;
};

/** A line with an arrow's head, in a casing of paper that parts it from whatever it crosses. */
export function paintStream(pen: Pen, stream: Stream, view: View, look: StreamLook): void {
  const { curve, weight } = stream;
  const width = look.width + look.growth * Math.sqrt(weight);
  const x = (km: number): number => km * view.scale + view.x;
  const y = (km: number): number => km * view.scale + view.y;
  const [tipX, tipY] = pointOn(curve, look.tip);
  const heading = headingAt(curve, look.tip);
  const head = width * 1.5 + look.width * 3;
  const line = (): void => {
    // Up to the head's base, so that the tip stays sharp.
    const [x0, y0, x1, y1] = curve;
    const part = Math.max(0, look.tip - (head * 0.8) / (stream.lengthKm * view.scale));
    const [toX, toY] = pointOn(curve, part);
    pen.beginPath();
    pen.moveTo(x(x0), y(y0));
    pen.quadraticCurveTo(x(x0 + (x1 - x0) * part), y(y0 + (y1 - y0) * part), x(toX), y(toY));
    pen.stroke();
  };
  const arrow = (): void => {
    pen.beginPath();
    for (const [along, across] of [
      [0, 0],
      [-1, -0.5],
      [-0.72, 0],
      [-1, 0.5],
    ] as const) {
      const dx = head * (along * Math.cos(heading) - across * Math.sin(heading));
      const dy = head * (along * Math.sin(heading) + across * Math.cos(heading));
      pen.lineTo(x(tipX) + dx, y(tipY) + dy);
    }
    pen.closePath();
  };
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  pen.globalAlpha = CASING_OPACITY;
  pen.strokeStyle = look.casing;
  pen.lineWidth = width + look.width * 1.6;
  line();
  pen.lineWidth = look.width * 1.8;
  arrow();
  pen.stroke();
  pen.globalAlpha = 1;
  pen.strokeStyle = look.colour;
  pen.fillStyle = look.colour;
  pen.lineWidth = width;
  line();
  arrow();
  pen.fill();
}

/** More people came than left, or fewer: a small sign at the hub's shoulder. */
export function paintSign(
  pen: Pen,
  radius: number,
  sign: 1 | -1,
  tones: Tones,
  unit: number,
): void {
  const size = 3.7 * unit;
  pen.save();
  pen.translate(-radius * 0.8, -radius * 0.8);
  circle(pen, size);
  pen.fillStyle = tones.halo;
  pen.fill();
  pen.lineWidth = 0.8 * unit;
  pen.strokeStyle = tones.ring;
  pen.stroke();
  pen.beginPath();
  pen.moveTo(-size * 0.55, 0);
  pen.lineTo(size * 0.55, 0);
  if (sign > 0) {
    pen.moveTo(0, -size * 0.55);
    pen.lineTo(0, size * 0.55);
  }
  pen.lineWidth = 1.2 * unit;
  pen.stroke();
  pen.restore();
}

/** The ring that runs out from a hub where people and firms arrive. */
export function paintPulse(pen: Pen, radius: number, colour: string, unit: number): void {
  circle(pen, radius);
  pen.lineWidth = 2.2 * unit;
  pen.strokeStyle = colour;
  pen.stroke();
}

/** Each running programme as its pillar's shape, then one hexagon for the platforms. */
function shapesOf(hub: MapHub): (Pillar | 'platform')[] {
  return hub.platforms > 0 ? [...hub.programmes, 'platform'] : [...hub.programmes];
}

export function measureWorks(
  pen: Pen,
  hub: MapHub,
  look: LabelLook,
): { width: number; height: number } {
  pen.font = rankFont({ ...look, size: look.size * 0.9 });
  const count = hub.platforms > 0 ? pen.measureText(String(hub.platforms)).width + look.unit : 0;
  const pitch = WORK_PITCH * look.unit;
  return { width: shapesOf(hub).length * pitch + count, height: pitch };
}

/** The row of works, centred; the number counts platforms. */
export function paintWorks(
  pen: Pen,
  hub: MapHub,
  look: LabelLook,
  colours: PillarColours,
  tones: Tones,
): void {
  const { unit } = look;
  const pitch = WORK_PITCH * unit;
  let x = -measureWorks(pen, hub, look).width / 2 + pitch / 2;
  for (const shape of shapesOf(hub)) {
    pen.save();
    pen.translate(x, 0);
    pen.lineJoin = 'round';
    workShape(pen, shape, 4 * unit);
    pen.lineWidth = 2.6 * unit;
    pen.strokeStyle = tones.halo;
    pen.stroke();
    pen.fillStyle = shape === 'platform' ? tones.halo : colours[shape];
    pen.fill();
    if (shape === 'platform') {
      pen.lineWidth = 1.2 * unit;
      pen.strokeStyle = tones.ring;
      pen.stroke();
    }
    pen.restore();
    x += pitch;
  }
  if (hub.platforms === 0) return;
  pen.font = rankFont({ ...look, size: look.size * 0.9 });
  pen.textBaseline = 'middle';
  pen.lineJoin = 'round';
  pen.strokeStyle = tones.halo;
  pen.lineWidth = look.size * 0.27;
  const left = x - pitch / 2 + unit;
  pen.strokeText(String(hub.platforms), left, 0.5 * unit);
  pen.fillStyle = tones.ink;
  pen.fillText(String(hub.platforms), left, 0.5 * unit);
}

/** A round for talent, a square for capital, a triangle for policy, a lozenge for ecosystem. */
function workShape(pen: Pen, shape: Pillar | 'platform', r: number): void {
  const corners = {
    talent: [],
    capital: [
      [-0.85, -0.85],
      [0.85, -0.85],
      [0.85, 0.85],
      [-0.85, 0.85],
    ],
    policy: [
      [0, -1.05],
      [1, 0.8],
      [-1, 0.8],
    ],
    ecosystem: [
      [0, -1.2],
      [1.2, 0],
      [0, 1.2],
      [-1.2, 0],
    ],
    platform: HEXAGON,
  }[shape];
  pen.beginPath();
  if (shape === 'talent') pen.arc(0, 0, r, 0, 2 * Math.PI);
  for (const [x = 0, y = 0] of corners) pen.lineTo(x * r, y * r);
  pen.closePath();
}

/** What flies: a round for people, a lozenge for firms, a square for money. */
export function paintParticle(
  pen: Pen,
  kind: MapArc['kind'],
  radius: number,
  colour: string,
  halo: string,
): void {
  const shape = (r: number): void => {
    pen.beginPath();
    if (kind === 'talent') pen.arc(0, 0, r, 0, 2 * Math.PI);
    else if (kind === 'money') pen.rect(-r * 0.85, -r * 0.85, r * 1.7, r * 1.7);
    else {
      pen.moveTo(0, -r * 1.3);
      pen.lineTo(r * 1.3, 0);
      pen.lineTo(0, r * 1.3);
      pen.lineTo(-r * 1.3, 0);
      pen.closePath();
    }
  };
  shape(radius * 1.45);
  pen.globalAlpha = 0.7;
  pen.fillStyle = halo;
  pen.fill();
  pen.globalAlpha = 1;
  shape(radius);
  pen.fillStyle = colour;
  pen.fill();
}
