// Moves boxes apart until none lies over another, each as little as may be from where it stands.

export type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

const MOST_ROUNDS = 400;
/** Boxes that touch would meet again by rounding. */
const GAP = 1;

/** New centres for boxes around the centres given, inside a sheet where they fit on it. */
export function spread(boxes: readonly Box[], width: number, height: number): [number, number][] {
  const places = boxes.map(({ x, y }): [number, number] => [x, y]);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let isClear = true;
    boxes.forEach((a, i) => {
      for (let k = i + 1; k < boxes.length; k++) {
        const b = boxes[k] as Box;
        const p = places[i] as [number, number];
        const q = places[k] as [number, number];
        const dx = q[0] - p[0];
        const dy = q[1] - p[1];
        const overX = (a.width + b.width) / 2 + GAP - Math.abs(dx);
        const overY = (a.height + b.height) / 2 + GAP - Math.abs(dy);
        if (overX <= 0 || overY <= 0) continue;
        isClear = false;
        // Along the shorter way out, half of it each.
        const axis = overX < overY ? 0 : 1;
        const way = axis === 0 ? overX : overY;
        const sign = (axis === 0 ? dx : dy) < 0 ? -1 : 1;
        p[axis] -= (sign * way) / 2;
        q[axis] += (sign * way) / 2;
      }
    });
    boxes.forEach((box, i) => {
      const place = places[i] as [number, number];
      place[0] = Math.min(width - box.width / 2, Math.max(box.width / 2, place[0]));
      place[1] = Math.min(height - box.height / 2, Math.max(box.height / 2, place[1]));
    });
    if (isClear) break;
  }
  return places;
}
