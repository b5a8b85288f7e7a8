// The frontier of a seat: plans of which none is bettered in one objective without a loss in the
// other. Found by search over styles kept to from start to end: DIRECT (Jones, Perttunen &
// Stuckman 1993) divides the space of shares, priorities and sets of programmes; what it finds is
// then improved by one change after another, for DIRECT comes near an optimum sooner than into it.
// With two objectives the search is made for several weights of the one against the other.
// Deterministic: a budget of plans, never a clock, and draws at addresses of their own.
import directly from 'ml-direct';
import { mean } from 'simple-statistics';
import { drawUniforms } from '../engine/chance.ts';
import { PILLARS } from '../engine/types.ts';
import { CHANGE_DRAWS, changedStyle } from '../rivals/changing.ts';
import { STEADY } from '../rivals/levels.ts';
import { STYLE_LEVERS, STYLE_SPECS, type StyleSpec } from '../rivals/styles.ts';
import type { Scenario } from '../scenario/schema.ts';
import { standingIn, stocksOf } from './experiments/measures.ts';
import { run, type Sitting } from './runs.ts';
import { percentsOf, sampleStyle } from './search.ts';

/** What can be wanted of a seat at the end, its unit, and whether more of it is better. */
export const OBJECTIVES = {
  leadershipIndex: { unit: 'index points', better: 1 },
  rank: { unit: 'rank', better: -1 },
  coreOutputYi: { unit: '亿元 a year', better: 1 },
  aiTalent: { unit: 'persons', better: 1 },
  unicorns: { unit: 'firms', better: 1 },
} as const satisfies Record<string, { readonly unit: string; readonly better: 1 | -1 }>;

export type Objective = keyof typeof OBJECTIVES;
export const OBJECTIVE_IDS = Object.keys(OBJECTIVES) as Objective[];

/** How a seat ends: means over seeds. */
export type SeatEnd = Readonly<Record<Objective, number>>;

export type TriedPlan = { readonly style: StyleSpec; readonly end: SeatEnd };

export type Frontier = {
  /** What the seat gets without a search. */
  readonly hold: SeatEnd;
  readonly usual: SeatEnd;
  /** Every plan once, in the order in which they were tried. */
  readonly tried: readonly TriedPlan[];
  /** Best in the first objective first. */
  readonly frontier: readonly TriedPlan[];
};

export type FrontierOptions = {
  readonly region: string;
  readonly seeds: readonly number[];
  readonly turns: number;
  readonly objectives: readonly [Objective, ...Objective[]];
  /** Plans tried at most, 50 or more. */
  readonly plans: number;
  readonly onTried?: (count: number) => void;
};

/** Weights of the first objective where there are two. */
const WEIGHTS = [1, 0.75, 0.5, 0.25, 0] as const;
/** Plans drawn at random, by whose spread objectives are made comparable. */
const DRAWN = 16;
/** Part of the budget that divides the space; the rest improves what was found. */
const DIVIDING = 0.4;
/** DIRECT may divide no further without a new plan: shares are whole percents. */
const MOST_DIVISIONS = 200;

/** Known styles: each is tried, and their sets of programmes are those among which DIRECT chooses. */
const STYLES = [STEADY, ...Object.values(STYLE_SPECS)];
const PROGRAMME_SETS = STYLES.map(({ programmes }) => programmes);
const DIMENSIONS = STYLE_LEVERS.length + 2;

