// The shipped scenarios, read and checked in Node. The page never runs this file: the plugin beside
// it runs it while the page is built, and puts the result in its place.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseScenario } from '../src/scenario/parse.ts';
import type { Scenario } from '../src/scenario/schema.ts';
import { createShelf, SHIPPED } from '../src/scenario/shelf.ts';

export const fileOf = (id: string): string => fileURLToPath(new URL(`${id}.json`, import.meta.url));

function textOf(id: string): string | undefined {
  return existsSync(fileOf(id)) ? readFileSync(fileOf(id), 'utf8') : undefined;
}

const shelf = createShelf(textOf);

export const shipped: readonly Scenario[] = SHIPPED.map((id) => {
  const scenario = shelf.take(id);
  if (scenario !== undefined) return scenario;
  const parsed = parseScenario(textOf(id) ?? '', shelf.bases);
  const problems = parsed.ok ? 'its id is not the name of its file' : JSON.stringify(parsed);
  throw new Error(`scenarios/${id}.json cannot be shipped: ${problems}`);
});
