// How far a long command is, on standard error: a bar where somebody watches, else a line now and then.
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { SingleBar } from 'cli-progress';
import { say } from './exits.ts';

const LOOK_MS = 500;
const LINE_MS = 10_000;

export type Progress = {
  /** Tells how far it is, where it is time to. Work that never pauses has to call it. */
  look(): void;
  stop(): void;
};

/** Tells how much of `total` is done until it is stopped. */
export function showProgress(name: string, total: number, done: () => number): Progress {
  const left = timeLeft(total);
  const bar = process.stderr.isTTY
    ? new SingleBar({
        format: `${name} [{bar}] {percentage} % · {left}`,
        stream: process.stderr,
        // It is drawn when it is told to, for some work leaves no time to a timer.
        noTTYOutput: false,
      })
    : null;
  bar?.start(total, 0, { left: left(0) });
  const everyMs = bar === null ? LINE_MS : LOOK_MS;
  let told = performance.now();
  const look = (): void => {
    if (performance.now() - told < everyMs) return;
    told = performance.now();
    if (bar === null) say(`${name}: ${Math.floor((100 * done()) / total)} % · ${left(done())}`);
    else {
      bar.update(done(), { left: left(done()) });
      bar.render();
    }
  };
  const timer = setInterval(look, LOOK_MS);
  return {
    look,
    stop() {
      clearInterval(timer);
      bar?.update(done(), { left: '' });
      bar?.stop();
    },
  };
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
