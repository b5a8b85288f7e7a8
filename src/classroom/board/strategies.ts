// Two roads to a good result: of the teams in the top third the two whose plans are farthest apart,
// and in what they differ most.
import { LEVERS, type Lever, PROGRAMMES, type Programme } from '../../model/plan.ts';
import type { Exercise } from '../exercise.ts';
import type { Row, Work } from './row.ts';
import { type CountedRow, rankedRows } from './rows.ts';

/** Shares of the purse for a lever, or of the half-years by hand in which a programme ran: 0–1. */
export type Difference = { a: number; b: number } & (
  | { kind: 'lever'; lever: Lever }
  | { kind: 'programme'; programme: Programme }
);

export type Strategies = {
  /** The one with the better result first. */
  a: CountedRow;
  b: CountedRow;
  /** 0 the same plan, 1 nothing in common. */
  distance: number;
  /** The largest first; those too small to speak of are left out. */
  differences: Difference[];
};

const LEAST_GOOD = 2;
const LEAST_DIFFERENCE = 0.02;

/** Null where fewer than two teams count, or all of the good ones planned alike. */
export function differentStrategies(rows: readonly Row[], exercise: Exercise): Strategies | null {
  const ranked = rankedRows(rows).map(({ row }) => row);
  const good = ranked.slice(0, Math.max(LEAST_GOOD, Math.ceil(ranked.length / 3)));
  let found: Strategies | null = null;
  good.forEach((a, at) => {
    for (const b of good.slice(at + 1)) {
      const differences = differencesOf(a.work, b.work, exercise);
      const distance = distanceOf(differences);
      if (distance > (found?.distance ?? 0)) found = { a, b, distance, differences };
    }
  });
  return found && withLargestFirst(found);
}

/** Every lever and programme of two works, alike or not. */
function differencesOf(a: Work, b: Work, { byHand }: Exercise): Difference[] {
  const levers = LEVERS.map((lever): Difference => {
    return { kind: 'lever', lever, a: a.shares[lever], b: b.shares[lever] };
  });
  const ran = PROGRAMMES.filter((id) => (a.programmes[id] ?? 0) + (b.programmes[id] ?? 0) > 0);
  const programmes = ran.map((programme): Difference => {
    const share = ({ programmes: counts }: Work): number => (counts[programme] ?? 0) / byHand;
    return { kind: 'programme', programme, a: share(a), b: share(b) };
  });
  return [...levers, ...programmes];
}

const sizeOf = ({ a, b }: Difference): number => Math.abs(a - b);

/** Money and programmes by halves: of the purse what is spent on other things, of programmes the mean. */
function distanceOf(differences: readonly Difference[]): number {
  const total = (list: readonly Difference[]): number =>
    list.reduce((sum, difference) => sum + sizeOf(difference), 0);
  const levers = differences.filter(({ kind }) => kind === 'lever');
  const programmes = differences.filter(({ kind }) => kind === 'programme');
  return total(levers) / 4 + total(programmes) / (2 * Math.max(1, programmes.length));
}

function withLargestFirst(found: Strategies): Strategies {
  const differences = found.differences
    .filter((difference) => sizeOf(difference) >= LEAST_DIFFERENCE)
    .sort((one, other) => sizeOf(other) - sizeOf(one));
  return { ...found, differences };
}
