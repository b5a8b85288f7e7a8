// The teacher's guides with their measured figures, read and checked in Node. The page never runs this file: the
// plugin of the scenarios runs it while the page is built, and puts the result in its place.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Figures, Guide } from '../../src/classroom/guide.ts';
import { guideSchema } from '../../src/classroom/schema.ts';
import { EXERCISES } from '../../src/classroom/shelf.ts';
import { matchSchema } from '../../src/scenario/match.ts';

export type MeasuredGuide = { guide: Guide; figures: Figures };

export const guideFile = (id: string): string =>
  fileURLToPath(new URL(`guides/${id}.json`, import.meta.url));
export const figuresFile = fileURLToPath(new URL('guides/figures.json', import.meta.url));

/** By the exercise's id. */
const figures = (
  existsSync(figuresFile) ? JSON.parse(readFileSync(figuresFile, 'utf8')) : {}
) as Readonly<Record<string, Figures>>;

export const guides: readonly MeasuredGuide[] = EXERCISES.map((id) => {
  const parsed = matchSchema(guideSchema, JSON.parse(readFileSync(guideFile(id), 'utf8')));
  if (parsed.ok && parsed.value.exercise === id) {
    return { guide: parsed.value, figures: figures[id] ?? {} };
  }
  const problems = parsed.ok ? 'it is about another exercise' : JSON.stringify(parsed);
  throw new Error(`scenarios/exercises/guides/${id}.json cannot be shipped: ${problems}`);
});
