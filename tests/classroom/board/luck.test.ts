import { describe, expect, it } from 'vitest';
import { exercises } from '../../../scenarios/exercises/shipped.ts';
import { shipped } from '../../../scenarios/shipped.ts';
import { checkEntry } from '../../../src/classroom/board/check.ts';
import { luckOf, scoreOn } from '../../../src/classroom/board/luck.ts';
import type { Work } from '../../../src/classroom/board/row.ts';
import type { Exercise } from '../../../src/classroom/exercise.ts';
import { scenarioFor } from '../../../src/classroom/shelf.ts';
import { fileText, handInBy } from '../../helpers/class.ts';

const EVERY = exercises[0] as Exercise;
/** Judged by what is in the books, too. */
const exercise: Exercise = {
  ...EVERY,
  goals: [
    ...EVERY.goals,
    {
      id: 'trained',
      title: { zh: '培养', en: 'Trained' },
      weight: 20,
      measure: { kind: 'trained' },
      from: 0,
      to: 100_000,
    },
  ],
  preset: [{ type: 'plan', shares: { training: 0.12 } }],
};
const scenario = scenarioFor(exercise, shipped);

function workBy(at: number): Work {
  const text = fileText(handInBy(exercise, at));
  const { work } = checkEntry({ source: '', text }, exercise, shipped);
  if (work === null) throw new Error(`team ${at} has no work`);
  return work;
}

describe('the luck band', () => {
  it.each([0, 4, 6, 7, 8])('comes to the same on the seed that was played (team %i)', (at) => {
    const work = workBy(at);
    expect(scoreOn(exercise.seed, work, exercise, scenario)).toEqual(work.score);
  });

  it('holds the same moves against other seeds, and says how many of them do worse', () => {
    const work = workBy(3);
    const { scores, band, beaten } = luckOf(work, exercise, scenario, 20);
    expect(scores).toHaveLength(20);
    expect(new Set(scores).size).toBeGreaterThan(3);
    expect(band.low).toBeLessThanOrEqual(band.median);
    expect(band.median).toBeLessThanOrEqual(band.high);
    expect(beaten).toBe(scores.filter((points) => points < work.score.points).length / 20);
    expect(luckOf(work, exercise, scenario, 20).scores).toEqual(scores);
  });
});
