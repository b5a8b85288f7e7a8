// Reading and writing files within limits, and finding scenarios.
import {
  closeSync,
  fstatSync,
  fsyncSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { Parsed, Problem } from '../scenario/json.ts';
import { LARGEST_FILE_CHARS } from '../scenario/limits.ts';
import { parseScenario } from '../scenario/parse.ts';
import type { Scenario } from '../scenario/schema.ts';
import { createShelf, SHIPPED } from '../scenario/shelf.ts';
import { Unusable } from './exits.ts';

const LARGEST_FILE_BYTES = LARGEST_FILE_CHARS;
const SCENARIOS = fileURLToPath(new URL('../../scenarios/', import.meta.url));
const STANDARD_INPUT = '-';

export function nameOf(file: string): string {
  return file === STANDARD_INPUT ? 'standard input' : file;
}

const TROUBLES: Partial<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EISDIR: 'this is a folder, not a file',
  EACCES: 'no permission',
  EPERM: 'no permission',
  EROFS: 'nothing can be written here',
  ENOSPC: 'no space left',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'the link leads nowhere',
};

function trouble(error: unknown): string {
  const code = (error as NodeJS.ErrnoException | null)?.code;
  if (code === 'ERR_INVALID_ARG_VALUE') return 'this is no file name';
  return (code !== undefined && TROUBLES[code]) || `cannot be used (${code ?? String(error)})`;
}

/** The text of a file, or of standard input for `-`. Throws Unusable. */
export function readText(file: string): string {
  let bytes: Buffer;
  try {
    bytes = readBytes(file);
  } catch (error) {
    if (error instanceof Unusable) throw error;
    throw new Unusable(`${nameOf(file)}: ${trouble(error)}`);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Unusable(`${nameOf(file)}: expected text in UTF-8; save it with that encoding`);
  }
}

function readBytes(file: string): Buffer {
  const handle = file === STANDARD_INPUT ? 0 : openSync(file, 'r');
  try {
    const stat = fstatSync(handle);
    if (stat.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
    if (stat.isFile() && stat.size > LARGEST_FILE_BYTES) throw tooLarge(file);
    const parts: Buffer[] = [];
    let size = 0;
    for (;;) {
      const part = Buffer.alloc(64 * 1024);
      const count = readPart(handle, part);
      if (count === 0) return Buffer.concat(parts);
      size += count;
      if (size > LARGEST_FILE_BYTES) throw tooLarge(file);
      parts.push(part.subarray(0, count));
    }
  } finally {
    if (handle !== 0) closeSync(handle);
  }
}

function tooLarge(file: string): Unusable {
  return new Unusable(`${nameOf(file)}: expected at most 5 MB`);
}

function readPart(handle: number, part: Buffer): number {
  for (;;) {
    try {
      return readSync(handle, part);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EOF') return 0;
      // A pipe into standard input may not have anything yet.
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    }
  }
}

/** Refuses a place that a result cannot be written to, before the work is done. */
export function checkTarget(
  file: string,
  force: boolean,
  inputs: readonly string[],
  option = '--record',
): void {
  if (file === '' || file === STANDARD_INPUT) throw new Unusable(`${option}: expected a file name`);
  if (inputs.some((input) => input !== STANDARD_INPUT && resolve(input) === resolve(file))) {
    throw new Unusable(`${file}: this file is read here, so it is not written`);
  }
  let stat: Stats | undefined;
  try {
    stat = statSync(file, { throwIfNoEntry: false });
    statSync(dirname(file));
  } catch (error) {
    const folder = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new Unusable(`${file}: ${folder ? 'there is no such folder' : trouble(error)}`);
  }
  if (stat?.isDirectory()) throw new Unusable(`${file}: this is a folder, not a file`);
  if (stat !== undefined && !force) {
    throw new Unusable(`${file}: there already; give --force to overwrite it`);
  }
}

/** Writes all or nothing: into a new file beside it, which then takes its name. */
export function writeWhole(file: string, content: string | Uint8Array, force: boolean): void {
  const beside = join(dirname(file), `.${basename(file)}.${process.pid}.part`);
  try {
    const handle = openSync(beside, 'wx');
    try {
      writeFileSync(handle, content);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    checkTarget(file, force, []);
    renameSync(beside, file);
  } catch (error) {
    if (error instanceof Unusable) throw error;
    throw new Unusable(`${file}: ${trouble(error)}`);
  } finally {
    rmSync(beside, { force: true });
  }
}

/** One problem as a line: the file, the place in it, and what was expected there. */
export function problemLine(file: string, problem: Problem): string {
  const { line, column, pointer, expected } = problem;
  const place = line === undefined ? '' : `:${line}${column === undefined ? '' : `:${column}`}`;
  return `${nameOf(file)}${place}: ${pointer === '' ? '' : `${pointer}: `}expected ${expected}`;
}

const MOST_LINES = 20;

/** The value, or Unusable with what is wrong with the file. */
export function usable<T>(file: string, parsed: Parsed<T>): T {
  if (parsed.ok) return parsed.value;
  const { problems } = parsed;
  const lines = problems.slice(0, MOST_LINES).map((problem) => problemLine(file, problem));
  if (problems.length > MOST_LINES) lines.push(`and ${problems.length - MOST_LINES} more problems`);
  throw new Unusable(lines.join('\n'));
}

const shelf = createShelf((id) =>
  SHIPPED.some((shipped) => shipped === id)
    ? readFileSync(join(SCENARIOS, `${id}.json`), 'utf8')
    : undefined,
);

/** A scenario that is shipped; undefined where there is none of that id. */
export const shippedScenario = shelf.take;

/** A scenario file of somebody's own, which may build on a shipped one. */
export function parseOwn(text: string): Parsed<Scenario> {
  return parseScenario(text, shelf.bases);
}

/** Throws Unusable where the scenario has no such region. */
export function checkRegion(scenario: Scenario, region: string, option: string): void {
  if (scenario.regions.some(({ id }) => id === region)) return;
  const ids = scenario.regions.map(({ id }) => id).join(', ');
  throw new Unusable(`${option}: no region "${region}" in ${scenario.id}; there is ${ids}`);
}

/** Whether `--scenario` names a file rather than a shipped scenario. */
export function isFileName(argument: string): boolean {
  return argument === STANDARD_INPUT || /[/\\]|\.json$/.test(argument);
}

/** The scenario behind an argument: a shipped one's id, or a file. Throws Unusable. */
export function findScenario(argument: string): Scenario {
  if (isFileName(argument)) return usable(argument, parseOwn(readText(argument)));
  const scenario = shippedScenario(argument);
  if (scenario !== undefined) return scenario;
  throw new Unusable(
    `--scenario: no scenario "${argument}"; there is ${SHIPPED.join(', ')}, or name a .json file`,
  );
}
