// From what a teacher drops, pastes or points at to single entries: a file holds one hand-in, or it
// is a chat, a mail or a table with many links, a list that the board kept, or an archive of all these.
// What is no text at all is told by its first bytes: a photo of ten megabytes is not read.
import { strFromU8 } from 'fflate';
import { wordsIn } from '../../record/forms/word.ts';
import { parseJson } from '../../scenario/json.ts';
import { LARGEST_FILE_CHARS, LARGEST_LINK_BYTES } from '../../scenario/limits.ts';
import { archiveBudget, type Budget, filesInZip } from './intake/archive.ts';
import { otherFile, tooLarge, unreadable } from './intake/aside.ts';
import { kindOfBytes } from './intake/sniff.ts';
import type { Entry } from './row.ts';

/** A file of the page or of a folder. `read` gives its first bytes, `most` at most. */
export type SourceFile = {
  /** With the folders above it. */
  readonly name: string;
  readonly size: number;
  read(most: number): Promise<Uint8Array>;
};

const HEAD_BYTES = 512;
const LARGEST_ZIP_BYTES = 100 * 1024 * 1024;
/** An archive of a class may hold one of each team; deeper ones are nobody's. */
const DEEPEST_ZIP = 2;
const MOST_LINKS = 2000;

/** What shows nothing in the name of a file, or turns round what stands beside it. */
const UNSEEN = /[\p{Cc}\p{Bidi_Control}\p{Surrogate}]/gu;

const sourceShown = (name: string): string => name.replace(UNSEEN, ' ');

/** What systems leave in folders by themselves; nobody handed it in. */
export function isNobodys(name: string): boolean {
  const parts = name.split('/');
  const last = parts.at(-1) ?? '';
  return (
    parts.includes('__MACOSX') || last.startsWith('.') || /^(desktop\.ini|thumbs\.db)$/i.test(last)
  );
}

/** The entries of a file; at least one, for whatever was dropped is answered for. */
export function entriesOf(file: SourceFile): Promise<Entry[]> {
  return entriesWithin(file, DEEPEST_ZIP, archiveBudget());
}

async function entriesWithin(file: SourceFile, depth: number, budget: Budget): Promise<Entry[]> {
  const { size } = file;
  const name = sourceShown(file.name);
  const kind = kindOfBytes(await file.read(HEAD_BYTES));
  if (kind === 'zip') {
    if (depth === 0) return [otherFile(name, 'archive')];
    if (size > LARGEST_ZIP_BYTES) return [tooLarge(name)];
    return entriesInZip(name, await file.read(LARGEST_ZIP_BYTES), depth, budget);
  }
  if (kind !== 'text') return [otherFile(name, kind)];
  if (size > LARGEST_FILE_CHARS) return [tooLarge(name)];
  return entriesInText(name, textOf(await file.read(LARGEST_FILE_CHARS)));
}

/** The entries of a text: one, or one for each link that stands in it. */
export function entriesInText(source: string, text: string): Entry[] {
  if (/^\ufeff?\s*[{[]/.test(text)) return listed(text) ?? [single(source, text)];
  const words = wordsIn(text, 'hand-in');
  if (words.length > MOST_LINKS) return [tooLarge(source)];
  const [first, ...more] = words;
  if (first === undefined) return [single(source, text)];
  if (more.length === 0) return [{ source, text: linkOf(first.word) }];
  return words.map(({ line, word }, k) => {
    const isAlone = words.every((other, at) => at === k || other.line !== line);
    const place = isAlone ? `${line}` : `${line} (${k + 1})`;
    return { source: `${source}:${place}`, text: linkOf(word) };
  });
}

/** No hand-in is as large as a link may unfold into; five hundred larger texts fill the memory. */
function single(source: string, text: string): Entry {
  return text.length > LARGEST_LINK_BYTES ? tooLarge(source) : { source, text };
}

const linkOf = (word: string): string => `#hand-in=${word}`;

/** A list to go on with another day: what was gathered, as one file. */
export function listOf(entries: readonly Entry[]): string {
  const handIns = entries
    .filter(({ aside }) => aside === undefined)
    .map(({ source, text }) => ({ source, text }));
  return `${JSON.stringify({ format: 1, handIns }, null, 1)}\n`;
}

/** The entries of a list that `listOf` wrote; null where the text is none. */
function listed(text: string): Entry[] | null {
  if (!text.slice(0, 100).includes('"handIns"')) return null;
  const json = parseJson(text);
  const list = json.ok ? (json.value as { handIns?: unknown } | null)?.handIns : undefined;
  if (!Array.isArray(list)) return null;
  return list.map((entry: unknown, k) => {
    const { source, text: held } = (entry ?? {}) as { source?: unknown; text?: unknown };
    return {
      source: typeof source === 'string' ? sourceShown(source.slice(0, 400)) : `${k + 1}`,
      text: typeof held === 'string' ? held : '',
    };
  });
}

async function entriesInZip(
  name: string,
  bytes: Uint8Array,
  depth: number,
  budget: Budget,
): Promise<Entry[]> {
  const entries: Entry[] = [];
  const inside = filesInZip(bytes, budget);
  if (inside === 'document') return [otherFile(name, 'document')];
  if (inside === 'too-large') return [tooLarge(name)];
  if (inside === 'damaged') return [unreadable(name)];
  for (const file of inside) {
    if (isNobodys(file.name)) continue;
    const within = `${name}/${file.name}`;
    try {
      entries.push(...(await entriesWithin({ ...file, name: within }, depth - 1, budget)));
    } catch {
      entries.push(unreadable(within));
    }
  }
  return entries.length > 0 ? entries : [otherFile(name, 'archive')];
}

/** Text in UTF-8, or in UTF-16 where it says so by its first bytes, as Windows calls Unicode. */
function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isLittle = first === 0xff && second === 0xfe;
  if (!isLittle && !(first === 0xfe && second === 0xff)) return strFromU8(bytes);
  const [low, high] = isLittle ? [0, 1] : [1, 0];
  const parts: string[] = [];
  for (let at = 2; at + 1 < bytes.length; at += 2) {
    const unit = (bytes[at + low] as number) + 256 * (bytes[at + high] as number);
    parts.push(String.fromCharCode(unit));
  }
  return parts.join('');
}
