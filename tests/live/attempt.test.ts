import { describe, expect, it } from 'vitest';
import { exercises } from '../../scenarios/exercises/shipped.ts';
import { shipped } from '../../scenarios/shipped.ts';
import type { Exercise } from '../../src/classroom/exercise.ts';
import type { RegionId } from '../../src/engine/types.ts';
import type { Live } from '../../src/live/index.ts';
import { createShelf, freshTab, openedTab } from './shelf.ts';

const HANGZHOU = 'hangzhou' as RegionId;
const first = exercises.find(({ id }) => id === 'why-hangzhou') as Exercise;
const exercise: Exercise = {
  ...first,
  seats: [HANGZHOU],
  byHand: 2,
  turns: 4,
  locks: { ...first.locks, levers: ['compute'] },
  preset: [{ type: 'plan', shares: { compute: 0 } }],
  questions: {
    before: [{ id: 'guess', text: { zh: '？', en: '?' }, kind: 'text' }],
    during: [],
    after: [],
  },
};
const WISH = { region: HANGZHOU, team: '青松', answers: { guess: '第二' } };

const settled = (): Promise<void> => new Promise((done) => setTimeout(done, 5));

async function playOne(live: Live): Promise<void> {
  live.endHalfYear();
  live.settle();
  await settled();
}

describe('an attempt at an exercise', () => {
  it('begins with what is preset, which no undo takes back', async () => {
    const live = freshTab(shipped);
    await live.startExercise(exercise, WISH);
    const preset = [{ region: HANGZHOU, type: 'plan', shares: { compute: 0 } }];
    expect(live.get().game?.pending).toEqual(preset);
    live.undo();
    expect(live.get().game?.pending).toEqual(preset);
    live.command({ region: HANGZHOU, type: 'plan', shares: { training: 0 } });
    live.undo();
    expect(live.get().game?.pending).toEqual(preset);
  });

  it('leaves alone what is locked, and everything once the plan runs by itself', async () => {
    const live = freshTab(shipped);
    await live.startExercise(exercise, WISH);
    const locked = { region: HANGZHOU, type: 'plan', shares: { compute: 0.1 } } as const;
    const open = { region: HANGZHOU, type: 'plan', shares: { training: 0.1 } } as const;
    expect(live.command(locked)).toBe('locked');
    expect(live.get().refusal).toBe('locked');
    expect(live.command(open)).toBeNull();
    await playOne(live);
    await playOne(live);
    expect(live.command(open)).toBe('runs-by-itself');
    await playOne(live);
    await playOne(live);
    expect(live.get().phase).toBe('over');
  });

  it('is there again after the page was closed: answers, team and the plan that was begun', async () => {
    const shelf = createShelf();
    const live = freshTab(shipped, shelf);
    await live.startExercise(exercise, WISH);
    await playOne(live);
    live.command({ region: HANGZHOU, type: 'plan', shares: { training: 0.01 } });
    live.answer('guess', '第三');
    await settled();
    const before = live.get();

    const again = await openedTab(shipped, shelf);
    const [head] = again.get().saves;
    expect(head?.exercise).toEqual({ id: exercise.id, title: exercise.title, team: '青松' });
    expect(await again.resume(head?.id ?? '', true)).toBe(true);
    expect(again.get().attempt).toEqual(before.attempt);
    expect(again.get().attempt?.answers).toEqual({ guess: '第三' });
    expect(again.get().game?.pending).toEqual(before.game?.pending);
    expect(again.handIn()).toEqual(live.handIn());
  });

  it('is kept from its start on, before a half-year has ended', async () => {
    const shelf = createShelf();
    await freshTab(shipped, shelf).startExercise(exercise, WISH);
    const again = await openedTab(shipped, shelf);
    await again.resume(again.get().saves[0]?.id ?? '', true);
    expect(again.get().game?.pending).toHaveLength(1);
    expect(again.get().attempt?.team).toBe('青松');
  });

  it('begun anew is another attempt of the same team', async () => {
    const live = freshTab(shipped);
    await live.startExercise(exercise, WISH);
    const { id } = live.get().attempt ?? {};
    await playOne(live);
    live.restart();
    await settled();
    expect(live.get().game?.chapters).toHaveLength(1);
    expect(live.get().attempt).toMatchObject({ team: '青松', answers: { guess: '第二' } });
    expect(live.get().attempt?.id).not.toBe(id);
  });

  it('begun anew keeps what was expected, and nothing that was said of the attempt before', async () => {
    const live = freshTab(shipped);
    const text = { zh: '？', en: '?' };
    const questions = {
      ...exercise.questions,
      during: [{ id: 'now', turn: 1, text, kind: 'text' as const }],
      after: [{ id: 'why', text, kind: 'text' as const }],
    };
    await live.startExercise({ ...exercise, questions }, WISH);
    await playOne(live);
    live.answer('now', '排名没有变');
    live.answer('why', '因为');
    live.restart();
    await settled();
    expect(live.get().attempt?.answers).toEqual({ guess: '第二' });
  });

  it('can be handed in at any time, with the moves so far', async () => {
    const live = freshTab(shipped);
    await live.startExercise(exercise, WISH);
    await playOne(live);
    const handIn = live.handIn();
    expect(handIn?.record.moves).toHaveLength(1);
    expect(handIn?.team).toBe('青松');
    expect(handIn?.exercise.id).toBe(exercise.id);
  });

  it('is none any more where somebody else’s seat was taken in it', async () => {
    const live = freshTab(shipped);
    await live.startExercise(exercise, WISH);
    await playOne(live);
    live.lookBack();
    await live.branch('wuhan');
    expect(live.get().attempt).toBeNull();
  });
});

describe('the plan of a half-year that has not ended', () => {
  it('comes back with any game that has a save', async () => {
    const [scenario] = shipped;
    if (scenario === undefined) throw new Error('no scenario');
    const shelf = createShelf();
    const live = freshTab(shipped, shelf);
    live.start(scenario, 42, 'hangzhou');
    await playOne(live);
    for (const training of [0.01, 0.02, 0.03]) {
      live.command({ region: HANGZHOU, type: 'plan', shares: { training } });
    }
    live.command({ region: HANGZHOU, type: 'plan', surplus: 'fund' });
    await settled();
    const again = await openedTab(shipped, shelf);
    await again.resume(again.get().saves[0]?.id ?? '', true);
    expect(again.get().game?.pending).toEqual(live.get().game?.pending);
  });
});
