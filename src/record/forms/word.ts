// Plain data as one word to stand behind the # of an address, and back. Its head says how long it is
// and carries a checksum, so that a link that was cut short or garbled on its way is told as such
// before anything in it is believed.
import { base64urlnopad } from '@scure/base';
import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate';
import { bytesDigest } from '../../engine/hash.ts';
import { LARGEST_LINK_BYTES } from '../../scenario/limits.ts';

/** What programs that show an address are sure to keep; whatever is longer is better off as a file. */
export const LONGEST_LINK_CHARS = 8000;

/** Under what name a word stands in an address's fragment: what it is a word of. */
export const WORD_KEYS = ['game', 'exercise', 'hand-in'] as const;
export type WordKey = (typeof WORD_KEYS)[number];

/** How the bytes are laid out: version 1, length 4, checksum 4, and the deflated JSON. */
const LAYOUT = 1;
/** Layouts that there may be one day; what says another is no link that somebody wrote. */
const FARTHEST_LAYOUT = 9;
const HEAD_BYTES = 9;
const MOST_CHARS = charsOf(HEAD_BYTES + LARGEST_LINK_BYTES);

/** Deflated bytes are inflated this many at a time; not even a bomb makes a megabyte of them. */
const SLICE_BYTES = 512;

export type WordRead =
  | { ok: true; source: string }
  /** Shorter than it says it is; too short to say where `expectedChars` is null. */
  | { ok: false; reason: 'cut'; chars: number; expectedChars: number | null }
  /** Not what was once written: a letter changed, something in it lost or added. */
  | { ok: false; reason: 'damaged' }
  /** Longer than any link of ours; not even decoded. */
  | { ok: false; reason: 'too-large' }
  /** It unfolds into far more than any game of ours. */
  | { ok: false; reason: 'bomb' }
  /** Laid out by a later version of the game. */
  | { ok: false; reason: 'other-layout'; recorded: number; ours: number };

export function wordOf(data: unknown): string {
  const json = strToU8(JSON.stringify(data));
  if (json.length > LARGEST_LINK_BYTES) {
    throw new RangeError(`${json.length} bytes are too many for a link`);
  }
  const deflated = deflateSync(json, { level: 9 });
  const bytes = new Uint8Array(HEAD_BYTES + deflated.length);
  const head = new DataView(bytes.buffer);
  head.setUint8(0, LAYOUT);
  head.setUint32(1, deflated.length);
  head.setUint32(5, checksumOf(deflated));
  bytes.set(deflated, HEAD_BYTES);
  return base64urlnopad.encode(bytes);
}

/** The JSON of a link, be it the whole address, its fragment or the bare word. */
export function readWord(link: string, key: WordKey): WordRead {
  if (link.length > 2 * MOST_CHARS) return { ok: false, reason: 'too-large' };
  const { text, isTorn } = wordIn(link, key);
  const chars = text.length;
  const bytes = decoded(text);
  if (bytes.length < HEAD_BYTES) {
    return isTorn
      ? { ok: false, reason: 'damaged' }
      : { ok: false, reason: 'cut', chars, expectedChars: null };
  }
  const head = new DataView(bytes.buffer, bytes.byteOffset);
  const layout = head.getUint8(0);
  const expectedChars = charsOf(HEAD_BYTES + head.getUint32(1));
  const deflated = bytes.subarray(HEAD_BYTES);
  const isSound = checksumOf(deflated) === head.getUint32(5);
  // Where the checksum holds, whatever else does not fit was garbled in the head.
  if (isSound && (layout !== LAYOUT || chars !== expectedChars)) {
    return { ok: false, reason: 'damaged' };
  }
  if (isSound) return inflated(deflated);
  if (layout > LAYOUT && layout <= FARTHEST_LAYOUT) {
    return { ok: false, reason: 'other-layout', recorded: layout, ours: LAYOUT };
  }
  if (layout !== LAYOUT) return { ok: false, reason: 'damaged' };
  const isShort = chars < expectedChars && expectedChars <= MOST_CHARS;
  return isShort && !isTorn
    ? { ok: false, reason: 'cut', chars, expectedChars }
    : { ok: false, reason: 'damaged' };
}

