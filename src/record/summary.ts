// What a game came to, as plain data: the league table at its end and every half-year's numbers.
import type { Period } from '../engine/types.ts';
import { type Game, present, stateHash } from '../game/game.ts';
import type { OutsideStock } from '../model/stocks.ts';
import { type RegionRow, regionRows } from './rows.ts';

export type Placing = {
  rank: number;
  region: string;
  leadershipIndex: number;
  coreOutputYi: number;
};

export type HalfYearRows = {
  turn: number;
  period: Period;
  hash: string;
  regions: Record<string, RegionRow>;
  outside: Record<string, Record<OutsideStock, number>>;
};

export type Summary = {
  scenario: string;
  seed: number;
  /** Half-years played. */
  turns: number;
  hash: string;
  ranking: Placing[];
  /** The start first. */
  history: HalfYearRows[];
};

export function summaryOf(game: Game): Summary {
  const history = game.chapters.map(({ turn, world, hash }): HalfYearRows => {
    const outside: HalfYearRows['outside'] = {};
    for (const { id, stocks } of world.outside) outside[id] = { ...stocks };
    return { turn, period: world.period, hash, regions: regionRows(world, game.fixed), outside };
  });
  const last = history.at(-1)?.regions ?? {};
  const ranking = Object.entries(last)
    .map(([region, { rank, leadershipIndex, coreOutputYi }]): Placing => {
      return { rank, region, leadershipIndex, coreOutputYi };
    })
    .sort((a, b) => a.rank - b.rank);
  const { scenario, seed } = game;
  const turns = present(game).turn;
  return { scenario: scenario.id, seed, turns, hash: stateHash(game), ranking, history };
}
