import { type ChildProcess, spawn, spawnSync } from 'node:child_process';

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** The process and all it started are ended after so many milliseconds. */
  readonly limitMs?: number;
  /** Where its output goes; by default where ours goes. */
  readonly output?: 'inherit' | 'stderr';
}

export interface RunResult {
  /** Null when it could not be started or was ended by a signal. */
  readonly code: number | null;
  readonly timedOut: boolean;
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

/** Runs a program to its end. It never rejects: what could not be started has no exit code. */
export function runProgram(
  command: string,
  args: readonly string[],
  { env = {}, limitMs, output = 'inherit' }: RunOptions = {},
): Promise<RunResult> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      env: { ...process.env, ...env },
      stdio: ['ignore', output === 'stderr' ? 2 : 'inherit', 'inherit'],
      // A group of its own, so that what it starts can be ended with it.
      detached: process.platform !== 'win32',
    });
    remember(child);
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
      resolve({ code, timedOut });
    };
    child.once('error', () => finish(null));
    child.once('exit', finish);
  });
}
