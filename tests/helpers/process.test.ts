import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runProgram, startProgram } from './process.ts';

const script = (source: string): [string, string[]] => [process.execPath, ['-e', source]];

it('hands over the environment and answers with the exit code', async () => {
  const result = await runProgram(...script('process.exit(Number(process.env.CODE))'), {
    env: { CODE: '7' },
  });
  expect(result).toEqual({ code: 7, timedOut: false });
});

it('answers without an exit code for a program that is not there', async () => {
  expect((await runProgram('no-such-program-anywhere', [])).code).toBeNull();
});

it('ends a program at its limit together with all it started', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'jingzhu-process-'));
  const file = join(folder, 'heartbeat');
  const beat = "setInterval(() => require('node:fs').appendFileSync(process.env.FILE, '.'), 20)";
  const result = await runProgram(
    ...script(
      `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(beat)}]);
       setInterval(() => {}, 1000);`,
    ),
    { env: { FILE: file }, limitMs: 3000 },
  );
  expect(result).toEqual({ code: null, timedOut: true });
  // The heart is watched, not the process id: a dead process keeps its id until somebody collects it.
  await new Promise((resolve) => setTimeout(resolve, 200));
  const beats = statSync(file).size;
  expect(beats).toBeGreaterThan(0);
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(statSync(file).size).toBe(beats);
  rmSync(folder, { recursive: true });
});

it('keeps what a program printed and complained of, where it is asked to', async () => {
  const result = await runProgram(...script("console.log('a'); console.error('b')"), {
    folder: tmpdir(),
    output: 'keep',
  });
  expect(result).toEqual({ code: 0, timedOut: false, printed: 'a\n', complained: 'b\n' });
});

it('ends a program that serves, and only then', async () => {
  const { child, end } = startProgram(
    ...script("console.log('ready'); setInterval(() => {}, 1000)"),
  );
  const closed = new Promise((resolve) => child.once('exit', (_, signal) => resolve(signal)));
  await new Promise((resolve) => child.stdout?.once('data', resolve));
  expect(child.exitCode).toBeNull();
  end();
  expect(await closed).toBe('SIGKILL');
});
