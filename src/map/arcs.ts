// Arcs as plain geometry: how streams bow, where a traveller is, where the arrow's head sits. Pure.
import type { MapArc, MapFrame } from '../views/map-frame.ts';

export type Stream = {
  kind: MapArc['kind'];
  from: string | null;
  to: string | null;
  /** Ends and bend of a quadratic curve, in kilometres. */
  curve: [number, number, number, number, number, number];
  lengthKm: number;
  /** 0–1, the amount against the largest of its kind. */
  weight: number;
};

/** How far a curve leaves the straight line, as a share of its length. */
const BOW = { talent: 0.14, firms: 0.22, money: 0.18 } as const;
/** The later lie over the earlier. */
const KINDS = ['money', 'firms', 'talent'] as const;
/** Which way the short arcs from outside come in, and to outside go out, as unit vectors. */
const INWARD = { talent: [-0.8, -0.6], firms: [-1, 0], money: [0.45, -0.9] } as const;
const OUTWARD = { talent: [-0.8, 0.6], firms: [-0.6, 0.8], money: [0.9, -0.45] } as const;

/** `stubKm` is the length of an arc whose other end is no hub. */
export function streamsOf(frame: MapFrame, stubKm: number): Stream[] {
  const hubs = new Map(frame.hubs.map((hub) => [hub.id, hub]));
  return KINDS.flatMap((kind) => {
    const arcs = frame.arcs
      .filter((arc) => arc.kind === kind && arc.amount > 0 && arc.from !== arc.to)
      .sort((a, b) => b.amount - a.amount);
    const most = arcs[0]?.amount ?? 1;
    return arcs.flatMap((arc): Stream[] => {
      const here = arc.from === null ? undefined : hubs.get(arc.from);
      const there = arc.to === null ? undefined : hubs.get(arc.to);
      const from = here ?? beside(there, INWARD[kind], stubKm);
      const to = there ?? beside(here, OUTWARD[kind], stubKm);
      if (from === undefined || to === undefined) return [];
      const dx = to.xKm - from.xKm;
      const dy = to.yKm - from.yKm;
      const bendX = (from.xKm + to.xKm) / 2 + dy * BOW[kind];
      const bendY = (from.yKm + to.yKm) / 2 - dx * BOW[kind];
      return [
        {
          kind,
          from: arc.from,
          to: arc.to,
          curve: [from.xKm, from.yKm, bendX, bendY, to.xKm, to.yKm],
          lengthKm: Math.hypot(dx, dy),
          weight: arc.amount / most,
        },
      ];
    });
  });
}

type Spot = { xKm: number; yKm: number };

function beside(
  hub: Spot | undefined,
  [dx, dy]: readonly [number, number],
  stubKm: number,
): Spot | undefined {
  return hub && { xKm: hub.xKm + dx * stubKm, yKm: hub.yKm + dy * stubKm };
}

/** The point at `part` (0–1) of the way. */
export function pointOn(curve: Stream['curve'], part: number): [number, number] {
  const [x0, y0, x1, y1, x2, y2] = curve;
  const a = (1 - part) * (1 - part);
  const b = 2 * part * (1 - part);
  const c = part * part;
  return [a * x0 + b * x1 + c * x2, a * y0 + b * y1 + c * y2];
}

/** The part of the way that lies `clear` kilometres short of the end; an arrow's tip goes there. */
export function tipOf(curve: Stream['curve'], clear: number): number {
  let near = 0;
  let far = 1;
  for (let i = 0; i < 20; i++) {
    const part = (near + far) / 2;
    const [x, y] = pointOn(curve, part);
    if (Math.hypot(curve[4] - x, curve[5] - y) > clear) near = part;
    else far = part;
  }
  return near;
}

/** Which way the stream runs at `part`, in radians. */
export function headingAt(curve: Stream['curve'], part: number): number {
  const [x0, y0, x1, y1, x2, y2] = curve;
  return Math.atan2(
    (1 - part) * (y1 - y0) + part * (y2 - y1),
    (1 - part) * (x1 - x0) + part * (x2 - x1),
  );
}
