import { geoConicEqualArea } from 'd3-geo';
import { describe, expect, test } from 'vitest';
import groundJson from '../../assets/ground/ground.json';
import hubPoints from '../../assets/ground/hubs.json';
import { changedCells, createField, fieldOf } from '../../src/views/field.ts';
import type { Ground } from '../../src/views/map-frame.ts';
import { PILLAR_COLOURS, REGION_COLOURS } from '../../src/views/palette.ts';

const ground: Ground = groundJson;
const field = createField(ground.cells, ground.hubs);
const equal = ground.hubs.map(() => 1000);
const indexOf = (id: string): number => field.hubIds.indexOf(id);
const counts = (masses: number[]): number[] => {
  const held = ground.hubs.map(() => 0);
  for (const owner of fieldOf(field, masses).owners)
    if (owner >= 0) held[owner] = (held[owner] ?? 0) + 1;
  return held;
};

const { centralMeridian, parallels, centre, radiusKm } = groundJson.projection;
const projection = geoConicEqualArea()
  .parallels(parallels as [number, number])
  .rotate([-centralMeridian, 0])
  .center([0, centre[1] as number])
  .scale(radiusKm)
  .translate([0, 0]);

/** Corners of every cell, so that the whole hexagon is tested and not its centre alone. */
function cellCorners(): [number, number][] {
  const corners: [number, number][] = [];
  for (let i = 0; i < ground.cells.length; i += 2) {
    const x = ground.cells[i] as number;
    const y = ground.cells[i + 1] as number;
    for (let k = 0; k < 6; k++) {
      const angle = Math.PI / 6 + (k * Math.PI) / 3;
      const corner = [
        x + ground.cellRadiusKm * Math.cos(angle),
        y + ground.cellRadiusKm * Math.sin(angle),
      ];
      corners.push(projection.invert?.(corner as [number, number]) as [number, number]);
    }
  }
  return corners;
}

