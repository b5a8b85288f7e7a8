// What one control is expected to change: the futures of the plan with it against the same futures
// without it, each pair on the same luck, in the variables that the control is there for.
import { PROGRAMME_SPECS, type Programme } from '../model/plan.ts';
import { aimValue } from '../views/aims.ts';
import type { Variable } from '../views/variables.ts';
import { type Band, bandOf } from './bands.ts';
import type { Course } from './futures.ts';

export const SURETIES = ['sure', 'likely', 'uncertain', 'little'] as const;
/** How surely an effect is to be expected; `little` is little or nothing. */
export type Surety = (typeof SURETIES)[number];

export type AimEffect = {
  readonly aim: Variable['id'];
  /** With the control less without it. */
  readonly change: Band;
  readonly surety: Surety;
};

export type Effect = {
  /** How far ahead it is measured. */
  readonly halfYears: number;
  readonly aims: readonly AimEffect[];
  /** In share of output without the control: what it costs elsewhere is counted in. */
  readonly outputShare: Band;
};

/** A band of at most this width, in medians, is sure; twice over its median it is no more likely. */
const SURE_WIDTH = 0.25;
const LIKELY_WIDTH = 1;
/** Less than this share of what there is without the control counts as little. */
const LITTLE_SHARE = 0.003;

/** By how widely the futures disagree; `level` is what there is without the control. */
export function suretyOf({ low, median, high }: Band, level: number): Surety {
  if (low <= 0 && high >= 0) return 'little';
  if (Math.abs(median) < LITTLE_SHARE * Math.abs(level)) return 'little';
  const width = (high - low) / Math.abs(median);
  return width <= SURE_WIDTH ? 'sure' : width <= LIKELY_WIDTH ? 'likely' : 'uncertain';
}

/** Half-years after which a programme's effect is told: in full for two, and in whole years. */
export function programmeHorizon(programme: Programme): number {
  return Math.max(4, 2 * Math.ceil((PROGRAMME_SPECS[programme].leadTurns + 2) / 2));
}

/** The courses with the control against those without it, at the last half-year told. */
export function effectOf(
  with_: readonly Course[],
  without: readonly Course[],
  halfYears: number,
  aims: readonly Variable[],
): Effect {
  const pairs = with_.map((course, k) => {
    const now = course[halfYears - 1];
    const other = without[k]?.[halfYears - 1];
    if (now === undefined || other === undefined) throw new RangeError(`no half-year ${halfYears}`);
    return [now, other] as const;
  });
  return {
    halfYears,
    aims: aims.map((aim) => {
      const level = bandOf(pairs.map(([, other]) => aimValue(aim, other.stocks))).median;
      const change = bandOf(
        pairs.map(([now, other]) => aimValue(aim, now.stocks) - aimValue(aim, other.stocks)),
      );
      return { aim: aim.id, change, surety: suretyOf(change, level) };
    }),
    outputShare: bandOf(
      pairs.map(([now, other]) => now.stocks.coreOutputYi / other.stocks.coreOutputYi - 1),
    ),
  };
}
