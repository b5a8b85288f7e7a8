// What drives what: links between stocks and main auxiliaries, each with its sign, taken from the
// declared equations as they answer at a scenario's start.
import { EQUATIONS, INDEX_EQUATIONS, NAMES } from '../../../model/equations.ts';
import { FLOW_IDS, FLOWS, type Flow, type NamedFlow } from '../../../model/flows.ts';
import { REGION_STOCKS } from '../../../model/stocks.ts';
import type { Watched } from '../../../record/explain/watch.ts';
import { createSlopes, type Sloped } from './slopes.ts';

export type Sign = '+' | '−' | '±';
export type Link = {
  readonly from: string;
  readonly to: string;
  readonly sign: Sign;
  /**
   * How far a tenth more of the cause moves the effect, in tenths of it, in the mean of regions
   * and half-years: of a stock, in tenths of what flows in and out of it in a half-year.
   */
  readonly strength: number;
};

export const INDEX_NODE = 'leadershipIndex';

/** The whole index as one equation. */
const INDEX_EQUATION = Object.values(INDEX_EQUATIONS)
  .map(({ weight, components }) => {
    const scores = Object.values(components).map((one) => `(${one.weight}) * ${one.score}`);
    return `${weight} * (${scores.join(' + ')})`;
  })
  .join(' + ');

/** Of one sign, unless this part of the effects is of the other. */
const OTHER_SIGN = 0.1;

/** Links into each of the nodes from all others, over the regions in the half-years watched. */
export function linksBetween(watched: readonly Watched[], nodes: readonly string[]): Link[] {
  const set = new Set(nodes);
  const sums = new Map<string, { up: number; down: number; cases: number }>();
  for (const half of watched) {
    for (const at of [...half.after.regions.keys(), half.turn.rest]) {
      const ask = createSlopes(half, at, set);
      for (const to of nodes) {
        if (to.startsWith('nation.') !== (at === half.turn.rest)) continue;
        const effects = effectsOn(half, to, at, ask);
        for (const from of nodes) {
          const key = `${from} ${to}`;
          const { up, down, cases } = sums.get(key) ?? { up: 0, down: 0, cases: 0 };
          const effect = effects.get(from) ?? 0;
          const after = { up: up + Math.max(0, effect), down: down + Math.max(0, -effect) };
          sums.set(key, { ...after, cases: cases + 1 });
        }
      }
    }
  }
  return [...sums].flatMap(([key, { up, down, cases }]): Link[] => {
    const [from = '', to = ''] = key.split(' ');
    if (from === to || up + down === 0) return [];
    const isMixed = Math.min(up, down) > OTHER_SIGN * (up + down);
    const sign = isMixed ? '±' : up > down ? '+' : '−';
    return [{ from, to, sign, strength: (up + down) / cases }];
  });
}

type Change = { readonly slopes: ReadonlyMap<string, number>; readonly size: number };
type Ask = ReturnType<typeof createSlopes>;

/** Effects of a tenth more of each cause on `to` at one account, in tenths. */
function effectsOn(watched: Watched, to: string, at: number, ask: Ask): Map<string, number> {
  const opening = { world: watched.seen.worldAt('policy'), at, other: at };
  const stock = to.startsWith('nation.') ? to.slice('nation.'.length) : to;
  const isStock = stock !== to || Object.hasOwn(REGION_STOCKS, to);
  const { slopes, size } = isStock
    ? ofStock(watched, stock, at, ask)
    : ofAuxiliary(to, ask(equationOf(to), opening));
  const effects = new Map<string, number>();
  for (const [from, slope] of slopes) {
    const step = stepOf(from, watched.reader.value(from, opening));
    effects.set(from, (slope * step) / size);
  }
  return effects;
}

function equationOf(id: string): string {
  if (id === INDEX_NODE) return INDEX_EQUATION;
  if (id.startsWith('flow.')) return EQUATIONS[id.slice('flow.'.length) as Flow].equation;
  const equation = NAMES[id]?.equation;
  if (equation === undefined || equation === null) throw new Error(`${id} has no equation`);
  return equation;
}

function ofAuxiliary(id: string, { value, slopes }: Sloped): Change {
  return { slopes, size: stepOf(id, value) };
}

/** What passes through in the same half-year leaves no trace in the sum of both legs. */
const PASSES_THROUGH = 0.01;

/** What a stock gains less what it loses in the half-year; the size is a tenth of both together. */
function ofStock(watched: Watched, stock: string, at: number, ask: Ask): Change {
  const slopes = new Map<string, number>();
  const gains = new Map<string, number>();
  let gross = 0;
  const count = (part: Sloped, sign: 1 | -1): void => {
    gross += Math.abs(part.value);
    for (const [id, slope] of part.slopes) {
      slopes.set(id, (slopes.get(id) ?? 0) + sign * slope);
      if (sign === 1) gains.set(id, (gains.get(id) ?? 0) + slope);
    }
  };
  for (const flow of FLOW_IDS) {
    const { from, to }: NamedFlow = FLOWS[flow];
    if (to === stock) count(amountOf(watched, flow, 'in', at, ask), 1);
    if (from === stock) count(amountOf(watched, flow, 'out', at, ask), -1);
  }
  for (const [id, gain] of gains) {
    const net = slopes.get(id) ?? 0;
    if (Math.abs(net) < PASSES_THROUGH * Math.abs(gain)) slopes.set(id, gain);
  }
  return { slopes, size: gross === 0 ? 1 : 0.1 * gross };
}

function amountOf(watched: Watched, flow: Flow, leg: 'in' | 'out', at: number, ask: Ask): Sloped {
  const { moves } = EQUATIONS[flow];
  return ask(moves === null ? `flow.${flow}` : moves[leg], watched.spotOf(flow, at));
}

/** A tenth of a value; of what is a share or a logarithm, 0.1. */
function stepOf(id: string, value: number): number {
  const unit = NAMES[id]?.unit ?? '';
  return /^(ln|share)\b/.test(unit) ? 0.1 : 0.1 * Math.abs(value);
}