describe('the ground', () => {
  const corners = cellCorners();

  // [west, south, east, north], each box drawn generously.
  const beyond: [string, [number, number, number, number]][] = [
    ['Taiwan and Penghu', [119.2, 21.7, 122.2, 25.5]],
    ['the Korean peninsula, south and middle', [124.2, 33, 131, 40]],
    ['the Korean peninsula, north', [125.2, 40, 131, 43.1]],
    ['Vietnam, north-east', [106.8, 8, 110, 21.5]],
    ['Vietnam and Laos', [100, 8, 106.6, 22.6]],
    ['Mongolia, middle', [98, 42.8, 111.5, 50]],
    ['Mongolia, east', [111.5, 44.8, 120, 50]],
    ['Myanmar and India', [80, 8, 98.6, 29]],
    ['Japan', [128.5, 30, 146, 46]],
    ['the Russian far east', [127, 42.4, 146, 55]],
    ['Hainan', [108.5, 18, 111.2, 20.15]],
  ];
  test.each(beyond)('no cell touches %s', (_, [west, south, east, north]) => {
    const inside = corners.filter(
      ([lon, lat]) => lon > west && lon < east && lat > south && lat < north,
    );
    expect(inside).toEqual([]);
  });

  test('every cell lies whole within some hub’s reach', () => {
    for (let i = 0; i < ground.cells.length; i += 2) {
      const x = ground.cells[i] as number;
      const y = ground.cells[i + 1] as number;
      const isReached = ground.hubs.some(
        (hub) => Math.hypot(x - hub.xKm, y - hub.yKm) + ground.cellRadiusKm <= hub.reachKm + 0.2,
      );
      expect(isReached).toBe(true);
    }
  });

  // Points on the nearest land borders and across the nearest straits, read off a globe.
  const limits: [string, string, [number, number][]][] = [
    [
      'guangxi',
      'Vietnam',
      [
        [106.7, 21.97],
        [107.05, 21.8],
        [107.35, 21.6],
        [107.97, 21.54],
        [106.6, 22.3],
      ],
    ],
    [
      'liaoning',
      'Korea',
      [
        [124.38, 40.1],
        [125, 40.5],
        [125.7, 40.85],
        [126.2, 41.1],
        [126.5, 41.35],
      ],
    ],
    [
      'xiamen',
      'Taiwan and Penghu',
      [
        [119.45, 23.6],
        [120.05, 23.1],
        [120.6, 24.5],
        [121, 25.05],
      ],
    ],
    [
      'beijing',
      'Mongolia',
      [
        [111.97, 43.65],
        [112, 43.75],
        [113.6, 44.75],
        [115, 45.4],
      ],
    ],
    [
      'beijing',
      'the Bohai strait',
      [
        [120.75, 37.83],
        [121.13, 38.72],
      ],
    ],
    [
      'jinan',
      'the Bohai strait',
      [
        [120.75, 37.83],
        [120.73, 37.95],
      ],
    ],
    [
      'guangzhou',
      'the Qiongzhou strait',
      [
        [110.17, 20.24],
        [110.4, 20.25],
        [110.5, 20.3],
      ],
    ],
    [
      'shenzhen',
      'the Taiwan strait',
      [
        [117, 23.2],
        [117.1, 23.4],
        [117.4, 23.5],
      ],
    ],
    [
      'chengdu',
      'Myanmar',
      [
        [98.7, 27.5],
        [98.7, 26.1],
      ],
    ],
    [
      'chengdu',
      'India',
      [
        [97.4, 28.3],
        [96.6, 28.5],
      ],
    ],
    [
      'chongqing',
      'Vietnam',
      [
        [105.3, 23.4],
        [106.8, 22.85],
      ],
    ],
    [
      'xian',
      'Mongolia',
      [
        [105, 41.6],
        [107.5, 42.45],
        [109.5, 42.45],
      ],
    ],
    [
      'tianjin',
      'the Bohai strait',
      [
        [120.75, 37.83],
        [121.13, 38.72],
      ],
    ],
    [
      'wuhan',
      'the Taiwan strait',
      [
        [119.95, 26.2],
        [118.6, 24.7],
      ],
    ],
    [
      'shanghai',
      'the Matsu islands',
      [
        [119.95, 26.2],
        [120.5, 26.4],
      ],
    ],
    [
      'hangzhou',
      'the Matsu islands',
      [
        [119.95, 26.2],
        [120.5, 26.4],
      ],
    ],
  ];
  test.each(limits)('the reach of %s ends short of %s', (id, _, points) => {
    const hub = ground.hubs.find((one) => one.id === id);
    if (hub === undefined) throw new Error(id);
    for (const point of points) {
      const [x, y] = projection(point) as [number, number];
      expect(Math.hypot(x - hub.xKm, y - hub.yKm)).toBeGreaterThan(hub.reachKm + 20);
    }
  });

  test('hubs stand where their longitude and latitude put them', () => {
    for (const { id, lon, lat } of hubPoints) {
      const hub = ground.hubs.find((one) => one.id === id);
      const [x, y] = projection([lon, lat]) as [number, number];
      expect(Math.hypot(x - (hub?.xKm ?? 0), y - (hub?.yKm ?? 0))).toBeLessThan(0.2);
    }
  });

  test('the fields of neighbours touch: nine cells in ten lie in one piece', () => {
    const cells = Array.from({ length: ground.cells.length / 2 }, (_, i) => [
      ground.cells[i * 2] as number,
      ground.cells[i * 2 + 1] as number,
    ]) as [number, number][];
    const pitch = ground.cellRadiusKm * Math.sqrt(3) * 1.02;
    const reached = new Set<number>();
    let largest = 0;
    const left = new Set(cells.keys());
    for (const start of cells.keys()) {
      if (!left.has(start)) continue;
      reached.clear();
      const queue = [start];
      left.delete(start);
      for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
        reached.add(at);
        const [x, y] = cells[at] as [number, number];
        for (const other of left) {
          const [ox, oy] = cells[other] as [number, number];
          if (Math.hypot(x - ox, y - oy) > pitch) continue;
          left.delete(other);
          queue.push(other);
        }
      }
      largest = Math.max(largest, reached.size);
    }
    expect(largest / cells.length).toBeGreaterThan(0.9);
  });

  test('the file stays small', () => {
    expect(JSON.stringify(groundJson).length).toBeLessThan(80_000);
  });
});

