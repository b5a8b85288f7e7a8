// The teacher's guides with their measured figures, read in Node. The page never runs this file: the
// plugin of the scenarios runs it while the page is built, and puts the result in its place.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Figures, Guide } from '../../src/classroom/guide.ts';
import { EXERCISES } from '../../src/classroom/shelf.ts';

export type MeasuredGuide = { guide: Guide; figures: Figures };

export const guideFile = (id: string): string =>
  fileURLToPath(new URL(`guides/${id}.json`, import.meta.url));
export const figuresFile = fileURLToPath(new URL('guides/figures.json', import.meta.url));

/** By the exercise's id. */
const figures = (
  existsSync(figuresFile) ? JSON.parse(readFileSync(figuresFile, 'utf8')) : {}
) as Readonly<Record<string, Figures>>;

export const guides: readonly MeasuredGuide[] = EXERCISES.flatMap((id) => {
  if (!existsSync(guideFile(id))) return [];
  const guide = JSON.parse(readFileSync(guideFile(id), 'utf8')) as Guide;
  return [{ guide, figures: figures[id] ?? {} }];
});
