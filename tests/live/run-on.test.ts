import { describe, expect, it } from 'vitest';
import { stateHash } from '../../src/game/index.ts';
import type { Live, RunWish } from '../../src/live/index.ts';
import { type Halt, haltsOf } from '../../src/views/halts.ts';
import { spring2025 as scenario } from '../helpers/games.ts';
import { createShelf, freshTab } from './shelf.ts';

const settled = (): Promise<void> => new Promise((done) => setTimeout(done, 0));

function begun(seed = 42, shelf = createShelf()): Live {
  const live = freshTab([scenario], shelf);
  live.start(scenario, seed, 'hangzhou');
  return live;
}

const wish = (halfYears: number, part: Partial<RunWish> = {}): RunWish => ({
  halfYears,
  stopOnNews: false,
  stopAtMeeting: false,
  pause: settled,
  ...part,
});

async function clicked(live: Live, count: number): Promise<void> {
  for (let k = 0; k < count; k++) {
    live.endHalfYear();
    live.settle();
    await settled();
  }
}

function hashOf(live: Live): string {
  const { game } = live.get();
  return game === null ? '' : stateHash(game);
}

const turnOf = (live: Live): number => (live.get().game?.chapters.length ?? 0) - 1;

const training = { region: 'hangzhou' as never, type: 'plan', shares: { training: 0 } } as const;

describe('a plan that runs on', () => {
  it('comes to what as many half-years by hand come to, with the plan on the desk', async () => {
    const run = begun();
    const hand = begun();
    for (const live of [run, hand]) expect(live.command(training)).toBeNull();
    await run.runOn(wish(4));
    await settled();
    await clicked(hand, 4);
    expect(hashOf(run)).toBe(hashOf(hand));
    expect(run.get()).toMatchObject({ phase: 'plan', run: { done: 4, total: 4, end: 'done' } });
    expect(run.record()).toEqual(hand.record());
  });

  it('saves each half-year, and shows each', async () => {
    const shelf = createShelf();
    const live = begun(42, shelf);
    const shown = new Set<number>();
    live.subscribe(() => shown.add(turnOf(live)));
    await live.runOn(wish(3));
    await settled();
    expect(shelf.lengths).toEqual([1, 2, 3]);
    expect([...shown]).toEqual([0, 1, 2, 3]);
  });

  it('stays in one phase, whatever the map says meanwhile, and ends no half-year by hand', async () => {
    const live = begun();
    const phases: string[] = [];
    const pause = async (): Promise<void> => {
      live.settle();
      await settled();
      live.endHalfYear();
      phases.push(live.get().phase);
    };
    await live.runOn(wish(3, { pause }));
    await settled();
    expect(phases).toEqual(['playing', 'playing']);
    expect(turnOf(live)).toBe(3);
    expect(live.get().phase).toBe('plan');
  });

  /** A programme about to end, and a rank by one, are no reason to stop. */
  const isTelling = (halt: Halt): boolean =>
    halt.kind !== 'programmeEnding' &&
    !(halt.kind === 'rankChanged' && Math.abs(halt.climbed) === 1);

  it('plays a half-year for nothing and leaves the game as it was', async () => {
    const live = begun();
    const before = live.get();
    live.rehearse();
    expect(live.get()).toBe(before);
  });

  it('stops at the first half-year that brings something important, and says what', async () => {
    for (const seed of [1, 2, 3]) {
      const live = begun(seed);
      await live.runOn(wish(12, { stopOnNews: true }));
      await settled();
      const hand = begun(seed);
      let halts: Halt[] = [];
      while (!halts.some(isTelling)) {
        await clicked(hand, 1);
        const { game } = hand.get();
        if (game === null) throw new Error('no game');
        halts = haltsOf(game, 'hangzhou').filter(({ kind }) => kind !== 'meeting');
      }
      expect(turnOf(live)).toBe(turnOf(hand));
      // Once it stops it tells the lesser things too.
      expect(live.get().run?.halts).toMatchObject(halts);
      expect(live.get().run?.end).toBe(turnOf(live) < 12 ? 'halted' : 'done');
    }
  });

  it('stops for the first meeting of the year only where it is asked to', async () => {
    const live = begun();
    await live.runOn(wish(6, { stopAtMeeting: true }));
    await settled();
    expect(live.get()).toMatchObject({
      phase: 'plan',
      run: { done: 2, end: 'halted', halts: [{ kind: 'meeting' }] },
    });
  });

  it('goes no further than the end of the game', async () => {
    const live = begun();
    await live.runOn(wish(99));
    await settled();
    expect(live.get()).toMatchObject({
      phase: 'over',
      run: { done: 12, total: 12, end: 'done', halts: [{ kind: 'over' }] },
    });
    await live.runOn(wish(1));
    expect(turnOf(live)).toBe(12);
  });

  it('stops at once when the player says so, and can be taken up again', async () => {
    const live = begun();
    const pause = async (): Promise<void> => {
      if (turnOf(live) === 2) live.stopRun();
      await settled();
    };
    await live.runOn(wish(9, { pause }));
    await settled();
    expect(turnOf(live)).toBe(2);
    expect(live.get()).toMatchObject({ phase: 'plan', run: { done: 2, end: 'stopped' } });
    await clicked(live, 1);
    expect(live.get().run).toBeNull();
    const hand = begun();
    await clicked(hand, 3);
    expect(hashOf(live)).toBe(hashOf(hand));
  });

  it('ends no half-year with a change that was made meanwhile; undo takes it back', async () => {
    const live = begun();
    const pause = async (): Promise<void> => {
      live.command(training);
      await settled();
    };
    await live.runOn(wish(9, { pause }));
    await settled();
    expect(turnOf(live)).toBe(1);
    expect(live.get().run?.end).toBe('stopped');
    expect(live.get().game?.pending.length).toBe(1);
    live.undo();
    expect(live.get().game?.pending).toEqual([]);
    expect(live.get().phase).toBe('plan');
  });

  it('is forgotten when the player leaves, and does not touch the next game', async () => {
    const live = begun();
    const pause = async (): Promise<void> => {
      live.leave();
      live.start(scenario, 7, 'wuhan');
      await settled();
    };
    await live.runOn(wish(9, { pause }));
    await settled();
    expect(live.get()).toMatchObject({ phase: 'plan', region: 'wuhan', run: null });
    expect(turnOf(live)).toBe(0);
  });

  it('runs where storage refuses', async () => {
    const shelf = createShelf();
    shelf.trouble = 'blocked';
    const live = begun(42, shelf);
    await live.runOn(wish(3));
    await settled();
    expect(live.get()).toMatchObject({ phase: 'plan', storage: 'blocked', run: { done: 3 } });
  });
});
