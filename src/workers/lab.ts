// The laboratory's thread on the page. A sweep comes once; handfuls of its runs follow, each answered
// in turn. Or players are compared, which takes too long for the page as well.
import { type FollowedRun, followedRun } from '../lab/courses.ts';
import { type Difference, differencesOf } from '../lab/paired.ts';
import type { SweepRow, SweepTask } from '../lab/sweep.ts';

export type LabAsked =
  | { readonly kind: 'sweep'; readonly task: SweepTask }
  | { readonly kind: 'play'; readonly numbers: readonly number[] }
  | { readonly kind: 'compare'; readonly rows: readonly SweepRow[]; readonly reference: string };
export type LabAnswer =
  | { readonly kind: 'played'; readonly runs: readonly FollowedRun[] }
  | { readonly kind: 'compared'; readonly differences: readonly Difference[] };

let task: SweepTask | null = null;

const answer = (message: LabAnswer): void => self.postMessage(message);

self.onmessage = ({ data }: MessageEvent<LabAsked>) => {
  if (data.kind === 'sweep') {
    task = data.task;
  } else if (data.kind === 'compare') {
    answer({ kind: 'compared', differences: differencesOf(data.rows, data.reference) });
  } else {
    const sweep = task;
    if (sweep === null) throw new Error('runs of no sweep');
    answer({ kind: 'played', runs: data.numbers.map((number) => followedRun(sweep, number)) });
  }
};
