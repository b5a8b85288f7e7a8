// The engine as a library: what a program outside may use, and the only entry of `build:engine`.
// Whoever plays, checks or studies games without the page finds everything here; what is not
// exported here may change from day to day.
import { shipped } from '../../scenarios/shipped.ts';
import type { Scenario } from '../scenario/schema.ts';

export type { Ledger } from '../engine/ledger.ts';
export {
  type Half,
  type Period,
  PILLARS,
  type Pillar,
  type RegionId,
  type Text,
} from '../engine/types.ts';
export * from '../game/index.ts';
export { COMMAND_TYPES, type Command, REFUSALS, type Refusal } from '../model/commands.ts';
export {
  FIELDS,
  type Field,
  LEVERS,
  type Lever,
  PROGRAMMES,
  type Programme,
} from '../model/plan.ts';
export type { Note, Region, World } from '../model/world.ts';
export { type CompactRecord, packGame, packRecord, unpackRecord } from '../record/forms/compact.ts';
export { LONGEST_LINK_CHARS, linkText } from '../record/forms/link.ts';
export { parseRecord } from '../record/forms/parse.ts';
export { layOut } from '../record/forms/text.ts';
export { splitTurn, type TreeFile, treeOf } from '../record/forms/tree.ts';
export { type Read, readLink, readText, type Unread } from '../record/read.ts';
export {
  type RegionRow,
  type RegionVariable,
  regionRows,
  VARIABLES,
  type Variable,
} from '../record/rows.ts';
export { type Fault, type Verdict, verifyRecord } from '../record/verify.ts';
export { PLAYERS, type Player } from '../rivals/players.ts';
export type { Parsed, Problem } from '../scenario/json.ts';
export { scenarioDigest } from '../scenario/start.ts';

/** The scenarios that are shipped, in the order in which a reader should meet them. */
export const scenarios: readonly Scenario[] = shipped;

/** The shipped scenario of an id: what `verifyRecord` asks for. */
export function scenarioFor(id: string): Scenario | undefined {
  return scenarios.find((scenario) => scenario.id === id);
}
