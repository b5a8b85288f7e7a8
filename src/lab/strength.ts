// How strong players are: each sits in the same seat of the same games, so that a difference between
// two of them is a difference of decisions. Who ends with the higher leadership index wins the pair.
import { mean } from 'simple-statistics';
import type { Player } from '../rivals/players.ts';
import type { Scenario } from '../scenario/schema.ts';
import { finalStandings } from './search.ts';

/** Who should win against whom, and in what share of pairs at least. */
export const DUELS = [
  { winner: 'steady', loser: 'novice', atLeast: 0.8 },
  { winner: 'expert', loser: 'steady', atLeast: 0.8 },
  { winner: 'novice', loser: 'random', atLeast: 0.95 },
  { winner: 'steady', loser: 'random', atLeast: 0.95 },
  { winner: 'expert', loser: 'random', atLeast: 0.95 },
] as const;

/** Final leadership indices of a seat, 0–100, by player and in the order of seeds. */
export type Strength = Readonly<
  Record<'random' | 'novice' | 'steady' | 'expert', readonly number[]>
>;

/** All levels of skill in one seat, and `random` as the measure for them; the other seats are played by `default`. */
export function strengthIn(
  scenario: Scenario,
  region: string,
  seeds: readonly number[],
  turns = scenario.turns,
): Strength {
  const ends = (player: Player): number[] =>
    finalStandings(scenario, { region, seeds, turns }, player).map((each) => each.leadershipIndex);
  return {
    random: ends('random'),
    novice: ends('novice'),
    steady: ends('steady'),
    expert: ends('expert'),
  };
}

/** In what share of pairs `a` ends above `b`, 0–1. */
export function shareWon(a: readonly number[], b: readonly number[]): number {
  return mean(a.map((index, k) => (index > (b[k] as number) ? 1 : 0)));
}
