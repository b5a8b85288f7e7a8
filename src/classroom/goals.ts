// By what an exercise judges a result: measures of what one region came to, each with a weight and
// with the values at which it counts for nothing and in full. A tally watches a game half-year by
// half-year, so a game that was played and one of a thousand in a laboratory are judged alike.
import type { Ledger } from '../engine/ledger.ts';
import type { Text } from '../engine/types.ts';
import type { Chapter, Game } from '../game/game.ts';
import type { Flow } from '../model/flows.ts';
import { standings } from '../model/leadership.ts';
import type { Parameters } from '../model/params.ts';
import type { RegionStock } from '../model/stocks.ts';
import type { Note, World } from '../model/world.ts';

export const MEASURES = [
  'rank',
  'indexGain',
  'stock',
  'stockRatio',
  'targetsMet',
  'trained',
  'spent',
  'moved',
  'halfYearsBeyond',
] as const;
export type MeasureKind = (typeof MEASURES)[number];

export const MOVED = ['talentMoved', 'scientistsMoved', 'startupsMoved'] as const;
export type Moved = (typeof MOVED)[number];

export type Measure =
  /** Place in the league table at the end. */
  | { kind: 'rank' }
  /** Points of the leadership index gained since the start. */
  | { kind: 'indexGain' }
  /** What the region holds at the end, in the stock's unit. */
  | { kind: 'stock'; stock: RegionStock }
  /** The same as a multiple of the start. */
  | { kind: 'stockRatio'; stock: RegionStock }
  /** Yearly targets that were met. */
  | { kind: 'targetsMet' }
  /** People trained in the region, in all. */
  | { kind: 'trained' }
  /** What the purse paid for levers, programmes and funds in all, 亿元. */
  | { kind: 'spent' }
  /** Who came less who went, in all: people, scientists or start-ups. */
  | { kind: 'moved'; flow: Moved }
  /** Half-years that ended with the stock beyond a limit. */
  | { kind: 'halfYearsBeyond'; stock: RegionStock; limit: number; side: 'above' | 'below' };

export type Goal = {
  id: string;
  title: Text;
  weight: number;
  measure: Measure;
  /** The value that counts for nothing, and the one that counts in full; either may be larger. */
  from: number;
  to: number;
};

/** `share`: how much of the goal is reached, 0–1; `points`: what it adds to the score. */
export type Reached = { id: string; value: number; share: number; points: number };

/** `points`: 0–100, the goals' shares by their weights. */
export type Score = { points: number; goals: Reached[] };

export type Tally = {
  /** The start first, then the end of every half-year with its books. */
  see(world: World, notes: readonly Note[], ledger: Ledger | null): void;
  /** What the measure comes to by now, in its unit. */
  measured(measure: Measure): number;
};

const PAID = [
  'leversPaid',
  'programmesPaid',
  'fundCommitted',
  'angelCommitted',
  'seriesACommitted',
] as const satisfies readonly Flow[];

/** Watches one region. `limits` are the measures of half-years beyond a limit that are asked later. */
export function createTally(
  region: string,
  parameters: Parameters,
  asked: readonly Measure[],
): Tally {
  let start: Standing | null = null;
  let now: Standing | null = null;
  let targetsMet = 0;
  let trained = 0;
  let spent = 0;
  const moved: Record<Moved, number> = { talentMoved: 0, scientistsMoved: 0, startupsMoved: 0 };
  const limits = asked.filter((measure) => measure.kind === 'halfYearsBeyond');
  const beyond = limits.map(() => 0);

  function see(world: World, notes: readonly Note[], ledger: Ledger | null): void {
    const at = world.regions.findIndex(({ id }) => id === region);
    const own = world.regions[at];
    if (own === undefined) throw new RangeError(`no region ${region}`);
    const standing = standings(world.regions, parameters).find(({ id }) => id === region);
    const { rank = 0, leadershipIndex = 0 } = standing ?? {};
    now = { rank, leadershipIndex, stocks: { ...own.stocks } };
    if (start === null) {
      start = now;
      return;
    }
    for (const note of notes)
      if (note.kind === 'targetMet' && note.region === region) targetsMet += 1;
    limits.forEach(({ stock, limit, side }, k) => {
      const value = own.stocks[stock];
      if (side === 'above' ? value > limit : value < limit) beyond[k] = (beyond[k] as number) + 1;
    });
    if (ledger === null) return;
    trained += leg(ledger, 'graduated', 'in', at);
    for (const flow of PAID) spent += leg(ledger, flow, 'out', at);
    for (const flow of MOVED)
      moved[flow] += leg(ledger, flow, 'in', at) - leg(ledger, flow, 'out', at);
  }

  function measured(measure: Measure): number {
    if (start === null || now === null) throw new RangeError('nothing has been seen yet');
    switch (measure.kind) {
      case 'rank':
        return now.rank;
      case 'indexGain':
        return now.leadershipIndex - start.leadershipIndex;
      case 'stock':
        return now.stocks[measure.stock];
      case 'stockRatio':
        return now.stocks[measure.stock] / start.stocks[measure.stock];
      case 'targetsMet':
        return targetsMet;
      case 'trained':
        return trained;
      case 'spent':
        return spent;
      case 'moved':
        return moved[measure.flow];
      case 'halfYearsBeyond':
        return beyond[limits.findIndex((limit) => isSameLimit(limit, measure))] ?? 0;
    }
  }

  return { see, measured };
}

type Standing = {
  rank: number;
  leadershipIndex: number;
  stocks: Readonly<Record<RegionStock, number>>;
};
type Limit = Extract<Measure, { kind: 'halfYearsBeyond' }>;

function isSameLimit(a: Limit, b: Limit): boolean {
  return a.stock === b.stock && a.limit === b.limit && a.side === b.side;
}

function leg(ledger: Ledger, flow: Flow, end: 'in' | 'out', at: number): number {
  return ledger.flows[flow]?.[end]?.[at] ?? 0;
}

/** What the goals come to by a tally that was asked for their measures. */
export function scoreOf(goals: readonly Goal[], tally: Tally): Score {
  const total = goals.reduce((sum, { weight }) => sum + weight, 0);
  const reached = goals.map(({ id, weight, measure, from, to }): Reached => {
    const value = tally.measured(measure);
    const share = Math.min(1, Math.max(0, (value - from) / (to - from)));
    return { id, value, share, points: (100 * weight * share) / total };
  });
  return { points: reached.reduce((sum, { points }) => sum + points, 0), goals: reached };
}

/** The tally of a game that was played, until half-year `turn`; its last where none is given. */
export function tallyOf(
  game: Pick<Game, 'chapters' | 'fixed'>,
  region: string,
  asked: readonly Measure[],
  turn = Number.POSITIVE_INFINITY,
): Tally {
  const tally = createTally(region, game.fixed.parameters, asked);
  for (const { world, ledger, notes } of game.chapters.slice(0, turn + 1) as Chapter[]) {
    tally.see(world, notes, ledger);
  }
  return tally;
}

/** The score of one region of a game as it stands. */
export function gameScore(
  goals: readonly Goal[],
  game: Pick<Game, 'chapters' | 'fixed'>,
  region: string,
): Score {
  const measures = goals.map(({ measure }) => measure);
  return scoreOf(goals, tallyOf(game, region, measures));
}