/** What of an address comes before the word; its path may end in the key, too. */
const BEFORE: Readonly<Record<WordKey, RegExp>> = {
  game: /^.*?(?:#|^)game=/s,
  exercise: /^.*?(?:#|^)exercise=/s,
  'hand-in': /^.*?(?:#|^)hand-in=/s,
};

/** The letters of ours that a link begins with; torn where some stand behind a foreign one. */
function wordIn(link: string, key: WordKey): { text: string; isTorn: boolean } {
  // Mail programs break long lines; sentences leave a full stop or a bracket behind.
  const word = (link.replace(BEFORE[key], '').split('&', 1)[0] as string).replace(/\s+/g, '');
  const [text] = /^[\w-]*/.exec(word) as RegExpExecArray;
  return { text, isTorn: /[\w-]/.test(word.slice(text.length)) };
}

/** Where a word stands in a text that holds other things, too. */
export type WordFound = { readonly line: number; readonly word: string };

/** What a mail program puts between the parts of a line that it broke: quotes, soft breaks. */
const BROKEN_LINE = /=?\r?\n[>\s]*/g;

/** Every word behind `#key=` in a chat, a mail or a table; each is as long as its head says it is. */
export function wordsIn(text: string, key: WordKey): WordFound[] {
  const places = [...text.matchAll(new RegExp(`(?:#|%23)${key}=`, 'g'))];
  let line = 1;
  let counted = 0;
  return places.map(({ index, 0: { length } }, k) => {
    for (; counted < index; counted++) if (text[counted] === '\n') line += 1;
    const end = Math.min(places[k + 1]?.index ?? text.length, index + 2 * MOST_CHARS);
    return { line, word: leadingWord(text.slice(index + length, end)) };
  });
}

/** Whatever follows a whole word is none of it, even if it would pass for letters of one. */
function leadingWord(text: string): string {
  const [run = ''] = /^[\w-]*/.exec(text) ?? [];
  const [joined = ''] = /^[\w-]*/.exec(text.replace(BROKEN_LINE, '').replace(/\s+/g, '')) ?? [];
  const head = decoded(joined.slice(0, charsOf(HEAD_BYTES)));
  if (head.length < HEAD_BYTES) return run;
  const chars = charsOf(HEAD_BYTES + new DataView(head.buffer, head.byteOffset).getUint32(1));
  return joined.length >= chars ? joined.slice(0, chars) : run;
}

function charsOf(bytes: number): number {
  return Math.ceil((bytes * 4) / 3);
}

/** What can be decoded of it: where it was cut, the last letters may be too few for a byte. */
function decoded(text: string): Uint8Array {
  for (const left of [0, 1, 2, 3]) {
    try {
      return base64urlnopad.decode(text.slice(0, text.length - left));
    } catch {}
  }
  return new Uint8Array(0);
}

function checksumOf(bytes: Uint8Array): number {
  return Number.parseInt(bytesDigest(bytes).slice(0, 8), 16);
}

function inflated(deflated: Uint8Array): WordRead {
  const parts: Uint8Array[] = [];
  let length = 0;
  const stream = new Inflate((part) => {
    parts.push(part);
    length += part.length;
  });
  try {
    for (let at = 0; at < deflated.length; at += SLICE_BYTES) {
      const slice = deflated.subarray(at, at + SLICE_BYTES);
      stream.push(slice, at + SLICE_BYTES >= deflated.length);
      if (length > LARGEST_LINK_BYTES) return { ok: false, reason: 'bomb' };
    }
    const json = new Uint8Array(length);
    let at = 0;
    for (const part of parts) {
      json.set(part, at);
      at += part.length;
    }
    return { ok: true, source: strFromU8(json) };
  } catch {
    return { ok: false, reason: 'damaged' };
  }
}
