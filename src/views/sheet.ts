// The region sheet: every stock with its value, its change, and the flows that made the change.
import type { Text } from '../engine/types.ts';
import { FLOW_IDS, FLOWS, type Flow, type NamedFlow } from '../model/flows.ts';
import type { RegionStock } from '../model/stocks.ts';
import { type Moment, type Past, placeOf, presentOf } from './moment.ts';
import { seriesOf, type Variable } from './variables.ts';

export type SheetFlow = {
  flow: Flow;
  leg: 'in' | 'out';
  /** The one of the variable's stocks that it moves. */
  stock: RegionStock;
  label: Text;
  /** Positive adds to the variable, negative takes from it. */
  amount: number;
  /** Both of the flow's ends lie in stocks of this name: it came from, or went to, elsewhere. */
  isBetweenPlaces: boolean;
};

export type SheetRow = {
  variable: Variable;
  value: number;
  /** Over the last half-year; null at the start, when nothing has moved yet. */
  change: number | null;
  series: number[];
  flows: SheetFlow[];
};

export function sheetRow(past: Past, id: string, variable: Variable): SheetRow {
  const series = seriesOf(past, id, variable);
  const value = series[series.length - 1] as number;
  const former = series[series.length - 2];
  return {
    variable,
    value,
    change: former === undefined ? null : value - former,
    series,
    flows: flowsOf(past, id, variable.stocks),
  };
}

/** The last half-year's flows through the stocks of a region, the largest first. */
export function flowsOf(past: Past, id: string, stocks: readonly RegionStock[]): SheetFlow[] {
  return flowsAt(presentOf(past), id, stocks);
}

/** The flows of any half-year. */
export function flowsAt(
  { ledger, world }: Moment,
  id: string,
  stocks: readonly RegionStock[],
): SheetFlow[] {
  const at = placeOf(world, id);
  const flows: SheetFlow[] = [];
  if (ledger === null || at < 0) return flows;
  const held = (stock: string | undefined) => stocks.find((each) => each === stock);
  for (const flow of FLOW_IDS) {
    const { from, to, label } = FLOWS[flow] as NamedFlow;
    const record = ledger.flows[flow];
    if (record === undefined) continue;
    const isBetweenPlaces = from !== undefined && from === to;
    const [into, outOf] = [held(to), held(from)];
    const gained = into === undefined ? 0 : (record.in?.[at] ?? 0);
    const lost = outOf === undefined ? 0 : (record.out?.[at] ?? 0);
    // Between two stocks of one sum nothing is gained or lost.
    if (from !== to && into !== undefined && outOf !== undefined) continue;
    const told = { flow, label, isBetweenPlaces };
    if (into !== undefined && gained !== 0) {
      flows.push({ ...told, leg: 'in', stock: into, amount: gained });
    }
    if (outOf !== undefined && lost !== 0) {
      flows.push({ ...told, leg: 'out', stock: outOf, amount: -lost });
    }
  }
  return flows.sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
}
