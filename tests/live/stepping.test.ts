import { describe, expect, it } from 'vitest';
import { exercises } from '../../scenarios/exercises/shipped.ts';
import { shipped } from '../../scenarios/shipped.ts';
import type { Exercise } from '../../src/classroom/exercise.ts';
import type { RegionId } from '../../src/engine/types.ts';
import { present } from '../../src/game/game.ts';
import { isAsGiven, type Live } from '../../src/live/index.ts';
import { createShelf, freshTab, openedTab } from './shelf.ts';

const [HANGZHOU, WUHAN] = ['hangzhou', 'wuhan'] as [RegionId, RegionId];
const exercise: Exercise = {
  ...(exercises[0] as Exercise),
  seats: [HANGZHOU],
  byHand: 4,
  turns: 5,
  locks: { levers: [], programmes: [], surplus: false, target: false, priority: false },
  preset: [],
};
const WISH = { region: HANGZHOU, team: '全班', answers: {}, together: { minutes: 3 } };

const settled = (): Promise<void> => new Promise((done) => setTimeout(done, 10));
const hashOf = (live: Live): string => present(live.get().game as never).hash;
const turnOf = (live: Live): number => present(live.get().game as never).turn;

async function play(live: Live, training: number): Promise<void> {
  live.command({ region: HANGZHOU, type: 'plan', shares: { training } });
  live.endHalfYear();
  live.settle();
  await settled();
}

async function forward(live: Live): Promise<void> {
  live.stepForward();
  live.settle();
  await settled();
}

