// What a thread does for the laboratory's page: a run of a sweep is played, or players are compared,
// which takes too long for the page as well.
import { type FollowedRun, followedRun } from './courses.ts';
import { type Difference, differencesOf } from './paired.ts';
import type { SweepRow, SweepTask } from './sweep.ts';

export type LabJob =
  | { readonly kind: 'play'; readonly number: number }
  | { readonly kind: 'compare'; readonly rows: readonly SweepRow[]; readonly reference: string };
export type LabDone =
  | { readonly kind: 'played'; readonly run: FollowedRun }
  | { readonly kind: 'compared'; readonly differences: readonly Difference[] };

/** `sweep` is what the runs are of; players are compared without one. */
export function doLabJob(job: LabJob, sweep: SweepTask | null): LabDone {
  if (job.kind === 'compare') {
    return { kind: 'compared', differences: differencesOf(job.rows, job.reference) };
  }
  if (sweep === null) throw new Error('a run of no sweep');
  return { kind: 'played', run: followedRun(sweep, job.number) };
}
