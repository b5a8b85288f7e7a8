// The scale of an overlay: which number shades each hub, from which to which, in which unit.
import type { Standing } from '../model/leadership.ts';
import type { Overlay, Tint } from './map-frame.ts';
import type { Past } from './moment.ts';
import { standingsOf } from './ranking.ts';
import { CHART_VARIABLES, type Variable, valueAt } from './variables.ts';

export type MapScale = {
  tint: Tint;
  /** Null for a pillar's score, which is no variable of the sheet. */
  variable: Variable | null;
  unit: Variable['unit'];
  /** The paler end and the deeper one, in the unit; of ranks the deeper is the first. */
  pale: number;
  deep: number;
  /** The value of the shade halfway. */
  middle: number;
  figureOf(id: string): number;
  /** 0–1: where a region's value lies between the two ends. */
  shadeOf(id: string): number;
};

/** Even the palest hub is not left white. */
const PALEST = 0.06;
/** Amounts that one giant would otherwise leave all others pale of: shaded by their square root. */
const AMOUNTS: readonly MapScale['unit'][] = [
  'persons',
  'persons a year',
  'graduates a year',
  '亿元',
  '亿元 a year',
  'firms',
  'platforms',
  'scenes',
  'EFLOPS FP16',
];

/** The variables that have no button of their own. */
export const OTHER_OVERLAYS: readonly Variable[] = CHART_VARIABLES.filter(
  ({ id }) => id !== 'leadershipIndex',
);

/** Null in the pull view, which has no scale. */
export function scaleOf(past: Past, turn: number, overlay: Overlay): MapScale | null {
  if (overlay === 'pull') return null;
  if (typeof overlay === 'object') return variableScale(past, turn, overlay.variable);
  if (overlay === 'index') return variableScale(past, turn, 'leadershipIndex');
  const scores = rankedAt(past, turn).map(({ id, pillars }) => [id, pillars[overlay]] as const);
  return { tint: overlay, variable: null, ...spread(new Map(scores), 'index 0–100') };
}

function variableScale(past: Past, turn: number, id: string): MapScale {
  const variable = CHART_VARIABLES.find((each) => each.id === id);
  if (variable === undefined) throw new RangeError(`no variable ${id}`);
  const values = rankedAt(past, turn).map(
    (standing) => [standing.id, valueAt(past, turn, standing.id, variable)] as const,
  );
  return { tint: variable.pillar, variable, ...spread(new Map(values), variable.unit) };
}

function rankedAt(past: Past, turn: number): readonly Standing[] {
  const moment = past.chapters[turn];
  if (moment === undefined) throw new RangeError(`no half-year ${turn}`);
  return standingsOf(moment.world, past.fixed.parameters);
}

/** Values are spread over the whole of the scale: who is behind should look behind. */
function spread(
  values: ReadonlyMap<string, number>,
  unit: MapScale['unit'],
): Omit<MapScale, 'tint' | 'variable'> {
  const low = Math.min(...values.values());
  const high = Math.max(...values.values());
  const [pale, deep] = unit === 'rank' ? [high, low] : [low, high];
  const isAmount = AMOUNTS.includes(unit);
  const figureOf = (id: string): number => values.get(id) ?? low;
  const partOf = (value: number): number => {
    const part = (value - pale) / (deep - pale);
    return isAmount ? Math.sqrt(Math.max(0, part)) : part;
  };
  return {
    unit,
    pale,
    deep,
    middle: pale + (deep - pale) * (isAmount ? 0.25 : 0.5),
    figureOf,
    // Counted down from 1, so that rounding never passes it.
    shadeOf: (id) => (pale === deep ? 0.5 : 1 - (1 - PALEST) * (1 - partOf(figureOf(id)))),
  };
}
