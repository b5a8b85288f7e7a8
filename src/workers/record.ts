// Checks a file or a link in a thread of its own: whole games are played again, and the page goes on.
import { recordText } from '../classroom/record-text.ts';
import { type Read, readLink, readText } from '../record/read.ts';
import type { Scenario } from '../scenario/schema.ts';

export type RecordAsked = {
  /** What `text` is: that of a file, or a link. */
  readonly kind: 'file' | 'link';
  readonly text: string;
  readonly scenarios: readonly Scenario[];
};
export type RecordAnswer =
  | { readonly kind: 'halfYear'; readonly turn: number; readonly turns: number }
  | { readonly kind: 'done'; readonly read: Read };

const answer = (message: RecordAnswer): void => self.postMessage(message);

self.onmessage = ({ data: { kind, text, scenarios } }: MessageEvent<RecordAsked>) => {
  const read = kind === 'link' ? readLink : readText;
  const scenarioFor = (id: string): Scenario | undefined =>
    scenarios.find((scenario) => scenario.id === id);
  const onHalfYear = (turn: number, turns: number): void => {
    answer({ kind: 'halfYear', turn, turns });
  };
  // What a team handed in is looked at as any other game.
  const record = kind === 'file' ? (recordText(text) ?? text) : text;
  answer({ kind: 'done', read: read(record, scenarioFor, onHalfYear) });
};
