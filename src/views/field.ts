// The field of pull: which hub draws each cell of the map most, and how strongly.
//
// Idea: Huff's gravity model of trade areas. A cell at distance d from hub j feels the pull
//     u_j = mass_j^a / d^b · taper(d / reach_j)
// and the share of hub j is u_j / Σ u. The hub with the greatest share colours the cell; its colour
// is fainter where the share is contested and where the cell nears the end of the hub's reach.
// Units: distances in km, mass in any one unit (only ratios matter), share and strength 0–1.
// Source: D. L. Huff, "A probabilistic analysis of shopping center trade areas", Land Economics 39
// (1963) and "Defining and estimating a trading area", Journal of Marketing 28 (1964). The powers
// are judgement: Huff left b to be estimated and found about two; a just under one keeps a giant
// from swallowing its neighbours. The taper is ours: beyond its reach a hub does not pull at all.
import { pow } from '../engine/exact.ts';
import type { GroundHub } from './map-frame.ts';

/** a: what twice the mass adds to the pull. Dimensionless, 0–1, judgement. */
export const MASS_POWER = 0.85;
/** b: how fast pull falls with distance. Dimensionless, Huff found about 2, judgement. */
export const DISTANCE_POWER = 1.85;
/** Inside this distance (km) a cell is at the hub; keeps the pull finite. Judgement. */
const NEAREST_KM = 12;
/** The share of its reach at which a hub's pull begins to taper to nothing. Judgement. */
const TAPER_FROM = 0.7;
/** The outer share of its reach over which a hub's colour fades out. Judgement. */
const FADE_PART = 0.5;
/** Strength of the faintest cell that is coloured at all. Judgement. */
const FAINTEST = 0.06;

/** What does not change while masses do: which hubs reach a cell, and with what kernel. */
export type Field = {
  hubIds: string[];
  cellCount: number;
  /** Pairs of cell c are those from `starts[c]` to `starts[c + 1]`. */
  starts: Int32Array;
  pairHubs: Int32Array;
  /** taper / distance^b, per pair. */
  pairKernels: Float64Array;
  /** 1 at the hub, 0 at the end of its reach, per pair. */
  pairNearness: Float64Array;
};

export type FieldShade = {
  /** Index into `hubIds`, or −1 where no hub pulls. */
  owners: Int32Array;
  /** Opacity 0–1. */
  strengths: Float64Array;
};

/** `cells` holds x, y, x, y … in the same kilometres as the hubs. */
export function createField(
  cells: readonly number[],
  hubs: readonly GroundHub[],
  distancePower: number = DISTANCE_POWER,
): Field {
  const cellCount = Math.floor(cells.length / 2);
  const starts = new Int32Array(cellCount + 1);
  const pairHubs: number[] = [];
  const pairKernels: number[] = [];
  const pairNearness: number[] = [];
  for (let cell = 0; cell < cellCount; cell++) {
    const x = cells[cell * 2] ?? 0;
    const y = cells[cell * 2 + 1] ?? 0;
    hubs.forEach((hub, index) => {
      const dx = x - hub.xKm;
      const dy = y - hub.yKm;
      const distance = Math.sqrt(dx * dx + dy * dy);
      if (distance >= hub.reachKm) return;
      const part = distance / hub.reachKm;
      pairHubs.push(index);
      pairKernels.push(taper(part) / pow(Math.max(distance, NEAREST_KM), distancePower));
      pairNearness.push(1 - part);
    });
    starts[cell + 1] = pairHubs.length;
  }
  return {
    hubIds: hubs.map((hub) => hub.id),
    cellCount,
    starts,
    pairHubs: Int32Array.from(pairHubs),
    pairKernels: Float64Array.from(pairKernels),
    pairNearness: Float64Array.from(pairNearness),
  };
}

/** `masses` in the order of the field's hubs; a hub without mass pulls nothing. */
export function fieldOf(field: Field, masses: readonly number[]): FieldShade {
  const weights = Float64Array.from(field.hubIds, (_, index) => {
    const mass = masses[index] ?? 0;
    return mass > 0 ? pow(mass, MASS_POWER) : 0;
  });
  const owners = new Int32Array(field.cellCount).fill(-1);
  const strengths = new Float64Array(field.cellCount);
  for (let cell = 0; cell < field.cellCount; cell++) {
    let best = 0;
    let bestPair = -1;
    let total = 0;
    const end = field.starts[cell + 1] ?? 0;
    for (let pair = field.starts[cell] ?? 0; pair < end; pair++) {
      const weight = weights[field.pairHubs[pair] ?? 0] ?? 0;
      const pull = weight * (field.pairKernels[pair] ?? 0);
      total += pull;
      if (pull > best) {
        best = pull;
        bestPair = pair;
      }
    }
    if (bestPair < 0) continue;
    owners[cell] = field.pairHubs[bestPair] ?? -1;
    strengths[cell] = strengthOf(best / total, field.pairNearness[bestPair] ?? 0);
  }
  return { owners, strengths };
}

/** Cells whose owner differs, or whose strength differs by more than `threshold`. */
export function changedCells(before: FieldShade, after: FieldShade, threshold: number): number[] {
  const changed: number[] = [];
  after.owners.forEach((owner, cell) => {
    const shift = (after.strengths[cell] ?? 0) - (before.strengths[cell] ?? 0);
    if (owner !== before.owners[cell] || Math.abs(shift) > threshold) changed.push(cell);
  });
  return changed;
}

/** Fades over the outer part of the reach, and with the square root of the share. */
function strengthOf(share: number, nearness: number): number {
  const near = smooth(Math.min(1, nearness / FADE_PART));
  const sure = 0.35 + 0.65 * Math.sqrt(share);
  return Math.max(FAINTEST, Math.min(1, near * sure));
}

function taper(part: number): number {
  return part <= TAPER_FROM ? 1 : 1 - smooth((part - TAPER_FROM) / (1 - TAPER_FROM));
}

/** 0 to 1 with flat ends. */
function smooth(x: number): number {
  return x * x * (3 - 2 * x);
}
