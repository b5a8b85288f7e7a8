// Plain data held against a schema, with every problem told by its place.
import type * as z from 'zod';
import { type Parsed, type Problem, pointerToken } from './json.ts';

/** Plain data held against a schema: its value, or every problem with its JSON pointer. */
export function matchSchema<T>(schema: z.ZodType<T>, value: unknown): Parsed<T> {
  const result = schema.safeParse(value);
  if (result.success) return { ok: true, value: result.data };
  const problems = result.error.issues.flatMap((issue): Problem[] => {
    const pointer = issue.path.map((key) => `/${pointerToken(String(key))}`).join('');
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        code: 'unknown-key',
        pointer: `${pointer}/${pointerToken(key)}`,
        expected: 'no such key',
      }));
    }
    return [{ code: 'wrong-value', pointer, expected: expectedBy(issue) }];
  });
  return { ok: false, problems };
}

function expectedBy(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `${issue.expected}${issue.message.includes('received undefined') ? ', but nothing is there' : ''}`;
    case 'invalid_value':
      return `one of ${issue.values.map((value) => JSON.stringify(value)).join(', ')}`;
    case 'too_small':
      return `${issue.inclusive === false ? 'more than' : 'at least'} ${issue.minimum}`;
    case 'too_big':
      return `at most ${issue.maximum}`;
    default:
      return issue.message;
  }
}
