// What in the last half-year is worth stopping for, where a player lets the plan run on.
import type { Field, Programme } from '../model/plan.ts';
import type { World } from '../model/world.ts';
import { formerOf, type Past, placeOf, presentOf } from './moment.ts';
import { ranking } from './ranking.ts';

export type Halt =
  | { kind: 'over' }
  | { kind: 'regimeShift'; field: Field }
  | { kind: 'supplyCut' }
  | { kind: 'targetMissed'; outputYi: number; targetYi: number }
  /** Programmes got this share of their cost, after a half-year in which they got all. */
  | { kind: 'purseShort'; fundedShare: number }
  | { kind: 'programmeEnded'; programme: Programme }
  /** The coming half-year is its last: it can still be continued. */
  | { kind: 'programmeEnding'; programme: Programme }
  | { kind: 'rankChanged'; rank: number; climbed: number }
  /** The coming half-year opens with the first meeting of the year. */
  | { kind: 'meeting' };

export const HALTS = [
  'over',
  'regimeShift',
  'supplyCut',
  'targetMissed',
  'purseShort',
  'programmeEnded',
  'programmeEnding',
  'rankChanged',
  'meeting',
] as const satisfies readonly Halt['kind'][];

/** A past, and how many half-years its game has. */
export type Course = Past & { readonly turns: number };

/** What the last half-year brought the seat, the most important first; nothing at the start. */
export function haltsOf(course: Course, own: string): Halt[] {
  const { turn, world } = presentOf(course);
  if (formerOf(course) === null) return [];
  const isOver = turn >= course.turns;
  const found = [...noted(course, own), ...purseHalts(course, own), ...rankHalts(course, own)];
  if (isOver) found.push({ kind: 'over' });
  else {
    for (const { programme, turnsLeft } of programmesOf(world, own)) {
      if (turnsLeft === 1) found.push({ kind: 'programmeEnding', programme });
    }
    if (world.period.half === 2) found.push({ kind: 'meeting' });
  }
  return found.sort((a, b) => HALTS.indexOf(a.kind) - HALTS.indexOf(b.kind));
}

function noted(course: Course, own: string): Halt[] {
  return presentOf(course).notes.flatMap((note): Halt[] => {
    switch (note.kind) {
      case 'regimeShift':
        return [{ kind: 'regimeShift', field: note.field }];
      case 'supplyCut':
        return [{ kind: 'supplyCut' }];
      case 'targetMissed': {
        const { outputYi, targetYi } = note;
        return note.region === own ? [{ kind: 'targetMissed', outputYi, targetYi }] : [];
      }
      case 'programmeEnded':
        return note.region === own ? [{ kind: 'programmeEnded', programme: note.programme }] : [];
      default:
        return [];
    }
  });
}

/** Only where the shortage is new: whoever runs on with one knows of it. */
function purseHalts(course: Course, own: string): Halt[] {
  const fundedShare = fundedShareOf(presentOf(course).world, own);
  const before = formerOf(course);
  const wasShort = before !== null && fundedShareOf(before.world, own) < 1;
  return fundedShare < 1 && !wasShort ? [{ kind: 'purseShort', fundedShare }] : [];
}

/** The share of their cost that the programmes last got; 1 where none has run. */
function fundedShareOf(world: World, own: string): number {
  let least = 1;
  for (const { turnsRun, fundedShare } of programmesOf(world, own)) {
    if (turnsRun > 0) least = Math.min(least, fundedShare);
  }
  return least;
}

function rankHalts(course: Course, own: string): Halt[] {
  const mine = ranking(course).find(({ id }) => id === own);
  if (mine === undefined || mine.climbed === 0) return [];
  return [{ kind: 'rankChanged', rank: mine.rank, climbed: mine.climbed }];
}

function programmesOf(world: World, own: string): World['regions'][number]['programmes'] {
  return world.regions[placeOf(world, own)]?.programmes ?? [];
}
