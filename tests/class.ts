// npm run build:class -- DIR: the hand-ins of a scripted class, some of them spoilt, to try the board
// with before a lesson.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { exercises } from '../scenarios/exercises/shipped.ts';
import { classFiles } from './helpers/class.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    exercise: { type: 'string', default: 'why-hangzhou' },
    teams: { type: 'string', default: '40' },
    spoilt: { type: 'string', default: '10' },
    seed: { type: 'string', default: '1' },
  },
});
const [folder] = positionals;
const exercise = exercises.find(({ id }) => id === values.exercise);
if (folder === undefined || exercise === undefined) {
  const ids = exercises.map(({ id }) => id).join(', ');
  throw new Error(`usage: npm run build:class -- DIR --exercise ID; there is ${ids}`);
}
mkdirSync(folder, { recursive: true });
const [teams, spoilt, seed] = [values.teams, values.spoilt, values.seed].map(Number) as [
  number,
  number,
  number,
];
for (const { name, bytes } of classFiles(exercise, teams, spoilt, seed)) {
  writeFileSync(join(folder, name), bytes, { flag: 'wx' });
}
process.stdout.write(`${teams} hand-ins, ${spoilt} of them spoilt, in ${folder}\n`);
