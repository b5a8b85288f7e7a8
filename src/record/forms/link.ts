// A link that holds a whole game: its compact record as a word.
import type { CompactRecord } from './compact.ts';
import { readWord, type WordKey, type WordRead, wordOf } from './word.ts';

export { LONGEST_LINK_CHARS } from './word.ts';

/** The name under which a game stands in an address's fragment. */
export const LINK_KEY = 'game' satisfies WordKey;

export function linkText(compact: CompactRecord): string {
  return wordOf(compact);
}

/** The JSON of a link, be it the whole address, its fragment or the bare word. */
export function readLinkText(link: string): WordRead {
  return readWord(link, LINK_KEY);
}
