// Is the game balanced? Each seat is played in many ways on common luck, all other seats by `default`:
// what can a plan gain or lose there, and how much of what comes out is luck?
import { mean, sampleVariance } from 'simple-statistics';
import type { Standing } from '../model/leadership.ts';
import { LEVERS, type Lever } from '../model/plan.ts';
import type { Player } from '../rivals/players.ts';
import { STYLE_LEVERS, type StyleSpec } from '../rivals/styles.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { Sitting } from './runs.ts';
import { finalStandings, sampleStyle } from './search.ts';

/** How a way to play ends: means over seeds. */
export type Ending = {
  /** 0–100. */
  readonly index: number;
  /** 1 is the leader. */
  readonly rank: number;
};

export type SeatBalance = {
  readonly region: string;
  readonly hold: Ending;
  readonly usual: Ending;
  /** Highest and lowest index of the sampled plans. */
  readonly best: Ending;
  readonly worst: Ending;
  /** The best of all ways that were tried, levels of skill and single levers included. */
  readonly top: Ending;
  /** Ranks that `hold` loses against the seat's own style. */
  readonly holdCosts: number;
  /** Ranks that the best way gains against `hold`. */
  readonly gainRanks: number;
  /** Index points that the best way gains against the seat's own style. */
  readonly gainPoints: number;
  /** Between the best and the worst of the sampled plans. */
  readonly spreadPoints: number;
  readonly spreadRanks: number;
  /** Share of the variance of final index, over sampled plans and seeds, that seeds explain, 0–1. */
  readonly luckShare: number;
  /** The lever that, given all money and no programme, beats every other way; null where none does. */
  readonly loneLever: Lever | null;
};

export type BalanceOptions = {
  readonly seeds: readonly number[];
  /** Plans drawn at random. */
  readonly samples: number;
};

const LEVELS = ['novice', 'steady', 'expert'] as const satisfies readonly Player[];

export function balanceOf(
  scenario: Scenario,
  region: string,
  { seeds, samples }: BalanceOptions,
): SeatBalance {
  const standingsOf = (sitting: Sitting): Standing[] =>
    finalStandings(scenario, { region, seeds, turns: scenario.turns }, sitting);
  const played = (sitting: Sitting): Ending => endingOf(standingsOf(sitting));

  const hold = played('hold');
  const usual = played('default');
  const drawn = Array.from({ length: samples }, (_, k) => standingsOf(sampleStyle(k)));
  const plans = drawn.map(endingOf);
  const [best, worst] = [highest(plans), lowest(plans)];
  const lone = LEVERS.map((lever) => ({ lever, ending: played(allOn(lever)) }));
  const others = [hold, usual, best, ...LEVELS.map(played)];
  const top = highest([...others, ...lone.map(({ ending }) => ending)]);
  const winner = lone.find(({ ending }) => ending === top);
  return {
    region,
    hold,
    usual,
    best,
    worst,
    top,
    holdCosts: hold.rank - usual.rank,
    gainRanks: hold.rank - top.rank,
    gainPoints: top.index - usual.index,
    spreadPoints: best.index - worst.index,
    spreadRanks: worst.rank - best.rank,
    luckShare: luckShareOf(drawn.map((ends) => ends.map((end) => end.leadershipIndex))),
    loneLever: winner?.lever ?? null,
  };
}

function endingOf(ends: readonly Standing[]): Ending {
  return {
    index: mean(ends.map(({ leadershipIndex }) => leadershipIndex)),
    rank: mean(ends.map(({ rank }) => rank)),
  };
}

const highest = (endings: readonly Ending[]): Ending =>
  endings.reduce((high, each) => (each.index > high.index ? each : high));
const lowest = (endings: readonly Ending[]): Ending =>
  endings.reduce((low, each) => (each.index < low.index ? each : low));

function allOn(lever: Lever): StyleSpec {
  const percents = STYLE_LEVERS.map((each) => (each === lever ? 100 : 0));
  return {
    percents: percents as unknown as StyleSpec['percents'],
    surplus: 'save',
    priority: 'ecosystem',
    programmes: [],
  };
}

/**
 * `indices` by plan, then by seed, two seeds at least. Components of variance of a one-way layout:
 * what seeds spread within a plan is luck; what the plans' means spread beyond that is not.
 */
export function luckShareOf(indices: readonly (readonly number[])[]): number {
  const luck = mean(indices.map((ofPlan) => sampleVariance([...ofPlan])));
  const ofMeans = sampleVariance(indices.map((ofPlan) => mean([...ofPlan])));
  const plans = Math.max(0, ofMeans - luck / (indices[0]?.length ?? 1));
  return luck === 0 ? 0 : luck / (luck + plans);
}
