// What scenarios/README.md tells of exercises is true of the file that it shows.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { shipped } from '../../scenarios/shipped.ts';
import { exerciseGame } from '../../src/classroom/exercise.ts';
import { gameScore, MEASURES, MOVED } from '../../src/classroom/goals.ts';
import { parseExercise } from '../../src/classroom/parse.ts';
import { scenarioFor } from '../../src/classroom/shelf.ts';
import { endTurn, isOver } from '../../src/game/game.ts';

const readme = readFileSync(new URL('../../scenarios/README.md', import.meta.url), 'utf8');
const section = readme.slice(
  readme.indexOf('## An exercise of your own'),
  readme.indexOf('## What is here'),
);

it('the exercise in the README is one, and tells more from less', () => {
  const shown = /```json\n([\s\S]*?)```/.exec(section)?.[1] ?? '';
  const parsed = parseExercise(shown, shipped);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const exercise = parsed.value;
  for (const seat of exercise.seats) {
    let game = exerciseGame(exercise, scenarioFor(exercise, shipped), seat);
    while (!isOver(game)) game = endTurn(game);
    const { points } = gameScore(exercise.goals, game, seat);
    expect(points).toBeGreaterThan(10);
    expect(points).toBeLessThan(60);
  }
});

it('the README names every measure', () => {
  for (const name of [...MEASURES, ...MOVED]) expect(section).toContain(`\`${name}\``);
});
