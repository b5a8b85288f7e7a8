import { type ChildProcess, type StdioOptions, spawn, spawnSync } from 'node:child_process';

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Where it runs; by default where we do. */
  readonly folder?: string;
  /** The process and all it started are ended after so many milliseconds. */
  readonly limitMs?: number;
  /** Where its output goes; by default where ours goes. What is kept comes with the result. */
  readonly output?: 'inherit' | 'stderr' | 'keep';
}

export interface RunResult {
  /** Null when it could not be started or was ended by a signal. */
  readonly code: number | null;
  readonly timedOut: boolean;
  /** What it printed and complained of, where that was to be kept. */
  readonly printed?: string;
  readonly complained?: string;
}

const running = new Set<ChildProcess>();

function endTree(child: ChildProcess): void {
  if (child.pid === undefined) return;
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(child.pid), '/t', '/f'], { stdio: 'ignore' });
    return;
  }
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // The group has already gone.
  }
}

function endEverything(signal: 'SIGINT' | 'SIGTERM'): void {
  for (const child of running) endTree(child);
  process.exit(signal === 'SIGINT' ? 130 : 143);
}

/** Groups of their own do not hear Ctrl-C, so it is passed on for as long as something runs. */
function remember(child: ChildProcess): void {
  if (running.size === 0) {
    process.on('SIGINT', endEverything);
    process.on('SIGTERM', endEverything);
  }
  running.add(child);
}

function forget(child: ChildProcess): void {
  running.delete(child);
  if (running.size === 0) {
    process.off('SIGINT', endEverything);
    process.off('SIGTERM', endEverything);
  }
}

const STDIO = {
  inherit: ['ignore', 'inherit', 'inherit'],
  stderr: ['ignore', 2, 'inherit'],
  keep: ['ignore', 'pipe', 'pipe'],
} satisfies Record<string, StdioOptions>;

/** Runs a program to its end. It never rejects: what could not be started has no exit code. */
export function runProgram(
  command: string,
  args: readonly string[],
  { env = {}, folder, limitMs, output = 'inherit' }: RunOptions = {},
): Promise<RunResult> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: folder,
      env: { ...process.env, ...env },
      stdio: STDIO[output],
      // A group of its own, so that what it starts can be ended with it.
      detached: process.platform !== 'win32',
    });
    remember(child);
    const kept: { printed?: string; complained?: string } =
      output === 'keep' ? { printed: '', complained: '' } : {};
    child.stdout?.setEncoding('utf8').on('data', (text) => {
      kept.printed += text;
    });
    child.stderr?.setEncoding('utf8').on('data', (text) => {
      kept.complained += text;
    });
    let timedOut = false;
    const timer =
      limitMs === undefined
        ? undefined
        : setTimeout(() => {
            timedOut = true;
            endTree(child);
          }, limitMs);
    const finish = (code: number | null): void => {
      clearTimeout(timer);
      forget(child);
      resolve({ code, timedOut, ...kept });
    };
    child.once('error', () => finish(null));
    // Output that is kept may come after the end; what the child left running holds no other up.
    child.once(output === 'keep' ? 'close' : 'exit', finish);
  });
}

export interface Running {
  readonly child: ChildProcess;
  /** Ends it with all it started. */
  end(): void;
}

/** Starts a program that serves until it is ended; what it prints can be read from its stdout. */
export function startProgram(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Running {
  const child = spawn(command, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'ignore'],
    detached: process.platform !== 'win32',
  });
  remember(child);
  child.once('exit', () => forget(child));
  child.once('error', () => forget(child));
  return {
    child,
    end() {
      endTree(child);
      forget(child);
    },
  };
}
