// The guided first game: its steps as data, what each asks for, and how it follows the game that is
// really played. It only watches: nothing here can hold a player back.
import type { Command } from '../model/commands.ts';
import { LEVERS, type Lever } from '../model/plan.ts';
import type { World } from '../model/world.ts';
import type { Course } from './halts.ts';
import { presentOf, regionOf } from './moment.ts';

/** One game, the same for everybody, in which each idea comes up when its step speaks of it. */
export const FIRST_GAME = {
  scenario: 'spring-2025',
  seed: 2041,
  region: 'chengdu',
  turns: 6,
} as const;

/** Good games to go on with; the names are those of their words. */
export const NEXT_GAMES = [
  { name: 'full', scenario: 'spring-2025', seed: 42, region: 'hangzhou' },
  { name: 'west', scenario: 'western-chance', seed: 7, region: 'chengdu' },
  { name: 'talent', scenario: 'talent-war', seed: 11, region: 'nanjing' },
] as const;

/** The parts of the page that a step or a hint can point at. */
export const PARTS = [
  ...(['desk', 'meeting', 'levers', 'programmes', 'preview', 'end'] as const),
  ...(['news', 'league', 'sheet', 'map'] as const),
] as const;
export type Part = (typeof PARTS)[number];

/** What the guide can see: the game, the plan laid over it, and what the player looks at. */
export type Seen = {
  readonly course: Course & { readonly pending: readonly Command[] };
  /** The world with the pending plan laid over it. */
  readonly planned: World;
  readonly own: string;
  readonly selected: string;
  /** A number has been asked why it moved. */
  readonly hasAsked: boolean;
};

export type Step = {
  readonly id: string;
  /** The half-year to which it belongs, from 1; the one after the last is the end. */
  readonly halfYear: number;
  readonly part: Part | null;
  /** Whether its task is done; a step without one is read, or waits for the half-year's end. */
  readonly isDone?: (seen: Seen) => boolean;
  /** The half-year has to be ended before the next step can come. */
  readonly isLast?: true;
};

/** By how much a share has to grow to be a decision and not a slip, in shares of the purse. */
const A_HAIR = 0.001;
const A_BET = 0.05;

export const STEPS = [
  { id: 'welcome', halfYear: 1, part: null },
  { id: 'standing', halfYear: 1, part: 'league', isDone: ({ own, selected }) => selected !== own },
  { id: 'meeting', halfYear: 1, part: 'meeting', isDone: hasMet },
  { id: 'levers', halfYear: 1, part: 'levers', isDone: (seen) => hasRaised(seen, LEVERS) },
  { id: 'programmes', halfYear: 1, part: 'programmes', isDone: hasStarted },
  { id: 'preview', halfYear: 1, part: 'preview' },
  { id: 'firstEnd', halfYear: 1, part: 'end', isLast: true },

  { id: 'why', halfYear: 2, part: 'sheet', isDone: ({ hasAsked }) => hasAsked },
  {
    id: 'institutions',
    halfYear: 2,
    part: 'levers',
    isDone: (seen) => hasRaised(seen, ['environment']),
  },
  { id: 'check', halfYear: 2, part: 'end', isLast: true },

  { id: 'ratchet', halfYear: 3, part: 'meeting', isDone: hasMet },
  { id: 'people', halfYear: 3, part: 'levers', isDone: (seen) => hasRaised(seen, ['training']) },
  { id: 'luck', halfYear: 3, part: 'end', isLast: true },

  { id: 'shift', halfYear: 4, part: 'news' },
  {
    id: 'market',
    halfYear: 4,
    part: 'programmes',
    isDone: (seen) => hasStarted(seen) || hasRenewed(seen),
  },
  { id: 'halfway', halfYear: 4, part: 'end', isLast: true },

  { id: 'mass', halfYear: 5, part: 'levers', isDone: (seen) => hasRaised(seen, LEVERS, A_BET) },
  { id: 'patience', halfYear: 5, part: 'levers' },
  { id: 'nearlyThere', halfYear: 5, part: 'end', isLast: true },

  { id: 'shock', halfYear: 6, part: 'news' },
  { id: 'runOn', halfYear: 6, part: 'end', isLast: true },

  { id: 'whatNext', halfYear: 7, part: null },
] as const satisfies readonly Step[];

