// The shipped exercises, read and checked in Node. The page never runs this file: the plugin of the
// scenarios runs it while the page is built, and puts the result in its place.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Exercise } from '../../src/classroom/exercise.ts';
import { parseExercise } from '../../src/classroom/parse.ts';
import { EXERCISES } from '../../src/classroom/shelf.ts';
import { shipped } from '../shipped.ts';

export const fileOf = (id: string): string => fileURLToPath(new URL(`${id}.json`, import.meta.url));

export const exercises: readonly Exercise[] = EXERCISES.map((id) => {
  const parsed = parseExercise(readFileSync(fileOf(id), 'utf8'), shipped);
  if (parsed.ok && parsed.value.id === id) return parsed.value;
  const problems = parsed.ok ? 'its id is not the name of its file' : JSON.stringify(parsed);
  throw new Error(`scenarios/exercises/${id}.json cannot be shipped: ${problems}`);
});
