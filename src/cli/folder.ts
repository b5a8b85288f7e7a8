// The files of a class in a folder and all below it. A file is opened when it is asked for, and read
// no further than is asked.
import { type Dirent, readdirSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { entriesOf, isNobodys, type SourceFile } from '../classroom/board/entries.ts';
import { unreadable } from '../classroom/board/intake/aside.ts';
import type { Entry } from '../classroom/board/row.ts';
import { byCodeUnits } from '../engine/types.ts';
import { Unusable } from './exits.ts';

const MOST_FILES = 20_000;

/** In the order of their names. Throws Unusable where there is no such folder. */
export function filesIn(folder: string): SourceFile[] {
  const stat = statSync(folder, { throwIfNoEntry: false });
  if (stat === undefined) throw new Unusable(`${folder}: there is no such folder`);
  if (!stat.isDirectory()) return [sourceFile(basename(folder), folder, stat.size)];
  const names: string[] = [];
  collect(folder, '', names);
  return names.sort(byCodeUnits).map((name) => {
    const path = join(folder, name);
    return sourceFile(name, path, statSync(path, { throwIfNoEntry: false })?.size ?? 0);
  });
}

/** Where the files lie, for nothing to be written over them. */
export function pathsOf(folder: string, files: readonly SourceFile[]): string[] {
  return [folder, ...files.map(({ name }) => join(folder, name))];
}

/** Links are not followed out of the folder, nor round in it. */
function collect(folder: string, below: string, names: string[]): void {
  let held: Dirent[];
  try {
    held = readdirSync(join(folder, below), { withFileTypes: true });
  } catch {
    throw new Unusable(`${join(folder, below)}: this folder cannot be read`);
  }
  for (const entry of held) {
    const name = below === '' ? entry.name : `${below}/${entry.name}`;
    if (isNobodys(name)) continue;
    if (entry.isDirectory()) collect(folder, name, names);
    else if (entry.isFile()) names.push(name);
    if (names.length > MOST_FILES) {
      throw new Unusable(`${folder}: expected at most ${MOST_FILES} files`);
    }
  }
}

function sourceFile(name: string, path: string, size: number): SourceFile {
  return {
    name,
    size,
    async read(most) {
      const file = await open(path);
      try {
        const bytes = new Uint8Array(Math.min(most, size));
        const { bytesRead } = await file.read(bytes, 0, bytes.length, 0);
        return bytes.subarray(0, bytesRead);
      } finally {
        await file.close();
      }
    },
  };
}

/** The entries of all files, in their order; a file that cannot be opened is one that says so. */
export async function entriesIn(files: readonly SourceFile[]): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (const file of files) {
    try {
      entries.push(...(await entriesOf(file)));
    } catch {
      entries.push(unreadable(file.name));
    }
  }
  return entries;
}
