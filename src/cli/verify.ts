import process from 'node:process';
import type { Command } from 'commander';
import type { GameRecord } from '../game/replay.ts';
import type { Unread } from '../record/read.ts';
import { EXITS, print, say, Unusable } from './exits.ts';
import { faultIn, looksOf, openGames, sourceName, unreadWords } from './records.ts';

export function addVerify(program: Command): void {
  program
    .command('verify')
    .summary('play records again and compare')
    .description(
      'Plays games again and compares every half-year.\nPrints one line of JSON a game: {"file","ok",…}, and the first difference in words.\nExit code: that of the worst file; 0 all agree, 1 one does not, 2 one is no record.',
    )
    .argument('<file...>', 'records, whole or compact, trees, or links; - is standard input')
    .action((files: string[]) => {
      // Set before anything is written: a reader that goes away must not turn 1 into 0.
      const results = files.flatMap(verify);
      process.exitCode = Math.max(...results.map(({ exit }) => exit));
      for (const { line, words } of results) {
        print(`${JSON.stringify(line)}\n`);
        say(words);
      }
    });
}

type Result = { exit: number; line: Record<string, unknown>; words: string };

function verify(file: string): Result[] {
  try {
    const read = openGames(file);
    if (!read.ok) return [wrong(file, read)];
    const isTree = read.records.length > 1;
    return read.records.map((record) => right(file, record, isTree));
  } catch (error) {
    if (!(error instanceof Unusable)) throw error;
    const line = { file, ok: false, reason: 'unreadable', message: error.message };
    return [{ exit: EXITS.unusable, line, words: error.message }];
  }
}

function right(file: string, record: GameRecord, isTree: boolean): Result {
  const { name, scenario, seed, history, startHash } = record;
  const hash = history.at(-1)?.hash ?? startHash;
  const game = isTree ? { game: name ?? '' } : {};
  const line = {
    file,
    ...game,
    ok: true,
    scenario: scenario.id,
    seed,
    turns: history.length,
    hash,
  };
  const called = isTree && name !== undefined ? ` (${name})` : '';
  return { exit: EXITS.done, line, words: `ok ${sourceName(file)}${called} ${hash}` };
}

function wrong(file: string, unread: Unread): Result {
  const fault = faultIn(unread);
  const message = unreadWords(file, unread);
  const isGame = fault !== null || unread.reason === 'reordered';
  const { ok: _, ...why } = unread;
  const line = { file, ok: false, ...(fault ?? why), looks: looksOf(unread), message };
  return { exit: isGame ? EXITS.wrong : EXITS.unusable, line, words: message };
}
