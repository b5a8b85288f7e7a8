// How the debrief speaks: half-years by their names, moves as a person would tell them, points.
import type { Move } from '../../lab/debrief.ts';
import type { PartPoints } from '../../lab/index-points.ts';
import {
  FIELD_LABELS,
  LEVER_SPECS,
  PROGRAMME_SPECS,
  type Programme,
} from '../../views/vocabulary.ts';
import { useScreen, useTable } from '../screen.ts';
import { DEBRIEF_WORDS, type DebriefWords } from '../words/debrief.ts';

/** Shifts of the purse that are named; the others are counted. */
const MOST_SHIFTS = 3;

export type Speech = {
  readonly told: DebriefWords;
  period(turn: number): string;
  /** A change of the index, with its sign. */
  points(value: number): string;
  /** The same where it is a part of a small whole. */
  finePoints(value: number): string;
  /** A change of money, with its sign. */
  money(yi: number): string;
  move(move: Move): string;
  part(id: PartPoints['id']): string;
};

export function useSpeech(): Speech {
  const { language, words, numbers } = useScreen();
  const { game } = useTable();
  const told = DEBRIEF_WORDS[language];
  const share = (value: number): string => numbers.percent(value);
  const named = (programme: Programme): string => PROGRAMME_SPECS[programme].label[language];

  function sentence(move: Move): string {
    const say = told.move;
    switch (move.kind) {
      case 'split': {
        const shifts = move.shifts
          .slice(0, MOST_SHIFTS)
          .map(({ lever, from, to }) =>
            say.shift(LEVER_SPECS[lever].label[language], share(from), share(to)),
          );
        const more = move.shifts.length - shifts.length;
        if (more > 0) shifts.push(say.moreShifts(more));
        return say.split(shifts.join(say.between));
      }
      case 'surplus':
        return say.surplus(words.surplus[move.from], words.surplus[move.to]);
      case 'start':
      case 'restart': {
        const name =
          move.field === null
            ? named(move.programme)
            : say.inField(named(move.programme), FIELD_LABELS[move.field][language]);
        return say[move.kind](name);
      }
      case 'renew':
      case 'end':
        return say[move.kind](named(move.programme));
      case 'target':
        return say.target(numbers.money(move.fromYi), numbers.money(move.toYi));
      case 'priority':
        return say.priority(words.pillars[move.from], words.pillars[move.to]);
    }
  }

  return {
    told,
    period(turn) {
      const period = game.chapters[turn]?.world.period;
      return period === undefined ? '' : words.period(period.year, period.half);
    },
    points: (value) => numbers.plain(value, 1, true),
    finePoints: (value) => numbers.plain(value, 2, true),
    money: (yi) => numbers.text(yi, '亿元', true),
    move: sentence,
    part: (id) => (id === 'outcome' ? words.outcome : words.pillars[id]),
  };
}
