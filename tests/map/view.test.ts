import { describe, expect, test } from 'vitest';
import groundJson from '../../assets/ground/ground.json';
import { clampView, fitView, zoomView } from '../../src/map/view.ts';
import type { Ground } from '../../src/views/map-frame.ts';

const ground: Ground = groundJson;
const none = { top: 0, right: 0, bottom: 0, left: 0 };
const size = { width: 744, height: 660 };

describe('the camera', () => {
  test.each([
    [744, 660, 1],
    [390, 420, 1],
    [1100, 800, 1],
    [1488, 1320, 2],
    [300, 900, 1],
    [1600, 300, 1],
  ])('fits every hub into %i × %i at density %i', (width, height, unit) => {
    const view = fitView(ground, { width, height }, unit, none);
    for (const hub of ground.hubs) {
      expect(hub.xKm * view.scale + view.x).toBeGreaterThan(12 * unit);
      expect(hub.xKm * view.scale + view.x).toBeLessThan(width - 12 * unit);
      expect(hub.yKm * view.scale + view.y).toBeGreaterThan(12 * unit);
      expect(hub.yKm * view.scale + view.y).toBeLessThan(height - 12 * unit);
    }
  });

  test('keeps clear of what the page lays over the map', () => {
    const view = fitView(ground, size, 1, { top: 80, right: 0, bottom: 60, left: 0 });
    for (const hub of ground.hubs) {
      expect(hub.yKm * view.scale + view.y).toBeGreaterThan(80);
      expect(hub.yKm * view.scale + view.y).toBeLessThan(600);
    }
  });

  test('zooms about the point under the finger', () => {
    const view = fitView(ground, size, 1, none);
    const near = zoomView(view, 2, 200, 150, view);
    expect(near.scale).toBeCloseTo(view.scale * 2);
    expect((200 - near.x) / near.scale).toBeCloseTo((200 - view.x) / view.scale);
    expect((150 - near.y) / near.scale).toBeCloseTo((150 - view.y) / view.scale);
  });

  test('stops zooming at its limits', () => {
    const view = fitView(ground, size, 1, none);
    expect(zoomView(view, 1000, 0, 0, view).scale).toBeLessThan(view.scale * 10);
    expect(zoomView(view, 0.001, 0, 0, view).scale).toBeGreaterThan(view.scale * 0.5);
  });

  test('never loses the hubs from sight', () => {
    const view = fitView(ground, size, 1, none);
    const lost = clampView({ ...view, x: view.x + 1e6, y: view.y - 1e6 }, ground, size);
    const midX = (size.width / 2 - lost.x) / lost.scale;
    const midY = (size.height / 2 - lost.y) / lost.scale;
    expect(midX).toBeGreaterThan(Math.min(...ground.hubs.map((hub) => hub.xKm)) - 400);
    expect(midY).toBeLessThan(Math.max(...ground.hubs.map((hub) => hub.yKm)) + 400);
  });
});
