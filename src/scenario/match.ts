// Plain data held against a schema, with every problem told by its place.
import * as z from 'zod';
import { cut, type Parsed, type Problem, pointerToken } from './json.ts';

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
    const found = issue.code === 'invalid_key' ? '' : foundAt(value, issue.path);
    const expected = `${expectedBy(issue)}${found}`;
    return [{ code: 'wrong-value', pointer, expected }];
  });
  return { ok: false, problems: cut(problems) };
}

const KINDS: Partial<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  object: 'an object {…}',
  record: 'an object {…}',
  array: 'a list […]',
  boolean: 'true or false',
};

const COUNTED: Partial<Record<string, string>> = {
  string: ' characters',
  array: ' entries',
  set: ' entries',
};

function expectedBy(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return KINDS[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return oneOf(issue.values);
    case 'too_small':
      return `${issue.inclusive === false ? 'more than' : 'at least'} ${issue.minimum}${COUNTED[issue.origin] ?? ''}`;
    case 'too_big':
      return `at most ${issue.maximum}${COUNTED[issue.origin] ?? ''}`;
    case 'invalid_union':
      return expectedOfAny(issue);
    case 'invalid_key':
      return `as key ${issue.issues.map((inner) => expectedBy(inner)).join(', ')}`;
    default:
      return issue.message;
  }
}

function expectedOfAny(issue: z.core.$ZodIssueInvalidUnion): string {
  if ('options' in issue && Array.isArray(issue.options)) return oneOf(issue.options);
  const choices = issue.errors.flat();
  const values = choices.flatMap((inner) => (inner.code === 'invalid_value' ? inner.values : []));
  return values.length > 0 ? oneOf(values) : choices.map((inner) => expectedBy(inner)).join(' or ');
}

function oneOf(values: readonly unknown[]): string {
  const words = values.map((value) => JSON.stringify(value)).join(', ');
  return values.length === 1 ? words : `one of ${words}`;
}

const LONGEST_PREVIEW = 40;

/** What stands there instead, in a few words. */
function foundAt(value: unknown, path: readonly PropertyKey[]): string {
  let found = value;
  for (const key of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key)) {
      return ', but nothing is there';
    }
    found = (found as Record<PropertyKey, unknown>)[key];
  }
  if (Array.isArray(found)) return `, not a list of ${found.length}`;
  if (typeof found === 'object' && found !== null) return ', not an object';
  const text = JSON.stringify(found);
  return `, not ${text.length > LONGEST_PREVIEW ? `${text.slice(0, LONGEST_PREVIEW)}…` : text}`;
}

/** The JSON Schema (draft 2020-12) of what a schema accepts, for editors and other programs. */
export function jsonSchemaOf(
  schema: z.ZodType,
  head: { readonly id: string; readonly title: string; readonly description: string },
): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input' });
  const { id, title, description } = head;
  return { $schema, $id: id, title, description, ...rest };
}
