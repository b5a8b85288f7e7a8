// What a timeline marks: programmes that a region starts, events of the country, and the ranks that
// change hands. Of all regions together only the telling changes of rank, or nothing would stand out.
import type { RegionId } from '../engine/types.ts';
import type { Command } from '../model/commands.ts';
import type { Field, Programme } from '../model/plan.ts';
import type { Moment, Past } from './moment.ts';
import { ranking } from './ranking.ts';

/** A half-year with what was commanded in it; a game's chapter is one. */
export type Played = Moment & { readonly commands: readonly Command[] };
export type PlayedPast = Pick<Past, 'fixed'> & { readonly chapters: readonly Played[] };

export type TimelineMark = { turn: number } & (
  | { kind: 'programme'; region: RegionId; programme: Programme; field: Field | null }
  | { kind: 'regimeShift'; field: Field }
  | { kind: 'supplyCut' }
  | { kind: 'targetMissed'; region: RegionId; outputYi: number; targetYi: number }
  | { kind: 'rank'; region: RegionId; rank: number; climbed: number }
);

/** So many ranks at once are told of any region, and every climb to one of the first. */
const TELLING_RANKS = 2;
const FIRST_RANKS = 3;

/** Marks in the order of half-years; those of one region, or of all. */
export function timelineOf(past: PlayedPast, region: string | null): TimelineMark[] {
  const { chapters, fixed } = past;
  return chapters.flatMap((chapter, at) => {
    if (at === 0) return [];
    const pair = [chapters[at - 1] as Played, chapter];
    return [
      ...events(chapter, region),
      ...programmes(chapter, region),
      ...ranks({ chapters: pair, fixed }, chapter.turn, region),
    ];
  });
}

function events({ turn, notes }: Played, region: string | null): TimelineMark[] {
  return notes.flatMap((note): TimelineMark[] => {
    switch (note.kind) {
      case 'regimeShift':
        return [{ turn, kind: 'regimeShift', field: note.field }];
      case 'supplyCut':
        return [{ turn, kind: 'supplyCut' }];
      case 'targetMissed': {
        if (note.region !== region) return [];
        const { outputYi, targetYi } = note;
        return [{ turn, kind: 'targetMissed', region: note.region, outputYi, targetYi }];
      }
      default:
        return [];
    }
  });
}

function programmes({ turn, commands }: Played, region: string | null): TimelineMark[] {
  return commands.flatMap((command): TimelineMark[] => {
    if (command.type !== 'startProgramme') return [];
    if (region !== null && command.region !== region) return [];
    const { programme, field = null } = command;
    return [{ turn, kind: 'programme', region: command.region, programme, field }];
  });
}

function ranks(pair: Past, turn: number, region: string | null): TimelineMark[] {
  return ranking(pair).flatMap(({ id, rank, climbed }): TimelineMark[] => {
    const isTold =
      region === null
        ? Math.abs(climbed) >= TELLING_RANKS || (climbed > 0 && rank <= FIRST_RANKS)
        : id === region && climbed !== 0;
    return isTold ? [{ turn, kind: 'rank', region: id, rank, climbed }] : [];
  });
}
