// The digest of a state: SHA-256 over canonical bytes, so that equal states give equal digests on
// every engine. Canonical means: keys in code-unit order, each number as its 8 bytes (big-endian,
// −0 written as 0), text as UTF-16 units (one byte where ASCII, else 0xff and two) the first time
// and as the number of its first appearance afterwards, and a tag and a count before whatever has
// a length. Bytes rather than text because printing 500 numbers costs more than hashing them.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

const TAGS = { null: 0, false: 1, true: 2, number: 3, text: 4, again: 5, list: 6, record: 7 };

/** Grows as needed and is kept from one digest to the next. */
let scratch = new Uint8Array(1 << 15);

class Writer {
  private bytes = scratch;
  private view = new DataView(scratch.buffer);
  private length = 0;
  private readonly seen = new Map<string, number>();

  written(): Uint8Array {
    return this.bytes.subarray(0, this.length);
  }

  write(value: unknown): void {
    if (typeof value === 'number') this.writeNumber(value);
    else if (typeof value === 'string') this.writeText(value);
    else if (value === null) this.writeTag(TAGS.null, 0);
    else if (typeof value === 'boolean') this.writeTag(value ? TAGS.true : TAGS.false, 0);
    else if (Array.isArray(value)) {
      this.writeTag(TAGS.list, value.length);
      for (let i = 0; i < value.length; i++) this.write(value[i]);
    } else if (typeof value === 'object') this.writeRecord(value as Record<string, unknown>);
    else throw new TypeError(`not JSON: ${typeof value}`);
  }

  private writeRecord(record: Record<string, unknown>): void {
    const keys = sortedKeys(record);
    this.writeTag(TAGS.record, keys.length);
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i] as string;
      this.writeText(key);
      this.write(record[key]);
    }
  }

  private writeNumber(value: number): void {
    if (!Number.isFinite(value)) throw new TypeError(`not a JSON number: ${value}`);
    this.reserve(9);
    this.bytes[this.length] = TAGS.number;
    this.view.setFloat64(this.length + 1, value === 0 ? 0 : value);
    this.length += 9;
  }

  private writeText(text: string): void {
    const before = this.seen.get(text);
    if (before !== undefined) {
      this.writeTag(TAGS.again, before);
      return;
    }
    this.seen.set(text, this.seen.size);
    this.writeTag(TAGS.text, text.length);
    this.reserve(3 * text.length);
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (unit > 0x7f) {
        this.bytes[this.length++] = 0xff;
        this.bytes[this.length++] = unit >> 8;
      }
      this.bytes[this.length++] = unit & 0xff;
    }
  }

  private writeTag(tag: number, count: number): void {
    this.reserve(5);
    this.bytes[this.length] = tag;
    this.view.setUint32(this.length + 1, count);
    this.length += 5;
  }

  private reserve(more: number): void {
    if (this.length + more <= this.bytes.length) return;
    scratch = new Uint8Array(2 * (this.length + more));
    scratch.set(this.bytes.subarray(0, this.length));
    this.bytes = scratch;
    this.view = new DataView(scratch.buffer);
  }
}

/** Keys in code-unit order; records of the game are built in it, so sorting is the exception. */
function sortedKeys(record: object): string[] {
  const keys = Object.keys(record);
  for (let i = 1; i < keys.length; i++) {
    if ((keys[i - 1] as string) > (keys[i] as string)) return keys.sort();
  }
  return keys;
}

/** SHA-256 of a JSON value, 64 lower-case hex digits. Throws on what JSON cannot hold. */
export function digestOf(value: unknown): string {
  const writer = new Writer();
  writer.write(value);
  return bytesToHex(sha256(writer.written()));
}

/** SHA-256 of bytes as they stand. */
export function bytesDigest(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}
