// Asking why: which number, of which region, in which half-year.
import { createContext, useContext } from 'react';
import type { Variable } from '../../views/variables.ts';

export type Question = {
  /** 0 asks where the start value comes from. */
  turn: number;
  /** `rest` is the whole country. */
  region: string;
  /** A stock, `leadershipIndex` or `rank`; of a sum its stocks, joined by `+`. */
  what: string;
  /** The flow that lies open at first, as `flow-leg`. */
  open?: string;
};

/** Where no half-year is named, the last one is meant. */
export type Asked = Omit<Question, 'turn'> & { turn?: number };

export const WhyContext = createContext<(asked: Asked) => void>(() => {
  throw new Error('asked why outside a game');
});

/** What is asked now; null while the panel is closed. */
export const AskedContext = createContext<Asked | null>(null);

export function useWhy(): (asked: Asked) => void {
  return useContext(WhyContext);
}

/** What to ask about a variable. */
export function askOf({ id, stocks }: Pick<Variable, 'id' | 'stocks'>): string {
  return stocks.length > 0 ? stocks.join('+') : id;
}
