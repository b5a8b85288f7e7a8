// The marks of a timeline as the page shows them: in words, and each in the lane of its kind.
import { useMemo } from 'react';
import type { Pillar } from '../../engine/types.ts';
import { periodAfter } from '../../engine/types.ts';
import { type TimelineMark, timelineOf } from '../../views/timeline.ts';
import { FIELD_LABELS, PROGRAMME_SPECS } from '../../views/vocabulary.ts';
import { useLive, useScreen, useTable } from '../screen.ts';

export const MARK_KINDS = ['programme', 'event', 'rank', 'note'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

export type ToldMark = {
  turn: number;
  kind: MarkKind;
  text: string;
  /** Of a change of rank. */
  isFall: boolean;
  /** Of a programme. */
  pillar: Pillar | null;
};

const KIND_OF: Readonly<Record<TimelineMark['kind'], MarkKind>> = {
  programme: 'programme',
  regimeShift: 'event',
  supplyCut: 'event',
  targetMissed: 'event',
  rank: 'rank',
};

/** Those of one region, or of all where none is given; the notes with them. */
export function useMarks(region: string | null): readonly ToldMark[] {
  const { live } = useScreen();
  const viewed = useLive(live, (state) => state.viewed);
  const game = viewed?.game;
  const notes = viewed?.notes;
  const tell = useTold();
  return useMemo(() => {
    if (game === undefined || notes === undefined) return [];
    const { chapters, fixed } = game;
    const told = timelineOf({ chapters, fixed }, region).map(
      (mark): ToldMark => ({
        turn: mark.turn,
        kind: KIND_OF[mark.kind],
        text: tell(mark),
        isFall: mark.kind === 'rank' && mark.climbed < 0,
        pillar: mark.kind === 'programme' ? PROGRAMME_SPECS[mark.programme].pillar : null,
      }),
    );
    const written = notes.map(
      ({ turn, text }): ToldMark => ({ turn, kind: 'note', text, isFall: false, pillar: null }),
    );
    return [...told, ...written].sort(
      (a, b) => a.turn - b.turn || MARK_KINDS.indexOf(a.kind) - MARK_KINDS.indexOf(b.kind),
    );
  }, [game, notes, region, tell]);
}

/** By half-years, those without a mark left out. */
export function byTurn(marks: readonly ToldMark[]): [turn: number, marks: ToldMark[]][] {
  const groups = new Map<number, ToldMark[]>();
  for (const mark of marks) groups.set(mark.turn, [...(groups.get(mark.turn) ?? []), mark]);
  return [...groups];
}

function useTold(): (mark: TimelineMark) => string {
  const { language, words, numbers } = useScreen();
  const { nameOf } = useTable();
  return useMemo(() => {
    const told = words.viewer.marks;
    return (mark) => {
      switch (mark.kind) {
        case 'programme': {
          const name = PROGRAMME_SPECS[mark.programme].label[language];
          const field = mark.field === null ? '' : words.aside(FIELD_LABELS[mark.field][language]);
          return told.programme(nameOf(mark.region), `${name}${field}`);
        }
        case 'regimeShift':
          return told.regimeShift(FIELD_LABELS[mark.field][language]);
        case 'supplyCut':
          return told.supplyCut;
        case 'targetMissed': {
          const { region, outputYi, targetYi } = mark;
          return told.targetMissed(
            nameOf(region),
            numbers.money(outputYi),
            numbers.money(targetYi),
          );
        }
        case 'rank': {
          const { region, rank, climbed } = mark;
          return told[climbed > 0 ? 'rankUp' : 'rankDown'](nameOf(region), rank, Math.abs(climbed));
        }
      }
    };
  }, [language, words, numbers, nameOf]);
}

/** The half-year of a turn by name, and what it is called on the timeline. */
export function useMoments(): { period(turn: number): string; at(turn: number): string } {
  const { words } = useScreen();
  const { game } = useTable();
  const { start } = game.scenario;
  const { turns } = game;
  return useMemo(() => {
    const period = (turn: number): string => {
      const { year, half } = periodAfter(start, turn);
      return words.period(year, half);
    };
    return {
      period,
      at: (turn) =>
        turn === 0 ? words.viewer.atStart(period(0)) : words.viewer.at(period(turn), turn, turns),
    };
  }, [start, turns, words]);
}
