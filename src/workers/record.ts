// Checks one file in a thread of its own: a whole game is played again, and the page goes on.
import { type ReadRecord, readRecord } from '../record/read.ts';
import type { Scenario } from '../scenario/schema.ts';

export type RecordAsked = { readonly source: string; readonly scenarios: readonly Scenario[] };
export type RecordAnswer =
  | { readonly kind: 'halfYear'; readonly turn: number; readonly turns: number }
  | { readonly kind: 'done'; readonly read: ReadRecord };

const answer = (message: RecordAnswer): void => self.postMessage(message);

self.onmessage = ({ data }: MessageEvent<RecordAsked>) => {
  const read = readRecord(data.source, data.scenarios, (turn, turns) => {
    answer({ kind: 'halfYear', turn, turns });
  });
  answer({ kind: 'done', read });
};
