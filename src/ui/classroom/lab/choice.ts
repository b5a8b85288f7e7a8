// What the laboratory's form has been filled in with, and what sweep it asks for.
import type { SweepAsked } from '../../../lab/sweep.ts';
import type { Player } from '../../../live/index.ts';
import { HIGHEST_SEED, LONGEST_GAME_TURNS } from '../../../scenario/limits.ts';
import type { Scenario } from '../../../scenario/schema.ts';
import { FIRST_REGION } from '../../start/setup.ts';

export type Choice = {
  readonly scenario: Scenario;
  readonly region: string;
  /** In the order in which they are listed. */
  readonly players: readonly Player[];
  /** As they stand in their fields. */
  readonly firstSeed: string;
  readonly seeds: string;
  readonly halfYears: string;
};

/** Least and most that a field takes. */
export const LIMITS = {
  firstSeed: [0, HIGHEST_SEED],
  seeds: [2, 500],
  halfYears: [1, LONGEST_GAME_TURNS],
} as const satisfies Partial<Record<keyof Choice, readonly [number, number]>>;
export type NumberField = keyof typeof LIMITS;

export function choiceOf(scenario: Scenario): Choice {
  return withScenario(
    {
      scenario,
      region: FIRST_REGION,
      players: ['default', 'novice', 'steady'],
      firstSeed: '1',
      seeds: '100',
      halfYears: '',
    },
    scenario,
  );
}

/** Another scenario has a length of its own, and may lack the region. */
export function withScenario(choice: Choice, scenario: Scenario): Choice {
  const { regions, turns } = scenario;
  const isThere = regions.some(({ id }) => id === choice.region);
  const region = isThere ? choice.region : (regions[0]?.id ?? '');
  return { ...choice, scenario, region, halfYears: String(turns) };
}

/** What a field holds; null where it is no whole number within its limits. */
export function numberIn(choice: Choice, field: NumberField): number | null {
  const text = choice[field].trim();
  const [least, most] = LIMITS[field];
  const number = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
  return number >= least && number <= most ? number : null;
}

/** Null where something is still to be mended. */
export function askedBy(choice: Choice): SweepAsked | null {
  const { scenario, region, players } = choice;
  const first = numberIn(choice, 'firstSeed');
  const count = numberIn(choice, 'seeds');
  const turns = numberIn(choice, 'halfYears');
  if (first === null || count === null || turns === null || players.length === 0) return null;
  // The last seed there is ends the range, whatever its first.
  const last = Math.min(first + count - 1, HIGHEST_SEED);
  return { scenario, seeds: { first, last }, turns, seats: [[region, players]] };
}

/** The call that plays the same on the command line. */
export function commandOf({ scenario, seeds, turns, seats }: SweepAsked): string {
  return [
    `npm run -s jingzhu -- sweep --scenario ${scenario.id}`,
    `--seeds ${seeds.first}..${seeds.last}`,
    ...seats.map(([region, players]) => `--seat ${region}=${players.join(',')}`),
    ...(turns === scenario.turns ? [] : [`--turns ${turns}`]),
    '--out sweep.csv',
  ].join(' ');
}
