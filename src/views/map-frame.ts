// What the map is handed: plain figures of one half-year, with no notion of the game's state.

export const OVERLAYS = ['pull', 'talent', 'capital', 'policy', 'ecosystem', 'index'] as const;
export type Overlay = (typeof OVERLAYS)[number];

export type MapGlyphs = { talent: number; capital: number; policy: number; ecosystem: number };

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
  glyphs?: MapGlyphs;
};

/** A stream of the half-year just ended, from hub to hub; an end that is no hub is not drawn. */
export type MapArc = {
  from: string;
  to: string;
  /** Persons, firms or 亿元, by kind; arcs of one kind are drawn in proportion. */
  amount: number;
  kind: 'talent' | 'firms' | 'money';
};

export type MapFrame = { turn: number; hubs: MapHub[]; arcs: MapArc[]; overlay: Overlay };

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
