// One fit in a thread of its own. The thread says how far it is in memory that it shares.
import { type Fit, type FitTask, fitFrom } from '../lab/calibrate.ts';

export type FitJob = { task: FitTask; steps: Int32Array; place: number };

export default function fit({ task, steps, place }: FitJob): Fit {
  return fitFrom(task, (count) => {
    Atomics.store(steps, place, count);
  });
}
