// People, firms and money that came and went in a half-year. People and firms move between places;
// money does not: funds raise it from the rest of the country and pay it out to firms.
import type { Flow } from '../model/flows.ts';
import { type Moment, placeOf } from './moment.ts';

export const RAISING = ['angelRaised', 'seriesARaised', 'seriesBRaised'] as const;
export const INVESTING = ['angelInvested', 'seriesAInvested', 'seriesBInvested'] as const;

export type Movement = {
  /** Persons; top scientists are counted apart and left out. */
  peopleIn: number;
  peopleOut: number;
  /** Start-ups. */
  firmsIn: number;
  firmsOut: number;
  /** Venture money raised here. */
  raisedYi: number;
  /** Venture money paid out to firms. */
  investedYi: number;
};

/** What moved at one region; null at the start, when nothing has. */
export function movementOf(moment: Moment, id: string): Movement | null {
  const { ledger } = moment;
  if (ledger === null) return null;
  const at = placeOf(moment.world, id);
  const sum = (leg: 'in' | 'out', flows: readonly Flow[]): number =>
    flows.reduce((total, flow) => total + (ledger.flows[flow]?.[leg]?.[at] ?? 0), 0);
  return {
    peopleIn: sum('in', ['talentMoved']),
    peopleOut: sum('out', ['talentMoved']),
    firmsIn: sum('in', ['startupsMoved']),
    firmsOut: sum('out', ['startupsMoved']),
    raisedYi: sum('in', RAISING),
    investedYi: sum('out', INVESTING),
  };
}

export type Totals = { people: number; firms: number; raisedYi: number; investedYi: number };

/** All that moved to or from the regions; null at the start. */
export function totalsOf(moment: Moment): Totals | null {
  if (moment.ledger === null) return null;
  const { moves } = moment.ledger;
  const { regions } = moment.world;
  const between = (flow: Flow): number =>
    regions.reduce(
      (sum, _, i) => sum + regions.reduce((row, __, j) => row + (moves[flow]?.[i]?.[j] ?? 0), 0),
      0,
    );
  const totals: Totals = {
    people: between('talentMoved'),
    firms: between('startupsMoved'),
    raisedYi: 0,
    investedYi: 0,
  };
  for (const { id } of regions) {
    const movement = movementOf(moment, id);
    totals.raisedYi += movement?.raisedYi ?? 0;
    totals.investedYi += movement?.investedYi ?? 0;
  }
  return totals;
}
