// One row of the tables beside this file: an equation as text, with what a reader has to know of it.
import type { Text } from '../../engine/types.ts';
import type { Flow } from '../flows.ts';
import type { Place } from './place.ts';

/** The opening of a phase, or the moment before a flow is first written in a half-year. */
export type Moment = 'policy' | 'relocation' | 'ecosystem' | 'targets' | Flow;

/** Whose uniform a random equation takes: the region's `at`-th of `perRegion`, or the country's. */
export type Draw = { purpose: string; perRegion: number; at: number };

export type FlowRow = {
  /** The amount of one half-year; of a flow between places, what goes from one to another. */
  readonly equation: string;
  readonly draw: Draw | null;
  /** For flows between places. */
  readonly moves: Moves | null;
};

/** The sides of a flow between places: all that leaves, all that comes, and the world outside. */
export type Moves = {
  readonly out: string;
  readonly in: string;
  readonly toAbroad: string;
  readonly toRest: string;
  readonly fromAbroad: string;
  readonly fromRest: string;
};

export type AuxiliaryRow = {
  readonly label: Text;
  readonly unit: string;
  /** The moment of the half-year at which its inputs are read; null: whenever it is asked for. */
  readonly asOf: Moment | null;
  readonly draw: Draw | null;
} & (
  | { readonly equation: string; readonly compute: null }
  /** Looked up in the state, or worked out by the model's own function. */
  | { readonly equation: null; readonly compute: (place: Place) => number }
);

export function flow(equation: string, draw: Draw | null = null): FlowRow {
  return { equation, draw, moves: null };
}

export function moving(equation: string, moves: Moves): FlowRow {
  return { equation, draw: null, moves };
}

type Extra = { asOf?: Moment; draw?: Draw };

export function auxiliary(
  zh: string,
  en: string,
  unit: string,
  equation: string,
  { asOf, draw }: Extra = {},
): AuxiliaryRow {
  const label = { zh, en };
  return { label, unit, equation, compute: null, asOf: asOf ?? null, draw: draw ?? null };
}

/** A quantity that the state holds, or that the model's own function works out. */
export function given(
  zh: string,
  en: string,
  unit: string,
  compute: (place: Place) => number,
  asOf: Moment | null = null,
): AuxiliaryRow {
  return { label: { zh, en }, unit, equation: null, compute, asOf, draw: null };
}

/** One uniform of the whole country. */
export function ofTheCountry(purpose: string): Draw {
  return { purpose, perRegion: 0, at: 0 };
}

export function ofTheRegion(purpose: string, perRegion: number, at: number): Draw {
  return { purpose, perRegion, at };
}
