// Every flow of every half-year: what moved, where from, where to. Over all rows of a stock of an
// account, what came less what went is what the half-year changed.
import type { Ledger } from '../../engine/ledger.ts';
import type { Language } from '../../engine/types.ts';
import type { Game } from '../../game/game.ts';
import { FLOW_IDS, FLOWS, type Flow, type NamedFlow } from '../../model/flows.ts';
import { STOCKS, type Stock } from '../../model/stocks.ts';
import { type Cell, counted, countingOf } from '../../views/counting.ts';
import { namedAt } from '../named.ts';
import { headsOf, periodText, type Table } from './table.ts';

/** Between accounts by their place; null where it was created, or destroyed. */
export type Movement = { flow: Flow; from: number | null; to: number | null; amount: number };

export function movementsOf(ledger: Ledger): Movement[] {
  return FLOW_IDS.flatMap((flow) => endsOf(ledger, flow).map((ends) => ({ flow, ...ends }))).filter(
    ({ amount }) => amount > 0,
  );
}

function endsOf({ flows, moves }: Ledger, flow: Flow): Omit<Movement, 'flow'>[] {
  const { in: into, out: outOf } = flows[flow] ?? {};
  const pairs = moves[flow];
  if (pairs !== undefined) {
    return pairs.flatMap((row, from) =>
      row.map((amount, to) => ({ from, to, amount: from === to ? 0 : amount })),
    );
  }
  if (outOf === undefined) return (into ?? []).map((amount, to) => ({ from: null, to, amount }));
  if (into === undefined) return outOf.map((amount, from) => ({ from, to: null, amount }));
  if (outOf.every((amount, at) => amount === into[at])) {
    return outOf.map((amount, at) => ({ from: at, to: at, amount }));
  }
  // Of the rest, one end is a single account: who pays all, or is paid by all.
  const payer = onlyOne(outOf);
  if (payer !== null) return into.map((amount, to) => ({ from: payer, to, amount }));
  const payee = onlyOne(into);
  if (payee !== null) return outOf.map((amount, from) => ({ from, to: payee, amount }));
  throw new Error(`flow ${flow}: the ledger does not say who gave to whom`);
}

function onlyOne(amounts: readonly number[]): number | null {
  const first = amounts.findIndex((amount) => amount !== 0);
  return first >= 0 && amounts.findLastIndex((amount) => amount !== 0) === first ? first : null;
}

export function flowTable(game: Game, language: Language): Table {
  const place = (at: number | null): Cell[] => {
    if (at === null) return ['', ''];
    const { id, name } = namedAt(game, at);
    return [id, name[language]];
  };
  const data = game.chapters.flatMap(({ turn, world, ledger }) => {
    const period = periodText(world.period, language);
    return (ledger === null ? [] : movementsOf(ledger)).map(
      ({ flow, from, to, amount }): Cell[] => {
        const { label, from: left, to: entered }: NamedFlow = FLOWS[flow];
        const counting = countingOf(STOCKS[(left ?? entered) as Stock].unit, language);
        const held = (stock: Stock | undefined) =>
          stock === undefined ? '' : STOCKS[stock].label[language];
        return [
          ...[period, turn, flow, label[language]],
          ...[...place(from), held(left), ...place(to), held(entered)],
          ...[counted(amount, counting), counting.name],
        ];
      },
    );
  });
  return {
    fields: [
      ...headsOf(language, 'halfYear', 'turn', 'flowId', 'flow', 'fromId', 'from', 'fromStock'),
      ...headsOf(language, 'toId', 'to', 'toStock', 'amount', 'unit'),
    ],
    data,
  };
}
