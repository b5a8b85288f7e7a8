// What a teacher should know of a shipped exercise: a script for the lesson, what to expect and what
// goes wrong. Its figures are measured: `npm run build:guides` plays each strategy and writes them.
import type { RegionId, Text } from '../engine/types.ts';
import type { Command } from '../model/commands.ts';

/** A command of a strategy, for whichever seat plays it, and the half-year (from 1) of it. */
export type StrategyMove = { turn: number } & (
  | Omit<Extract<Command, { type: 'plan' }>, 'region'>
  | Omit<Extract<Command, { type: 'startProgramme' }>, 'region'>
  | Omit<Extract<Command, { type: 'continueProgramme' | 'endProgramme' }>, 'region'>
  | Omit<Extract<Command, { type: 'meeting' }>, 'region'>
);

/** What a strategy came to: on the exercise's own seed, and its score over 50 others. */
export type Measured = {
  /** 0–100. */
  score: number;
  rank: number;
  /** Points of the leadership index gained. */
  indexGain: number;
  /** The score's median and nine tenths over the other seeds. */
  band: { low: number; median: number; high: number };
  /** Of the other seeds, in how many it scores more than the first strategy of the guide. */
  better: number;
};

export type Strategy = {
  id: string;
  title: Text;
  seat: RegionId;
  moves: StrategyMove[];
};

export type Guide = {
  format: 1;
  /** Id of the exercise. */
  exercise: string;
  thesis: Text;
  /** What the teacher says or asks in each part of the lesson. */
  steps: { predict: Text; play: Text; debrief: Text };
  /** The first is the one that the others are held against. */
  strategies: Strategy[];
  /**
   * Sentences with figures in braces: `{patient.score}`, `.rank`, `.indexGain`, `.median` or `.better`
   * of a strategy by its id.
   */
  findings: Text[];
  wrong: Text[];
  debrief: { question: Text; answer: Text }[];
  limits: Text;
};

/** Figures of the strategies, by id. */
export type Figures = Readonly<Record<string, Measured>>;

const FIGURE = /\{([a-z][a-z0-9-]*)\.(score|rank|indexGain|median|better)\}/g;

/** A finding with its figures in; throws RangeError where it names a strategy that is not there. */
export function findingOf(text: string, figures: Figures): string {
  return text.replace(FIGURE, (_, id: string, what: string) => {
    const measured = figures[id];
    if (measured === undefined) throw new RangeError(`no strategy ${id}`);
    switch (what) {
      case 'rank':
        return String(measured.rank);
      case 'better':
        return String(measured.better);
      case 'indexGain':
        return signed(measured.indexGain);
      case 'median':
        return String(measured.band.median);
      default:
        return String(measured.score);
    }
  });
}

function signed(value: number): string {
  return value < 0 ? `−${-value}` : `+${value}`;
}
