// How far a long command is, on standard error: a bar where somebody watches, else a line now and then.
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { SingleBar } from 'cli-progress';
import { say } from './exits.ts';

const LOOK_MS = 500;
const LINE_MS = 10_000;

/** Tells how far it is until the function that it returns is called. */
export function showProgress(name: string, total: number, done: () => number): () => void {
  const left = timeLeft(total);
  if (process.stderr.isTTY) {
    const bar = new SingleBar({
      format: `${name} [{bar}] {percentage} % · {left}`,
      stream: process.stderr,
    });
    bar.start(total, 0, { left: left(0) });
    const timer = setInterval(() => bar.update(done(), { left: left(done()) }), LOOK_MS);
    return () => {
      clearInterval(timer);
      bar.stop();
    };
  }
  const timer = setInterval(() => {
    say(`${name}: ${Math.floor((100 * done()) / total)} % · ${left(done())}`);
  }, LINE_MS);
  return () => clearInterval(timer);
}

/** At the pace so far; what ends early makes it shorter. */
function timeLeft(total: number): (done: number) => string {
  const began = performance.now();
  return (done) => {
    if (done === 0) return 'time left not known yet';
    const seconds = ((performance.now() - began) / 1000 / done) * (total - done);
    return seconds < 90
      ? `about ${Math.ceil(seconds)} s left`
      : `about ${Math.ceil(seconds / 60)} min left`;
  };
}
