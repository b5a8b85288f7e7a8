import { expect, test } from 'vitest';
import { arrivalOf, breathOf, gainsOf } from '../../src/map/tide.ts';
import type { MapFrame } from '../../src/views/map-frame.ts';

function frame(masses: Record<string, number>): MapFrame {
  const hubs = Object.entries(masses).map(([id, mass]) => ({
    id,
    label: id,
    rank: 1,
    xKm: 0,
    yKm: 0,
    mass,
    size: 1,
    value: null,
    programmes: [],
    platforms: 0,
    people: 0 as const,
  }));
  return { turn: 1, hubs, arcs: [], tint: null };
}

test('who grows more than the whole rises, who grows less falls, however little it is', () => {
  const gains = gainsOf(frame({ a: 100, b: 100, c: 100 }), frame({ a: 103, b: 101, c: 100 }));
  expect(gains.get('a')).toBe(1);
  expect(gains.get('b')).toBeLessThan(0);
  expect(gains.get('c')).toBeLessThan(gains.get('b') as number);
});

test('where all grow alike there is neither flood nor ebb', () => {
  const gains = gainsOf(frame({ a: 100, b: 50 }), frame({ a: 200, b: 100 }));
  expect([...gains.values()]).toEqual([0, 0]);
});

test('a flood starts at the hub, an ebb at the end of its reach', () => {
  expect(arrivalOf(0.5, 0)).toBeLessThan(arrivalOf(0.5, 0.8));
  expect(arrivalOf(-0.5, 0)).toBeGreaterThan(arrivalOf(-0.5, 0.8));
});

test('a hub that gains breathes out, one that loses draws in, and both come to rest', () => {
  expect(breathOf(1, 0.33)).toBeGreaterThan(breathOf(0.2, 0.33));
  expect(breathOf(-1, 0.33)).toBeLessThan(0);
  for (const gain of [-1, 0, 1]) {
    expect(breathOf(gain, 0)).toBeCloseTo(0);
    expect(breathOf(gain, 1)).toBeCloseTo(0);
  }
});
