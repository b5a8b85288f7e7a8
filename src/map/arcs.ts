// Arcs as plain geometry: which streams are drawn, how they bow, and where a traveller is. Pure.
import type { MapArc, MapFrame, Overlay } from '../views/map-frame.ts';

export type Stream = {
  kind: MapArc['kind'];
  from: string;
  to: string;
  /** Ends and bend of a quadratic curve, in kilometres. */
  curve: [number, number, number, number, number, number];
  lengthKm: number;
  /** 0–1, the amount against the largest of its kind. */
  weight: number;
};

/** More than these and the map is a thicket; the largest of each kind are kept. */
const MOST = { talent: 18, firms: 12, money: 10 } as const;
/** How far a curve leaves the straight line, as a share of its length. */
const BOW = { talent: 0.14, firms: 0.22, money: 0.3 } as const;

/** Which streams belong to a view; the later lie over the earlier. */
const SHOWN: Record<Overlay, readonly MapArc['kind'][]> = {
  pull: ['money', 'firms', 'talent'],
  index: ['money', 'firms', 'talent'],
  talent: ['talent'],
  capital: ['money'],
  policy: [],
  ecosystem: ['firms'],
};

export function streamsOf(frame: MapFrame): Stream[] {
  const hubs = new Map(frame.hubs.map((hub) => [hub.id, hub]));
  return SHOWN[frame.overlay].flatMap((kind) => {
    const arcs = frame.arcs
      .filter((arc) => arc.kind === kind && arc.amount > 0 && arc.from !== arc.to)
      .filter((arc) => hubs.has(arc.from) && hubs.has(arc.to))
      .sort((a, b) => b.amount - a.amount)
      .slice(0, MOST[kind]);
    const most = arcs[0]?.amount ?? 1;
    return arcs.map((arc): Stream => {
      const from = hubs.get(arc.from) as MapFrame['hubs'][number];
      const to = hubs.get(arc.to) as MapFrame['hubs'][number];
      const dx = to.xKm - from.xKm;
      const dy = to.yKm - from.yKm;
      const bendX = (from.xKm + to.xKm) / 2 + dy * BOW[kind];
      const bendY = (from.yKm + to.yKm) / 2 - dx * BOW[kind];
      return {
        kind,
        from: arc.from,
        to: arc.to,
        curve: [from.xKm, from.yKm, bendX, bendY, to.xKm, to.yKm],
        lengthKm: Math.hypot(dx, dy),
        weight: arc.amount / most,
      };
    });
  });
}

/** The point at `part` (0–1) of the way. */
export function pointOn(curve: Stream['curve'], part: number): [number, number] {
  const [x0, y0, x1, y1, x2, y2] = curve;
  const a = (1 - part) * (1 - part);
  const b = 2 * part * (1 - part);
  const c = part * part;
  return [a * x0 + b * x1 + c * x2, a * y0 + b * y1 + c * y2];
}
