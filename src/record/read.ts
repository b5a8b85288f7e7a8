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
