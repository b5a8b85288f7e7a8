import { describe, expect, it } from 'vitest';
import { exercises } from '../../scenarios/exercises/shipped.ts';
import { shipped } from '../../scenarios/shipped.ts';
import { readCode, shippedCode } from '../../src/classroom/code.ts';
import { exerciseGame, withSeed } from '../../src/classroom/exercise.ts';
import { gameScore } from '../../src/classroom/goals.ts';
import { codeOf, scenarioFor } from '../../src/classroom/shelf.ts';
import { endTurn, isOver } from '../../src/game/game.ts';

describe('the shipped exercises', () => {
  it.each(
    exercises.flatMap((exercise) => exercise.seats.map((seat) => [exercise.id, seat] as const)),
  )('%s can be played as %s to a score from 0 to 100', (id, seat) => {
    const exercise = exercises.find((each) => each.id === id);
    if (exercise === undefined) throw new Error(id);
    let game = exerciseGame(exercise, scenarioFor(exercise, shipped), seat);
    while (!isOver(game)) game = endTurn(game);
    const { points, goals } = gameScore(exercise.goals, game, seat);
    expect(points).toBeGreaterThanOrEqual(0);
    expect(points).toBeLessThanOrEqual(100);
    expect(goals.map((goal) => goal.id)).toEqual(exercise.goals.map((goal) => goal.id));
  });

  it('have a code that names them with any seed, and tells a slip', () => {
    for (const [at, exercise] of exercises.entries()) {
      const code = codeOf(withSeed(exercise, 4_294_967_295), exercises);
      expect(readCode(code)).toEqual({
        ok: true,
        kind: 'shipped',
        number: at + 1,
        seed: 4_294_967_295,
      });
      expect(readCode(shippedCode({ number: at + 1, seed: exercise.seed }))).toMatchObject({
        ok: true,
        seed: exercise.seed,
      });
    }
  });

  it('have codes in which one wrong digit, or two that changed places, is told', () => {
    for (const seed of [42, 1234, 90_210]) {
      const digits = String(seed);
      const letters = shippedCode({ number: 3, seed }).slice(-2);
      for (let at = 0; at < digits.length; at++) {
        for (let digit = 0; digit < 10; digit++) {
          if (String(digit) === digits[at]) continue;
          const wrong = digits.slice(0, at) + digit + digits.slice(at + 1);
          expect(readCode(`3-${wrong}-${letters}`)).toEqual({ ok: false, reason: 'slip' });
        }
        const swapped = [...digits];
        [swapped[at], swapped[at + 1]] = [swapped[at + 1] ?? '', swapped[at] ?? ''];
        if (swapped.join('') === digits) continue;
        expect(readCode(`3-${swapped.join('')}-${letters}`)).toEqual({ ok: false, reason: 'slip' });
      }
    }
  });

  it('change their code with anything that they say', () => {
    const [first] = exercises;
    if (first === undefined) throw new Error('no exercise');
    const changed = { ...first, byHand: first.byHand - 1 };
    expect(readCode(codeOf(changed, exercises))).toMatchObject({ kind: 'custom' });
  });
});