export function frontierOf(scenario: Scenario, options: FrontierOptions): Frontier {
  const { objectives, plans, onTried } = options;
  const found = new Map<string, TriedPlan>();
  const tryOut = (style: StyleSpec): TriedPlan => {
    const key = JSON.stringify(style);
    const known = found.get(key);
    if (known !== undefined) return known;
    const tried = { style, end: endIn(scenario, options, style) };
    found.set(key, tried);
    onTried?.(found.size);
    return tried;
  };

  for (let k = 0; k < DRAWN; k++) tryOut(sampleStyle(k));
  for (const style of STYLES) tryOut(style);
  const spreads = objectives.map((objective) => spreadOf([...found.values()], objective));
  const weights = objectives.length === 1 ? [1] : WEIGHTS;
  weights.forEach((weight, at) => {
    const worthOf = ({ end }: TriedPlan): number =>
      objectives.reduce((sum, objective, k) => {
        const share = k === 0 ? weight : 1 - weight;
        return (
          sum + (share * OBJECTIVES[objective].better * end[objective]) / (spreads[k] as number)
        );
      }, 0);
    const first = found.size;
    const last = first + Math.floor((plans - first) / (weights.length - at));
    divide(last - Math.floor((1 - DIVIDING) * (last - first)), (point) =>
      found.size < last ? -worthOf(tryOut(styleAt(point))) : 0,
    );
    improve(last, at, worthOf);
  });
  const tried = [...found.values()];
  return {
    hold: endIn(scenario, options, 'hold'),
    usual: endIn(scenario, options, 'default'),
    tried,
    frontier: undominated(tried, objectives),
  };

  function divide(until: number, cost: (point: readonly number[]) => number): void {
    let initialState: unknown;
    for (let k = 0; k < MOST_DIVISIONS && found.size < until; k++) {
      const { finalState } = directly(
        cost,
        Array.from({ length: DIMENSIONS }, () => 0),
        Array.from({ length: DIMENSIONS }, () => 1),
        { iterations: 1, ...(initialState !== undefined && { initialState }) },
      );
      initialState = finalState;
    }
  }

  function improve(until: number, at: number, worthOf: (plan: TriedPlan) => number): void {
    let best = [...found.values()].reduce((high, each) =>
      worthOf(each) > worthOf(high) ? each : high,
    );
    // A change may lead to a plan that is known: such a step costs nothing, but must not go on for ever.
    for (let k = 0; k < 20 * plans && found.size < until; k++) {
      const changed = tryOut(
        changedStyle(best.style, drawUniforms(at, k, 'frontier', CHANGE_DRAWS)),
      );
      if (worthOf(changed) > worthOf(best)) best = changed;
    }
  }
}

/** The style at a point of the unit cube: shares of the levers, a priority, and a set of programmes. */
function styleAt(point: readonly number[]): StyleSpec {
  const at = STYLE_LEVERS.length;
  const pick = <T>(list: readonly T[], u: number): T =>
    list[Math.min(list.length - 1, Math.floor(u * list.length))] as T;
  return {
    percents: percentsOf(point.slice(0, at).map((each) => each * each)),
    surplus: 'save',
    priority: pick(PILLARS, point[at] as number),
    programmes: pick(PROGRAMME_SETS, point[at + 1] as number),
    field: 'follow',
  };
}

function endIn(
  scenario: Scenario,
  { region, seeds, turns }: FrontierOptions,
  sitting: Sitting,
): SeatEnd {
  const standing = standingIn(scenario, region);
  const ends = seeds.map((seed) => {
    let end: SeatEnd | undefined;
    run(scenario, seed, { seats: { [region]: sitting }, turns }, (world) => {
      if (world.turn < turns) return;
      const { leadershipIndex, rank } = standing(world);
      const { coreOutputYi, aiTalent, unicorns } = stocksOf(world, region);
      end = { leadershipIndex, rank, coreOutputYi, aiTalent, unicorns };
    });
    return end as SeatEnd;
  });
  const meanOf = (objective: Objective): number => mean(ends.map((end) => end[objective]));
  return Object.fromEntries(OBJECTIVE_IDS.map((id) => [id, meanOf(id)])) as SeatEnd;
}

function spreadOf(tried: readonly TriedPlan[], objective: Objective): number {
  const values = tried.map(({ end }) => end[objective]);
  return Math.max(...values) - Math.min(...values) || 1;
}

/** Plans that no other betters in one objective without being worse in another. */
function undominated(tried: readonly TriedPlan[], objectives: readonly Objective[]): TriedPlan[] {
  const gain = (objective: Objective, a: TriedPlan, b: TriedPlan): number =>
    OBJECTIVES[objective].better * (a.end[objective] - b.end[objective]);
  const betters = (a: TriedPlan, b: TriedPlan): boolean =>
    objectives.every((objective) => gain(objective, a, b) >= 0) &&
    objectives.some((objective) => gain(objective, a, b) > 0);
  const [first] = objectives as readonly [Objective, ...Objective[]];
  const best = tried
    .filter((plan) => !tried.some((other) => betters(other, plan)))
    .sort((a, b) => gain(first, b, a));
  // Of plans that end alike, one is enough.
  return best.filter(
    (plan, k) =>
      !best.slice(0, k).some((other) => objectives.every((o) => gain(o, plan, other) === 0)),
  );
}
