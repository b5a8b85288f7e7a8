// Does a record tell the truth? Its commands are played again, and the first thing that differs is
// named: the half-year, the region and the stock, as closely as the record's marks allow.

import { digestOf } from '../engine/hash.ts';
import { byCodeUnits } from '../engine/types.ts';
import {
  type Chapter,
  createGame,
  type Game,
  planningOf,
  playChapter,
  present,
  sitterAt,
} from '../game/game.ts';
import { plannedBy } from '../game/planning.ts';
import {
  checksumOf,
  type GameRecord,
  MARK_DIGITS,
  markedStocks,
  marksOf,
  type RecordedTurn,
} from '../game/replay.ts';
import { RULES_DIGEST, RULES_VERSION } from '../game/version.ts';
import { type Command, type Refusal, withCommands } from '../model/commands.ts';
import type { Player } from '../rivals/players.ts';
import type { Scenario } from '../scenario/schema.ts';
import { scenarioDigest } from '../scenario/start.ts';

export type Fault =
  /** Recorded under other rules, or another edition of them: nothing can be said of its hashes. */
  | { reason: 'other-rules'; recorded: number; ours: number }
  | { reason: 'unknown-scenario'; scenario: string }
  /** The scenario of that name is not the one that was played. */
  | {
      reason: 'other-scenario';
      scenario: string;
      recorded: string;
      found: string;
      embedded: boolean;
    }
  | { reason: 'unknown-seat'; region: string }
  /** The seed or the start differs, so everything after it does. */
  | { reason: 'start-differs'; turn: 0; recorded: string; replayed: string }
  /** A command that the replayed state does not allow. `at`: its place in the half-year's list. */
  | {
      reason: 'command-refused';
      turn: number;
      at: number;
      region: string;
      refusal: Refusal;
      /** What then differs, the command being dropped; null where nothing does. */
      difference: Difference | null;
    }
  /** A seat without a person whose recorded commands are not what its player gives. */
  | { reason: 'player-differs'; turn: number; region: string; player: string }
  | ({ reason: 'state-differs' } & Difference)
  /** The states agree by their marks, the hash in the file does not. Turn 0 is the start's. */
  | { reason: 'hash-changed'; turn: number; recorded: string; replayed: string }
  /** The hashes agree, the marks do not. */
  | ({ reason: 'marks-changed' } & Difference)
  /** The game comes out as it says; something beside it (a name, a note) was changed. */
  | { reason: 'checksum-differs'; recorded: string; found: string }
  /** What was played in half-year `turn` stands in the place of half-year `place`. */
  | { reason: 'reordered'; turn: number; place: number };

/**
 * What became of a record that does not check. `other-version`: nothing since it was written, so
 * another version of the game, or another program, wrote it. `damaged`: it holds what no writer
 * writes. `changed`: well-formed, and not what was written.
 */
export type Suspicion = 'other-version' | 'damaged' | 'changed';

export type Difference = {
  turn: number;
  recorded: string;
  replayed: string;
  /** The first region and the first stock that differ; null where no mark says so. */
  region: string | null;
  stock: string | null;
  /** That region's stock in the replay; null where either is not known. */
  value: number | null;
  /** All that differ, in order. */
  regions: string[];
  stocks: string[];
};

export type Verdict =
  | { ok: true; scenario: string; seed: number; turns: number; hash: string }
  | { ok: false; fault: Fault; looks: Suspicion };

/**
 * Plays a record again; `scenarioFor` gives the shipped scenario of an id, if there is one, and
 * `onHalfYear` is told of each half-year that has been compared.
 */
export function verifyRecord(
  record: GameRecord,
  scenarioFor: (id: string) => Scenario | undefined,
  onHalfYear: (turn: number) => void = () => {},
): Verdict {
  const found = checksumOf(record);
  const isIntact = record.checksum === found;
  const wrong = (fault: Fault): Verdict => {
    return { ok: false, fault, looks: suspicionOf(record, fault, isIntact) };
  };
  const scenario = scenarioOf(record, scenarioFor);
  if ('reason' in scenario) return wrong(scenario);
  const stranger = strangerIn(record, scenario);
  if (stranger !== null) return wrong(stranger);
  const { seed } = record;
  let game = createGame(scenario, seed, record);
  const start = { turn: 0, recorded: record.startHash, replayed: present(game).hash } as const;
  const startDiffers = start.recorded !== start.replayed;
  let fault: Fault | null = null;
  let agreed = 0;
  for (const recorded of record.history) {
    const before = game;
    game = playChapter(before, recorded.commands);
    const after = present(game);
    const differing = after.hash === recorded.hash ? null : faultOf(recorded, after);
    fault = refusedIn(before, recorded, differing) ?? differing ?? forgedIn(before, recorded);
    if (fault !== null) {
      if (!startDiffers) fault = reorderedAt(before, record, recorded.turn) ?? fault;
      break;
    }
    agreed += 1;
    onHalfYear(recorded.turn);
  }
  // The seed is part of the state: where it was changed, no half-year's hash can agree.
  if (startDiffers && agreed > 0) return wrong({ reason: 'hash-changed', ...start });
  if (startDiffers) return wrong({ reason: 'start-differs', ...start });
  if (fault !== null) return wrong(fault);
  // Marks cost more than the game itself: they are asked only where they can tell something.
  const spoilt = isIntact ? null : marksChangedIn(record, game);
  if (spoilt !== null) return wrong(spoilt);
  if (record.checksum !== null && !isIntact) {
    return wrong({ reason: 'checksum-differs', recorded: record.checksum, found });
  }
  const { hash, turn } = present(game);
  return { ok: true, scenario: scenario.id, seed, turns: turn, hash };
}

const DIGITS = /^[0-9a-f]+$/;