describe('stepping with a class', () => {
  it('lays the plan of the half-year out again, and forward comes to the same state', async () => {
    const live = freshTab(shipped);
    await live.startExercise(exercise, WISH);
    for (const training of [0.01, 0.02, 0.03]) await play(live, training);
    const hash = hashOf(live);
    live.stepBack();
    live.stepBack();
    expect(turnOf(live)).toBe(1);
    expect(live.get().game?.pending).toEqual([
      { region: HANGZHOU, type: 'plan', shares: { training: 0.02 } },
    ]);
    await forward(live);
    await forward(live);
    expect(hashOf(live)).toBe(hash);
    expect(live.get().undone).toBeNull();
    live.stepForward();
    expect(turnOf(live)).toBe(3);
  });

  it('goes forward by ending the half-year as it lies there, too', async () => {
    const live = freshTab(shipped);
    await live.startExercise(exercise, WISH);
    await play(live, 0.01);
    const hash = hashOf(live);
    live.stepBack();
    live.endHalfYear();
    live.settle();
    await settled();
    expect(hashOf(live)).toBe(hash);
    expect(live.get().undone).toBeNull();
    expect(live.get().saves).toHaveLength(1);
  });

  it('keeps the line that was left beside the new one, once another way is taken', async () => {
    const live = freshTab(shipped);
    await live.startExercise(exercise, WISH);
    for (const training of [0.01, 0.02]) await play(live, training);
    const former = hashOf(live);
    live.stepBack();
    await play(live, 0.05);
    expect(hashOf(live)).not.toBe(former);
    expect(live.get().undone).toBeNull();
    await settled();
    expect(live.get().saves).toHaveLength(2);
    const games = await Promise.all(live.get().saves.map(({ id }) => live.gameOf(id)));
    expect(games.map((game) => game && present(game).hash).sort()).toEqual(
      [former, hashOf(live)].sort(),
    );
  });

  it('loses nothing where the page is closed while half-years are taken back', async () => {
    const shelf = createShelf();
    const live = freshTab(shipped, shelf);
    await live.startExercise(exercise, WISH);
    for (const training of [0.01, 0.02]) await play(live, training);
    const hash = hashOf(live);
    live.stepBack();
    live.stepBack();
    live.command({ region: HANGZHOU, type: 'plan', shares: { compute: 0 } });
    await settled();
    const again = await openedTab(shipped, shelf);
    await again.resume(again.get().saves[0]?.id ?? '', true);
    expect(hashOf(again)).toBe(hash);
    expect(again.get().attempt?.together).toEqual({ minutes: 3 });
  });

  it('leads back from the end, and gives each of several seats its own plan again', async () => {
    const live = freshTab(shipped);
    await live.startExercise(exercise, { ...WISH, others: [WUHAN] });
    expect(live.get().cast.persons).toEqual([HANGZHOU, WUHAN]);
    for (let turn = 1; turn <= exercise.byHand; turn++) {
      live.takeSeat();
      live.command({ region: HANGZHOU, type: 'plan', shares: { training: turn / 100 } });
      live.handOver();
      live.takeSeat();
      live.command({ region: WUHAN, type: 'plan', shares: { compute: turn / 100 } });
      live.endHalfYear();
      live.settle();
      await settled();
    }
    const hash = hashOf(live);
    live.stepBack();
    expect(live.get().phase).toBe('handover');
    live.takeSeat();
    expect(live.get().game?.pending).toEqual([
      { region: HANGZHOU, type: 'plan', shares: { training: 0.04 } },
    ]);
    live.handOver();
    live.takeSeat();
    expect(live.get().game?.pending).toEqual([
      { region: WUHAN, type: 'plan', shares: { compute: 0.04 } },
    ]);
    live.endHalfYear();
    live.settle();
    await settled();
    expect(hashOf(live)).toBe(hash);
    live.stepBack();
    await forward(live);
    expect(hashOf(live)).toBe(hash);
  });

  it('writes down what was decided, as a note of the coming half-year', async () => {
    const live = freshTab(shipped);
    await live.startExercise(exercise, WISH);
    live.noteDecision('多投培养 21：9');
    await play(live, 0.01);
    expect(live.get().notes).toEqual([{ turn: 1, text: '多投培养 21：9' }]);
    expect(live.record()?.notes).toEqual([{ turn: 1, text: '多投培养 21：9' }]);
  });

  it('keeps with each line its own votes, and the exercise that both are attempts at', async () => {
    const shelf = createShelf();
    const live = freshTab(shipped, shelf);
    await live.startExercise(exercise, WISH);
    for (const turn of [1, 2, 3]) {
      live.noteDecision(`A ${turn}`);
      await play(live, turn / 100);
    }
    live.stepBack();
    live.stepBack();
    live.noteDecision('B');
    await play(live, 0.08);
    const kept = [...shelf.saves.values()].map(({ head, moves }) => ({
      turn: head.turn,
      team: moves.attempt?.team,
      notes: moves.record.notes?.map(({ text }) => text),
    }));
    expect(kept).toEqual([
      { turn: 2, team: '全班', notes: ['A 1', 'B'] },
      { turn: 3, team: '全班', notes: ['A 1', 'A 2', 'A 3'] },
    ]);
  });

  it('tells no former vote of a half-year that was decided otherwise without one', async () => {
    const live = freshTab(shipped);
    await live.startExercise(exercise, WISH);
    live.noteDecision('A 12, B 9');
    await play(live, 0.01);
    live.stepBack();
    await play(live, 0.08);
    expect(live.get().notes).toEqual([]);
  });

  it('throws no changed plan away by going forward, and lays the former one out when asked', async () => {
    const live = freshTab(shipped);
    await live.startExercise(exercise, WISH);
    await play(live, 0.01);
    const hash = hashOf(live);
    live.stepBack();
    live.command({ region: HANGZHOU, type: 'plan', shares: { training: 0.08 } });
    expect(isAsGiven(live.get())).toBe(false);
    await forward(live);
    expect(turnOf(live)).toBe(0);
    expect(live.get().game?.pending).toMatchObject([{ shares: { training: 0.08 } }]);
    live.layOut();
    expect(isAsGiven(live.get())).toBe(true);
    await forward(live);
    expect(hashOf(live)).toBe(hash);
  });

  it('finds the plan again that had been begun when the class went back', async () => {
    const live = freshTab(shipped);
    await live.startExercise(exercise, WISH);
    await play(live, 0.01);
    live.command({ region: HANGZHOU, type: 'plan', shares: { training: 0.07 } });
    const begun = live.get().game?.pending;
    live.stepBack();
    await forward(live);
    expect(live.get().game?.pending).toEqual(begun);
  });

  it('writes what is said meanwhile beside the whole line, not beside what is left of it', async () => {
    const shelf = createShelf();
    const live = freshTab(shipped, shelf);
    await live.startExercise(exercise, WISH);
    for (const training of [0.01, 0.02]) await play(live, training);
    live.stepBack();
    live.lookBack();
    live.note(1, '回看');
    live.closeView();
    await settled();
    const [save] = shelf.saves.values();
    expect(save?.head.turn).toBe(2);
    expect(save?.moves.record.notes).toEqual([{ turn: 1, text: '回看' }]);
    await forward(live);
    expect(turnOf(live)).toBe(2);
  });

  it('leaves the whole line where it is left half-way and nothing can be saved', async () => {
    const shelf = createShelf();
    const live = freshTab(shipped, shelf);
    await live.startExercise(exercise, WISH);
    shelf.trouble = 'full';
    for (const training of [0.01, 0.02]) await play(live, training);
    const hash = hashOf(live);
    live.stepBack();
    live.leave();
    const [left] = live.get().unsaved;
    expect(left && present(left.game).hash).toBe(hash);
  });
});
