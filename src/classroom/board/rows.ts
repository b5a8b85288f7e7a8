// What can only be said of rows beside each other: work that came twice, work of one team under
// another's name, and who stands where. The same rows in the same order give the same board,
// whichever thread was done first.
import { byCodeUnits } from '../../engine/types.ts';
import type { TimedCommand } from '../../record/forms/schema.ts';
import type { Exercise } from '../exercise.ts';
import { isPreset } from '../locks.ts';
import { COUNTED, type Row, type Work } from './row.ts';

export type CountedRow = Row & { work: Work };

export function isCounted(row: Row): row is CountedRow {
  return row.work !== null && COUNTED.includes(row.mark);
}

/** The rows in their order, with those marked that do not count beside another. */
export function markedRows(rows: readonly Row[], exercise: Exercise): Row[] {
  const byAttempt = new Map<string, CountedRow>();
  for (const row of rows) {
    if (!isCounted(row)) continue;
    const other = byAttempt.get(row.work.attempt);
    if (other === undefined || isFurther(row.work, other.work)) {
      byAttempt.set(row.work.attempt, row);
    }
  }
  const byMoves = new Map<string, CountedRow>();
  return rows.map((row) => {
    if (!isCounted(row)) return row;
    const kept = byAttempt.get(row.work.attempt);
    if (kept !== undefined && kept !== row) return sameAs(row, kept, 'duplicate');
    const moves = movesKey(exercise, row.work);
    if (moves === null) return row;
    const first = byMoves.get(moves);
    if (first !== undefined) return sameAs(row, first, 'copied');
    byMoves.set(moves, row);
    return row;
  });
}

function sameAs(row: Row, { source, work }: CountedRow, mark: 'duplicate' | 'copied'): Row {
  return { ...row, mark, reason: { kind: 'same-as', source, team: work.team } };
}

/** Of one attempt: what was played on, or answered since. */
function isFurther(a: Work, b: Work): boolean {
  const answered = ({ answers }: Work): number => Object.keys(answers).length;
  return a.playedTurns === b.playedTurns
    ? answered(a) > answered(b)
    : a.playedTurns > b.playedTurns;
}

/** The same key for the same decisions in the same seat; null where none was made. */
function movesKey(exercise: Exercise, { region, playedTurns, commands }: Work): string | null {
  const own = commands.filter(({ turn, ...command }) => turn > 1 || !isPreset(exercise, command));
  if (own.length === 0) return null;
  const turns = [...new Set(own.map(({ turn }) => turn))];
  const decided = turns.map((turn) => decisionsIn(own.filter((command) => command.turn === turn)));
  return JSON.stringify([region, playedTurns, turns, decided]);
}

/** What a half-year's commands come to, in whatever order the sliders were moved. */
function decisionsIn(commands: readonly TimedCommand[]): string[] {
  const last = new Map<string, unknown>();
  for (const command of commands) {
    if (command.type === 'plan') {
      for (const [lever, share] of Object.entries(command.shares ?? {})) last.set(lever, share);
      if (command.surplus !== undefined) last.set('surplus', command.surplus);
    } else if (command.type === 'meeting') {
      if (command.targetYi !== undefined) last.set('target', command.targetYi);
      if (command.priority !== undefined) last.set('priority', command.priority);
    } else last.set(`${command.type} ${command.programme}`, 'field' in command ? command.field : 1);
  }
  return [...last].map((decision) => JSON.stringify(decision)).sort(byCodeUnits);
}

export type Placed = { place: number; row: CountedRow };

/** Who counts, by score; equals share a place and stand by name. */
export function rankedRows(rows: readonly Row[]): Placed[] {
  const counted = rows.filter(isCounted);
  counted.sort(
    (a, b) =>
      b.work.score.points - a.work.score.points ||
      byCodeUnits(a.work.team, b.work.team) ||
      byCodeUnits(a.source, b.source),
  );
  return counted.map((row) => {
    const { points } = row.work.score;
    const place = counted.findIndex(({ work }) => work.score.points === points) + 1;
    return { place, row };
  });
}

/** All that do not count, in their order. */
export function setAside(rows: readonly Row[]): Row[] {
  return rows.filter((row) => !isCounted(row));
}
