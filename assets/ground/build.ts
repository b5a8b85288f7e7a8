// Makes ground.json: coastlines, hub points and hexagonal cells on one plane measured in kilometres.
// The same input gives the same bytes. Land only: no country or province polygon is read.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoConicEqualArea, geoStream } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

type Point = [number, number];
type HubPoint = { id: string; lon: number; lat: number; reachKm: number };

const EARTH_RADIUS_KM = 6371.0088;
const PROJECTION = {
  name: 'conicEqualArea',
  centralMeridian: 110,
  parallels: [24, 42] as [number, number],
  centre: [110, 32] as [number, number],
  radiusKm: EARTH_RADIUS_KM,
};
const EXTENT_KM = { left: -5600, top: -3600, right: 5600, bottom: 3800 };
/** Centre to corner; the pitch between neighbours is √3 times this. */
const CELL_RADIUS_KM = 28;
/** Shores near the hubs are kept to this; farther ones, seen only at the edge, more coarsely. */
const SIMPLIFY_KM = 1.2;
const COARSER_BY_KM = 0.003;
const NEAR_KM = { left: -1500, top: -1700, right: 1900, bottom: 1600 };
const MIN_ISLAND_KM2 = 20;

const here = new URL('.', import.meta.url);
const require = createRequire(import.meta.url);
const readJson = (path: string | URL): unknown => JSON.parse(readFileSync(path, 'utf8'));

const hubPoints = readJson(new URL('hubs.json', here)) as HubPoint[];
const atlas = readJson(require.resolve('world-atlas/land-50m.json')) as Topology<{
  land: GeometryCollection;
}>;

const projection = geoConicEqualArea()
  .parallels(PROJECTION.parallels)
  .rotate([-PROJECTION.centralMeridian, 0])
  .center([0, PROJECTION.centre[1]])
  .scale(EARTH_RADIUS_KM)
  .translate([0, 0])
  .precision(0.5)
  .clipExtent([
    [EXTENT_KM.left, EXTENT_KM.top],
    [EXTENT_KM.right, EXTENT_KM.bottom],
  ]);

/** Every projected, clipped ring of the land, outer rings and holes alike. */
function landRings(): Point[][] {
  const rings: Point[][] = [];
  let ring: Point[] = [];
  geoStream(
    feature(atlas, atlas.objects.land),
    projection.stream({
      point: (x, y) => void ring.push([x, y]),
      lineStart: () => {
        ring = [];
      },
      lineEnd: () => void rings.push(ring),
      polygonStart: () => undefined,
      polygonEnd: () => undefined,
    }),
  );
  return rings;
}

function area(ring: Point[]): number {
  let sum = 0;
  ring.forEach(([x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length] as Point;
    sum += x * nextY - nextX * y;
  });
  return Math.abs(sum) / 2;
}

function toleranceAt([x, y]: Point): number {
  const dx = Math.max(NEAR_KM.left - x, 0, x - NEAR_KM.right);
  const dy = Math.max(NEAR_KM.top - y, 0, y - NEAR_KM.bottom);
  return SIMPLIFY_KM + COARSER_BY_KM * Math.hypot(dx, dy);
}

/** Douglas–Peucker between two fixed ends, with a tolerance that grows away from the hubs. */
function simplifyLine(points: Point[]): Point[] {
  const first = points[0] as Point;
  const last = points[points.length - 1] as Point;
  const dx = last[0] - first[0];
  const dy = last[1] - first[1];
  const length = Math.hypot(dx, dy) || 1;
  let farthest = 0;
  let index = 0;
  for (let i = 1; i < points.length - 1; i++) {
    const [x, y] = points[i] as Point;
    const across = Math.abs((x - first[0]) * dy - (y - first[1]) * dx) / length;
    const off = across / toleranceAt([x, y]);
    if (off > farthest) {
      farthest = off;
      index = i;
    }
  }
  if (farthest <= 1) return [first, last];
  return [
    ...simplifyLine(points.slice(0, index + 1)).slice(0, -1),
    ...simplifyLine(points.slice(index)),
  ];
}

/** A closed ring is split where it is farthest from its first point, then both halves are thinned. */
function simplifyRing(ring: Point[]): Point[] {
  const [x0, y0] = ring[0] as Point;
  let split = 0;
  let farthest = -1;
  ring.forEach(([x, y], i) => {
    const distance = Math.hypot(x - x0, y - y0);
    if (distance > farthest) {
      farthest = distance;
      split = i;
    }
  });
  const there = simplifyLine(ring.slice(0, split + 1));
  const back = simplifyLine([...ring.slice(split), [x0, y0]]);
  return [...there.slice(0, -1), ...back.slice(0, -1)];
}

