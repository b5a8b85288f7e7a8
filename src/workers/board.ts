// A thread of the board: it is told the exercise once, and then one job after the other.
import { type BoardDone, type BoardJob, type BoardTask, doJob } from '../classroom/board/jobs.ts';

export type BoardAsked = { readonly task: BoardTask } | { readonly job: BoardJob };

let task: BoardTask | null = null;

self.onmessage = ({ data }: MessageEvent<BoardAsked>) => {
  if ('task' in data) task = data.task;
  else if (task !== null) self.postMessage(doJob(data.job, task) satisfies BoardDone);
};
