// What a file holds: a record, whole or compact, or a tree; and the first thing in it that none of
// our writers writes.
import type { GameRecord } from '../../game/replay.ts';
import type { Parsed, Problem } from '../../scenario/json.ts';
import { LONGEST_GAME_TURNS, LONGEST_NAME_CHARS } from '../../scenario/limits.ts';
import type { CompactRecord } from './compact.ts';
import { checkCompact, checkRecord, checkTree } from './parse.ts';
import { MOST_GAMES } from './schema.ts';

/** A whole record by itself, or the compact ones of a file: several where it is a tree. */
export type Content =
  | { isCompact: false; record: GameRecord }
  | { isCompact: true; games: readonly CompactRecord[] };

export type Plain = Readonly<Record<string, unknown>>;

/** How a file is checked, by the keys that it has; null where it is no game at all. */
export function checkOf(file: Plain): (() => Parsed<Content>) | null {
  const count = (keys: readonly string[]): number =>
    keys.filter((key) => Object.hasOwn(file, key)).length;
  if (Object.hasOwn(file, 'games')) return () => compact(checkTree(file), ({ games }) => games);
  const whole = count(['history', 'startHash']);
  if (count(['moves', 'digests']) > whole)
    return () => compact(checkCompact(file), (game) => [game]);
  // Something of a record may have been lost.
  if (whole === 0 && count(['rules', 'seed', 'seats', 'turns']) < 3) return null;
  return () => {
    const checked = checkRecord(file);
    return checked.ok ? { ok: true, value: { isCompact: false, record: checked.value } } : checked;
  };
}

function compact<File>(
  checked: Parsed<File>,
  gamesIn: (file: File) => readonly CompactRecord[],
): Parsed<Content> {
  return checked.ok
    ? { ok: true, value: { isCompact: true, games: gamesIn(checked.value) } }
    : checked;
}

const LONGEST = {
  history: LONGEST_GAME_TURNS,
  moves: LONGEST_GAME_TURNS,
  games: MOST_GAMES,
  name: LONGEST_NAME_CHARS,
};

/** A list or a name that is too long to be gone through; null where none is. */
export function lengthProblem(file: Plain): Problem | null {
  for (const [key, most] of Object.entries(LONGEST)) {
    const held = file[key];
    if (!(Array.isArray(held) || typeof held === 'string') || held.length <= most) continue;
    const expected = `a length of at most ${most}, not ${held.length}`;
    return { code: 'wrong-value', pointer: `/${key}`, expected };
  }
  return null;
}

/** The first half-year that stands where another belongs, as its own number says. */
export function misplacedTurn({ history }: Plain): number | null {
  if (!Array.isArray(history)) return null;
  const turns = history.map((entry: { turn?: unknown } | null) => entry?.turn);
  const isAll = turns.every((_, i) => turns.includes(i + 1));
  const at = turns.findIndex((turn, i) => turn !== i + 1);
  return isAll && at >= 0 ? at + 1 : null;
}

const HASH = /^[0-9a-f]{64}$/;
const DIGITS = /^[0-9a-f]*$/;

/** What each key that holds digests may look like, wherever it stands in a file. */
const WRITTEN: Readonly<Record<string, RegExp>> = {
  digest: HASH,
  startHash: HASH,
  hash: HASH,
  checksum: HASH,
  digests: DIGITS,
  regions: DIGITS,
  stocks: DIGITS,
};

/** Where people's own words and names stand, and none of our digits. */
const OTHERS: readonly string[] = [
  'embedded',
  'name',
  'seats',
  'taken',
  'moves',
  'commands',
  'notes',
];

/** The first digest that is not written in the digits of one; null where all are. */
export function digitsProblem(value: Plain, pointer = ''): Problem | null {
  for (const [key, held] of Object.entries(value)) {
    if (OTHERS.includes(key)) continue;
    const place = `${pointer}/${key}`;
    if (typeof held === 'string' && WRITTEN[key]?.test(held) === false) {
      return { code: 'wrong-value', pointer: place, expected: 'digits of 0–9 and a–f' };
    }
    const below =
      typeof held === 'object' && held !== null ? digitsProblem(held as Plain, place) : null;
    if (below !== null) return below;
  }
  return null;
}

/** Whether the checksum is missing that every file of ours has. */
export function checksumProblem({ checksum }: Plain): Problem | null {
  if (typeof checksum === 'string') return null;
  return { code: 'wrong-value', pointer: '/checksum', expected: 'the digest of all the rest' };
}
