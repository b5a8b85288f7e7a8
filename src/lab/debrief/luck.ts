// Luck against decisions. The same commands are played on the luck of other games, and each of
// those games once more with the seat left to its usual player. Means are compared, because their
// differences add up: left alone + decisions + luck = what came out.
import { drawUniforms } from '../../engine/chance.ts';
import { HIGHEST_SEED } from '../../scenario/limits.ts';
import { type Band, bandOf } from '../bands.ts';
import type { Reading } from '../forecast.ts';

/** How one game ended for the seat: with the commands that were given, and left alone. */
export type Deal = {
  readonly moves: Reading<number>;
  readonly usual: Reading<number>;
  /** Commands that this other luck made illegal. */
  readonly dropped: number;
};

export type Account = {
  /** At the start, and as the game that was played ended. */
  readonly start: number;
  readonly end: number;
  /** Means over the other games. */
  readonly usual: number;
  readonly moves: number;
  /** What the decisions changed, other game by other game. */
  readonly worth: Band;
  /** Other games in which they made it better, and worse. */
  readonly helped: number;
  readonly harmed: number;
  /** What they changed in this game. */
  readonly worthHere: number;
  /** Other games with the same commands that ended worse than this one, and as well. */
  readonly worse: number;
  readonly level: number;
  /** How the other games ended with the same commands, and left alone: median and band. */
  readonly moved: Band;
  readonly left: Band;
};

export type Luck = {
  readonly games: number;
  readonly accounts: Readonly<Record<keyof Reading<number>, Account>>;
  /** Final indices of the other games, in their order. */
  readonly endings: { readonly moves: readonly number[]; readonly usual: readonly number[] };
  /** Other games that ended at each rank, the leader first. */
  readonly ranks: { readonly moves: readonly number[]; readonly usual: readonly number[] };
  /** Commands dropped in the other games, in all. */
  readonly dropped: number;
};

/** Seeds of other games of the same scenario; they follow from this game's seed. */
export function otherSeeds(seed: number, count: number): number[] {
  const range = HIGHEST_SEED + 1;
  // A few more than wanted, lest one should be this game's own or come twice.
  const drawn = drawUniforms(seed, 0, 'debrief', count + 8).map((u) => Math.floor(u * range));
  return [...new Set(drawn)].filter((each) => each !== seed).slice(0, count);
}

export function luckOf(
  start: Reading<number>,
  here: Omit<Deal, 'dropped'>,
  deals: readonly Deal[],
  regions: number,
): Luck {
  const account = (key: keyof Reading<number>): Account => {
    // The best rank is the smallest number.
    const sign = key === 'rank' ? -1 : 1;
    const [moves, usual] = [deals.map((deal) => deal.moves[key]), deals.map((d) => d.usual[key])];
    const worths = moves.map((value, k) => value - (usual[k] as number));
    const end = here.moves[key];
    return {
      start: start[key],
      end,
      usual: mean(usual),
      moves: mean(moves),
      worth: bandOf(worths),
      helped: worths.filter((worth) => sign * worth > 0).length,
      harmed: worths.filter((worth) => sign * worth < 0).length,
      worthHere: end - here.usual[key],
      worse: moves.filter((value) => sign * (end - value) > 0).length,
      level: moves.filter((value) => value === end).length,
      moved: bandOf(moves),
      left: bandOf(usual),
    };
  };
  const ranks = (of: 'moves' | 'usual'): number[] => {
    const counts = new Array<number>(regions).fill(0);
    for (const deal of deals) counts[deal[of].rank - 1] = (counts[deal[of].rank - 1] ?? 0) + 1;
    return counts;
  };
  return {
    games: deals.length,
    accounts: {
      outputYi: account('outputYi'),
      leadershipIndex: account('leadershipIndex'),
      rank: account('rank'),
    },
    endings: {
      moves: deals.map((deal) => deal.moves.leadershipIndex),
      usual: deals.map((deal) => deal.usual.leadershipIndex),
    },
    ranks: { moves: ranks('moves'), usual: ranks('usual') },
    dropped: deals.reduce((sum, deal) => sum + deal.dropped, 0),
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
