import { describe, expect, it } from 'vitest';
import type { Game } from '../../src/game/game.ts';
import { FLOW_IDS, FLOWS, type NamedFlow, TRACED_FLOWS } from '../../src/model/flows.ts';
import { playedGame, sample, seatsOf, spring2025 } from '../helpers/games.ts';

type Accounts = { id: string; stocks: Record<string, number> }[];

/** The worst gap between a stock's change and its flows, relative to what moved and was held. */
function worstImbalance(game: Game): number {
  let worst = 0;
  for (let t = 1; t < game.chapters.length; t++) {
    const before = accountsOf(game, t - 1);
    const after = accountsOf(game, t);
    const flows = game.chapters[t]?.ledger?.flows ?? {};
    before.forEach((account, i) => {
      for (const stock of Object.keys(account.stocks)) {
        let expected = account.stocks[stock] ?? 0;
        let scale = Math.abs(expected) + 1e-6;
        for (const id of FLOW_IDS) {
          const spec: NamedFlow = FLOWS[id];
          const gained = spec.to === stock ? (flows[id]?.in?.[i] ?? 0) : 0;
          const lost = spec.from === stock ? (flows[id]?.out?.[i] ?? 0) : 0;
          expected += gained - lost;
          scale += gained + lost;
        }
        worst = Math.max(worst, Math.abs((after[i]?.stocks[stock] ?? 0) - expected) / scale);
      }
    });
  }
  return worst;
}

function accountsOf(game: Game, turn: number): Accounts {
  const world = game.chapters[turn]?.world;
  return [...(world?.regions ?? []), ...(world?.outside ?? [])];
}

function held(game: Game, turn: number, stocks: readonly string[]): number {
  let total = 0;
  for (const account of accountsOf(game, turn)) {
    for (const stock of stocks) total += account.stocks[stock] ?? 0;
  }
  return total;
}

/** What the ledger says was created less what it says was destroyed, over flows of these stocks. */
function created(game: Game, turn: number, stocks: readonly string[]): number {
  const flows = game.chapters[turn]?.ledger?.flows ?? {};
  let total = 0;
  for (const id of FLOW_IDS) {
    const spec: NamedFlow = FLOWS[id];
    const sum = (amounts: number[] | undefined): number =>
      (amounts ?? []).reduce((a, b) => a + b, 0);
    if (spec.to !== undefined && stocks.includes(spec.to)) total += sum(flows[id]?.in);
    if (spec.from !== undefined && stocks.includes(spec.from)) total -= sum(flows[id]?.out);
  }
  return total;
}

const PEOPLE = ['aiTalent', 'topScientists'];
const FIRMS = ['startups', 'growthFirms', 'unicorns'];
const MONEY = [
  'purseYi',
  'fundYi',
  'fundCalledYi',
  'angelCapitalYi',
  'seriesACapitalYi',
  'seriesBCapitalYi',
  'treasuryYi',
];

describe('law 1: the ledger', () => {
  const games = Array.from({ length: sample(100, 400) }, (_, seed) =>
    playedGame(seed, { seats: seatsOf(spring2025, 'random') }),
  );

  it('balances for every stock of every account in every turn of random games', () => {
    for (const game of games) expect(worstImbalance(game)).toBeLessThan(1e-9);
  });

  it('neither makes nor loses money: what one account pays, another receives', () => {
    for (const game of games) {
      const start = held(game, 0, MONEY);
      for (let t = 1; t <= game.turns; t++) {
        expect(Math.abs(held(game, t, MONEY) / start - 1)).toBeLessThan(1e-9);
        expect(Math.abs(created(game, t, MONEY))).toBeLessThan(1e-9 * start);
      }
    }
  });

  it('changes the number of people only by training and retiring, of firms only by births and deaths', () => {
    const peopleMakers = ['graduated', 'talentRetired', 'scientistsRetired'];
    const firmMakers = ['firmsFounded', 'startupsClosed', 'growthFirmsClosed'];
    for (const [stocks, makers] of [
      [PEOPLE, peopleMakers],
      [FIRMS, firmMakers],
    ] as const) {
      const oneLegged = FLOW_IDS.filter((id) => {
        const spec: NamedFlow = FLOWS[id];
        const to = spec.to !== undefined && stocks.includes(spec.to);
        const from = spec.from !== undefined && stocks.includes(spec.from);
        return to !== from;
      });
      expect(oneLegged.sort()).toEqual([...makers].sort());
      for (const game of games.slice(0, 20)) {
        for (let t = 1; t <= game.turns; t++) {
          const change = held(game, t, stocks) - held(game, t - 1, stocks);
          const scale = held(game, t, stocks);
          expect(Math.abs(change - created(game, t, stocks))).toBeLessThan(1e-9 * scale);
        }
      }
    }
  });

  it('keeps who gave to whom for people and firms, and the pairs add up to the flows', () => {
    for (const game of games.slice(0, 20)) {
      for (const { ledger } of game.chapters.slice(1)) {
        for (const flow of TRACED_FLOWS) {
          const pairs = ledger?.moves[flow] ?? [];
          const out = ledger?.flows[flow]?.out ?? [];
          const into = ledger?.flows[flow]?.in ?? [];
          pairs.forEach((row, i) => {
            const left = row.reduce((a, b) => a + b, 0);
            expect(Math.abs(left - (out[i] ?? 0))).toBeLessThan(1e-9 * (1 + left));
            const arrived = pairs.reduce((sum, from) => sum + (from[i] ?? 0), 0);
            expect(Math.abs(arrived - (into[i] ?? 0))).toBeLessThan(1e-9 * (1 + arrived));
          });
        }
      }
    }
  });

  it('counts firms in whole numbers', () => {
    for (const game of games.slice(0, 20)) {
      for (const account of accountsOf(game, game.turns)) {
        for (const stock of FIRMS) expect(Number.isInteger(account.stocks[stock] ?? 0)).toBe(true);
      }
    }
  });
});
