// What a file is, by its first bytes: names lie, and a phone's photos have none that tell.
import type { OtherFile } from '../row.ts';

const SIGNATURES: readonly (readonly [kind: OtherFile | 'zip', at: number, bytes: string])[] = [
  ['zip', 0, 'PK\x03\x04'],
  ['zip', 0, 'PK\x05\x06'],
  ['picture', 0, '\xff\xd8\xff'],
  ['picture', 0, '\x89PNG'],
  ['picture', 0, 'GIF8'],
  ['picture', 0, 'II*\0'],
  ['picture', 0, 'MM\0*'],
  // HEIC and AVIF photos, and films.
  ['picture', 4, 'ftyp'],
  ['picture', 8, 'WEBP'],
  ['document', 0, '%PDF'],
  // Word, Excel and PowerPoint before 2007.
  ['document', 0, '\xd0\xcf\x11\xe0'],
  ['document', 0, '{\\rtf'],
  ['archive', 0, 'Rar!'],
  ['archive', 0, '7z\xbc\xaf'],
  ['archive', 0, '\x1f\x8b'],
];

export function kindOfBytes(head: Uint8Array): OtherFile | 'zip' | 'text' {
  const signature = SIGNATURES.find(([, at, bytes]) =>
    [...bytes].every((letter, k) => head[at + k] === letter.charCodeAt(0)),
  );
  if (signature !== undefined) return signature[0];
  const isUtf16 = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  return !isUtf16 && head.includes(0) ? 'other' : 'text';
}
