// Games of one start as one file, each under the name that it has on the page.
import type { Game } from '../../game/game.ts';
import type { Live } from '../../live/index.ts';
import { type CompactRecord, packRecord } from '../../record/forms/compact.ts';
import { treeOf } from '../../record/forms/tree.ts';
import { nameFor } from '../../record/told.ts';
import { fileName, saveFile } from '../files.ts';
import type { Words } from '../words/index.ts';

/** A save, by its id, or a game. */
export type TreeGame = { readonly from: string | Game; readonly name: string };

/** How many of them could not be played again, and are not in the file. */
export async function saveTree(
  live: Live,
  wanted: readonly TreeGame[],
  words: Words,
): Promise<number> {
  const games: CompactRecord[] = [];
  for (const { from, name } of wanted) {
    const record = await live.recordOf(from);
    if (record !== null) games.push({ ...packRecord(record), name: nameFor(name) });
  }
  const [first] = games;
  if (first === undefined) return wanted.length;
  // Two scenarios of somebody's own may have one id; the file holds the games of one start.
  const together = games.filter((game) => game.scenario.digest === first.scenario.digest);
  const content = new Blob([JSON.stringify(treeOf(together))], { type: 'application/json' });
  saveFile(fileName([first.scenario.id, first.seed, words.branch.tree], 'json'), content);
  return wanted.length - together.length;
}
