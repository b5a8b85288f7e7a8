// Search over styles that one seat could keep to: sampled at random, then improved step by step.
// Deterministic: its draws have addresses of their own, and its budget is a number of games.
import { drawUniforms } from '../engine/chance.ts';
import { PILLARS, type Pillar } from '../engine/types.ts';
import { type Standing, standings } from '../model/leadership.ts';
import { PROGRAMMES } from '../model/plan.ts';
import { SURPLUS_RULES } from '../model/world.ts';
import { CHANGE_DRAWS, changedStyle } from '../rivals/changing.ts';
import { STYLE_LEVERS, type StyleSpec } from '../rivals/styles.ts';
import type { Scenario } from '../scenario/schema.ts';
import { fixedOf } from '../scenario/start.ts';
import { run, type Sitting } from './runs.ts';

export type SearchOptions = {
  readonly region: string;
  readonly seeds: readonly number[];
  readonly turns: number;
  /** Styles drawn at random, before the best is improved. */
  readonly samples: number;
  /** Steps of improvement. */
  readonly steps: number;
  /** What a seat's standing at the end is worth; its leadership index where nothing is said. */
  readonly worth?: (standing: Standing) => number;
};

export type Tried = { readonly style: StyleSpec; readonly worth: number };

/** How a seat stands at the end when it is played so, in the games of some seeds. */
export function finalStandings(
  scenario: Scenario,
  { region, seeds, turns }: Pick<SearchOptions, 'region' | 'seeds' | 'turns'>,
  sitting: Sitting,
): Standing[] {
  const { parameters } = fixedOf(scenario);
  return seeds.map((seed) => {
    let found: Standing | undefined;
    run(scenario, seed, { seats: { [region]: sitting }, turns }, ({ turn, regions }) => {
      if (turn !== turns) return;
      found = standings(regions, parameters).find(({ id }) => id === region);
    });
    if (found === undefined) throw new RangeError(`no region ${region} in ${scenario.id}`);
    return found;
  });
}

const indexOf = ({ leadershipIndex }: Standing): number => leadershipIndex;

/** All styles that were drawn, and the improved one last; worth is its mean over seeds. */
export function searchStyles(scenario: Scenario, options: SearchOptions): Tried[] {
  const { worth: worthOfOne = indexOf, seeds } = options;
  const worthOf = (style: StyleSpec): number =>
    finalStandings(scenario, options, style).reduce((sum, each) => sum + worthOfOne(each), 0) /
    seeds.length;
  const tried: Tried[] = [];
  for (let k = 0; k < options.samples; k++) {
    const style = sampleStyle(k);
    tried.push({ style, worth: worthOf(style) });
  }
  let best = bestOf(tried);
  for (let k = 0; k < options.steps; k++) {
    const style = changedStyle(best.style, drawUniforms(k, 1, 'style', CHANGE_DRAWS));
    const worth = worthOf(style);
    if (worth > best.worth) best = { style, worth };
  }
  return [...tried, best];
}

export function bestOf(tried: readonly Tried[]): Tried {
  return tried.reduce((high, each) => (each.worth > high.worth ? each : high));
}

const PROGRAMMES_LIKED = 4;

/** The `k`-th style of an endless list drawn once for all. */
export function sampleStyle(k: number): StyleSpec {
  const u = drawUniforms(k, 0, 'style', STYLE_LEVERS.length + 2 + PROGRAMMES.length);
  const weights = STYLE_LEVERS.map((_, j) => (u[j] as number) ** 2);
  const at = STYLE_LEVERS.length;
  const order = PROGRAMMES.map((programme, j) => ({ programme, u: u[at + 2 + j] as number }));
  order.sort((a, b) => a.u - b.u);
  return {
    percents: percentsOf(weights),
    surplus: SURPLUS_RULES[Math.floor((u[at] as number) * SURPLUS_RULES.length)] ?? 'save',
    priority: PILLARS[Math.floor((u[at + 1] as number) * PILLARS.length)] as Pillar,
    programmes: order.slice(0, PROGRAMMES_LIKED).map(({ programme }) => programme),
    field: 'follow',
  };
}

/** Whole percents that add up to 100 at most. */
export function percentsOf(weights: readonly number[]): StyleSpec['percents'] {
  const total = weights.reduce((sum, weight) => sum + weight, 1e-9);
  const percents = weights.map((weight) => Math.floor((100 * weight) / total));
  return percents as unknown as StyleSpec['percents'];
}
