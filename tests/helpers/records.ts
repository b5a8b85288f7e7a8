// Records for tests that spoil them.
import { base64urlnopad } from '@scure/base';
import { bytesDigest } from '../../src/engine/hash.ts';
import { type GameRecord, MARK_DIGITS, type RecordedTurn } from '../../src/game/replay.ts';

/** Another digit in place of the last: a digest that looks as good and is not. */
export const other = (hash: string): string =>
  hash.replace(/.$/, (digit) => (digit === '0' ? '1' : '0'));

/** A copy that somebody may change. */
export function changed(record: GameRecord, change: (copy: GameRecord) => void): GameRecord {
  const copy = JSON.parse(JSON.stringify(record)) as GameRecord;
  change(copy);
  return copy;
}

export function turnOf(record: GameRecord, turn: number): RecordedTurn {
  const found = record.history[turn - 1];
  if (found === undefined) throw new RangeError(`no half-year ${turn}`);
  return found;
}

/** The marks with another in the `at`-th place. */
export function otherMark(marks: string, at: number): string {
  const [from, to] = [at * MARK_DIGITS, (at + 1) * MARK_DIGITS];
  return marks.slice(0, from) + other(marks.slice(from, to)) + marks.slice(to);
}

/** A link by somebody who knows how one is laid out: head, checksum and all. */
export function laidOut(deflated: Uint8Array, layout = 1): string {
  const bytes = new Uint8Array(9 + deflated.length);
  const head = new DataView(bytes.buffer);
  head.setUint8(0, layout);
  head.setUint32(1, deflated.length);
  head.setUint32(5, Number.parseInt(bytesDigest(deflated).slice(0, 8), 16));
  bytes.set(deflated, 9);
  return base64urlnopad.encode(bytes);
}
