// A game in its smallest form: what persons and searching players commanded, and digests to hold the
// game that comes of it against. All else is worked out again, by playing.
import {
  type Chapter,
  createGame,
  type Game,
  isKept,
  playChapter,
  present,
  ruleCommands,
  sitterAt,
} from '../../game/game.ts';
import { type GameRecord, recordOf, type Told, withChecksum } from '../../game/replay.ts';
import type { Command } from '../../model/commands.ts';
import { isSearching } from '../../rivals/players.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { type Fault, forgedIn, refusedIn, scenarioOf, strangerIn } from '../verify.ts';

export type CompactRecord = Omit<GameRecord, 'startHash' | 'history' | 'checksum'> & {
  /** Each played half-year's commands of those whose commands cannot be worked out. */
  moves: Command[][];
  /** The first DIGITS hex digits of each half-year's hash, run together. */
  digests: string;
  /** The last half-year's whole hash; the start's where none was played. */
  hash: string;
  /** In a file: digest of all the rest. A link has a checksum of its own. */
  checksum?: string | undefined;
};

export const DIGITS = 8;

/** What of a record is packed: its marks are not. */
type Packable = Omit<GameRecord, 'history' | 'checksum'> & {
  readonly history: readonly Pick<Chapter, 'turn' | 'hash' | 'commands'>[];
  readonly checksum?: unknown;
};

export function packRecord(record: Packable): CompactRecord {
  const { startHash, history, checksum: _, notes, seats, taken = {}, ...head } = record;
  return {
    ...head,
    seats: Object.fromEntries(Object.entries(seats).filter(([, sitter]) => sitter !== 'default')),
    ...(record.taken === undefined ? {} : { taken }),
    moves: history.map(({ turn, commands }) =>
      commands.filter(({ region }) => isKept(sitterAt({ seats, taken }, region, turn))),
    ),
    digests: history.map(({ hash }) => hash.slice(0, DIGITS)).join(''),
    hash: history.at(-1)?.hash ?? startHash,
    ...(notes === undefined ? {} : { notes }),
  };
}

/** The game so far, as its record is packed, without the marks that take a record its time. */
export function packGame(game: Game, embed: boolean, told: Told = {}): CompactRecord {
  const [start, ...history] = game.chapters;
  const head = recordOf({ ...game, chapters: [start as Chapter] }, embed, told);
  return packRecord({ ...head, history });
}

export type PlayedAgain = { ok: true; game: Game } | { ok: false; fault: Fault };
export type Unpacked = { ok: true; record: GameRecord; game: Game } | { ok: false; fault: Fault };

/** The whole record of the game that `playCompact` plays. */
export function unpackRecord(
  compact: CompactRecord,
  scenarioFor: (id: string) => Scenario | undefined,
  onHalfYear?: (turn: number) => void,
): Unpacked {
  const played = playCompact(compact, scenarioFor, { onHalfYear });
  if (!played.ok) return played;
  const { game: version, rules, embedded, name, notes } = compact;
  const { game } = played;
  const { checksum: _, ...record } = recordOf(game, embedded !== undefined, { name, notes });
  return { ok: true, record: withChecksum({ ...record, game: version, rules }), game };
}

export type PlayAgainOptions = {
  /** Told of each half-year that has been compared. */
  readonly onHalfYear?: ((turn: number) => void) | undefined;
  /** Our own, as it was written: players who search are not asked again what they would command. */
  readonly isOwn?: boolean;
};

/**
 * Plays a compact record and compares every half-year, so that what comes of it has been checked.
 * `scenarioFor` gives the shipped scenario of an id, if there is one.
 */