export type StepId = (typeof STEPS)[number]['id'];

/** Where the guide stands. */
export type Place = {
  readonly step: StepId;
  /** The half-year in which the player was when it came there. */
  readonly halfYear: number;
  /** Its task was done before it asked: then only the player turns the page. */
  readonly wasDone: boolean;
  /** The step before was left because its task was done. */
  readonly praise: StepId | null;
};

const indexOf = (id: StepId): number => STEPS.findIndex((step) => step.id === id);

export function stepOf({ step }: Pick<Place, 'step'>): Step {
  return STEPS[indexOf(step)] as Step;
}

/** The coming half-year, from 1; one past the last when the game is over. */
function halfYearOf({ course }: Seen): number {
  return presentOf(course).turn + 1;
}

function placeAt(step: Step, seen: Seen, praise: StepId | null = null): Place {
  const halfYear = halfYearOf(seen);
  const wasDone = step.halfYear < halfYear || step.isDone?.(seen) === true;
  return { step: step.id as StepId, halfYear, wasDone, praise };
}

/** The first step of the half-year that the game is in; of a longer game the last of all. */
export function beginLesson(seen: Seen): Place {
  const halfYear = halfYearOf(seen);
  return placeAt(STEPS.find((step) => step.halfYear >= halfYear) ?? lastStep(), seen);
}

/** The place after whatever the player has done; the same object where that changes nothing. */
export function followed(place: Place, seen: Seen): Place {
  const step = stepOf(place);
  if (halfYearOf(seen) !== place.halfYear) {
    const next = beginLesson(seen);
    return step.isLast ? { ...next, praise: place.step } : next;
  }
  if (place.wasDone || step.isDone?.(seen) !== true) return place;
  return turned(place, seen, 1, place.step);
}

export function canTurn(place: Place, by: 1 | -1): boolean {
  const step = stepOf(place);
  if (by === -1) return indexOf(place.step) > 0;
  return !(step.isLast && step.halfYear === place.halfYear) && step !== lastStep();
}

/** One step on or back, whether its task is done or not; the end of a half-year stays put. */
export function turned(place: Place, seen: Seen, by: 1 | -1, praise: StepId | null = null): Place {
  const next = STEPS[indexOf(place.step) + by];
  return next === undefined || !canTurn(place, by) ? place : placeAt(next, seen, praise);
}

/** How far the guide has come: 1 for its first step. */
export function progressOf(place: Place): { at: number; of: number } {
  return { at: indexOf(place.step) + 1, of: STEPS.length };
}

function lastStep(): Step {
  return STEPS[STEPS.length - 1] as Step;
}

function hasMet({ course }: Seen): boolean {
  return course.pending.some(({ type }) => type === 'meeting');
}

/** One of these levers takes more of the purse than in the half-year before. */
function hasRaised(seen: Seen, levers: readonly Lever[], by = A_HAIR): boolean {
  const [now, planned] = plansOf(seen);
  return levers.some(
    (lever) => planned.plan.shares[lever] - now.plan.shares[lever] > by - A_HAIR / 2,
  );
}

function hasStarted(seen: Seen): boolean {
  const [now, planned] = plansOf(seen);
  return planned.programmes.some(
    ({ programme }) => !now.programmes.some((run) => run.programme === programme),
  );
}

function hasRenewed(seen: Seen): boolean {
  const [now, planned] = plansOf(seen);
  return planned.programmes.some(({ programme, turnsLeft }) =>
    now.programmes.some((run) => run.programme === programme && run.turnsLeft < turnsLeft),
  );
}

function plansOf({
  course,
  planned,
  own,
}: Seen): [World['regions'][number], World['regions'][number]] {
  return [regionOf(presentOf(course).world, own), regionOf(planned, own)];
}