function roundRing(ring: Point[]): Point[] {
  const rounded = ring.map(([x, y]): Point => [Math.round(x) + 0, Math.round(y) + 0]);
  return rounded.filter(([x, y], i) => {
    const [px, py] = rounded[(i + rounded.length - 1) % rounded.length] as Point;
    return x !== px || y !== py;
  });
}

function isInside([x, y]: Point, ring: Point[]): boolean {
  let inside = false;
  let [px, py] = ring[ring.length - 1] as Point;
  for (const [qx, qy] of ring) {
    if (qy > y !== py > y && x < ((px - qx) * (y - qy)) / (py - qy) + qx) inside = !inside;
    px = qx;
    py = qy;
  }
  return inside;
}

const tenth = (value: number): number => Math.round(value * 10) / 10 + 0;

const hubs = hubPoints.map(({ id, lon, lat, reachKm }) => {
  const projected = projection([lon, lat]);
  if (projected === null) throw new Error(`hub ${id} lies outside the extent`);
  return { id, xKm: tenth(projected[0]), yKm: tenth(projected[1]), reachKm };
});

const coast = landRings()
  .filter((ring) => {
    const coarseness = toleranceAt(ring[0] as Point) / SIMPLIFY_KM;
    return ring.length >= 4 && area(ring) >= MIN_ISLAND_KM2 * coarseness * coarseness;
  })
  .map((ring) => roundRing(simplifyRing(ring)))
  .filter((ring) => ring.length >= 3)
  .sort((a, b) => area(b) - area(a));

// The mainland is the ring that holds the first hub; islands are never coloured.
const firstHub = hubs[0];
if (firstHub === undefined) throw new Error('no hubs');
const mainland = coast.findIndex((ring) => isInside([firstHub.xKm, firstHub.yKm], ring));
const mainlandRing = coast[mainland];
if (mainlandRing === undefined) throw new Error('the first hub is not on land');

const pitch = CELL_RADIUS_KM * Math.sqrt(3);
const rowStep = CELL_RADIUS_KM * 1.5;
/** Corners of a pointed-top hexagon, as multiples of its radius. */
const CORNERS = [30, 90, 150, 210, 270, 330].map((degrees): Point => {
  const angle = (degrees * Math.PI) / 180;
  return [Math.cos(angle), Math.sin(angle)];
});

/** A cell belongs when all of it is within one hub's reach and some of it is on the mainland. */
function isCell(x: number, y: number): boolean {
  const isReached = hubs.some(
    (hub) => Math.hypot(x - hub.xKm, y - hub.yKm) + CELL_RADIUS_KM <= hub.reachKm,
  );
  if (!isReached) return false;
  if (isInside([x, y], mainlandRing as Point[])) return true;
  return CORNERS.some(([cx, cy]) =>
    [0.5, 1].some((k) =>
      isInside([x + cx * k * CELL_RADIUS_KM, y + cy * k * CELL_RADIUS_KM], mainlandRing as Point[]),
    ),
  );
}

// The grid is laid so that the hub of least reach stands in the middle of a cell.
const [anchor] = [...hubs].sort((a, b) => a.reachKm - b.reachKm);
if (anchor === undefined) throw new Error('no hubs');
const rows = Math.ceil((EXTENT_KM.bottom - EXTENT_KM.top) / rowStep);
const columns = Math.ceil((EXTENT_KM.right - EXTENT_KM.left) / pitch);
const cells: number[] = [];
for (let row = -rows; row <= rows; row++) {
  const shift = row % 2 === 0 ? 0 : pitch / 2;
  for (let column = -columns; column <= columns; column++) {
    const x = anchor.xKm + column * pitch + shift;
    const y = anchor.yKm + row * rowStep;
    if (isCell(x, y)) cells.push(tenth(x), tenth(y));
  }
}

const ground = {
  projection: PROJECTION,
  extentKm: EXTENT_KM,
  cellRadiusKm: CELL_RADIUS_KM,
  hubs,
  mainland,
  coast: coast.map((ring) => ring.flat()),
  cells,
};
const text = `${JSON.stringify(ground)}\n`;
writeFileSync(new URL('ground.json', here), text);
process.stdout.write(
  `ground.json: ${text.length} bytes, ${coast.length} rings, ${coast.flat().length} points, ` +
    `${cells.length / 2} cells, mainland ring ${mainland}\n`,
);
