// The news of the last half-year: a few items, each pointing at the stock whose flows tell more.
import type { RegionId } from '../engine/types.ts';
import type { Field, Programme } from '../model/plan.ts';
import type { RegionStock } from '../model/stocks.ts';
import type { Note } from '../model/world.ts';
import { formerOf, type Past, placeOf, presentOf } from './moment.ts';
import { ranking } from './ranking.ts';

/** `stock` is where the sheet should open; `isOwn` marks news of the player's region. */
export type NewsItem = { region: RegionId; stock: RegionStock; isOwn: boolean } & (
  | { kind: 'targetMet' | 'targetMissed'; outputYi: number; targetYi: number }
  | { kind: 'programmeEnded'; programme: Programme }
  | { kind: 'unicornsBorn'; firms: number }
  | { kind: 'rankChanged'; rank: number; climbed: number }
  | { kind: 'peopleMoved'; to: RegionId; people: number }
  | { kind: 'firmsMoved'; to: RegionId; firms: number }
  | { kind: 'outputMoved'; outputYi: number; changeYi: number }
);

/** What befell everybody. */
export type NationNews = { kind: 'regimeShift'; field: Field } | { kind: 'supplyCut' };

export type News = { nation: NationNews[]; items: NewsItem[] };

const MOST_ITEMS = 6;
/** Weights that put the telling before the common; own news always goes first. */
const WEIGHT: Readonly<Record<NewsItem['kind'], number>> = {
  targetMet: 60,
  targetMissed: 60,
  programmeEnded: 55,
  rankChanged: 50,
  unicornsBorn: 40,
  peopleMoved: 35,
  firmsMoved: 30,
  outputMoved: 10,
};

export function newsOf(past: Past, own: string): News {
  const present = presentOf(past);
  if (formerOf(past) === null) return { nation: [], items: [] };
  const nation = present.notes.flatMap((note): NationNews[] =>
    note.kind === 'regimeShift' || note.kind === 'supplyCut' ? [note] : [],
  );
  const found = [
    ...present.notes.flatMap((note) => noted(note, own)),
    ...rankNews(past, own),
    ...unicornNews(past, own),
    ...moveNews(past, own, 'talentMoved'),
    ...moveNews(past, own, 'startupsMoved'),
  ];
  const weight = (item: NewsItem): number => WEIGHT[item.kind] + (item.isOwn ? 1000 : 0);
  // The sort is stable: equal weights keep the order in which they were found.
  const items = found.sort((a, b) => weight(b) - weight(a));
  return { nation, items: varied(items, MOST_ITEMS - nation.length) };
}

/** At most two of a kind about others, so that one kind does not fill the page. */
function varied(items: readonly NewsItem[], most: number): NewsItem[] {
  const told = new Map<string, number>();
  const kept: NewsItem[] = [];
  for (const item of items) {
    if (kept.length === most) break;
    const count = told.get(item.kind) ?? 0;
    if (!item.isOwn && count >= 2) continue;
    told.set(item.kind, count + 1);
    kept.push(item);
  }
  return kept;
}

function noted(note: Note, own: string): NewsItem[] {
  switch (note.kind) {
    case 'targetMet':
    case 'targetMissed': {
      if (note.region !== own) return [];
      const { kind, region, outputYi, targetYi } = note;
      return [{ kind, region, outputYi, targetYi, stock: 'credibility', isOwn: true }];
    }
    case 'programmeEnded': {
      if (note.region !== own) return [];
      const { kind, region, programme } = note;
      return [{ kind, region, programme, stock: 'governmentCapacity', isOwn: true }];
    }
    default:
      return [];
  }
}

function rankNews(past: Past, own: string): NewsItem[] {
  const rows = ranking(past);
  const moved = rows
    .filter(({ climbed }) => climbed !== 0)
    .sort((a, b) => Math.abs(b.climbed) - Math.abs(a.climbed) || a.rank - b.rank);
  const news = moved.map(
    ({ id, rank, climbed }): NewsItem => ({
      kind: 'rankChanged',
      region: id,
      rank,
      climbed,
      stock: 'coreOutputYi',
      isOwn: id === own,
    }),
  );
  const mine = rows.find(({ id }) => id === own);
  if (mine === undefined) return news;
  const { id, outputYi, outputChangeYi: changeYi } = mine;
  news.push({
    kind: 'outputMoved',
    region: id,
    outputYi,
    changeYi,
    stock: 'coreOutputYi',
    isOwn: true,
  });
  return news;
}

function unicornNews(past: Past, own: string): NewsItem[] {
  const { ledger, world } = presentOf(past);
  const born = ledger?.flows.unicornsBorn?.in ?? [];
  return world.regions
    .flatMap(({ id }, at): NewsItem[] => {
      const firms = born[at] ?? 0;
      if (firms === 0) return [];
      return [{ kind: 'unicornsBorn', region: id, firms, stock: 'unicorns', isOwn: id === own }];
    })
    .sort((a, b) => firmsOf(b) - firmsOf(a));
}

function firmsOf(item: NewsItem): number {
  return 'firms' in item ? item.firms : 0;
}

/** The largest move that touches the own region, and the largest of all others. */
function moveNews(past: Past, own: string, flow: 'talentMoved' | 'startupsMoved'): NewsItem[] {
  const { ledger, world } = presentOf(past);
  const moves = ledger?.moves[flow];
  if (moves === undefined) return [];
  const mine = placeOf(world, own);
  let ownBest = { from: -1, to: -1, amount: 0 };
  let best = { from: -1, to: -1, amount: 0 };
  for (let from = 0; from < world.regions.length; from++) {
    for (let to = 0; to < world.regions.length; to++) {
      const amount = moves[from]?.[to] ?? 0;
      if (from === to) continue;
      if (from === mine || to === mine) {
        if (amount > ownBest.amount) ownBest = { from, to, amount };
      } else if (amount > best.amount) best = { from, to, amount };
    }
  }
  return [ownBest, best].flatMap(({ from, to, amount }): NewsItem[] => {
    const left = world.regions[from];
    const right = world.regions[to];
    if (left === undefined || right === undefined || amount < 1) return [];
    const isOwn = from === mine || to === mine;
    const base = { region: left.id, to: right.id, isOwn };
    return flow === 'talentMoved'
      ? [{ kind: 'peopleMoved', ...base, people: amount, stock: 'aiTalent' }]
      : [{ kind: 'firmsMoved', ...base, firms: amount, stock: 'startups' }];
  });
}
