// How a command ends: 0 done, 1 checked and found wrong, 2 unusable input.
import process from 'node:process';

export const EXITS = { done: 0, wrong: 1, unusable: 2 } as const;

/** What a shell reports of a command that was ended by Ctrl-C. */
export const INTERRUPTED = 130;

/** Input that cannot be used: its message is all that the reader sees. */
export class Unusable extends Error {}

// Characters that could steer a terminal or turn text around, should a file's own words hold them.
const STEERING = /[^\P{C}\n]|[\u2028\u2029]/gu;

/** Words, on standard error. */
export function say(words: string): void {
  const safe = words.replace(
    STEERING,
    (unit) => `\\u${(unit.codePointAt(0) as number).toString(16).padStart(4, '0')}`,
  );
  process.stderr.write(`${safe}\n`);
}

/** The result, on standard output. */
export function print(text: string): void {
  process.stdout.write(text);
}

/** Lets `| head` end a command quietly; any other trouble with an output is said. */
export function watchOutputs(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    process.stderr.write(
      `error: cannot write to standard output (${error.code ?? error.message})\n`,
    );
    process.exit(EXITS.unusable);
  });
  process.stderr.on('error', () => process.exit());
}
