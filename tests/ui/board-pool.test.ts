import { expect, it } from 'vitest';
import { exercises } from '../../scenarios/exercises/shipped.ts';
import { shipped } from '../../scenarios/shipped.ts';
import { checkEntry } from '../../src/classroom/board/check.ts';
import { type BoardTask, doJob } from '../../src/classroom/board/jobs.ts';
import type { Entry, Row, Work } from '../../src/classroom/board/row.ts';
import type { Exercise } from '../../src/classroom/exercise.ts';
import { createBoardPool } from '../../src/ui/classroom/board/pool.ts';
import type { Thread } from '../../src/ui/pool.ts';
import type { BoardAsked } from '../../src/workers/board.ts';
import { fileText, handInBy } from '../helpers/class.ts';

const exercise = exercises[0] as Exercise;
const entries: Entry[] = Array.from({ length: 5 }, (_, at) => {
  return { source: `${at}.json`, text: fileText(handInBy(exercise, at)) };
});
const expected = entries.map((entry) => checkEntry(entry, exercise, shipped));

let alive = 0;
/** A thread in this one: it does the jobs for real, later ones sooner, and falls over one source. */
function startThread(fallsOver = ''): Thread {
  let task: BoardTask;
  alive += 1;
  const thread: Thread = {
    onmessage: null,
    onerror: null,
    terminate: () => {
      alive -= 1;
    },
    postMessage(asked: BoardAsked) {
      if ('task' in asked) {
        task = asked.task;
        return;
      }
      const { job } = asked;
      const source = job.kind === 'check' ? job.entry.source : '';
      setTimeout(
        () => {
          if (source === fallsOver) thread.onerror?.call(thread as Worker, {} as ErrorEvent);
          else {
            const data = doJob(job, task);
            thread.onmessage?.call(thread as Worker, { data } as MessageEvent);
          }
        },
        20 - 3 * Number.parseInt(source || '0', 10),
      );
    },
  };
  return thread;
}

it('tells each row once, at the place of its entry, and leaves no thread behind', async () => {
  const pool = createBoardPool(exercise, shipped, startThread, 2);
  const rows: Row[] = [];
  expect(
    await pool.check(entries, (at, row) => {
      expect(rows[at]).toBeUndefined();
      rows[at] = row;
    }),
  ).toBe(true);
  expect(rows).toEqual(expected);
  expect(alive).toBe(0);
});

it('sets aside what brings a thread down, and goes on', async () => {
  const pool = createBoardPool(exercise, shipped, () => startThread('3.json'), 1);
  const rows: Row[] = [];
  await pool.check(entries, (at, row) => {
    rows[at] = row;
  });
  expect(rows.map(({ mark }) => mark)).toEqual(
    expected.map(({ mark }, at) => (at === 3 ? 'unreadable' : mark)),
  );
  expect(alive).toBe(0);
});

it('does without threads where there can be none', async () => {
  const pool = createBoardPool(
    exercise,
    shipped,
    () => {
      throw new Error('no threads here');
    },
    2,
  );
  const rows: Row[] = [];
  await pool.check(entries, (at, row) => {
    rows[at] = row;
  });
  expect(rows).toEqual(expected);
});

it('ends when it is cancelled, and can begin again', async () => {
  const pool = createBoardPool(exercise, shipped, startThread, 1);
  let told = 0;
  const done = pool.check(entries, () => {
    told += 1;
    if (told === 2) pool.cancel();
  });
  expect(await done).toBe(false);
  expect(told).toBe(2);
  expect(alive).toBe(0);
  const works = [expected[0]?.work as Work];
  const seen: number[] = [];
  await pool.luck(works, (at, luck) => seen.push(at, luck?.scores.length ?? 0));
  expect(seen).toEqual([0, 50]);
});
