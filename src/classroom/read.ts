// An exercise that came from somebody, as a file or a link, becomes a checked one, or the reason why
// it does not.
import { readWord, type WordRead, wordOf } from '../record/forms/word.ts';
import type { Problem } from '../scenario/json.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { Exercise } from './exercise.ts';
import { parseExercise } from './parse.ts';

export type ExerciseRead =
  | { ok: true; exercise: Exercise }
  | Extract<WordRead, { ok: false }>
  | { ok: false; reason: 'problems'; problems: Problem[] };

/** What stands behind `#exercise=` in a link. */
export function exerciseWord(exercise: Exercise): string {
  return wordOf(exercise);
}

/** A link to an exercise, its fragment or the bare word; else the text of a file. */
export function readExercise(text: string, scenarios: readonly Scenario[]): ExerciseRead {
  if (/^\s*[{[]/.test(text)) return checked(text, scenarios);
  const word = readWord(text, 'exercise');
  return word.ok ? checked(word.source, scenarios) : word;
}

function checked(source: string, scenarios: readonly Scenario[]): ExerciseRead {
  const parsed = parseExercise(source, scenarios);
  return parsed.ok
    ? { ok: true, exercise: parsed.value }
    : { ok: false, reason: 'problems', problems: parsed.problems };
}
