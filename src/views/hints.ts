// Hints for whoever may have overlooked something: pure conditions on a game and the plan laid over
// it, each naming a part of the desk and the entry of the guide that tells more.
import type { Command } from '../model/commands.ts';
import {
  type Field,
  LEVERS,
  type Lever,
  PROGRAMME_SPECS,
  PROGRAMMES,
  type Programme,
} from '../model/plan.ts';
import type { Fixed, Region, World } from '../model/world.ts';
import { attentionOf, favourOf, isThin, meetingOf, notchesOf } from './desk.ts';
import type { Course } from './halts.ts';
import type { Part } from './lesson.ts';
import { type Moment, placeOf, presentOf, regionOf } from './moment.ts';
import { moneyOf } from './money.ts';

export type Hint =
  /** The purse does not cover the programmes: each gets this share of its cost. */
  | { kind: 'programmesShort'; paidShare: number }
  /** The coming half-year is its last. */
  | { kind: 'programmeEnding'; programme: Programme }
  /** More than any region has grown in a year. */
  | { kind: 'targetFar'; risenShare: number; bestShare: number }
  /** No more than what is there already. */
  | { kind: 'targetLow' }
  | { kind: 'fieldFavoured'; field: Field }
  | { kind: 'purseIdle'; freeShare: number }
  | { kind: 'attentionFree'; free: number }
  /** These levers together take much and do little. */
  | { kind: 'leversThin'; levers: readonly Lever[]; share: number }
  | { kind: 'samePlan'; halfYears: number };

export type HintKind = Hint['kind'];

/** The most urgent first. */
export const HINT_KINDS = [
  ...(['programmesShort', 'programmeEnding', 'targetFar', 'targetLow'] as const),
  ...(['fieldFavoured', 'purseIdle', 'attentionFree', 'leversThin', 'samePlan'] as const),
] as const satisfies readonly HintKind[];

/** The part that a hint is about, and the entry or the card of the guide that tells more. */
export const HINT_PLACES: Readonly<Record<HintKind, { part: Part; entry: string }>> = {
  programmesShort: { part: 'programmes', entry: 'stock.purseYi' },
  programmeEnding: { part: 'programmes', entry: 'stock.governmentCapacity' },
  targetFar: { part: 'meeting', entry: 'card.targets' },
  targetLow: { part: 'meeting', entry: 'card.targets' },
  fieldFavoured: { part: 'programmes', entry: 'card.windows' },
  purseIdle: { part: 'levers', entry: 'stock.purseYi' },
  attentionFree: { part: 'programmes', entry: 'stock.governmentCapacity' },
  leversThin: { part: 'levers', entry: 'card.mass' },
  samePlan: { part: 'desk', entry: 'card.windows' },
};

// What counts as overlooked is a judgement, as are these bounds.
const IDLE_SHARE = 0.4;
const IDLE_HALF_YEARS = 2;
const THIN_SHARE = 1 / 3;
const FIT_SHARE = 0.6;
const OPEN_WINDOW = 50;
const SAME_HALF_YEARS = 4;
/** A programme counts as affordable where it costs at most this share of what levers get. */
const AFFORDABLE_SHARE = 0.2;

type Given = {
  readonly course: Omit<Course, 'chapters'> & {
    readonly fixed: Fixed;
    readonly pending: readonly Command[];
    readonly chapters: readonly (Moment & { readonly commands: readonly Command[] })[];
  };
  /** The world with the pending plan laid over it. */
  readonly planned: World;
  readonly own: string;
};

/** All that there is to hint at, the most urgent first; nothing when the game is over. */
export function hintsOf(given: Given): Hint[] {
  const { course } = given;
  if (presentOf(course).turn >= course.turns) return [];
  return HINT_KINDS.flatMap((kind) => FINDERS[kind](given) ?? []);
}

