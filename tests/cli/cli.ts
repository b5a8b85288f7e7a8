// The real command line as a child process, and a folder of its own for its files.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export type Ended = { code: number | null; out: string; err: string };

/** Runs `jingzhu` with these arguments; `input` goes into its standard input. */
export function jingzhu(args: readonly string[], input = ''): Promise<Ended> {
  return ended(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...args], input);
}

export function ended(program: string, args: readonly string[], input = ''): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: ROOT });
    const got = { out: '', err: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      got.out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      got.err += text;
    });
    // A command that ends before it has read everything is none of this test's business.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, ...got }));
  });
}

export type Folder = {
  path: (name: string) => string;
  write: (name: string, content: string | Uint8Array) => string;
  remove: () => void;
};

export function openFolder(): Folder {
  const folder = mkdtempSync(join(tmpdir(), 'jingzhu-cli-'));
  const path = (name: string): string => join(folder, name);
  return {
    path,
    write: (name, content) => {
      writeFileSync(path(name), content);
      return path(name);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