export function playCompact(
  compact: CompactRecord,
  scenarioFor: (id: string) => Scenario | undefined,
  { onHalfYear = () => {}, isOwn = false }: PlayAgainOptions = {},
): PlayedAgain {
  const scenario = scenarioOf(compact, scenarioFor);
  if ('reason' in scenario) return { ok: false, fault: scenario };
  const stranger = strangerIn(compact, scenario);
  if (stranger !== null) return { ok: false, fault: stranger };
  const { moves, seed, hash } = compact;
  let game = createGame(scenario, seed, compact);
  for (let turn = 1; turn <= moves.length; turn++) {
    const before = game;
    game = played(before, compact, turn);
    const fault =
      notTheirs(before, compact, turn) ??
      (isOwn ? null : forged(before, compact, turn)) ??
      differing(before, game, compact, turn);
    if (fault !== null) return { ok: false, fault };
    onHalfYear(turn);
  }
  const { turn, hash: replayed } = present(game);
  if (replayed !== hash) {
    const told = { recorded: hash, replayed };
    const fault: Fault =
      turn === 0
        ? { reason: 'start-differs', turn, ...told }
        : { reason: 'hash-changed', turn, ...told };
    return { ok: false, fault };
  }
  return { ok: true, game };
}

const movesOf = ({ moves }: CompactRecord, turn: number): Command[] => moves[turn - 1] ?? [];

const digitsOf = ({ digests }: CompactRecord, turn: number): string =>
  digests.slice((turn - 1) * DIGITS, turn * DIGITS);

function played(before: Game, compact: CompactRecord, turn: number): Game {
  return playChapter(before, [...movesOf(compact, turn), ...ruleCommands(before)]);
}

/** The first command that cannot be given, or not by whoever sits there; null where all can. */
function notTheirs(before: Game, compact: CompactRecord, turn: number): Fault | null {
  const commands = movesOf(compact, turn);
  const refused = refusedIn(before, { turn, commands }, null);
  if (refused !== null) return refused;
  const at = commands.findIndex(({ region }) => !isKept(sitterAt(before, region, turn)));
  const region = commands[at]?.region;
  if (region === undefined) return null;
  return {
    reason: 'command-refused',
    turn,
    at,
    region,
    refusal: 'not-your-seat',
    difference: null,
  };
}

/** The first searching player who would have commanded otherwise; null where none would. */
function forged(before: Game, compact: CompactRecord, turn: number): Fault | null {
  return forgedIn(before, { turn, commands: movesOf(compact, turn) }, isSearching);
}

function differing(before: Game, after: Game, compact: CompactRecord, turn: number): Fault | null {
  const recorded = digitsOf(compact, turn);
  const replayed = present(after).hash.slice(0, DIGITS);
  if (recorded === replayed) return null;
  const told = { turn, recorded, replayed };
  if (agreesAgain(after, compact, turn)) return { reason: 'hash-changed', ...told };
  const place = placeOf(before, compact, turn);
  if (place !== null) return { reason: 'reordered', turn, place };
  return { reason: 'state-differs', ...told, ...UNMARKED };
}

/** A compact record has no marks to tell where two states differ. */
const UNMARKED = { region: null, stock: null, value: null, regions: [], stocks: [] };

/** Each state follows from the one before: where the next one agrees, only digits were changed. */
function agreesAgain(after: Game, compact: CompactRecord, turn: number): boolean {
  if (turn === compact.moves.length) return present(after).hash === compact.hash;
  const next = present(played(after, compact, turn + 1));
  return next.hash.startsWith(digitsOf(compact, turn + 1));
}

/** The later half-year where the moves that belong here stand instead; null where they do not. */
function placeOf(before: Game, compact: CompactRecord, turn: number): number | null {
  const { moves } = compact;
  const tried = new Set([JSON.stringify(movesOf(compact, turn))]);
  for (let place = turn + 1; place <= moves.length; place++) {
    const key = JSON.stringify(movesOf(compact, place));
    if (tried.has(key)) continue;
    tried.add(key);
    if (!present(played(before, compact, place)).hash.startsWith(digitsOf(compact, turn))) continue;
    // Where they are right in that place, too, the same was done twice, and nothing is out of order.
    const mended = moves.map((own, at) => (at === turn - 1 ? movesOf(compact, place) : own));
    return agreesUntil(before, { ...compact, moves: mended }, turn, place) ? null : place;
  }
  return null;
}

function agreesUntil(before: Game, compact: CompactRecord, from: number, to: number): boolean {
  let game = before;
  for (let turn = from; turn <= to; turn++) {
    game = played(game, compact, turn);
    if (!present(game).hash.startsWith(digitsOf(compact, turn))) return false;
  }
  return true;
}
