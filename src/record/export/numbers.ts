// A row for each half-year and account: every variable at its end and, where asked for, every flow
// of the half-year that entered or left one of its stocks, with a sign.
import type { Ledger } from '../../engine/ledger.ts';
import type { Language } from '../../engine/types.ts';
import type { Game } from '../../game/game.ts';
import { FLOW_IDS, FLOWS, type Flow, type NamedFlow } from '../../model/flows.ts';
import { OUTSIDE_STOCKS, REGION_STOCKS, STOCKS, type Stock } from '../../model/stocks.ts';
import { type Cell, counted, countingOf } from '../../views/counting.ts';
import { namedAt } from '../named.ts';
import { regionRows, VARIABLES } from '../rows.ts';
import { HEADS, headsOf, periodText, type Table, withUnit } from './table.ts';

type Leg = { flow: Flow; stock: Stock; leg: 'in' | 'out' };

/** Stock by stock, in the order of the variables. */
const LEGS: readonly Leg[] = (
  Object.keys({ ...REGION_STOCKS, ...OUTSIDE_STOCKS }) as Stock[]
).flatMap((stock) =>
  FLOW_IDS.flatMap((flow): Leg[] => {
    const { from, to }: NamedFlow = FLOWS[flow];
    return [
      ...(to === stock ? [{ flow, stock, leg: 'in' as const }] : []),
      ...(from === stock ? [{ flow, stock, leg: 'out' as const }] : []),
    ];
  }),
);

export function numbersTable(game: Game, language: Language, withFlows: boolean): Table {
  const legs = withFlows ? LEGS : [];
  const data = game.chapters.flatMap(({ world, turn, ledger }) => {
    const period = periodText(world.period, language);
    const rows = regionRows(world, game.fixed);
    const accounts = [
      ...world.regions.map(({ id }): Readonly<Record<string, number>> => rows[id] ?? {}),
      ...world.outside.map(({ stocks }): Readonly<Record<string, number>> => stocks),
    ];
    return accounts.map((row, at): Cell[] => {
      const { id, name } = namedAt(game, at);
      return [
        ...[period, turn, id, name[language]],
        ...VARIABLES.map(({ id, unit }) =>
          counted(row[id] ?? Number.NaN, countingOf(unit, language)),
        ),
        ...legs.map((leg) =>
          counted(amountOf(ledger, leg, at), countingOf(STOCKS[leg.stock].unit, language)),
        ),
      ];
    });
  });
  const unitOf = (unit: Parameters<typeof countingOf>[0]) => countingOf(unit, language).name;
  return {
    fields: [
      ...headsOf(language, 'halfYear', 'turn', 'regionId', 'region'),
      ...VARIABLES.map(({ label, unit }) => withUnit(label[language], unitOf(unit), language)),
      ...legs.map((leg) =>
        withUnit(legName(leg, language), unitOf(STOCKS[leg.stock].unit), language),
      ),
    ],
    data,
  };
}

/** What a leg of a flow added to the stock of an account; no number at the start. */
function amountOf(ledger: Ledger | null, { flow, leg }: Leg, at: number): number {
  if (ledger === null) return Number.NaN;
  const amount = ledger.flows[flow]?.[leg]?.[at] ?? 0;
  return leg === 'in' || amount === 0 ? amount : -amount;
}

function legName({ flow, stock, leg }: Leg, language: Language): string {
  const { from, to, label }: NamedFlow = FLOWS[flow];
  const [colon, space] = language === 'zh' ? ['：', '·'] : [': ', ' '];
  const end = from === to ? `${space}${HEADS[leg === 'in' ? 'into' : 'outOf'][language]}` : '';
  return `${STOCKS[stock].label[language]}${colon}${label[language]}${end}`;
}
