import { describe, expect, it } from 'vitest';
import { type Box, spread } from '../../src/views/spread.ts';
import { spring2025 } from '../helpers/games.ts';

/** The hubs of a scenario on a sheet, all boxes of one size. */
function hubs(scale: number, width: number, height: number): Box[] {
  return spring2025.regions.map(({ hub }) => ({
    x: 200 + hub.xKm * scale,
    y: 300 + hub.yKm * scale,
    width,
    height,
  }));
}

describe('boxes that are spread', () => {
  it('stay where they are when none lies over another', () => {
    const boxes = hubs(1, 20, 20).map((box) => ({ ...box, x: box.x + 800, y: box.y + 1200 }));
    expect(spread(boxes, 4000, 4000)).toEqual(boxes.map(({ x, y }) => [x, y]));
  });

  it.each([0.12, 0.16, 0.25])('lie apart and on the sheet, at a scale of %d', (scale) => {
    const boxes = hubs(scale, 48, 60);
    const places = spread(boxes, 420, 600);
    places.forEach(([x, y], at) => {
      expect(x).toBeGreaterThanOrEqual(24);
      expect(x).toBeLessThanOrEqual(420 - 24);
      expect(y).toBeGreaterThanOrEqual(30);
      expect(y).toBeLessThanOrEqual(600 - 30);
      for (const [u, v] of places.slice(at + 1)) {
        expect(Math.abs(x - u) >= 48 || Math.abs(y - v) >= 60).toBe(true);
      }
    });
  });

  it('lie apart even where all began in one place', () => {
    const boxes = Array.from({ length: 5 }, () => ({ x: 100, y: 100, width: 30, height: 30 }));
    const places = spread(boxes, 400, 400);
    expect(new Set(places.map(String)).size).toBe(5);
  });
});
