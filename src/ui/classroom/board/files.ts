// What is let go of over the board: files, and folders with all that lies in them.
import { isNobodys, type SourceFile } from '../../../classroom/board/entries.ts';

export function sourceOf(file: File, name = file.webkitRelativePath || file.name): SourceFile {
  return {
    name,
    size: file.size,
    read: async (most) => new Uint8Array(await file.slice(0, most).arrayBuffer()),
  };
}

export function sourcesOf(files: Iterable<File>): SourceFile[] {
  return [...files].map((file) => sourceOf(file)).filter(({ name }) => !isNobodys(name));
}

/** Asked while the drop is told: afterwards the browser holds nothing any more. */
export function sourcesDropped(data: DataTransfer): Promise<SourceFile[]> {
  const files = [...data.files];
  const entries = [...data.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return Promise.resolve(sourcesOf(files));
  return Promise.all(entries.map(sourcesIn)).then((lists) => lists.flat());
}

async function sourcesIn(entry: FileSystemEntry): Promise<SourceFile[]> {
  const name = entry.fullPath.replace(/^\//, '');
  if (isNobodys(name)) return [];
  if (entry.isDirectory) return sourcesInFolder(entry as FileSystemDirectoryEntry);
  const file = await new Promise<File | null>((resolve) => {
    (entry as FileSystemFileEntry).file(resolve, () => resolve(null));
  });
  return file === null ? [] : [sourceOf(file, name)];
}

async function sourcesInFolder(folder: FileSystemDirectoryEntry): Promise<SourceFile[]> {
  const reader = folder.createReader();
  const sources: SourceFile[] = [];
  for (;;) {
    // A folder is told a hundred at a time.
    const some = await new Promise<FileSystemEntry[]>((resolve) => {
      reader.readEntries(resolve, () => resolve([]));
    });
    if (some.length === 0) return sources;
    for (const entry of some) sources.push(...(await sourcesIn(entry)));
  }
}
