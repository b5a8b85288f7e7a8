// A file or a link that somebody opens becomes games that tell the truth, or the one thing to tell
// about it. What costs little is asked first: most of what is wrong is found before a game is played.
import { checksumOf, type GameRecord } from '../game/replay.ts';
import { RULES_VERSION } from '../game/version.ts';
import { isCutShort, located, type Problem, parseJson } from '../scenario/json.ts';
import type { Scenario } from '../scenario/schema.ts';
import { unpackRecord } from './forms/compact.ts';
import {
  type Content,
  checkOf,
  checksumProblem,
  digitsProblem,
  lengthProblem,
  misplacedTurn,
  type Plain,
} from './forms/content.ts';
import { LINK_KEY, readLinkText } from './forms/link.ts';
import { migrated } from './forms/migrate.ts';
import { damaged, faulty, type InGame, type Soundness, type Unread } from './unread.ts';
import { type Fault, verifyRecord } from './verify.ts';

export type { Unread } from './unread.ts';

/** What comes of a file or a link: the games in it (several where it is a tree), or why not. */
export type Read = { ok: true; records: GameRecord[] } | Unread;

/** The shipped scenario of an id, if there is one. */
type ScenarioFor = (id: string) => Scenario | undefined;
type Told = (turn: number, turns: number) => void;

const FORMAT = 2;

/** The text of a file: a record, whole or compact, a tree, or a link that somebody kept. */
export function readText(
  source: string,
  scenarioFor: ScenarioFor,
  onHalfYear: Told = () => {},
): Read {
  if (isLink(source)) return readLink(source, scenarioFor, onHalfYear);
  return readJson(source, scenarioFor, onHalfYear, false);
}

/** A link: the whole address, its fragment, or the bare word behind it. */
export function readLink(
  link: string,
  scenarioFor: ScenarioFor,
  onHalfYear: Told = () => {},
): Read {
  const text = readLinkText(link);
  if (text.ok) {
    const read = readJson(text.source, scenarioFor, onHalfYear, true);
    return !read.ok && NO_GAME.includes(read.reason) ? damaged(null) : read;
  }
  if (!mayBeLink(link)) return { ok: false, reason: 'unreadable', problem: NO_LINK };
  if (text.reason === 'damaged') return damaged(null);
  if (text.reason !== 'other-layout') return text;
  const { recorded, ours } = text;
  return { ok: false, reason: 'other-format', recorded, ours, isChanged: false };
}

/** What a link that kept its checksum can only be if it was none of ours. */
const NO_GAME: readonly Unread['reason'][] = ['empty', 'unreadable', 'no-record', 'cut'];

const NO_LINK: Problem = { code: 'not-json', pointer: '', expected: 'a link to a game' };

/** Has the name before it, or is one word that is long enough for a head. */
function mayBeLink(text: string): boolean {
  return text.includes(`${LINK_KEY}=`) || /^\s*[\w-]{12,}\s*$/.test(text);
}

