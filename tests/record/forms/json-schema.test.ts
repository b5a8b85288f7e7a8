import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { FILE_KINDS, fileSchema } from '../../../src/record/forms/json-schema.ts';

it.each(FILE_KINDS)('the schema of a %s that is shipped is up to date', (kind) => {
  const file = new URL(`../../../scenarios/schema/${kind}.schema.json`, import.meta.url);
  const renew = `npm run -s jingzhu -- schema ${kind} > scenarios/schema/${kind}.schema.json`;
  expect(JSON.parse(readFileSync(file, 'utf8')), `renew it: ${renew}`).toEqual(fileSchema(kind));
});
