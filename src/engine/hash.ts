// The digest of a state: SHA-256 over canonical bytes. Canonical means keys in code-unit order,
// numbers as the shortest text that reads back the same (−0 as 0), and everything ASCII, so that
// equal states give equal bytes on every engine.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** Canonical text of a JSON value. Throws on anything that JSON cannot hold (NaN, undefined …). */
export function canonicalText(value: unknown): string {
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError(`not a JSON number: ${value}`);
    return value === 0 ? '0' : String(value);
  }
  if (typeof value === 'string') return asciiText(value);
  if (value === null || value === true || value === false) return String(value);
  if (Array.isArray(value)) {
    let text = '[';
    for (let i = 0; i < value.length; i++) text += (i === 0 ? '' : ',') + canonicalText(value[i]);
    return `${text}]`;
  }
  if (typeof value !== 'object') throw new TypeError(`not JSON: ${typeof value}`);
  const record = value as Record<string, unknown>;
  let text = '{';
  for (const key of Object.keys(record).sort()) {
    text += `${text.length === 1 ? '' : ','}${asciiText(key)}:${canonicalText(record[key])}`;
  }
  return `${text}}`;
}

function asciiText(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** SHA-256 of a JSON value's canonical text, 64 lower-case hex digits. */
export function digestOf(value: unknown): string {
  const text = canonicalText(value);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytesToHex(sha256(bytes));
}
