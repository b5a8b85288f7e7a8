// One process writes a sweep's file at a time. The lock is a file that names its holder; one whose
// process has gone, as after a kill, is taken over.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import process from 'node:process';
import { Unusable } from '../exits.ts';

/** Holds the lock until the function that it returns is called. Throws Unusable where another has it. */
export function holdLock(file: string): () => void {
  const lock = `${file}.lock`;
  const own = `${process.pid} ${hostname()}`;
  try {
    writeFileSync(lock, own, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const holder = readFileSync(lock, 'utf8');
    if (isAlive(holder)) {
      throw new Unusable(
        `${file}: another sweep writes it (process ${holder.replace(' ', ' on ')}); wait for it, or delete ${lock} if it has gone`,
      );
    }
    rmSync(lock);
    return holdLock(file);
  }
  return () => rmSync(lock, { force: true });
}

/** Whoever sits on another machine cannot be asked, and counts as alive. */
function isAlive(holder: string): boolean {
  const [pid = '', host] = holder.split(' ');
  if (host !== hostname()) return true;
  try {
    process.kill(Number(pid), 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