function suspicionOf(record: GameRecord, { reason }: Fault, isIntact: boolean): Suspicion {
  const { startHash, history, checksum, rules, scenario } = record;
  const written = [startHash, checksum ?? '0', rules.digest ?? '0', scenario.digest];
  for (const { hash, marks } of history) written.push(hash, marks.regions, marks.stocks);
  if (written.some((digits) => !DIGITS.test(digits))) return 'damaged';
  const isOld = checksum === null && (reason === 'other-rules' || reason === 'other-scenario');
  return isIntact || isOld ? 'other-version' : 'changed';
}

/** The scenario that was played, or why it is not to be had. */
export function scenarioOf(
  record: Pick<GameRecord, 'rules' | 'scenario' | 'embedded'>,
  scenarioFor: (id: string) => Scenario | undefined,
): Scenario | Fault {
  const { id, digest } = record.scenario;
  const { version, digest: rules } = record.rules;
  if (version !== RULES_VERSION || (rules !== null && rules !== RULES_DIGEST)) {
    return { reason: 'other-rules', recorded: version, ours: RULES_VERSION };
  }
  const scenario = record.embedded ?? scenarioFor(id);
  if (scenario === undefined) return { reason: 'unknown-scenario', scenario: id };
  const found = scenarioDigest(scenario);
  if (found === digest) return scenario;
  const embedded = record.embedded !== undefined;
  return { reason: 'other-scenario', scenario: id, recorded: digest, found, embedded };
}

/** The first seat that the scenario does not have; null where it has all. */
export function strangerIn(
  { seats }: Pick<GameRecord, 'seats'>,
  { regions }: Scenario,
): Fault | null {
  const known = new Set<string>(regions.map(({ id }) => id));
  const region = Object.keys(seats).find((id) => !known.has(id));
  return region === undefined ? null : { reason: 'unknown-seat', region };
}

/** The first command of the half-year that cannot be given; null where all can. */
export function refusedIn(
  game: Game,
  { turn, commands }: Pick<RecordedTurn, 'turn' | 'commands'>,
  difference: Fault | null,
): Fault | null {
  const [first] = withCommands(present(game).world, commands).refused;
  if (first === undefined) return null;
  const { command, refusal } = first;
  const at = commands.indexOf(command);
  const { region } = command;
  const told = difference?.reason === 'state-differs' ? difference : null;
  return { reason: 'command-refused', turn, at, region, refusal, difference: told };
}

/** The first seat, of those that are looked at, whose player would have commanded otherwise. */
export function forgedIn(
  game: Game,
  { turn, commands }: Pick<RecordedTurn, 'turn' | 'commands'>,
  isLookedAt: (player: Player) => boolean = () => true,
): Fault | null {
  const expected = plannedBy(planningOf(game, isLookedAt));
  for (const { id } of game.scenario.regions) {
    const player = sitterAt(game, id, turn);
    if (player === 'person' || !isLookedAt(player)) continue;
    const of = (all: readonly Command[]): Command[] => all.filter(({ region }) => region === id);
    if (digestOf(of(commands)) !== digestOf(of(expected))) {
      return { reason: 'player-differs', turn, region: id, player };
    }
  }
  return null;
}

/** Whether the half-year that belongs here, its hash included, stands later in the record. */
function reorderedAt(before: Game, { history }: GameRecord, turn: number): Fault | null {
  const found = history.slice(turn).find((later) => {
    const { commands, hash } = later;
    return (
      forgedIn(before, { ...later, turn }) === null &&
      present(playChapter(before, commands)).hash === hash
    );
  });
  return found === undefined ? null : { reason: 'reordered', turn, place: found.turn };
}

function marksChangedIn({ history }: GameRecord, { chapters }: Game): Fault | null {
  for (const recorded of history) {
    const fault = faultOf(recorded, chapters[recorded.turn] as Chapter);
    if (fault !== null) return fault;
  }
  return null;
}

/** What a half-year that was played has against its record; null where they agree. */
function faultOf(recorded: RecordedTurn, { world, hash }: Chapter): Fault | null {
  const marks = marksOf(world);
  const accounts = [...world.regions, ...world.outside];
  const regions = differing(
    recorded.marks.regions,
    marks.regions,
    accounts.map(({ id }) => id),
  );
  const stocks = differing(recorded.marks.stocks, marks.stocks, markedStocks(world));
  const marksDiffer =
    recorded.marks.regions !== marks.regions || recorded.marks.stocks !== marks.stocks;
  if (hash === recorded.hash && !marksDiffer) return null;
  const { turn } = recorded;
  if (!marksDiffer) {
    return { reason: 'hash-changed', turn, recorded: recorded.hash, replayed: hash };
  }
  // People who move touch every account, so a region says more than the accounts outside.
  const account = accounts.find(({ id }) => regions.includes(id));
  const held: Record<string, number> = account?.stocks ?? {};
  const region = account?.id ?? regions[0] ?? null;
  const stock = stocks.find((id) => Object.hasOwn(held, id)) ?? stocks[0] ?? null;
  const value = (stock === null ? undefined : held[stock]) ?? null;
  const reason = hash === recorded.hash ? 'marks-changed' : 'state-differs';
  return {
    reason,
    turn,
    recorded: recorded.hash,
    replayed: hash,
    region,
    stock,
    value,
    regions,
    stocks,
  };
}

/** Whose marks are not the same in both; nobody's where they cannot be told apart. */
function differing(recorded: string, replayed: string, names: readonly string[]): string[] {
  if (recorded.length !== replayed.length) return [];
  const mark = (marks: string, at: number): string =>
    marks.slice(at * MARK_DIGITS, (at + 1) * MARK_DIGITS);
  return names.filter((_, at) => mark(recorded, at) !== mark(replayed, at)).sort(byCodeUnits);
}
