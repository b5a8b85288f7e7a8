import { byCodeUnits } from './types.ts';

/**
 * A plain copy that engines store as a struct. An object filled key by key (as file checkers do)
 * becomes a hash table after a dozen keys, and every later copy of it too; one that JSON.parse
 * builds does not. Keys are put in code-unit order, which a digest wants anyway. Games copy such records in every turn, so it is worth doing once.
 */
export function compactRecord<T extends object>(record: T): T {
  const sorted = Object.fromEntries(Object.entries(record).sort(([a], [b]) => byCodeUnits(a, b)));
  return JSON.parse(JSON.stringify(sorted)) as T;
}
