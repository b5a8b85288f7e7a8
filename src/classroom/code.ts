// Short codes to be read aloud across a room. The code of a shipped exercise is its number, its seed
// and two check letters (3-42-HK) and names it; the code of any other is made of letters alone, from
// its digest (KHM-QRW), and only confirms that everybody has the same one.
import { HIGHEST_SEED } from '../scenario/limits.ts';

/** Letters that are not taken for each other, nor for a digit, spoken or written. */
const LETTERS = 'AFHJKMQRUWXY';

export type Named = { number: number; seed: number };

export type CodeRead =
  | ({ ok: true; kind: 'shipped' } & Named)
  | { ok: true; kind: 'custom'; code: string }
  /** Its check letters do not belong to its numbers: a slip of tongue, ear or hand. */
  | { ok: false; reason: 'slip' }
  | { ok: false; reason: 'no-code' };

/** `number` is the exercise's place among the shipped ones, from 1. */
export function shippedCode({ number, seed }: Named): string {
  return `${number}-${seed}-${checkLetters(number, seed)}`;
}

/** Six letters from an exercise's digest, in two groups. */
export function customCode(digest: string): string {
  const letters: string[] = [];
  // Two hex digits a letter: 256 is not a multiple of 12, which costs nothing here.
  for (let at = 0; at < 12; at += 2) {
    letters.push(letterAt(Number.parseInt(digest.slice(at, at + 2), 16) % LETTERS.length));
  }
  return `${letters.slice(0, 3).join('')}-${letters.slice(3).join('')}`;
}

/** A code as somebody typed it: small letters, full-width digits, blanks or dots for hyphens. */
export function readCode(typed: string): CodeRead {
  const text = typed.normalize('NFKC').trim().toUpperCase();
  const custom = /^([A-Z]{3})[^A-Z0-9]*([A-Z]{3})$/.exec(text);
  if (custom !== null) return { ok: true, kind: 'custom', code: `${custom[1]}-${custom[2]}` };
  const found = /^(\d{1,2})[^A-Z0-9]+(\d{1,10})[^A-Z0-9]*([A-Z]{2})$/.exec(text);
  if (found === null) return { ok: false, reason: 'no-code' };
  const [number, seed] = [Number(found[1]), Number(found[2])];
  const isRight = seed <= HIGHEST_SEED && checkLetters(number, seed) === found[3];
  return isRight ? { ok: true, kind: 'shipped', number, seed } : { ok: false, reason: 'slip' };
}

/**
 * The remainder of the digits by 97 (as ISO 7064 has it), in two letters: it tells any one wrong
 * digit and any two that changed places.
 */
function checkLetters(number: number, seed: number): string {
  const digits = `${number}${String(seed).padStart(10, '0')}`;
  let rest = 0;
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97;
  return letterAt(Math.floor(rest / LETTERS.length)) + letterAt(rest % LETTERS.length);
}

function letterAt(place: number): string {
  return LETTERS[place] as string;
}