const FINDERS: Readonly<Record<HintKind, (given: Given) => Hint | null>> = {
  programmesShort({ course, planned, own }) {
    const { fundedShare } = moneyOf(regionOf(planned, own), course.fixed.parameters);
    return fundedShare < 1 ? { kind: 'programmesShort', paidShare: fundedShare } : null;
  },

  programmeEnding({ planned, own }) {
    const ending = regionOf(planned, own).programmes.find(({ turnsLeft }) => turnsLeft === 1);
    return ending === undefined ? null : { kind: 'programmeEnding', programme: ending.programme };
  },

  targetFar({ course, planned, own }) {
    const { half, targetYi, outputYi } = meetingOf(planned, own);
    const before = course.chapters[course.chapters.length - 3];
    if (half === 2 || before === undefined) return null;
    const best = Math.max(
      ...presentOf(course).world.regions.map(
        ({ stocks }, at) =>
          stocks.coreOutputYi / (before.world.regions[at] as Region).stocks.coreOutputYi - 1,
      ),
    );
    const risenShare = targetYi / outputYi - 1;
    return risenShare > best ? { kind: 'targetFar', risenShare, bestShare: best } : null;
  },

  targetLow({ planned, own }) {
    const { half, targetYi, outputYi } = meetingOf(planned, own);
    return half === 1 && targetYi <= outputYi ? { kind: 'targetLow' } : null;
  },

  fieldFavoured({ course, planned, own }) {
    const { field, window } = favourOf(planned);
    const chosen = regionOf(planned, own).programmes.some((run) => run.field === field);
    const fit = course.fixed.start[placeOf(planned, own)]?.fit[field] ?? 0;
    return !chosen && window >= OPEN_WINDOW && fit >= FIT_SHARE
      ? { kind: 'fieldFavoured', field }
      : null;
  },

  purseIdle({ course, planned, own }) {
    const free = (world: World): number => {
      const { plan } = regionOf(world, own);
      return plan.surplus === 'save' ? 1 - sumOf(plan.shares) : 0;
    };
    const ended = course.chapters.slice(1).slice(-IDLE_HALF_YEARS);
    if (ended.length < IDLE_HALF_YEARS) return null;
    const isIdle = [...ended.map(({ world }) => world), planned].every(
      (world) => free(world) >= IDLE_SHARE,
    );
    return isIdle ? { kind: 'purseIdle', freeShare: free(planned) } : null;
  },

  attentionFree({ course, planned, own }) {
    const freeIn = (world: World): number => {
      const { used, slots } = attentionOf(world, own);
      return slots - used;
    };
    const ended = course.chapters.slice(1).slice(-IDLE_HALF_YEARS);
    if (ended.length < IDLE_HALF_YEARS) return null;
    if (![...ended.map(({ world }) => world), planned].every((world) => freeIn(world) > 0)) {
      return null;
    }
    const region = regionOf(planned, own);
    const { forLeversYi } = moneyOf(region, course.fixed.parameters);
    const costs = PROGRAMMES.filter(
      (id) => !region.programmes.some(({ programme }) => programme === id),
    ).map((id) => PROGRAMME_SPECS[id].costYi);
    return Math.min(...costs) <= AFFORDABLE_SHARE * forLeversYi
      ? { kind: 'attentionFree', free: freeIn(planned) }
      : null;
  },

  leversThin({ course, planned, own }) {
    const region = regionOf(planned, own);
    // Whoever has only just sat down looks around first.
    if (presentOf(course).turn === 0) return null;
    const { leverYi } = moneyOf(region, course.fixed.parameters);
    const notchYi = notchesOf(region, placeOf(planned, own), course.fixed);
    const { shares } = region.plan;
    const levers = LEVERS.filter((id) => isThin(leverYi[id], notchYi[id]));
    const share = levers.reduce((sum, id) => sum + shares[id], 0);
    return levers.length > 1 && share > THIN_SHARE * sumOf(shares)
      ? { kind: 'leversThin', levers, share }
      : null;
  },

  samePlan({ course, own }) {
    const ended = course.chapters.slice(1).slice(-SAME_HALF_YEARS);
    const isMine = ({ region }: Command): boolean => region === own;
    const isSame =
      !course.pending.some(isMine) && !ended.some((each) => each.commands.some(isMine));
    return isSame && ended.length === SAME_HALF_YEARS
      ? { kind: 'samePlan', halfYears: SAME_HALF_YEARS }
      : null;
  },
};

function sumOf(shares: Readonly<Record<Lever, number>>): number {
  return LEVERS.reduce((sum, lever) => sum + shares[lever], 0);
}
