// Plays the strategies of all guides and writes what they came to: `npm run build:guides`.
import { writeFileSync } from 'node:fs';
import { scenarioFor } from '../../src/classroom/shelf.ts';
import { measured } from '../../src/classroom/strategies.ts';
import { shipped } from '../shipped.ts';
import { figuresFile, guides } from './guides.ts';
import { exercises } from './shipped.ts';

const figures = Object.fromEntries(
  guides.map(({ guide }) => {
    const exercise = exercises.find(({ id }) => id === guide.exercise);
    if (exercise === undefined) throw new Error(`no exercise ${guide.exercise}`);
    return [exercise.id, measured(exercise, scenarioFor(exercise, shipped), guide)];
  }),
);
writeFileSync(figuresFile, `${JSON.stringify(figures, null, 2)}\n`);
