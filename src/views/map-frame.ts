// What the map is handed: plain figures of one half-year, with no notion of the game's state.
import type { ByPillar, Pillar } from '../engine/types.ts';

/** The overlays that have a button of their own. */
export const OVERLAYS = ['pull', 'talent', 'capital', 'policy', 'ecosystem', 'index'] as const;
/** What colours the map: the pull, a score, or any variable that the chart shows. */
export type Overlay = (typeof OVERLAYS)[number] | { readonly variable: string };

/** Whose hue an overlay is drawn in. */
export type Tint = Pillar | 'outcome';

export type MapHub = {
  id: string;
  /** In the language of the screen. */
  label: string;
  rank: number;
  xKm: number;
  yKm: number;
  /** Pull in Huff's sense, such as output in 亿元; only its ratio to other hubs matters. */
  mass: number;
  /** 0–1, swells the circle. */
  size: number;
  /** 0–1, shade in an overlay; null in the pull view. */
  value: number | null;
  /** 0–1 each; drawn as a four-part ring round the hub. */
  glyphs?: ByPillar<number>;
  /** The pillar of each programme that runs. */
  programmes: readonly Pillar[];
  /** Whole platforms. */
  platforms: number;
  /** More people came in the half-year than left: 1; fewer: −1; about as many: 0. */
  people: -1 | 0 | 1;
};

/** A stream of the half-year just ended; null is the rest of the country, or abroad. */
export type MapArc = {
  from: string | null;
  to: string | null;
  /** Persons, firms or 亿元, by kind; arcs of one kind are drawn in proportion. */
  amount: number;
  kind: 'talent' | 'firms' | 'money';
};

export type MapFrame = {
  turn: number;
  hubs: MapHub[];
  arcs: MapArc[];
  /** Null in the pull view: then each region has its own colour. */
  tint: Tint | null;
};

export type GroundHub = { id: string; xKm: number; yKm: number; reachKm: number };

/** `assets/ground/ground.json`: a plane in kilometres, y down. Flat arrays hold x, y, x, y … */
export type Ground = {
  extentKm: { left: number; top: number; right: number; bottom: number };
  /** Centre of a hexagonal cell (pointed top) to its corner. */
  cellRadiusKm: number;
  hubs: GroundHub[];
  /** Which ring of `coast` is the mainland; cells lie there and on no island. */
  mainland: number;
  coast: number[][];
  cells: number[];
};
