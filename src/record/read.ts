// A file that somebody opens becomes a record that tells the truth, or the one thing to tell about
// it: a text that is none, another version's, changed since, or a game that nobody here can play.
import type { Text } from '../engine/types.ts';
import type { GameRecord } from '../game/replay.ts';
import { RULES_VERSION } from '../game/version.ts';
import { OUTSIDE_STOCKS, REGION_STOCKS, type VariableSpec } from '../model/stocks.ts';
import { type Problem, parseJson, UNREADABLE } from '../scenario/json.ts';
import type { Scenario } from '../scenario/schema.ts';
import { parseRecord } from './parse.ts';
import { type Fault, verifyRecord } from './verify.ts';

/** What comes of a file or a link: the games in it (several where it is a tree), or why not. */
export type Read = { ok: true; records: GameRecord[] } | Unread;

export type Unread = { ok: false } & (
  | {
      reason: /** There is nothing in it. */
        | 'empty'
        /** More than 5 MB, or more values than any game of ours has; not read on. */
        | 'too-large'
        /** Small, but unfolds into far more than any game of ours; given up early. */
        | 'bomb';
    }
  /** Not of our kind from its first letter: neither JSON nor a link. */
  | { reason: 'unreadable'; problem: Problem }
  /** JSON, but no game: it may be another of our files. */
  | { reason: 'no-record'; kind: 'scenario' | 'commands' | 'other' }
  /** Its end is missing. How much of it there is; a file does not say how much there should be. */
  | { reason: 'cut'; chars: number; expectedChars: number | null }
  /** Half-years do not follow each other: `turn` is the first place that holds another's. */
  | { reason: 'reordered'; turn: number }
  /** A later version of the game wrote it, in a form that this one does not know. */
  | { reason: 'other-format'; recorded: number; ours: number }
  /** As it was written, but under other rules: `game` is the version that wrote it, if it says. */
  | { reason: 'other-rules'; recorded: number; ours: number; game: string | null }
  /** As it was written, but no scenario of that id is here, or not the one that was played. */
  | { reason: 'unknown-scenario' | 'other-scenario'; scenario: string }
  /**
   * `damaged`: it holds what our writer never writes. `changed`: it is well-formed, but not what was
   * written. `disagrees`: nothing changed it since, yet the game comes out otherwise: another program
   * made it. At most one of `problem` (a place in the text) and `fault` (a place in the game) is
   * told; `region` and `stock` are what the fault speaks of, by name.
   */
  | ({ reason: 'damaged' | 'changed' | 'disagrees' } & Told)
);

type Told = {
  problem: Problem | null;
  fault: Fault | null;
  region: Text | null;
  stock: Text | null;
};

export type ReadRecord =
  | { ok: true; record: GameRecord }
  /** No JSON at all, or not the record of a game; the first problem. */
  | { ok: false; reason: 'unreadable' | 'no-record'; problem: Problem }
  /** It does not tell the truth; what the fault speaks of, by name. */
  | { ok: false; reason: 'fault'; fault: Fault; region: Text | null; stock: Text | null }
  /** It is not over, and no person has a seat to go on from. */
  | { ok: false; reason: 'nobody' };

export function readRecord(
  source: string,
  scenarios: readonly Scenario[],
  onHalfYear: (turn: number, turns: number) => void = () => {},
): ReadRecord {
  const parsed = parseRecord(source);
  if (!parsed.ok) {
    const other = otherRules(source);
    if (other !== null) return faulty(other, []);
    const problem = parsed.problems[0] as Problem;
    const isUnreadable = UNREADABLE.includes(problem.code);
    return { ok: false, reason: isUnreadable ? 'unreadable' : 'no-record', problem };
  }
  const record = parsed.value;
  const total = record.history.length;
  const verdict = verifyRecord(
    record,
    (id) => scenarios.find((scenario) => scenario.id === id),
    (turn) => onHalfYear(turn, total),
  );
  if (!verdict.ok) return faulty(verdict.fault, record.embedded ? [record.embedded] : scenarios);
  const isOver = total >= record.turns;
  const hasPerson = Object.values(record.seats).includes('person');
  return isOver || hasPerson ? { ok: true, record } : { ok: false, reason: 'nobody' };
}

/** A record of other rules may well have another shape; that it is one is then all to be told. */
function otherRules(source: string): Fault | null {
  const json = parseJson(source);
  const { rules, history } = ((json.ok ? json.value : null) ?? {}) as Partial<GameRecord>;
  // Format 1 named them by their number alone.
  const recorded: unknown = rules?.version ?? rules;
  if (!Number.isInteger(recorded) || recorded === RULES_VERSION) return null;
  if (!Array.isArray(history)) return null;
  return { reason: 'other-rules', recorded: recorded as number, ours: RULES_VERSION };
}

const STOCKS: Readonly<Record<string, VariableSpec>> = { ...OUTSIDE_STOCKS, ...REGION_STOCKS };

function faulty(fault: Fault, scenarios: readonly Scenario[]): ReadRecord {
  const { region = null, stock = null } = fault as {
    region?: string | null;
    stock?: string | null;
  };
  const regions = scenarios.flatMap((scenario) => scenario.regions);
  return {
    ok: false,
    reason: 'fault',
    fault,
    region: regions.find(({ id }) => id === region)?.name ?? null,
    stock: (stock === null ? undefined : STOCKS[stock]?.label) ?? null,
  };
}
