// What the parts of the board have in common: whom it shows, and by what names.
import { createContext, useContext } from 'react';
import type { Luck } from '../../../classroom/board/luck.ts';
import type { Row } from '../../../classroom/board/row.ts';
import { type CountedRow, isCounted, type Placed } from '../../../classroom/board/rows.ts';
import type { Exercise } from '../../../classroom/exercise.ts';
import type { Scenario } from '../../../scenario/schema.ts';

export type BoardView = {
  exercise: Exercise;
  scenario: Scenario;
  rows: readonly Row[];
  ranked: readonly Placed[];
  /** Team names are hidden: the board is shown to the class. */
  isShown: boolean;
  /** By attempt, where it has been worked out. */
  lucks: ReadonlyMap<string, Luck>;
  addLuck(attempt: string, luck: Luck): void;
  nameOf(row: CountedRow): string;
  seatOf(row: CountedRow): string;
  /** The attempt that all charts pick out: the one pointed at, or else the one chosen. */
  picked: string | null;
  pick(attempt: string | null): void;
  chosen: string | null;
  choose(attempt: string | null): void;
};

export const BoardContext = createContext<BoardView | null>(null);

export function useBoard(): BoardView {
  const view = useContext(BoardContext);
  if (view === null) throw new Error('used outside the board');
  return view;
}

/** Numbers for teams, in the order of what they handed in: they tell nothing of the result. */
export function teamNumbers(rows: readonly Row[]): ReadonlyMap<string, number> {
  return new Map(rows.filter(isCounted).map(({ work }, at) => [work.attempt, at + 1]));
}
