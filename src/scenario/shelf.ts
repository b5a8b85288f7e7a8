// The scenarios that are shipped, in the order in which a reader should meet them.
import { type Bases, NO_BASES } from './based.ts';
import { parseScenario } from './parse.ts';
import type { Scenario } from './schema.ts';

export const SHIPPED = [
  'spring-2025',
  'six-dragons',
  'talent-war',
  'compute-crunch',
  'western-chance',
  'twenty-years',
  'backcast-2020',
] as const;

export type Shelf = {
  /** A scenario by the id that it shares with its file; undefined where none is sound. */
  take: Bases;
  /** What a file may build on: the scenarios that stand by themselves. */
  bases: Bases;
};

/** A shelf over files that somebody else fetches: each is read when it is first asked for. */
export function createShelf(textOf: (id: string) => string | undefined): Shelf {
  const bases = remembering((id) => read(id, NO_BASES));
  const take = remembering((id) => bases(id) ?? read(id, bases));
  return { take, bases };

  function read(id: string, from: Bases): Scenario | undefined {
    const text = textOf(id);
    const parsed = text === undefined ? undefined : parseScenario(text, from);
    // Other data may lie in the same folder; a scenario bears the name of its file.
    return parsed?.ok && parsed.value.id === id ? parsed.value : undefined;
  }
}

function remembering(find: Bases): Bases {
  const known = new Map<string, Scenario | undefined>();
  return (id) => {
    if (!known.has(id)) known.set(id, find(id));
    return known.get(id);
  };
}
