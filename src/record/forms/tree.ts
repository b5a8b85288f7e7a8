// Games of one start are branches of one tree. Nobody writes down which grew out of which: two
// games are the same up to the half-year whose hashes differ, and that is where they part.
import { withChecksum } from '../../game/replay.ts';
import { type CompactRecord, DIGITS } from './compact.ts';

/** A tree as a file: its games, each with its name. */
export type TreeFile = {
  format: 2;
  games: CompactRecord[];
  /** Digest of all the rest. */
  checksum: string;
};

type Start = Pick<CompactRecord, 'scenario' | 'seed' | 'turns'>;

/** Whether two games could be branches of one tree. */
export function isOneStart(a: Start, b: Start): boolean {
  return a.scenario.digest === b.scenario.digest && a.seed === b.seed && a.turns === b.turns;
}

/** What two games can be compared by: hashes, or their first digits, run together. */
type Course = { readonly digests: string } | { readonly history: readonly { hash: string }[] };

/** The first half-year that is another in the two games; null where one goes on as the other. */
export function splitTurn(a: Course, b: Course): number | null {
  const [one, other] = [digestsOf(a), digestsOf(b)];
  const played = Math.min(one.length, other.length) / DIGITS;
  for (let turn = 1; turn <= played; turn++) {
    const from = (turn - 1) * DIGITS;
    if (one.slice(from, from + DIGITS) !== other.slice(from, from + DIGITS)) return turn;
  }
  return null;
}

function digestsOf(course: Course): string {
  if ('digests' in course) return course.digests;
  return course.history.map(({ hash }) => hash.slice(0, DIGITS)).join('');
}

/** Throws RangeError where the games did not begin alike, or there is none. */
export function treeOf(games: readonly CompactRecord[]): TreeFile {
  const [first] = games;
  if (first === undefined || !games.every((game) => isOneStart(first, game))) {
    throw new RangeError('a tree holds games of one start');
  }
  return withChecksum({ format: 2 as const, games: [...games] });
}
