// The annual ranking: where everybody stands at a year's end, and what the year changed.
import type { RegionId } from '../engine/types.ts';
import type { Note } from '../model/world.ts';
import { type Moment, type Past, regionOf } from './moment.ts';
import { standingOf, standingsOf } from './ranking.ts';

export type YearRow = {
  id: RegionId;
  rank: number;
  leadershipIndex: number;
  outputYi: number;
  /** Ranks gained over the year: positive is up. */
  climbed: number;
  indexChange: number;
  /** Growth of output over the year, as a share. */
  growthShare: number;
};

export type YearTarget = { isMet: boolean; outputYi: number; targetYi: number };

export type Year = {
  year: number;
  /** The turn that ended it. */
  turn: number;
  /** The leader first. */
  rows: YearRow[];
  own: YearRow;
  /** Who gained most ranks, the higher ranked first; nobody where no rank changed. */
  risen: YearRow[];
  /** The own target of the year; null where none was reckoned. */
  target: YearTarget | null;
};

/** The last year that has ended in full, as a seat sees it; null before there is one. */
export function yearOf(past: Past, own: string): Year | null {
  const { chapters } = past;
  const end = chapters.findLast(({ turn, world }) => turn > 0 && world.period.half === 2);
  if (end === undefined) return null;
  // A scenario may begin in the middle of a year.
  const before = chapters[Math.max(0, chapters.indexOf(end) - 2)] as Moment;
  const rows = rowsOf(before, end, past);
  const mine = rows.find(({ id }) => id === own);
  if (mine === undefined) throw new RangeError(`no region ${own}`);
  const most = Math.max(...rows.map(({ climbed }) => climbed));
  return {
    year: end.world.period.year,
    turn: end.turn,
    rows,
    own: mine,
    risen: most > 0 ? rows.filter(({ climbed }) => climbed === most) : [],
    target: targetOf(end.notes, own),
  };
}

function rowsOf(before: Moment, end: Moment, { fixed: { parameters } }: Past): YearRow[] {
  return standingsOf(end.world, parameters).map(({ id, rank, leadershipIndex }) => {
    const was = standingOf(before.world, parameters, id);
    const outputYi = regionOf(end.world, id).stocks.coreOutputYi;
    const formerYi = regionOf(before.world, id).stocks.coreOutputYi;
    return {
      id,
      rank,
      leadershipIndex,
      outputYi,
      climbed: was.rank - rank,
      indexChange: leadershipIndex - was.leadershipIndex,
      growthShare: outputYi / formerYi - 1,
    };
  });
}

function targetOf(notes: readonly Note[], own: string): YearTarget | null {
  for (const note of notes) {
    if ((note.kind === 'targetMet' || note.kind === 'targetMissed') && note.region === own) {
      const { outputYi, targetYi } = note;
      return { isMet: note.kind === 'targetMet', outputYi, targetYi };
    }
  }
  return null;
}
