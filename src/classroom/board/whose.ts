// Which exercise something that was handed in belongs to: it names it by id and digest, and a shipped
// one may be played on any seed.
import { type Exercise, exerciseDigest, withSeed } from '../exercise.ts';
import { openHandIn } from './intake/kind.ts';

/** The shipped exercise that a hand-in was made for; null where it names none, or is none. */
export function exerciseOfHandIn(text: string, shipped: readonly Exercise[]): Exercise | null {
  const opened = openHandIn(text);
  if (!opened.ok) return null;
  const named = partOf(opened.file.exercise);
  const { seed } = partOf(opened.file.record);
  const own = shipped.find(({ id }) => id === named.id);
  if (own === undefined || typeof seed !== 'number') return null;
  const found = withSeed(own, seed);
  return exerciseDigest(found) === named.digest ? found : null;
}

function partOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

/** The shipped exercise that most of these texts belong to, and how many do; null where none does. */
export function commonExercise(
  texts: readonly string[],
  shipped: readonly Exercise[],
): { exercise: Exercise; count: number } | null {
  const counts = new Map<string, { exercise: Exercise; count: number }>();
  for (const text of texts) {
    const exercise = exerciseOfHandIn(text, shipped);
    if (exercise === null) continue;
    const key = exerciseDigest(exercise);
    counts.set(key, { exercise, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)[0] ?? null;
}
