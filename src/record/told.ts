// What people add to a game, its name and notes: written so that a file can hold it, and where a
// file of anybody's is read, made fit to be shown.
import type { GameNote, GameRecord } from '../game/replay.ts';
import { LONGEST_NAME_CHARS, LONGEST_NOTE_CHARS } from '../scenario/limits.ts';

export function nameFor(text: string): string {
  return fitted(text, LONGEST_NAME_CHARS);
}

export function noteFor(text: string): string {
  return fitted(text, LONGEST_NOTE_CHARS);
}

/** With the u flag a pair counts as one character: these are halves, which no file may hold. */
const HALVES = /\p{Surrogate}/gu;

function fitted(text: string, most: number): string {
  return text.trim().slice(0, most).replace(HALVES, '');
}

/** What shows nothing, or turns round what stands beside it. */
const UNSEEN_IN_NAMES = /[\p{Cc}\p{Bidi_Control}]+/gu;
/** Notes have lines. */
const UNSEEN_IN_NOTES = /[^\P{Cc}\n]|\p{Bidi_Control}/gu;

/** A name out of anybody's file, as one line that shows all that it is. */
export function nameShown(name: string): string {
  return nameFor(name.replace(UNSEEN_IN_NAMES, ' '));
}

/** A text out of anybody's file, in lines that show all that they are. */
export function noteShown(text: string): string {
  return noteFor(text.replace(UNSEEN_IN_NOTES, ''));
}

/** A name of one line, and one note for each half-year that has one, in their order. */
export function toldIn({ name = '', notes = [], history }: GameRecord): {
  name: string;
  notes: GameNote[];
} {
  const texts = new Map<number, string>();
  for (const { turn, text } of notes) {
    const shown = text.replace(UNSEEN_IN_NOTES, '');
    if (turn <= history.length) texts.set(turn, noteFor(`${texts.get(turn) ?? ''}\n${shown}`));
  }
  return {
    name: nameShown(name),
    notes: [...texts]
      .map(([turn, text]) => ({ turn, text }))
      .filter(({ text }) => text !== '')
      .sort((a, b) => a.turn - b.turn),
  };
}
