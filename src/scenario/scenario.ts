// What a scenario says, as a type by itself: whoever plays one needs no checker to know its shape.
// The schema beside it is held against this type by the compiler.
import type { Period, Pillar, Text } from '../engine/types.ts';
import type { ParameterId } from '../model/params.ts';
import type { Field, Lever, Programme } from '../model/plan.ts';
import type { OutsideStock, RegionStock } from '../model/stocks.ts';
import type { Style } from '../model/style.ts';
import type { ScriptedEvent, SurplusRule } from '../model/world.ts';

export type Scenario = {
  format: 1;
  id: string;
  title: Text;
  /** What the game is about, in a line. */
  aim: Text;
  briefing: Text;
  objectives: { id: string; title: Text; measure: Measure }[];
  /** The half-year in which the figures stand: turn 0. */
  start: Period;
  favouredField: Field;
  /** Half-years of a game of it, where nobody says otherwise. */
  turns: number;
  /** Those that are not the model's own, each within its range. */
  parameters: { [Id in ParameterId]?: number | undefined };
  /** In id order. */
  regions: ScenarioRegion[];
  /** The two accounts outside the regions: other countries, and the rest of this one. */
  outside: Record<'abroad' | 'rest', Record<OutsideStock, number>>;
  /** What happens to the whole country for certain, besides what luck brings. */
  events: ScriptedEvent[];
};

export type ScenarioRegion = {
  id: string;
  name: Text;
  /** Where it lies on the globe and on the map, and how far it reaches there. */
  hub: { lon: number; lat: number; xKm: number; yKm: number; reachKm: number };
  style: Style;
  start: Record<RegionStock, number>;
  /** How well it suits each direction, 0–1. */
  fit: Record<Field, number>;
  /** Growth of its output in the year before the start, share of a year. */
  momentumShare: number;
  target: { year: number; outputYi: number };
  plan: { shares: Record<Lever, number>; surplus: SurplusRule; priority: Pillar };
  /** Programmes under way; `field` is a direction's, and null for any other. */
  programmes: {
    programme: Programme;
    field: Field | null;
    turnsRun: number;
    turnsLeft: number;
  }[];
  /** Figures that were published about it, as they were. */
  published: { quantity: Text; value: string; figure: string; note?: Text | undefined }[];
  /** Where each of the numbers is from. */
  sources: Record<string, string>;
};

/** What an objective measures, in the region played, when the game is over. */
export type Measure =
  | { kind: 'rankAtMost'; rank: number }
  | { kind: 'indexGainAtLeast'; points: number }
  | { kind: 'stockAtLeast'; stock: RegionStock; value: number }
  | { kind: 'stockMultipleAtLeast'; stock: RegionStock; ratio: number }
  | { kind: 'targetsMetAtLeast'; count: number };
