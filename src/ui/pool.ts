// Threads of the page: each is told once what all jobs have in common, and then job after job, so
// that the page stays quick. A job that brings its thread down costs that job and a new thread. Where
// there can be no thread the page does it itself, with a breath between two jobs.

const MOST_THREADS = 8;

/** Of a worker, what is used of it; tests have one of their own. */
export type Thread = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

/** What a thread is told: the task first, then jobs, each answered in turn. */
type Asked<Task, Job> = { readonly task: Task } | { readonly job: Job };

export type PoolOptions<Task, Job, Done> = {
  /** What all jobs have in common. */
  task: Task;
  start(): Thread;
  /** What a thread does with a job, fetched where the page has to do it. */
  work(): Promise<(job: Job, task: Task) => Done>;
  most?: number;
  /** Jobs that a thread holds: with more than one it is never idle while the page is busy. */
  held?: number;
  /** There are no threads: from now on the page does it itself. */
  onPage?(): void;
};

export type Pool<Job, Done> = {
  /**
   * Tells what each job comes to, with its place, in whatever order; null where it could not be
   * done. True when all are told, false when that was cancelled.
   */
  all(jobs: readonly Job[], tell: (at: number, done: Done | null) => void): Promise<boolean>;
  /** Ends what is under way at once; the pool may be used again. */
  cancel(): void;
};

/** As many as the machine has cores, but for those that are spared. */
export function threadsToUse(spared = 0): number {
  return Math.min(MOST_THREADS, Math.max(1, navigator.hardwareConcurrency - spared));
}

export function createPool<Task, Job, Done>(
  options: PoolOptions<Task, Job, Done>,
): Pool<Job, Done> {
  const { task, most = threadsToUse(), held = 1, onPage } = options;
  type Waiting = { job: Job; told(done: Done | null): void };
  type Busy = { thread: Thread; jobs: Waiting[]; hasAnswered: boolean };
  let start = options.start;
  let waiting: Waiting[] = [];
  let busy: Busy[] = [];
  let onCancel = new Set<() => void>();

  /** Every thread gets a job before any gets its second; one without a job ends. */
  function deal(): void {
    while (busy.length < most && waiting.length > 0) {
      const one = open();
      busy.push(one);
      give(one);
    }
    for (const one of busy) {
      while (one.jobs.length < held && waiting.length > 0) give(one);
    }
    for (const one of busy.filter(({ jobs }) => jobs.length === 0)) end(one);
  }

  function give({ thread, jobs }: Busy): void {
    const mine = waiting.shift();
    if (mine === undefined) return;
    jobs.push(mine);
    thread.postMessage({ job: mine.job } satisfies Asked<Task, Job>);
  }

  function open(): Busy {
    const thread = started();
    const one: Busy = { thread, jobs: [], hasAnswered: false };
    thread.onmessage = ({ data }: MessageEvent<Done | null>) => {
      // What was ended may still have had an answer on its way.
      if (!busy.includes(one)) return;
      one.hasAnswered = true;
      one.jobs.shift()?.told(data);
      deal();
    };
    thread.onerror = (event) => {
      (event as Event).preventDefault?.();
      if (!busy.includes(one)) return;
      end(one);
      const [broken, ...rest] = one.jobs;
      if (one.hasAnswered) {
        waiting.unshift(...rest);
        broken?.told(null);
      } else {
        // It may never have started: pages of files may have no threads.
        waiting.unshift(...one.jobs);
        stayOnPage();
      }
      deal();
    };
    thread.postMessage({ task } satisfies Asked<Task, Job>);
    return one;
  }

  function started(): Thread {
    try {
      return start();
    } catch {
      stayOnPage();
      return start();
    }
  }

  function stayOnPage(): void {
    start = () => threadOnPage(options.work);
    onPage?.();
  }

  function end(one: Busy): void {
    one.thread.terminate();
    busy = busy.filter((other) => other !== one);
  }

  return {
    all(jobs, tell) {
      if (jobs.length === 0) return Promise.resolve(true);
      return new Promise((resolve) => {
        let left = jobs.length;
        const stop = (): void => resolve(false);
        onCancel.add(stop);
        jobs.forEach((job, at) => {
          const told = (done: Done | null): void => {
            tell(at, done);
            left -= 1;
            if (left > 0) return;
            onCancel.delete(stop);
            resolve(true);
          };
          waiting.push({ job, told });
        });
        deal();
      });
    },
    cancel() {
      waiting = [];
      for (const { thread } of busy) thread.terminate();
      busy = [];
      const stops = onCancel;
      onCancel = new Set();
      for (const stop of stops) stop();
    },
  };
}

/** Works on the page like a thread that answers one job after another. */
function threadOnPage<Task, Job, Done>(work: PoolOptions<Task, Job, Done>['work']): Thread {
  let task: { is: Task } | null = null;
  const doJob = async (job: Job): Promise<Done | null> => {
    try {
      const done = await work();
      return task && done(job, task.is);
    } catch {
      return null;
    }
  };
  const answer = (data: Done | null): void => {
    if (task !== null) thread.onmessage?.call(thread as Worker, { data } as MessageEvent);
  };
  const thread: Thread = {
    onmessage: null,
    onerror: null,
    terminate() {
      task = null;
    },
    postMessage(asked: Asked<Task, Job>) {
      if ('task' in asked) task = { is: asked.task };
      else setTimeout(() => doJob(asked.job).then(answer));
    },
  };
  return thread;
}
