import { expect, test } from 'vitest';
import { headingAt, pointOn, streamsOf, tipOf } from '../../src/map/arcs.ts';
import type { MapArc, MapFrame, MapHub } from '../../src/views/map-frame.ts';

const STUB_KM = 80;

const hub = (id: string, xKm: number, yKm: number): MapHub => ({
  id,
  label: id,
  rank: 1,
  xKm,
  yKm,
  mass: 1,
  size: 1,
  value: null,
  programmes: [],
  platforms: 0,
  people: 0,
});

const frame = (arcs: MapArc[]): MapFrame => ({
  turn: 1,
  hubs: [hub('a', 0, 0), hub('b', 100, 0)],
  arcs,
  tint: null,
});

test('what comes from outside is a short arc that ends at its hub, and what leaves one that starts there', () => {
  const streams = streamsOf(
    frame([
      { from: null, to: 'a', amount: 9, kind: 'money' },
      { from: 'a', to: null, amount: 9, kind: 'money' },
    ]),
    STUB_KM,
  );
  expect(streams).toHaveLength(2);
  for (const { curve, lengthKm } of streams) {
    expect(lengthKm).toBeGreaterThan(STUB_KM * 0.9);
    expect(lengthKm).toBeLessThan(STUB_KM * 1.1);
    expect([curve.slice(0, 2), curve.slice(4)]).toContainEqual([0, 0]);
  }
  const starts = streams.map(({ curve }) => curve[0] === 0 && curve[1] === 0);
  expect(starts).toContain(true);
  expect(starts).toContain(false);
});

test('what goes nowhere, or is nothing, is not drawn', () => {
  const arcs: MapArc[] = [
    { from: 'a', to: 'a', amount: 9, kind: 'talent' },
    { from: 'a', to: 'b', amount: 0, kind: 'talent' },
  ];
  expect(streamsOf(frame(arcs), STUB_KM)).toEqual([]);
});

test('there and back bow to different sides', () => {
  const [there, back] = streamsOf(
    frame([
      { from: 'a', to: 'b', amount: 2, kind: 'talent' },
      { from: 'b', to: 'a', amount: 1, kind: 'talent' },
    ]),
    STUB_KM,
  );
  expect(there?.weight).toBe(1);
  expect(back?.weight).toBe(0.5);
  expect((there?.curve[3] ?? 0) * (back?.curve[3] ?? 0)).toBeLessThan(0);
});

test('a traveller starts at one hub and ends at the other', () => {
  const [stream] = streamsOf(frame([{ from: 'a', to: 'b', amount: 1, kind: 'firms' }]), STUB_KM);
  if (stream === undefined) throw new Error('no stream');
  expect(pointOn(stream.curve, 0)).toEqual([0, 0]);
  expect(pointOn(stream.curve, 1)).toEqual([100, 0]);
});

test('an arrow’s tip stops short of its hub, and points to it', () => {
  const [stream] = streamsOf(frame([{ from: 'a', to: 'b', amount: 1, kind: 'talent' }]), STUB_KM);
  if (stream === undefined) throw new Error('no stream');
  const tip = tipOf(stream.curve, 12);
  const [x, y] = pointOn(stream.curve, tip);
  expect(Math.hypot(100 - x, y)).toBeCloseTo(12, 1);
  const heading = headingAt(stream.curve, tip);
  const straight = Math.atan2(-y, 100 - x);
  expect(Math.abs(heading - straight)).toBeLessThan(0.1);
});
