import { describe, expect, it } from 'vitest';
import { exercises } from '../../scenarios/exercises/shipped.ts';
import { shipped } from '../../scenarios/shipped.ts';
import type { Exercise } from '../../src/classroom/exercise.ts';
import { lockOn } from '../../src/classroom/locks.ts';
import { parseExercise } from '../../src/classroom/parse.ts';
import { exerciseWord, readExercise } from '../../src/classroom/read.ts';
import type { RegionId } from '../../src/engine/types.ts';

const [first] = exercises;
if (first === undefined) throw new Error('no exercise');
const sound: Exercise = first;
const [seat] = sound.seats as [RegionId];

const problemsOf = (changed: unknown): string[] => {
  const parsed = parseExercise(JSON.stringify(changed), shipped);
  return parsed.ok ? [] : parsed.problems.map(({ pointer }) => pointer);
};

describe('an exercise that is read', () => {
  it('is what was written, from a file and from a link', () => {
    expect(parseExercise(JSON.stringify(sound), shipped)).toEqual({ ok: true, value: sound });
    const link = `https://example.org/game/#exercise=${exerciseWord(sound)}`;
    expect(readExercise(link, shipped)).toEqual({ ok: true, exercise: sound });
  });

  it('is told as cut off where a link lost its end', () => {
    const word = exerciseWord(sound);
    expect(readExercise(`#exercise=${word.slice(0, -40)}`, shipped)).toMatchObject({
      reason: 'cut',
    });
  });

  it.each<[string, Partial<Exercise>, string]>([
    ['a scenario that is not shipped', { scenario: 'nowhere' }, '/scenario'],
    ['a seat that the scenario has not', { seats: ['atlantis' as RegionId] }, '/seats/0'],
    ['a seat twice', { seats: [seat, seat] }, '/seats/1'],
    ['more half-years by hand than there are', { byHand: 13, turns: 12 }, '/byHand'],
    [
      'a goal that counts for nothing and in full at once',
      { goals: [{ ...(sound.goals[0] as Exercise['goals'][number]), from: 3, to: 3 }] },
      '/goals/0/to',
    ],
    [
      'a question after a half-year that nobody plays by hand',
      {
        questions: {
          before: [],
          during: [{ id: 'q', turn: sound.byHand + 1, text: { zh: '？', en: '?' }, kind: 'text' }],
          after: [],
        },
      },
      '/questions/during/0/turn',
    ],
    [
      'two questions of one id',
      {
        questions: {
          before: [{ id: 'q', text: { zh: '？', en: '?' }, kind: 'text' }],
          during: [],
          after: [{ id: 'q', text: { zh: '？', en: '?' }, kind: 'text' }],
        },
      },
      '/questions/after/0/id',
    ],
    [
      'a preset that cannot be done',
      { preset: [{ type: 'plan', shares: { training: 0.9, compute: 0.9 } }] },
      '/preset/0',
    ],
  ])('names %s by its place', (_, change, pointer) => {
    expect(problemsOf({ ...sound, ...change })).toContain(pointer);
  });

  it('is not guessed at where a later version wrote it', () => {
    expect(problemsOf({ ...sound, format: 2 })).toEqual(['/format']);
  });
});

describe('a lock', () => {
  const locked: Exercise = {
    ...sound,
    byHand: 6,
    locks: {
      levers: ['compute'],
      programmes: ['computeHub'],
      surplus: true,
      target: true,
      priority: false,
    },
    preset: [{ type: 'plan', shares: { compute: 0.2 } }],
  };
  const region = seat;

  it('holds what it names and leaves the rest open', () => {
    const lock = (command: object): unknown =>
      lockOn(locked, { region, ...command } as Parameters<typeof lockOn>[1], 2);
    expect(lock({ type: 'plan', shares: { compute: 0.2 } })).toBe('locked');
    expect(lock({ type: 'plan', shares: { training: 0.2 } })).toBeNull();
    expect(lock({ type: 'plan', surplus: 'save' })).toBe('locked');
    expect(lock({ type: 'startProgramme', programme: 'computeHub' })).toBe('locked');
    expect(lock({ type: 'endProgramme', programme: 'sandbox' })).toBeNull();
    expect(lock({ type: 'meeting', targetYi: 100 })).toBe('locked');
    expect(lock({ type: 'meeting', priority: 'talent' })).toBeNull();
  });

  it('lets the first half-year have what is preset, and nothing else of it', () => {
    expect(lockOn(locked, { region, type: 'plan', shares: { compute: 0.2 } }, 1)).toBeNull();
    expect(lockOn(locked, { region, type: 'plan', shares: { compute: 0.3 } }, 1)).toBe('locked');
  });

  it('leaves nothing to command after the half-years by hand', () => {
    const open = { region, type: 'plan', shares: { training: 0.2 } } as const;
    expect(lockOn(locked, open, 6)).toBeNull();
    expect(lockOn(locked, open, 7)).toBe('runs-by-itself');
  });
});
