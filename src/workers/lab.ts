// A thread of the laboratory's page: it is told the sweep once, and then one job after the other.
import { doLabJob, type LabDone, type LabJob } from '../lab/jobs.ts';
import type { SweepTask } from '../lab/sweep.ts';

export type LabAsked = { readonly task: SweepTask | null } | { readonly job: LabJob };

let sweep: SweepTask | null = null;

self.onmessage = ({ data }: MessageEvent<LabAsked>) => {
  if ('task' in data) sweep = data.task;
  else self.postMessage(doLabJob(data.job, sweep) satisfies LabDone);
};
