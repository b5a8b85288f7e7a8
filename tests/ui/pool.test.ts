import { expect, it } from 'vitest';
import { createPool, type Thread } from '../../src/ui/pool.ts';

type Asked = { task: number } | { job: number };

/** Threads in this one, which add their task to each job; `fails` is a job that brings one down. */
function threads(fails = -1) {
  const seen = { opened: 0, alive: 0, mostHeld: 0 };
  const start = (): Thread => {
    seen.opened += 1;
    seen.alive += 1;
    let task = 0;
    let held = 0;
    const thread: Thread = {
      onmessage: null,
      onerror: null,
      terminate: () => {
        seen.alive -= 1;
      },
      postMessage(asked: Asked) {
        if ('task' in asked) {
          task = asked.task;
          return;
        }
        held += 1;
        seen.mostHeld = Math.max(seen.mostHeld, held);
        setTimeout(() => {
          held -= 1;
          if (asked.job === fails) thread.onerror?.call(thread as Worker, {} as ErrorEvent);
          else {
            const data = task + asked.job;
            thread.onmessage?.call(thread as Worker, { data } as MessageEvent);
          }
        });
      },
    };
    return thread;
  };
  return { seen, start };
}

const work = async () => (job: number, task: number) => task + job;
const JOBS = [1, 2, 3, 4, 5];

it('hands each thread as many jobs as it may hold, and every thread one before any a second', async () => {
  const { seen, start } = threads();
  const pool = createPool<number, number, number>({ task: 10, start, work, most: 2, held: 2 });
  const done: (number | null)[] = [];
  expect(
    await pool.all([1, 2], (at, told) => {
      done[at] = told;
    }),
  ).toBe(true);
  expect(seen).toEqual({ opened: 2, alive: 0, mostHeld: 1 });
  await pool.all(JOBS, (at, told) => {
    done[at] = told;
  });
  expect(done).toEqual([11, 12, 13, 14, 15]);
  expect(seen).toMatchObject({ alive: 0, mostHeld: 2 });
});

it('loses only the job that brings a thread down, not the one that thread had in hand besides', async () => {
  const { seen, start } = threads(3);
  const pool = createPool<number, number, number>({ task: 10, start, work, most: 1, held: 2 });
  const done: (number | null)[] = [];
  await pool.all(JOBS, (at, told) => {
    expect(done[at]).toBeUndefined();
    done[at] = told;
  });
  expect(done).toEqual([11, 12, null, 14, 15]);
  expect(seen).toMatchObject({ opened: 2, alive: 0 });
});

it('does it on the page where threads never answer, and says so once', async () => {
  const { start } = threads(1);
  let said = 0;
  const onPage = (): void => {
    said += 1;
  };
  const pool = createPool<number, number, number>({ task: 10, start, work, most: 1, onPage });
  const done: (number | null)[] = [];
  await pool.all(JOBS, (at, told) => {
    done[at] = told;
  });
  expect(done).toEqual([11, 12, 13, 14, 15]);
  expect(said).toBe(1);
});

it('tells nothing after it was cancelled, even of what was under way', async () => {
  const { seen, start } = threads();
  const pool = createPool<number, number, number>({ task: 10, start, work, most: 2, held: 2 });
  let told = 0;
  const whole = pool.all(JOBS, () => {
    told += 1;
    pool.cancel();
  });
  expect(await whole).toBe(false);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(told).toBe(1);
  expect(seen.alive).toBe(0);
});
