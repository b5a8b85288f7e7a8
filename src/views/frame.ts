// A half-year as the map is handed it: masses, ranks, shades and the streams between hubs.
import type { Language, Text } from '../engine/types.ts';
import type { MapArc, MapFrame, MapHub, Overlay } from './map-frame.ts';
import { type Past, regionOf } from './moment.ts';
import { standingsOf } from './ranking.ts';

/** Where a region stands on the map and what it is called; a scenario's region is one. */
export type Place = {
  readonly id: string;
  readonly name: Text;
  readonly hub: { readonly xKm: number; readonly yKm: number };
};

const MOST_TALENT_ARCS = 12;
const MOST_FIRM_ARCS = 6;
/** Smaller streams than these are left out of the picture; the sheet has them all. */
const LEAST_PEOPLE = 40;
const LEAST_FIRMS = 1;

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
  const shade = shadesOf(ranked, overlay);
  const hubs = places.map((place): MapHub => {
    const standing = ranked.find(({ id }) => id === place.id);
    const { coreOutputYi } = regionOf(world, place.id).stocks;
    return {
      id: place.id,
      label: place.name[language],
      rank: standing?.rank ?? 0,
      xKm: place.hub.xKm,
      yKm: place.hub.yKm,
      mass: coreOutputYi,
      size: Math.sqrt(coreOutputYi / largest),
      value: standing === undefined ? null : shade(standing),
    };
  });
  const arcs = [
    ...arcsOf(past, turn, 'talentMoved', 'talent', LEAST_PEOPLE, MOST_TALENT_ARCS),
    ...arcsOf(past, turn, 'startupsMoved', 'firms', LEAST_FIRMS, MOST_FIRM_ARCS),
  ];
  return { turn, hubs, arcs, overlay };
}

type Ranked = ReturnType<typeof standingsOf>[number];

/** Scores are spread over the whole of the shade's scale: who is behind should look behind. */
function shadesOf(
  ranked: readonly Ranked[],
  overlay: Overlay,
): (standing: Ranked) => number | null {
  if (overlay === 'pull') return () => null;
  const score = ({ leadershipIndex, pillars }: Ranked): number =>
    overlay === 'index' ? leadershipIndex : pillars[overlay];
  const scores = ranked.map(score);
  const low = Math.min(...scores);
  const high = Math.max(...scores);
  // Counted down from 1, so that rounding never passes it.
  return (standing) => (high > low ? 1 - (0.92 * (high - score(standing))) / (high - low) : 0.5);
}

function arcsOf(
  past: Past,
  turn: number,
  flow: string,
  kind: MapArc['kind'],
  least: number,
  most: number,
): MapArc[] {
  const moment = past.chapters[turn];
  const moves = moment?.ledger?.moves[flow];
  if (moment === undefined || moves === undefined) return [];
  const { regions } = moment.world;
  const arcs: MapArc[] = [];
  regions.forEach(({ id: from }, i) => {
    regions.forEach(({ id: to }, j) => {
      const amount = moves[i]?.[j] ?? 0;
      if (i !== j && amount >= least) arcs.push({ from, to, amount, kind });
    });
  });
  return arcs.sort((a, b) => b.amount - a.amount).slice(0, most);
}
