// Plain data as the text of a file: each key on a line, and each entry of a list, so that a record
// stays small and two of them can be compared line by line.

/** JSON of an object, laid out so that its lists have one entry a line. */
export function layOut(value: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(value)
    .filter(([, held]) => held !== undefined)
    .map(([key, held]) => `${JSON.stringify(key)}: ${layOutValue(held)}`);
  return `{\n${lines.join(',\n')}\n}\n`;
}

function layOutValue(value: unknown): string {
  if (!Array.isArray(value) || value.length === 0) return JSON.stringify(value);
  return `[\n${value.map((entry) => JSON.stringify(entry)).join(',\n')}\n]`;
}