function isLink(source: string): boolean {
  return !/^\s*[{[]/.test(source) && source.includes(`#${LINK_KEY}=`);
}

/** `vouched`: whether something outside the text has shown that it is as it was written. */
function readJson(
  source: string,
  scenarioFor: ScenarioFor,
  onHalfYear: Told,
  vouched: boolean,
): Read {
  const json = parseJson(source);
  if (!json.ok) return unparsed(source, json.problems[0] as Problem);
  const file = migrated(json.value);
  const check = isPlain(file) ? checkOf(file) : null;
  if (!isPlain(file) || check === null) {
    return { ok: false, reason: 'no-record', kind: otherKind(file) };
  }
  // What is no text at all stands there as this sign, which nobody types.
  const isGarbled = source.includes('\ufffd');
  const overlong = lengthProblem(file);
  const isIntact = vouched || (overlong === null ? isAsWritten(file) : null);
  const sound: Soundness = { isIntact, isGarbled };
  const foreign = otherVersion(file, sound);
  if (foreign !== null) return foreign;
  if (overlong !== null) return damaged(overlong);
  const turn = misplacedTurn(file);
  if (turn !== null) return { ok: false, reason: 'reordered', turn };
  const content = check();
  if (!content.ok) return damagedAt(source, content.problems[0]);
  // Formats before this one had no checksum.
  const isSealed = vouched || (json.value as Plain).format !== FORMAT;
  const problem = digitsProblem(file) ?? (isSealed ? null : checksumProblem(file));
  if (problem !== null) return damagedAt(source, problem);
  const read = played(content.value, sound, scenarioFor, onHalfYear);
  if (!read.ok || isIntact !== false) return read;
  const [recorded, found] = [String(file.checksum), checksumOf(file)];
  return faulty({ reason: 'checksum-differs', recorded, found }, sound, null, undefined);
}

function damagedAt(source: string, problem: Problem | undefined): Unread {
  return damaged(problem === undefined ? null : (located(source, [problem])[0] ?? problem));
}

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** By its own checksum; null where it has none. */
function isAsWritten(file: Plain): boolean | null {
  return typeof file.checksum === 'string' ? checksumOf(file) === file.checksum : null;
}

const OURS = /"(history|moves|games|startHash|digests|seats)"\s*:/;

/** A text that is no JSON, or one with what no JSON of anybody should have in it. */
function unparsed(source: string, problem: Problem): Unread {
  const { code } = problem;
  if (code === 'empty' || code === 'too-large') return { ok: false, reason: code };
  if (code === 'not-json' && source.trimStart().startsWith('{') && isCutShort(source)) {
    return { ok: false, reason: 'cut', chars: source.length, expectedChars: null };
  }
  return OURS.test(source) ? damaged(problem) : { ok: false, reason: 'unreadable', problem };
}

function otherKind(value: unknown): 'scenario' | 'commands' | 'other' {
  if (!isPlain(value)) return 'other';
  if (Object.hasOwn(value, 'regions') || Object.hasOwn(value, 'base')) return 'scenario';
  return Object.hasOwn(value, 'commands') ? 'commands' : 'other';
}

/** What another version of the game wrote may well have another shape, so this is asked first. */
function otherVersion(file: Plain, { isIntact }: Soundness): Unread | null {
  const { format, games } = file;
  if (Number.isInteger(format) && (format as number) > FORMAT) {
    const isChanged = isAsWritten({ ...file, format: FORMAT }) === true;
    const recorded = format as number;
    return { ok: false, reason: 'other-format', recorded, ours: FORMAT, isChanged };
  }
  for (const each of Array.isArray(games) ? games : [file]) {
    const { rules, game } = (each ?? {}) as {
      rules?: { version?: unknown } | null;
      game?: unknown;
    };
    const recorded = rules?.version;
    if (!Number.isInteger(recorded) || recorded === RULES_VERSION) continue;
    return {
      ok: false,
      reason: 'other-rules',
      recorded: recorded as number,
      ours: RULES_VERSION,
      game: typeof game === 'string' ? game : null,
      isChanged: isIntact === false,
    };
  }
  return null;
}

type Head = Pick<GameRecord, 'game' | 'embedded' | 'scenario'>;

/** The games of a file, played to see whether they come out as it says. */
function played(
  content: Content,
  sound: Soundness,
  scenarioFor: ScenarioFor,
  onHalfYear: Told,
): Read {
  const wrong = (fault: Fault, { game, embedded, scenario }: Head, inGame?: InGame): Read =>
    faulty(fault, sound, game, embedded ?? scenarioFor(scenario.id), inGame);
  if (!content.isCompact) {
    const { record } = content;
    const { length } = record.history;
    const verdict = verifyRecord(record, scenarioFor, (turn) => onHalfYear(turn, length));
    return verdict.ok ? { ok: true, records: [record] } : wrong(verdict.fault, record);
  }
  const { games } = content;
  const total = games.reduce((sum, { moves }) => sum + moves.length, 0);
  const records: GameRecord[] = [];
  let before = 0;
  for (const compact of games) {
    const unpacked = unpackRecord(compact, scenarioFor, (turn) => onHalfYear(before + turn, total));
    if (!unpacked.ok) {
      const inGame = { at: records.length + 1, name: compact.name ?? null };
      return wrong(unpacked.fault, compact, games.length > 1 ? inGame : undefined);
    }
    records.push(unpacked.record);
    before += compact.moves.length;
  }
  return { ok: true, records };
}
