import process from 'node:process';
import type { Command } from 'commander';
import { type Problem, UNREADABLE } from '../scenario/json.ts';
import { EXITS, print, say, Unusable } from './exits.ts';
import { nameOf, parseOwn, problemLine, readText } from './files.ts';

export function addValidate(program: Command): void {
  program
    .command('validate')
    .summary('list every problem of a scenario')
    .description(
      'Lists every problem of a scenario file with its place.\nPrints {"file","ok","problems":[{"code","pointer","expected","line","column"}]}.\nExit code: 0 fine, 1 problems, 2 unreadable (no such file, not JSON, too large).',
    )
    .argument('<file>', 'a scenario; - is standard input')
    .action(validate);
}

function validate(file: string): void {
  let text: string;
  try {
    text = readText(file);
  } catch (error) {
    if (!(error instanceof Unusable)) throw error;
    const expected = 'a readable file of at most 5 MB, in UTF-8';
    report(file, [{ code: 'unreadable', pointer: '', expected }], EXITS.unusable);
    say(error.message);
    return;
  }
  const parsed = parseOwn(text);
  if (parsed.ok) {
    report(file, [], EXITS.done);
    const { id, regions, turns } = parsed.value;
    say(`ok ${nameOf(file)}: "${id}", ${regions.length} regions, ${turns} half-years`);
    return;
  }
  const { problems } = parsed;
  const unreadable = problems.some(({ code }) => UNREADABLE.includes(code));
  report(file, problems, unreadable ? EXITS.unusable : EXITS.wrong);
  for (const problem of problems) say(problemLine(file, problem));
}

type Reported = Omit<Problem, 'code'> & { code: Problem['code'] | 'unreadable' };

function report(file: string, problems: readonly Reported[], exit: number): void {
  process.exitCode = exit;
  print(`${JSON.stringify({ file, ok: problems.length === 0, problems }, null, 2)}\n`);
}
