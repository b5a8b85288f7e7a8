// How much the built page makes a visitor fetch: before the start page can be used, and in all.
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { parseSync } from 'vite';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

export type Sized = { readonly file: string; readonly bytes: number };

const read = (file: string): Buffer => readFileSync(join(DIST, file));
const sized = (file: string): Sized => ({ file, bytes: gzipSync(read(file)).length });
const bySize = (a: Sized, b: Sized): number => b.bytes - a.bytes;

/** All that `index.html` names, and whatever those scripts cannot run without. */
export function firstLoad(): Sized[] {
  const html = read('index.html').toString();
  const named = [...html.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="\.\/([^"]+)"/g)];
  const found = new Set(['index.html']);
  const visit = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    if (file.endsWith('.js')) for (const next of importsOf(file)) visit(next);
  };
  for (const [, file = ''] of named) visit(file);
  return [...found].map(sized).sort(bySize);
}

/** Every file, the service worker and the icons of the desktop too. */
export function wholeGame(): Sized[] {
  return readdirSync(DIST, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(DIST.length + 1))
    .map((path) => sized(path.replaceAll('\\', '/')))
    .sort(bySize);
}

export const total = (files: readonly Sized[]): number =>
  files.reduce((sum, { bytes }) => sum + bytes, 0);

/** What a script imports before it runs; what it may fetch later is not meant. */
function importsOf(file: string): string[] {
  const { program } = parseSync(file, read(file).toString());
  return program.body.flatMap((node) => {
    if (!('source' in node) || node.source === null) return [];
    const { value } = node.source;
    return value.startsWith('.') ? [posix.join(posix.dirname(file), value)] : [];
  });
}