describe('the field', () => {
  test('every cell is pulled by somebody, and no strength leaves 0–1', () => {
    const { owners, strengths } = fieldOf(field, equal);
    expect(owners.length).toBe(ground.cells.length / 2);
    expect(owners.every((owner) => owner >= 0)).toBe(true);
    expect(strengths.every((strength) => strength > 0 && strength <= 1)).toBe(true);
  });

  test('a hub holds no cell beyond its reach', () => {
    const masses = ground.hubs.map((_, index) => (index === indexOf('xiamen') ? 1e9 : 1));
    fieldOf(field, masses).owners.forEach((owner, cell) => {
      const hub = ground.hubs[owner];
      if (hub === undefined) return;
      const dx = (ground.cells[cell * 2] as number) - hub.xKm;
      const dy = (ground.cells[cell * 2 + 1] as number) - hub.yKm;
      expect(Math.hypot(dx, dy)).toBeLessThan(hub.reachKm);
    });
  });

  test('more mass never loses a cell, and wins some', () => {
    const hefei = indexOf('hefei');
    const before = fieldOf(field, equal);
    const after = fieldOf(
      field,
      equal.map((mass, i) => (i === hefei ? mass * 3 : mass)),
    );
    before.owners.forEach((owner, cell) => {
      if (owner === hefei) expect(after.owners[cell]).toBe(hefei);
    });
    const held = counts(equal)[hefei] as number;
    expect(counts(equal.map((mass, i) => (i === hefei ? mass * 3 : mass)))[hefei]).toBeGreaterThan(
      held,
    );
  });

  test('only ratios of mass matter', () => {
    const masses = ground.hubs.map((_, i) => 200 + i * 170);
    expect(
      fieldOf(
        field,
        masses.map((mass) => mass * 8),
      ).owners,
    ).toEqual(fieldOf(field, masses).owners);
  });

  test('nobody pulls where nobody has mass', () => {
    const { owners, strengths } = fieldOf(
      field,
      ground.hubs.map(() => 0),
    );
    expect(owners.every((owner) => owner === -1)).toBe(true);
    expect(strengths.every((strength) => strength === 0)).toBe(true);
  });

  test('the same masses give the same field, and nothing has changed', () => {
    const first = fieldOf(field, equal);
    expect(changedCells(first, fieldOf(field, equal), 0)).toEqual([]);
  });

  test('a cell at a hub is stronger than one at the end of its reach', () => {
    const lone = createField([0, 0, 60, 0, 90, 0], [{ id: 'a', xKm: 0, yKm: 0, reachKm: 100 }]);
    const [at, mid, end] = fieldOf(lone, [5]).strengths;
    expect(at).toBe(1);
    expect(mid as number).toBeGreaterThan(end as number);
  });

  test('a contested cell is fainter than one that is not', () => {
    const one = { id: 'a', xKm: 0, yKm: 0, reachKm: 200 };
    const alone = fieldOf(createField([50, 0], [one]), [5]).strengths[0] as number;
    const two = createField([50, 0], [one, { id: 'b', xKm: 110, yKm: 0, reachKm: 200 }]);
    expect(fieldOf(two, [5, 5]).strengths[0]).toBeLessThan(alone);
  });
});

test('every hub has a colour of its own by day and by night', () => {
  for (const theme of ['day', 'night'] as const) {
    const colours = ground.hubs.map((hub) => REGION_COLOURS[theme][hub.id]);
    expect(new Set(colours).size).toBe(ground.hubs.length);
    expect(colours).not.toContain(undefined);
    expect(new Set(Object.values(PILLAR_COLOURS[theme])).size).toBe(4);
  }
});
