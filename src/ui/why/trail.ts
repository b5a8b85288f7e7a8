// Where the panel stands, and the way on from there.
import { createContext, useContext } from 'react';
import type { Question } from './ask.ts';

export type Trail = {
  question: Question;
  /** Goes on to another number; the way back stays open. */
  follow(next: Question): void;
};

export const TrailContext = createContext<Trail | null>(null);

export function useTrail(): Trail {
  const trail = useContext(TrailContext);
  if (trail === null) throw new Error('used outside the panel');
  return trail;
}
