// What a teacher waits for: two hundred hand-ins of twelve half-years, checked by the
// board's own threads.
import { performance } from 'node:perf_hooks';
import { exercises } from '../../scenarios/exercises/shipped.ts';
import { shipped } from '../../scenarios/shipped.ts';
import { type BoardJob, boardTask } from '../../src/classroom/board/jobs.ts';
import type { Exercise } from '../../src/classroom/exercise.ts';
import { doAll } from '../../src/cli/judges.ts';
import { fileText, handInBy } from '../helpers/class.ts';

const HAND_INS = 200;
const THREADS = 2;
const AIM_SECONDS = 20;

/** Lines for the bench's output; the threads' start is in the time. */
export async function boardFigures(): Promise<string> {
  const exercise: Exercise = { ...(exercises[0] as Exercise), byHand: 12, turns: 12 };
  const task = boardTask(exercise, shipped);
  // Thirty teams are enough to read: what a check costs does not hang on who comes twice.
  const texts = Array.from({ length: 30 }, (_, at) => fileText(handInBy(exercise, at)));
  const jobs = Array.from({ length: HAND_INS }, (_, at): BoardJob => {
    const text = texts[at % texts.length] as string;
    return { kind: 'check', entry: { source: `${at}`, text } };
  });
  const began = performance.now();
  const done = await doAll(task, jobs, { name: 'checking', workers: THREADS });
  const seconds = (performance.now() - began) / 1000;
  const works = done.flatMap((each) => (each?.kind === 'check' && each.row.work ? [each] : []));
  if (works.length < HAND_INS) throw new Error('a hand-in of the bench does not check');
  return `board: ${HAND_INS} hand-ins of ${exercise.turns} half-years, ${THREADS} threads: ${seconds.toFixed(1)} s (aim: ${AIM_SECONDS} s)\n`;
}
