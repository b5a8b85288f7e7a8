// All saved games of one start as one file, each under the name that it has on the page.
import type { Language } from '../../engine/types.ts';
import type { Live, SaveHead } from '../../live/index.ts';
import { type CompactRecord, packRecord } from '../../record/compact.ts';
import { treeOf } from '../../record/tree.ts';
import { fileName, saveFile } from '../files.ts';
import { saveName } from '../save-name.ts';
import type { Words } from '../words/index.ts';

/** How many of them could not be played again, and are not in the file. */
export async function saveTree(
  live: Live,
  heads: readonly SaveHead[],
  language: Language,
  words: Words,
): Promise<number> {
  const games: CompactRecord[] = [];
  for (const head of heads) {
    const record = await live.recordOf(head.id);
    if (record !== null)
      games.push({ ...packRecord(record), name: saveName(head, language, words) });
  }
  const [first] = games;
  if (first === undefined) return heads.length;
  // Two scenarios of somebody's own may have one id; the file holds the games of one start.
  const together = games.filter((game) => game.scenario.digest === first.scenario.digest);
  const content = new Blob([JSON.stringify(treeOf(together))], { type: 'application/json' });
  saveFile(fileName([first.scenario.id, first.seed, words.branch.tree], 'json'), content);
  return heads.length - together.length;
}
