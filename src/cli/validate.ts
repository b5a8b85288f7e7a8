import process from 'node:process';
import type { Command } from 'commander';
import { parseExercise } from '../classroom/parse.ts';
import { type Parsed, type Problem, parseJson, UNREADABLE } from '../scenario/json.ts';
import { EXITS, print, say, Unusable } from './exits.ts';
import { nameOf, parseOwn, problemLine, readText } from './files.ts';

export function addValidate(program: Command): void {
  program
    .command('validate')
    .summary('list every problem of a scenario or an exercise')
    .description(
      'Lists every problem of a scenario or an exercise with its place.\nPrints {"file","ok","problems":[{"code","pointer","expected","line","column"}]}.\nExit code: 0 fine, 1 problems, 2 unreadable (no such file, not JSON, too large).',
    )
    .argument('<file>', 'a scenario or an exercise; - is standard input')
    .action(validate);
}

async function validate(file: string): Promise<void> {
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
  const parsed = await parsedAs(text);
  if (parsed.ok) {
    report(file, [], EXITS.done);
    say(`ok ${nameOf(file)}: ${parsed.value}`);
    return;
  }
  const { problems } = parsed;
  const unreadable = problems.some(({ code }) => UNREADABLE.includes(code));
  report(file, problems, unreadable ? EXITS.unusable : EXITS.wrong);
  for (const problem of problems) say(problemLine(file, problem));
}

/** What the file holds, in a few words, or its problems. */
async function parsedAs(text: string): Promise<Parsed<string>> {
  if (isExercise(text)) {
    const { shipped } = await import('../../scenarios/shipped.ts');
    const exercise = parseExercise(text, shipped);
    if (!exercise.ok) return exercise;
    const { id, byHand, turns } = exercise.value;
    return { ok: true, value: `"${id}", ${byHand} of ${turns} half-years by hand` };
  }
  const scenario = parseOwn(text);
  if (!scenario.ok) return scenario;
  const { id, regions, turns } = scenario.value;
  return { ok: true, value: `"${id}", ${regions.length} regions, ${turns} half-years` };
}

/** By keys that only an exercise has. */
function isExercise(text: string): boolean {
  const json = parseJson(text);
  const file = json.ok ? json.value : null;
  return typeof file === 'object' && file !== null && 'byHand' in file && 'goals' in file;
}

type Reported = Omit<Problem, 'code'> & { code: Problem['code'] | 'unreadable' };

function report(file: string, problems: readonly Reported[], exit: number): void {
  process.exitCode = exit;
  print(`${JSON.stringify({ file, ok: problems.length === 0, problems }, null, 2)}\n`);
}
