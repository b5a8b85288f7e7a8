import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { CLASSROOM_KINDS, classroomSchema } from '../../src/classroom/json-schema.ts';

it.each(CLASSROOM_KINDS)('the schema of an %s that is shipped is up to date', (kind) => {
  const file = new URL(`../../scenarios/schema/${kind}.schema.json`, import.meta.url);
  const renew = `npm run -s jingzhu -- schema ${kind} > scenarios/schema/${kind}.schema.json`;
  expect(JSON.parse(readFileSync(file, 'utf8')), `renew it: ${renew}`).toEqual(
    classroomSchema(kind),
  );
});
