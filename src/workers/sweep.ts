// Runs of a sweep in a thread of Node, a handful at a time. Each handful brings a copy of the
// scenario; what follows from it is worked out once for the first.
import { rowsOf, type SweepRow, type SweepTask } from '../lab/sweep.ts';

export type SweepJob = { digest: string; task: SweepTask; runs: readonly number[] };

let known: { digest: string; scenario: SweepTask['scenario'] } | null = null;

export default function sweep({ digest, task, runs }: SweepJob): SweepRow[] {
  if (known?.digest !== digest) known = { digest, scenario: task.scenario };
  const { scenario } = known;
  return runs.flatMap((number) => rowsOf({ ...task, scenario }, number));
}
