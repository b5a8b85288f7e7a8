// The one test command: every stage in turn, and at the end one line that counts them all.
// `--full` asks the tests for their published sample sizes, which takes as long as it takes.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './helpers/browser.ts';
import { runProgram } from './helpers/process.ts';

interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly note?: string;
}

/** The part of vitest's JSON report that is counted. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

const MINUTE = 60_000;
const PASSED: Count = { passed: 1, failed: 0 };
const failure = (note: string): Count => ({ passed: 0, failed: 1, note });

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const full = process.argv.includes('--full');
const reports = mkdtempSync(join(tmpdir(), 'jingzhu-test-'));

const env: Record<string, string> = full ? { JINGZHU_FULL: '1' } : {};
// Some of the programs colour even what goes into a file.
if (!process.stdout.isTTY) env.NO_COLOR = '1';

/** Runs a package's program under this Node, without a shell: the same on every system. */
function runTool(program: string, args: readonly string[], limitMs: number) {
  const options = full ? { env } : { env, limitMs };
  return runProgram(process.execPath, [join('node_modules', program), ...args], options);
}

async function check(program: string, ...args: string[]): Promise<Count> {
  const { code, timedOut } = await runTool(program, args, 3 * MINUTE);
  if (timedOut) return failure('stopped after three minutes');
  return code === 0 ? PASSED : failure(`exit code ${code}`);
}

async function vitest(project: string, limitMs: number): Promise<Count> {
  const file = join(reports, `${project}.json`);
  const args = ['run', `--project=${project}`, '--reporter=default', '--reporter=json'];
  const { code, timedOut } = await runTool(
    'vitest/vitest.mjs',
    [...args, `--outputFile.json=${file}`],
    limitMs,
  );
  if (timedOut) return failure(`stopped after ${limitMs / MINUTE} minutes`);
  if (!existsSync(file)) return failure(`no report, exit code ${code}`);

  const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
  // A file that cannot even be loaded holds no failed test, yet it is a failure.
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const passed = report.numPassedTests;
  const failed = report.numFailedTests + broken;
  if (passed + failed === 0) return failure('no test ran');
  // An error outside every test shows only in the exit code.
  if (failed === 0 && code !== 0) return { passed, failed: 1, note: `exit code ${code}` };
  const left = report.numPendingTests + report.numTodoTests;
  return left === 0 ? { passed, failed } : { passed, failed, note: `${left} skipped` };
}

let passed = 0;
let failed = 0;

async function stage(title: string, run: () => Promise<Count>): Promise<boolean> {
  console.log(`\n=== ${title}`);
  const start = performance.now();
  const count = await run();
  passed += count.passed;
  failed += count.failed;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const note = count.note === undefined ? '' : ` (${count.note})`;
  console.log(`--- ${title}: ${count.passed} passed, ${count.failed} failed${note}, ${seconds} s`);
  return count.failed === 0;
}

const TSC = 'typescript/bin/tsc';

await stage('types', () => check(TSC, '--noEmit'));
await stage('pure types', () => check(TSC, '--noEmit', '-p', 'src/tsconfig.pure.json'));
// Biome does not listen to NO_COLOR.
const plain = process.stdout.isTTY ? [] : ['--colors=off'];
await stage('lint and format', () => check('@biomejs/biome/bin/biome', 'ci', '.', ...plain));
await stage('unit', () => vitest('unit', (full ? 90 : 25) * MINUTE));
const built = await stage('browser build', () => check('vite/bin/vite.js', 'build'));
// What is missing of it, the browser tests tell.
await stage('single-file build', () => check('tsx/dist/cli.mjs', 'src/library/single.ts'));
await stage('browser', async () => {
  // What an older build would show proves nothing.
  if (!built) return failure('not run, for there is no build');
  try {
    env.JINGZHU_BROWSER = await findBrowser();
  } catch (error) {
    return failure(error instanceof Error ? error.message : String(error));
  }
  // Twenty minutes on two quiet cores; a busy machine has taken three times as long.
  return vitest('browser', 100 * MINUTE);
});

const engineBuilt = await stage('engine build', () =>
  check('tsx/dist/cli.mjs', 'src/library/build.ts'),
);
await stage('engines', async () => {
  if (!built || !engineBuilt) return failure('not run, for there is no build');
  const file = join(reports, 'engines.json');
  const { code, timedOut } = await runTool(
    'tsx/dist/cli.mjs',
    ['tests/engines/run.ts', file],
    15 * MINUTE,
  );
  if (timedOut) return failure('stopped after 15 minutes');
  if (!existsSync(file)) return failure(`no report, exit code ${code}`);
  return JSON.parse(readFileSync(file, 'utf8')) as Count;
});

await stage('page budgets', async () =>
  built
    ? check('tsx/dist/cli.mjs', 'tests/bench/page.ts')
    : failure('not run, for there is no build'),
);

if (full) await stage('strength into docs', () => check('tsx/dist/cli.mjs', 'tests/strength.ts'));
if (full) await stage('figures into docs', () => check('tsx/dist/cli.mjs', 'tests/figures.ts'));

rmSync(reports, { recursive: true, force: true });
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
