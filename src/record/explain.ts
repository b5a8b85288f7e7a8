// Why did it move? One half-year is played once more under a witness, and each flow of a stock is
// told with its equation, what stood in it at that moment, and the parameters with their papers.
import type { Period, Text } from '../engine/types.ts';
import type { Game } from '../game/game.ts';
import { FLOW_IDS, FLOWS, type Flow, type NamedFlow } from '../model/flows.ts';
import {
  OUTSIDE_STOCK_IDS,
  type OutsideStock,
  REGION_STOCK_IDS,
  REGION_STOCKS,
  type RegionStock,
  STOCKS,
  type Stock,
} from '../model/stocks.ts';
import type { World } from '../model/world.ts';
import { type FlowExplained, flowExplained } from './explain/flow.ts';
import { type RankExplained, rankExplained } from './explain/rank.ts';
import { type IndexExplained, indexExplained } from './explain/score.ts';
import { watchHalfYear } from './explain/watch.ts';
import { type Named, namedAt } from './named.ts';

export type { FlowExplained, Input, InputKind, ParameterUse, Partner } from './explain/flow.ts';
export type { RankExplained, RivalPart, RivalPassed } from './explain/rank.ts';
export type { IndexComponent, IndexExplained, IndexInput, IndexPart } from './explain/score.ts';

/** What is national: the country's account is called `rest`, and holds these. */
export type NationalStock = Exclude<OutsideStock, RegionStock | 'treasuryYi'>;

/** What can be asked of a region. */
export const EXPLAINABLE: readonly (RegionStock | 'leadershipIndex' | 'rank')[] = [
  ...REGION_STOCK_IDS,
  ...(['leadershipIndex', 'rank'] as const),
];

/** What can be asked of the country. */
export const NATIONAL_STOCKS: readonly NationalStock[] = OUTSIDE_STOCK_IDS.filter(
  (id): id is NationalStock => !Object.hasOwn(REGION_STOCKS, id) && id !== 'treasuryYi',
);

export type Explained = StockExplained | IndexExplained | RankExplained;

/** What all answers begin with. */
export type Head = {
  turn: number;
  period: Period;
  region: Named;
  /** Id of what was asked about. */
  what: string;
  label: Text;
  unit: string;
  before: number;
  after: number;
  change: number;
};

export type StockExplained = Head & {
  kind: 'stock';
  /** Every flow of the stock, those of nothing too; the largest first. */
  flows: FlowExplained[];
};

/**
 * Why `what` of a region moved in half-year `turn`, from 1. Throws RangeError where there is no
 * such half-year, region or stock.
 */
export function explain(game: Game, turn: number, regionId: string, what: string): Explained {
  const before = game.chapters[turn - 1];
  const chapter = game.chapters[turn];
  if (before === undefined || chapter === undefined) throw new RangeError(`no half-year ${turn}`);
  const { regions } = before.world;
  const isNational = regionId === 'rest';
  const at = isNational ? regions.length + 1 : regions.findIndex(({ id }) => id === regionId);
  if (at < 0) throw new RangeError(`no region ${regionId}`);
  const allowed: readonly string[] = isNational ? NATIONAL_STOCKS : EXPLAINABLE;
  if (!allowed.includes(what)) throw new RangeError(`no stock ${what} of ${regionId}`);

  const head = { turn, period: chapter.world.period, region: namedAt(game, at), what };
  if (what === 'leadershipIndex')
    return indexExplained(game, before.world, chapter.world, at, head);
  if (what === 'rank') return rankExplained(game, before.world, chapter.world, at, head);

  const watched = watchHalfYear(before.world, chapter.commands, game.fixed);
  const { label, unit } = STOCKS[what as Stock];
  const was = heldAt(before.world, at, what);
  const is = heldAt(chapter.world, at, what);
  const flows = legsOf(what).map(([flow, leg]) => flowExplained(game, watched, at, flow, leg));
  flows.sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
  return { kind: 'stock', ...head, label, unit, before: was, after: is, change: is - was, flows };
}

/** The flows that enter or leave a stock. */
function legsOf(stock: string): [Flow, 'in' | 'out'][] {
  return FLOW_IDS.flatMap((flow) => {
    const { from, to }: NamedFlow = FLOWS[flow];
    const legs: [Flow, 'in' | 'out'][] = [];
    if (to === stock) legs.push([flow, 'in']);
    if (from === stock) legs.push([flow, 'out']);
    return legs;
  });
}

function heldAt({ regions, outside }: World, at: number, stock: string): number {
  const stocks: Readonly<Record<string, number>> = [...regions, ...outside][at]?.stocks ?? {};
  return stocks[stock] ?? Number.NaN;
}
