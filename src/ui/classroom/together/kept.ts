// What stands on the strip of a class outlasts a look back at the game, which takes the strip's place.
import { useState } from 'react';

const kept = new Map<string, unknown>();

/** As `useState`, but whoever comes back to `key` finds what was left there, as long as the page lasts. */
export function useKept<Value>(key: string, fresh: () => Value): [Value, (next: Value) => void] {
  const [, draw] = useState(0);
  const value = kept.has(key) ? (kept.get(key) as Value) : fresh();
  const keep = (next: Value): void => {
    kept.set(key, next);
    draw((count) => count + 1);
  };
  return [value, keep];
}
