import process from 'node:process';
import type { Command } from 'commander';
import { parseRecord } from '../record/parse.ts';
import { verifyRecord } from '../record/verify.ts';
import { EXITS, print, say, Unusable } from './exits.ts';
import { nameOf, readText, shippedScenario, usable } from './files.ts';
import { faultWords, SUSPICION_WORDS } from './words.ts';

export function addVerify(program: Command): void {
  program
    .command('verify')
    .summary('play records again and compare')
    .description(
      'Plays records again and compares every half-year.\nPrints one line of JSON a file: {"file","ok",…}, and the first difference in words.\nExit code: that of the worst file; 0 all agree, 1 one does not, 2 one is no record.',
    )
    .argument('<file...>', 'records; - is standard input')
    .action((files: string[]) => {
      // Set before anything is written: a reader that goes away must not turn 1 into 0.
      const results = files.map(verify);
      process.exitCode = Math.max(...results.map(({ exit }) => exit));
      for (const { line, words } of results) {
        print(`${JSON.stringify(line)}\n`);
        say(words);
      }
    });
}

type Result = { exit: number; line: Record<string, unknown>; words: string };

function verify(file: string): Result {
  try {
    const record = usable(file, parseRecord(readText(file)));
    const verdict = verifyRecord(record, shippedScenario);
    if (verdict.ok) {
      const words = `ok ${nameOf(file)} ${verdict.hash}`;
      return { exit: EXITS.done, line: { file, ...verdict }, words };
    }
    const { fault, looks } = verdict;
    const message = `${faultWords(fault)}; ${SUSPICION_WORDS[looks]}`;
    const line = { file, ok: false, ...fault, looks, message };
    return { exit: EXITS.wrong, line, words: `${nameOf(file)}: ${message}` };
  } catch (error) {
    if (!(error instanceof Unusable)) throw error;
    const line = { file, ok: false, reason: 'unreadable', message: error.message };
    return { exit: EXITS.unusable, line, words: error.message };
  }
}
