// The exercises that are shipped, in the order in which a teacher should meet them. An exercise's
// number in its code is its place here, so a new one goes to the end.
import type { Scenario } from '../scenario/schema.ts';
import { customCode, shippedCode } from './code.ts';
import { type Exercise, exerciseDigest, withSeed } from './exercise.ts';

export const EXERCISES = [
  'why-hangzhou',
  'market-and-government',
  'patient-capital',
  'talent-war',
  'twenty-years',
  'promotion-tours',
  'compute-crunch',
] as const;
export type ShippedExercise = (typeof EXERCISES)[number];

/** The number of a shipped exercise, whatever its seed; null for any other. */
export function numberOf(exercise: Exercise, shipped: readonly Exercise[]): number | null {
  const at = shipped.findIndex(({ id }) => id === exercise.id);
  const own = shipped[at];
  if (own === undefined) return null;
  const isSame = exerciseDigest(withSeed(own, exercise.seed)) === exerciseDigest(exercise);
  return isSame ? at + 1 : null;
}

/** The code to be read aloud: it names a shipped exercise, and confirms any other. */
export function codeOf(exercise: Exercise, shipped: readonly Exercise[]): string {
  const number = numberOf(exercise, shipped);
  return number === null
    ? customCode(exerciseDigest(exercise))
    : shippedCode({ number, seed: exercise.seed });
}

/** The shipped exercise that a number and a seed name; undefined where there is none. */
export function exerciseNamed(
  { number, seed }: { number: number; seed: number },
  shipped: readonly Exercise[],
): Exercise | undefined {
  const exercise = shipped[number - 1];
  return exercise && withSeed(exercise, seed);
}

/** The scenario of an exercise. Throws RangeError where it is not at hand: parse checks that. */
export function scenarioFor(exercise: Exercise, scenarios: readonly Scenario[]): Scenario {
  const found = scenarios.find(({ id }) => id === exercise.scenario);
  if (found === undefined) throw new RangeError(`no scenario ${exercise.scenario}`);
  return found;
}
