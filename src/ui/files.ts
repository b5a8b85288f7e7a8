// Files that leave the page: the browser saves them where it saves what it downloads.
import type { GameRecord } from '../game/replay.ts';

/** Names the parts of a file in one word each, so that any disk takes it. */
export function fileName(parts: readonly (string | number)[], ending: string): string {
  return `${['jingzhu', ...parts].join('-').replace(/[^\p{L}\p{N}._-]+/gu, '-')}.${ending}`;
}

export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken hold of the file by the next turn of its loop.
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}

/** `region`: whose game it was, for the name; none where no person played. */
export function saveRecord(record: GameRecord, region?: string): void {
  const { scenario, seed } = record;
  const parts = [scenario.id, ...(region === undefined ? [] : [region]), seed];
  const content = new Blob([JSON.stringify(record)], { type: 'application/json' });
  saveFile(fileName(parts, 'json'), content);
}
