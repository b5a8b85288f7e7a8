// The game in a hand-in, for whoever looks at it or checks it as any other record.
import { checksumOf } from '../game/replay.ts';
import { parseJson } from '../scenario/json.ts';
import type { HandIn } from './hand-in.ts';

/** The text of the record in the text of a hand-in; null for any other text. */
export function recordText(source: string): string | null {
  const json = parseJson(source);
  if (!json.ok || typeof json.value !== 'object' || json.value === null) return null;
  const file = json.value as Partial<HandIn>;
  const { attempt, record, checksum } = file;
  if (typeof attempt !== 'string' || typeof record !== 'object' || record === null) return null;
  // A hand-in that was changed leaves its record with a checksum that does not fit, either.
  const own = checksumOf(file) === checksum ? checksumOf(record) : String(checksum);
  return JSON.stringify({ ...record, checksum: own });
}
