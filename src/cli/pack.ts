// Between the forms of a game: from the whole record to the small one that a link carries, and back.
import type { Command } from 'commander';
import { withChecksum } from '../game/replay.ts';
import { type CompactRecord, packRecord } from '../record/forms/compact.ts';
import { LINK_KEY, linkText } from '../record/forms/link.ts';
import { layOut } from '../record/forms/text.ts';
import { treeOf } from '../record/forms/tree.ts';
import { print, say, Unusable } from './exits.ts';
import { checkTarget, writeWhole } from './files.ts';
import { readGame } from './options.ts';
import { gameIn, gamesIn } from './records.ts';

export function addPack(program: Command): void {
  program
    .command('pack')
    .summary('make records small: compact, a tree, or a link')
    .description(
      'Checks records and prints the smallest form of them: the commands of persons, and digests.\nSeveral games of one start make a tree.',
    )
    .argument('<file...>', 'records, whole or compact, trees, or links; - is standard input')
    .option('--link [page]', 'print a link instead, to the page at this address')
    .action((files: string[], { link }: { link?: string | true }) => {
      const games = files.flatMap(gamesIn).map(packRecord);
      const [game, ...others] = games as [CompactRecord, ...CompactRecord[]];
      if (link === undefined) {
        print(layOut(others.length === 0 ? withChecksum(game) : treeIn(games)));
        return;
      }
      if (others.length > 0) throw new Unusable('--link: a link carries one game');
      const [page] = (link === true ? '' : link).split('#') as [string];
      print(`${page}#${LINK_KEY}=${linkIn(game)}\n`);
    });
}

function treeIn(games: readonly CompactRecord[]) {
  try {
    return treeOf(games);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new Unusable(
      'several games make a tree only if they have scenario, seed and length alike',
    );
  }
}

function linkIn(game: CompactRecord): string {
  try {
    return linkText(game);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new Unusable(`--link: ${error.message}`);
  }
}

type UnpackOptions = { game?: number; out?: string; force?: boolean };

export function addUnpack(program: Command): void {
  program
    .command('unpack')
    .summary('make the whole record of a small one')
    .description(
      'Plays a game that is given in a small form, checks it and prints its whole record.',
    )
    .argument('<file|link>', 'a compact record, a tree or a link; - is standard input')
    .option('--game <n>', 'of a tree: which of its games, from 1', readGame)
    .option('--out <file>', 'write the record here')
    .option('--force', 'let --out overwrite a file')
    .action((file: string, { game, out, force = false }: UnpackOptions) => {
      if (out !== undefined) checkTarget(out, force, [file], '--out');
      const record = gameIn(file, game);
      if (out === undefined) return print(layOut(record));
      writeWhole(out, layOut(record), force);
      say(`record written to ${out}`);
    });
}
