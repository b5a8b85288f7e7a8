import { expect, test } from 'vitest';
import { pointOn, streamsOf } from '../../src/map/arcs.ts';
import type { MapArc, MapFrame, Overlay } from '../../src/views/map-frame.ts';

const hub = (id: string, xKm: number, yKm: number) => ({
  id,
  label: id,
  rank: 1,
  xKm,
  yKm,
  mass: 1,
  size: 1,
  value: null,
});

const frame = (arcs: MapArc[], overlay: Overlay = 'pull'): MapFrame => ({
  turn: 1,
  hubs: [hub('a', 0, 0), hub('b', 100, 0)],
  arcs,
  overlay,
});

test('an arc that leaves the map is not drawn', () => {
  const arcs: MapArc[] = [
    { from: 'abroad', to: 'a', amount: 9, kind: 'talent' },
    { from: 'a', to: 'rest', amount: 9, kind: 'talent' },
    { from: 'a', to: 'a', amount: 9, kind: 'talent' },
    { from: 'a', to: 'b', amount: 0, kind: 'talent' },
  ];
  expect(streamsOf(frame(arcs))).toEqual([]);
});

test('there and back bow to different sides', () => {
  const [there, back] = streamsOf(
    frame([
      { from: 'a', to: 'b', amount: 2, kind: 'talent' },
      { from: 'b', to: 'a', amount: 1, kind: 'talent' },
    ]),
  );
  expect(there?.weight).toBe(1);
  expect(back?.weight).toBe(0.5);
  expect((there?.curve[3] ?? 0) * (back?.curve[3] ?? 0)).toBeLessThan(0);
});

test('a traveller starts at one hub and ends at the other', () => {
  const [stream] = streamsOf(frame([{ from: 'a', to: 'b', amount: 1, kind: 'firms' }]));
  if (stream === undefined) throw new Error('no stream');
  expect(pointOn(stream.curve, 0)).toEqual([0, 0]);
  expect(pointOn(stream.curve, 1)).toEqual([100, 0]);
});

test('a pillar’s view shows that pillar’s streams alone', () => {
  const arcs: MapArc[] = [
    { from: 'a', to: 'b', amount: 1, kind: 'talent' },
    { from: 'a', to: 'b', amount: 1, kind: 'firms' },
    { from: 'a', to: 'b', amount: 1, kind: 'money' },
  ];
  const kinds = (overlay: Overlay) => streamsOf(frame(arcs, overlay)).map((one) => one.kind);
  expect(kinds('pull')).toHaveLength(3);
  expect(kinds('talent')).toEqual(['talent']);
  expect(kinds('capital')).toEqual(['money']);
  expect(kinds('ecosystem')).toEqual(['firms']);
  expect(kinds('policy')).toEqual([]);
});
