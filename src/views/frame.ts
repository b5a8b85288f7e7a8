// A half-year as the map is handed it: masses, ranks, shades, programmes, and the streams.
import { type ByPillar, type Language, PILLARS, type Text } from '../engine/types.ts';
import { PROGRAMME_SPECS } from '../model/plan.ts';
import type { MapArc, MapFrame, MapHub, Overlay, Tint } from './map-frame.ts';
import { scaleOf } from './map-scale.ts';
import { type Moment, type Past, regionOf } from './moment.ts';
import { movementOf } from './movement.ts';
import { standingsOf } from './ranking.ts';

/** Where a region stands on the map and what it is called; a scenario's region is one. */
export type Place = {
  readonly id: string;
  readonly name: Text;
  readonly hub: { readonly xKm: number; readonly yKm: number };
};

/** More than these and the map is a thicket; the largest of each kind are kept. */
const MOST_TALENT_ARCS = 12;
const MOST_FIRM_ARCS = 6;
const MOST_MONEY_ARCS = 6;
/** Smaller streams than these are left out of the picture; the sheet has them all. */
const LEAST_PEOPLE = 40;
const LEAST_FIRMS = 1;
const LEAST_MONEY_YI = 0.1;

export function frameOf(
  past: Past,
  turn: number,
  places: readonly Place[],
  language: Language,
  overlay: Overlay,
): MapFrame {
  const moment = past.chapters[turn];
  if (moment === undefined) throw new RangeError(`no half-year ${turn}`);
  const { world } = moment;
  const ranked = standingsOf(world, past.fixed.parameters);
  const largest = ranked.reduce(
    (most, { id }) => Math.max(most, regionOf(world, id).stocks.coreOutputYi),
    1,
  );
  const scale = scaleOf(past, turn, overlay);
  const hubs = places.map((place): MapHub => {
    const standing = ranked.find(({ id }) => id === place.id);
    const { stocks, programmes } = regionOf(world, place.id);
    return {
      id: place.id,
      label: place.name[language],
      rank: standing?.rank ?? 0,
      xKm: place.hub.xKm,
      yKm: place.hub.yKm,
      mass: stocks.coreOutputYi,
      size: Math.sqrt(stocks.coreOutputYi / largest),
      value: scale === null ? null : scale.shadeOf(place.id),
      // The index is made of four pillars and the outcome: here they stand round the hub.
      ...(overlay === 'index' && standing !== undefined && { glyphs: partsOf(standing.pillars) }),
      programmes: programmes.map(({ programme }) => PROGRAMME_SPECS[programme].pillar),
      platforms: Math.floor(stocks.platforms),
      people: peopleSign(moment, place.id),
    };
  });
  return { turn, hubs, arcs: arcsOf(moment, scale?.tint ?? null), tint: scale?.tint ?? null };
}

function partsOf(scores: ByPillar<number>): ByPillar<number> {
  const parts = { ...scores };
  for (const pillar of PILLARS) parts[pillar] = Math.max(0, Math.min(1, scores[pillar] / 100));
  return parts;
}

function peopleSign(moment: Moment, id: string): MapHub['people'] {
  const movement = movementOf(moment, id);
  if (movement === null) return 0;
  const net = movement.peopleIn - movement.peopleOut;
  return net >= LEAST_PEOPLE ? 1 : net <= -LEAST_PEOPLE ? -1 : 0;
}

/** A pillar's view shows that pillar's streams alone, and then those from outside as well. */
function arcsOf(moment: Moment, tint: Tint | null): MapArc[] {
  const people = (isAll: boolean): MapArc[] =>
    largest(movesOf(moment, 'talentMoved', 'talent', isAll), LEAST_PEOPLE, MOST_TALENT_ARCS);
  const firms = (isAll: boolean): MapArc[] =>
    largest(movesOf(moment, 'startupsMoved', 'firms', isAll), LEAST_FIRMS, MOST_FIRM_ARCS);
  switch (tint) {
    case 'talent':
      return people(true);
    case 'capital':
      return largest(moneyOf(moment), LEAST_MONEY_YI, Infinity);
    case 'ecosystem':
      return firms(true);
    case 'policy':
      return [];
    default: {
      const raised = moneyOf(moment).filter(({ to }) => to !== null);
      return [
        ...people(false),
        ...firms(false),
        ...largest(raised, LEAST_MONEY_YI, MOST_MONEY_ARCS),
      ];
    }
  }
}

/** The largest of those between regions, and as many of those from or to outside. */
function largest(arcs: MapArc[], least: number, most: number): MapArc[] {
  const kept = arcs.filter(({ amount }) => amount >= least).sort((a, b) => b.amount - a.amount);
  const isInner = ({ from, to }: MapArc): boolean => from !== null && to !== null;
  return [
    ...kept.filter(isInner).slice(0, most),
    ...kept.filter((arc) => !isInner(arc)).slice(0, most),
  ];
}

function movesOf(moment: Moment, flow: string, kind: MapArc['kind'], isAll: boolean): MapArc[] {
  const { regions } = moment.world;
  const arcs: MapArc[] = [];
  const add = (from: string | null, to: string | null, amount: number): void => {
    arcs.push({ from, to, amount, kind });
  };
  const moves = moment.ledger?.moves[flow] ?? [];
  const outside = moves.map((_, at) => at).filter((at) => at >= regions.length);
  const through = (cells: readonly (number | undefined)[]): number =>
    cells.reduce((sum: number, cell) => sum + (cell ?? 0), 0);
  regions.forEach(({ id }, i) => {
    regions.forEach((to, j) => {
      if (i !== j) add(id, to.id, moves[i]?.[j] ?? 0);
    });
    if (!isAll) return;
    add(null, id, through(outside.map((at) => moves[at]?.[i])));
    add(id, null, through(outside.map((at) => moves[i]?.[at])));
  });
  return arcs;
}

/** Venture money: raised from outside, and paid out to firms. */
function moneyOf(moment: Moment): MapArc[] {
  return moment.world.regions.flatMap(({ id }): MapArc[] => {
    const movement = movementOf(moment, id);
    if (movement === null) return [];
    return [
      { from: null, to: id, amount: movement.raisedYi, kind: 'money' },
      { from: id, to: null, amount: movement.investedYi, kind: 'money' },
    ];
  });
}
