// The state: plain JSON, regions sorted by id. Whatever can affect the future stands here, and
// nothing else; prices, indices and ranks are computed from it when somebody asks.
import type { Pen } from '../engine/ledger.ts';
import type { Half, Period, Pillar, RegionId } from '../engine/types.ts';
import type { Parameters } from './params.ts';
import type { Field, Lever, Programme } from './plan.ts';
import type { OutsideStock, RegionStock, Stock } from './stocks.ts';

export const SURPLUS_RULES = ['save', 'fund', 'spread'] as const;
/** What happens to money that no lever takes: kept, put into the fund, or spread over levers. */
export type SurplusRule = (typeof SURPLUS_RULES)[number];

export type Plan = {
  /** Shares of the purse, each 0–1, together at most 1. */
  shares: Record<Lever, number>;
  surplus: SurplusRule;
  priority: Pillar;
};

export type ProgrammeRun = {
  programme: Programme;
  /** The direction of a `direction` programme; null for all others. */
  field: Field | null;
  /** Half-years that it has been paid for, in part or whole. */
  turnsRun: number;
  /** Half-years left, this one included. */
  turnsLeft: number;
  /** Share of its cost that was paid last, 0–1. */
  fundedShare: number;
};

export type Target = {
  year: number;
  /** Core output asked for at the year's end, 亿元 a year. */
  outputYi: number;
  /** Output when the target was set. */
  baseYi: number;
};

export type Region = {
  id: RegionId;
  stocks: Record<RegionStock, number>;
  plan: Plan;
  programmes: ProgrammeRun[];
  target: Target;
};

export type Outside = { id: 'abroad' | 'rest'; stocks: Record<OutsideStock, number> };

export type World = {
  version: 1;
  /** Digest of the scenario, parameters included. */
  scenario: string;
  seed: number;
  turn: number;
  period: Period;
  regions: Region[];
  outside: Outside[];
  /** The direction that the present technology favours; a technology shift draws another. */
  favouredField: Field;
};

/** The account of the rest of the country, which also holds what is national. */
export function nationOf(world: World): Outside['stocks'] {
  const rest = world.outside.find(({ id }) => id === 'rest');
  if (rest === undefined) throw new Error('a world without the rest of the country');
  return rest.stocks;
}

export const NATIONAL_EVENTS = ['supplyCut', 'regimeShift'] as const;
/** What can befall the whole country, by luck or because a scenario says so. */
export type NationalEvent = (typeof NATIONAL_EVENTS)[number];

/** An event that a scenario lets happen for certain in a half-year. */
export type ScriptedEvent = { turn: number; kind: NationalEvent };

/** What is fixed for a whole game: it follows from the scenario, so it is no part of the state. */
export type Fixed = {
  parameters: Parameters;
  /** Pull of j on people in i before j's merits: (1 + d/100 km)^−κ. */
  nearness: number[][];
  /** The same for firms that move. */
  firmNearness: number[][];
  /** The regions at the start: ratios are taken to these. */
  start: RegionStart[];
  /** National GDP growth in each turn, share of a year. */
  gdpGrowth: number[];
  /** What happens for certain, whatever the draw says. */
  scripted: readonly ScriptedEvent[];
};

export type RegionStart = {
  stocks: Readonly<Record<RegionStock, number>>;
  /** Natural advantage of each direction, 0–1. */
  fit: Readonly<Record<Field, number>>;
  /** Growth of output in the year before the start, share of a year. */
  momentumShare: number;
  /** Effective firms at the start. */
  effectiveFirms: number;
  /** ln of the institutional multiplier at the start. */
  lnInstitutions: number;
  /** Knowledge of the others within reach at the start. */
  knowledgeSpill: number;
};

/** What a lever's money and the programmes do in this half-year, worked out in the policy phase. */
export type Effort = {
  /** Saturated effect of each lever, 0–1. */
  lever: Record<Lever, number>;
  /** Money on each lever, 亿元. */
  spentYi: Record<Lever, number>;
  /** Strength of each programme, 0–1: paid share times how far it has run in. */
  programme: Record<Programme, number>;
  /** Natural advantage of the chosen direction times its programme's strength, 0–1. */
  direction: number;
  /** The chosen direction; null where none runs. */
  field: Field | null;
  /** ln of the institutional multiplier in this half-year. */
  lnInstitutions: number;
};

/**
 * What a region's direction gains by the present technology, 0–1: nothing in another direction,
 * and the less the longer the technology is known to all.
 */
export function inFavour(effort: Effort, world: World): number {
  if (effort.field !== world.favouredField) return 0;
  return (effort.direction * nationOf(world).technologyWindow) / 100;
}

/** Uniforms at the address of this turn and a purpose: `perRegion` of them for each region. */
export type Luck = (purpose: string, perRegion: number) => readonly number[];

/** What the phases of one turn share. */
export type Turn = {
  fixed: Fixed;
  half: Half;
  pen: Pen<Stock>;
  luck: Luck;
  /** One uniform for the whole country. */
  nationalLuck(purpose: string): number;
  efforts: Effort[];
  /** Mean of ln of the institutional multiplier over the regions: worked out in the policy phase. */
  meanLnInstitutions: number;
  /** Account index of the outside accounts, after the regions. */
  abroad: number;
  rest: number;
  notes: Note[];
};

/** Something that happened and is not a flow: the news and the year-end ranking use it. */
export type Note =
  | { kind: 'targetMet' | 'targetMissed'; region: RegionId; outputYi: number; targetYi: number }
  | { kind: 'programmeEnded'; region: RegionId; programme: Programme }
  /** A technology shift favours one direction. */
  | { kind: 'regimeShift'; field: Field }
  | { kind: 'supplyCut' };
