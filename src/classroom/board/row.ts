// One line of the board: what came of one thing that was handed in.
import type { RegionId } from '../../engine/types.ts';
import type { Lever, Programme } from '../../model/plan.ts';
import type { TimedCommand } from '../../record/forms/schema.ts';
import type { Unread } from '../../record/unread.ts';
import type { Answers } from '../exercise.ts';
import type { Score } from '../goals.ts';

/** What was dropped, found in a folder or pasted: one file, or one link in a text. */
export type Entry = {
  /** Name of the file with its folder, or where the link stood; for people to find it again. */
  readonly source: string;
  readonly text: string;
  /** What its first bytes showed already; then it is set aside, and there is no text. */
  readonly aside?: Pick<Row, 'mark' | 'reason'>;
};

/** `good` and `unfinished` count; all others are set aside, each with its reason. */
export const MARKS = [
  'good',
  /** Handed in before its half-years by hand were over; the rest ran out by the plan as it stood. */
  'unfinished',
  /** Another hand-in of the same attempt went further, or is the same. */
  'duplicate',
  /** Another attempt with the same seat and the same moves in every half-year by hand. */
  'copied',
  'changed',
  /** It comes out right, but holds moves that the exercise does not leave to its teams. */
  'rule-broken',
  'wrong-exercise',
  'other-version',
  /** Not a hand-in: a picture, a text, a game record, another of our files. */
  'no-hand-in',
  /** Cut off, damaged or empty. */
  'unreadable',
  'too-large',
] as const;
export type Mark = (typeof MARKS)[number];

export const COUNTED: readonly Mark[] = ['good', 'unfinished'];

/** Why a row has its mark, for a sentence in the reader's language. */
export type Reason =
  | { kind: 'unread'; unread: Unread }
  /** `source` of the row that counts instead, or that it agrees with. */
  | { kind: 'same-as'; source: string; team: string }
  | { kind: 'exercise'; found: string; isEdition: boolean }
  | { kind: 'start'; what: 'scenario' | 'seed' | 'seats' | 'turns' }
  | { kind: 'move'; turn: number }
  | { kind: 'stopped'; turn: number; byHand: number }
  /** The moves are as they were; the name or the answers are not. */
  | { kind: 'answers' }
  /** What it is, where it is no hand-in. */
  | { kind: 'other-file'; what: OtherFile }
  | { kind: 'none' };

/** Kinds of file that find their way into a folder of hand-ins. */
export const OTHER_FILES = [
  'picture',
  'document',
  'archive',
  'other',
  'text',
  'record',
  'exercise',
  'scenario',
] as const;
export type OtherFile = (typeof OTHER_FILES)[number];

/** What there is to show of a game that came out right. */
export type Work = {
  /** One line with nothing unseen in it; may be empty. */
  team: string;
  attempt: string;
  region: RegionId;
  /** Half-years that the team played itself. */
  playedTurns: number;
  /** State hash at the end, after what was left ran out. */
  hash: string;
  score: Score;
  answers: Answers;
  /** What came of the measures that questions foretell, by the question's id. */
  came: Record<string, number>;
  /** From the start on, one value a half-year. */
  ranks: number[];
  indices: number[];
  /** Mean share of the purse over the half-years by hand, by lever. */
  shares: Record<Lever, number>;
  /** Programmes that ran in a half-year by hand, and in how many. */
  programmes: Partial<Record<Programme, number>>;
  /** What the team commanded, half-year by half-year. */
  commands: TimedCommand[];
};

export type Row = {
  source: string;
  /** As it says itself, where it could be read and says one; for people to know whose it is. */
  team?: string;
  mark: Mark;
  reason: Reason;
  /** Null where no game came of it. */
  work: Work | null;
};
