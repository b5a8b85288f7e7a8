// The files in a zip, as learning platforms export a class's work. It is unpacked bit by bit, and a
// file that turns out too large is given up on the way: no archive can fill the memory.
import { Inflate, Unzip, type UnzipFile } from 'fflate';
import { LARGEST_FILE_CHARS } from '../../../scenario/limits.ts';
import type { SourceFile } from '../entries.ts';

/** What an archive may still unfold into, together with those that lie in it. */
export type Budget = { files: number; bytes: number };

export const archiveBudget = (): Budget => ({ files: 2000, bytes: 200 * 1024 * 1024 });

/** Packed bytes are unfolded this many at a time; not even a bomb makes five megabytes of them. */
const SLICE_BYTES = 4096;
/** What is certainly a picture or a film need not be unpacked to be set aside. */
const PICTURE = /\.(jpe?g|png|gif|heic|webp|bmp|tiff?|mp4|mov)$/i;
const PICTURE_HEAD = Uint8Array.of(0xff, 0xd8, 0xff);

type Unpacked = { name: string; parts: Uint8Array[]; size: number; isWhole: boolean };

/** What stands in it, folders aside; `document` is one of the office kind, which is a zip as well. */
export function filesInZip(
  bytes: Uint8Array,
  budget: Budget,
): SourceFile[] | 'document' | 'too-large' | 'damaged' {
  const found: Unpacked[] = [];
  const stream = new Unzip((file) => {
    const name = file.name.replaceAll('\\', '/');
    const unpacked: Unpacked = { name, parts: [], size: 0, isWhole: false };
    found.push(unpacked);
    budget.files -= 1;
    if (PICTURE.test(name)) unpacked.parts.push(PICTURE_HEAD);
    else if (!name.endsWith('/')) gather(file, unpacked, budget);
  });
  stream.register(BoundedInflate);
  try {
    for (let at = 0; at < bytes.length; at += SLICE_BYTES) {
      stream.push(bytes.subarray(at, at + SLICE_BYTES), at + SLICE_BYTES >= bytes.length);
      if (budget.files < 0 || budget.bytes < 0) return 'too-large';
    }
  } catch {
    // It breaks off here: what came before is as good as it was.
  }
  if (found.length === 0) return 'damaged';
  if (found.some(({ name }) => name === '[Content_Types].xml')) return 'document';
  return found.filter(({ name }) => !name.endsWith('/')).map(sourceOf);
}

function gather(file: UnzipFile, unpacked: Unpacked, budget: Budget): void {
  file.ondata = (error, part, isLast) => {
    if (error !== null) return;
    budget.bytes -= part.length;
    unpacked.size += part.length;
    if (unpacked.size <= LARGEST_FILE_CHARS) unpacked.parts.push(part);
    unpacked.isWhole = isLast;
  };
  try {
    file.start();
  } catch {
    // Packed in a way that is not known: it stays unfinished.
  }
}

/** Unfolds a file until it is larger than any of ours. */
class BoundedInflate {
  static compression = 8;
  ondata: UnzipFile['ondata'] = () => {};
  private size = 0;
  private readonly inflate = new Inflate((part, isLast) => {
    this.size += part.length;
    this.ondata(null, part, isLast);
  });

  push(packed: Uint8Array, isLast: boolean): void {
    if (this.size > LARGEST_FILE_CHARS) return;
    try {
      this.inflate.push(packed, isLast);
    } catch {
      this.size = Number.POSITIVE_INFINITY;
    }
  }
}

function sourceOf({ name, parts, size, isWhole }: Unpacked): SourceFile {
  const isPicture = parts[0] === PICTURE_HEAD;
  return {
    name,
    size,
    async read(most) {
      if (!isWhole && !isPicture && size <= LARGEST_FILE_CHARS) {
        throw new RangeError(`${name} is damaged`);
      }
      const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
      let at = 0;
      for (const part of parts) {
        whole.set(part, at);
        at += part.length;
      }
      return whole.subarray(0, most);
    },
  };
}
