// Why a file or a link does not open: each kind of trouble by a name of its own, with what is needed
// to tell it well.
import type { Text } from '../engine/types.ts';
import { STOCKS, type Stock } from '../model/stocks.ts';
import type { Problem } from '../scenario/json.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { Fault } from './verify.ts';

export type Unread = { ok: false } /** There is nothing in it. */ & (
  | { reason: 'empty' }
  /** More than 5 MB, or more values than any game of ours has; not read on. */
  | { reason: 'too-large' }
  /** Small, but unfolds into far more than any game of ours; given up early. */
  | { reason: 'bomb' }
  /** Not of our kind from its first letter: neither JSON nor a link. */
  | { reason: 'unreadable'; problem: Problem }
  /** JSON, but no game: it may be another of our files. */
  | { reason: 'no-record'; kind: 'scenario' | 'commands' | 'other' }
  /** Its end is missing. How much of it there is; a file does not say how much there should be. */
  | { reason: 'cut'; chars: number; expectedChars: number | null }
  /** Half-years do not follow each other: `turn` is the first place that holds another's. */
  | { reason: 'reordered'; turn: number }
  | Foreign
  /**
   * `damaged`: it holds what our writer never writes. `changed`: it is well-formed, but not what was
   * written. `disagrees`: nothing changed it since, yet the game comes out otherwise: another program
   * made it. At most one of `problem` (a place in the text) and `fault` (a place in the game) is
   * told; `region` and `stock` are what the fault speaks of, by name, and `inGame` is the game of a
   * tree in which it is.
   */
  | {
      reason: 'damaged' | 'changed' | 'disagrees';
      problem: Problem | null;
      fault: Fault | null;
      region: Text | null;
      stock: Text | null;
      inGame: InGame | null;
    }
);

/** Of a file with several games: which one, from 1, and its name if it has one. */
export type InGame = { at: number; name: string | null };

/** It says that it is none that this version can play; `isChanged`: besides, somebody changed it. */
export type Foreign = {
  isChanged: boolean;
} /** A later version of the game wrote it, in a form that this one does not know. */ & (
  | { reason: 'other-format'; recorded: number; ours: number }
  /** Played under other rules, or (same number) another edition of them; `game` wrote it. */
  | { reason: 'other-rules'; recorded: number; ours: number; game: string | null }
  | { reason: 'unknown-scenario'; scenario: string }
  /** The scenario of that id is here, but not the one that was played: digests differ. */
  | { reason: 'other-scenario'; scenario: string; recorded: string; found: string }
);

/** A text that is not as our writer writes. */
export function damaged(problem: Problem | null): Unread {
  const nowhere = { fault: null, region: null, stock: null, inGame: null };
  return { ok: false, reason: 'damaged', problem, ...nowhere };
}

/** How sure it is that a file is as it was written; garbled: it holds what cannot be read. */
export type Soundness = { isIntact: boolean | null; isGarbled: boolean };

/** A game that does not come out as it says, or cannot be played here. */
export function faulty(
  fault: Fault,
  { isIntact, isGarbled }: Soundness,
  game: string | null,
  scenario: Scenario | undefined,
  inGame: InGame | null = null,
): Unread {
  if (fault.reason === 'reordered') return { ok: false, reason: 'reordered', turn: fault.turn };
  const foreign = foreignOf(fault, isIntact === false, game);
  if (foreign !== null) return { ok: false, ...foreign };
  const reason = isIntact ? 'disagrees' : isGarbled ? 'damaged' : 'changed';
  return { ok: false, reason, problem: null, fault, ...namedIn(fault, scenario), inGame };
}

function foreignOf(fault: Fault, isChanged: boolean, game: string | null): Foreign | null {
  switch (fault.reason) {
    case 'other-rules':
      return { ...fault, game, isChanged };
    case 'unknown-scenario':
      return { ...fault, isChanged };
    case 'other-scenario':
      return fault.embedded ? null : { ...fault, isChanged };
    default:
      return null;
  }
}

function namedIn(fault: Fault, scenario: Scenario | undefined) {
  const { region, stock } = fault as { region?: string | null; stock?: string | null };
  const { regions = [] } = scenario ?? {};
  return {
    region: regions.find(({ id }) => id === region)?.name ?? null,
    stock: (typeof stock === 'string' ? STOCKS[stock as Stock]?.label : undefined) ?? null,
  };
}
