// Reading styles: which style does a seat keep to, by its commands alone? The simplest of classifiers:
// what a game's commands spend and run is a point, and the style is that of the nearest centre.
import { mean } from 'simple-statistics';
import type { Command } from '../model/commands.ts';
import { LEVERS, PROGRAMMES } from '../model/plan.ts';
import type { Style } from '../model/style.ts';

/** Shares of the purse, averaged over the plans given, and how many of the starts are of each programme. */
export type Traits = readonly number[];

export function traitsOf(commands: readonly Command[]): Traits {
  const plans = commands.flatMap((each) => (each.type === 'plan' ? [each.shares ?? {}] : []));
  const starts = commands.flatMap((each) =>
    each.type === 'startProgramme' ? [each.programme] : [],
  );
  return [
    ...LEVERS.map((lever) => (plans.length === 0 ? 0 : mean(plans.map((s) => s[lever] ?? 0)))),
    ...PROGRAMMES.map(
      (programme) =>
        starts.filter((each) => each === programme).length / Math.max(1, starts.length),
    ),
  ];
}

export type Example = { readonly style: Style; readonly traits: Traits };

/** The style whose examples' centre lies nearest. */
export function readStyle(examples: readonly Example[], traits: Traits): Style {
  let nearest: Style | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const style of new Set(examples.map((each) => each.style))) {
    const own = examples.filter((each) => each.style === style);
    let distance = 0;
    traits.forEach((trait, k) => {
      const away = trait - mean(own.map((each) => each.traits[k] as number));
      distance += away * away;
    });
    if (distance < least) [nearest, least] = [style, distance];
  }
  if (nearest === null) throw new RangeError('no examples to read a style by');
  return nearest;
}
