import { describe, expect, it } from 'vitest';
import { createGame, endTurn, stateHash } from '../../src/game/index.ts';
import { createLive, isAutosave, type Storage } from '../../src/live/index.ts';
import { spring2025 as scenario } from '../helpers/games.ts';

function memory(): Storage & { held: unknown } {
  const box: Storage & { held: unknown } = {
    held: undefined,
    // As in a browser: what is kept is a copy.
    load: async () => (box.held === undefined ? undefined : JSON.parse(JSON.stringify(box.held))),
    save: async (autosave) => {
      box.held = JSON.parse(JSON.stringify(autosave));
    },
    clear: async () => {
      box.held = undefined;
    },
  };
  return box;
}

const settled = (): Promise<void> => new Promise((done) => setTimeout(done, 0));

async function playOne(live: ReturnType<typeof createLive>): Promise<void> {
  live.endHalfYear();
  live.settle();
  await settled();
}

describe('the live game', () => {
  it('plays as the game itself does', async () => {
    const live = createLive([scenario], memory());
    live.start(scenario, 42, 'hangzhou');
    expect(live.get().phase).toBe('plan');
    await playOne(live);
    const game = endTurn(createGame(scenario, 42, { seats: { hangzhou: 'hold' } }));
    expect(stateHash(live.get().game ?? game)).toBe(stateHash(game));
    expect(live.get().phase).toBe('plan');
  });

  it('brings a saved game back to the same turn and state, without the plan begun', async () => {
    const storage = memory();
    const live = createLive([scenario], storage);
    live.start(scenario, 7, 'wuhan');
    live.command({ region: 'wuhan' as never, type: 'plan', shares: { training: 0 } });
    await playOne(live);
    await playOne(live);
    live.command({ region: 'wuhan' as never, type: 'plan', shares: { training: 0.01 } });
    const { game } = live.get();

    const again = createLive([scenario], storage);
    await again.open();
    expect(again.resume()).toBe(true);
    expect(again.get()).toMatchObject({ phase: 'plan', region: 'wuhan', isResumed: true });
    expect(again.get().game?.chapters.at(-1)?.hash).toBe(game?.chapters.at(-1)?.hash);
    expect(again.get().game?.pending).toEqual([]);
  });

  it.each([
    ['another hash', { hash: 'f'.repeat(64) }],
    ['commands that are none', { history: [[null]] }],
    ['another scenario', { scenario: { id: 'gone', digest: '' } }],
    ['more half-years than the game has', { turns: 1 }],
    ['a seed that cannot be', { seed: -1 }],
    ['a region that is not there', { region: 'atlantis' }],
    ['no seat for its player', { seats: {} }],
  ])('says that an autosave with %s is stale, and goes on', async (_, part) => {
    const storage = memory();
    const live = createLive([scenario], storage);
    live.start(scenario, 7, 'wuhan');
    await playOne(live);
    await playOne(live);
    storage.held = { ...(storage.held as object), ...part };

    const again = createLive([scenario], storage);
    await again.open();
    expect(again.resume()).toBe(false);
    expect(again.get()).toMatchObject({ phase: 'menu', isStale: true, saved: null });
    again.start(scenario, 1, 'beijing');
    expect(again.get().phase).toBe('plan');
  });

  it.each([[null], [42], ['text'], [{}], [{ format: 2 }], [{ format: 1, history: 'x' }]])(
    'does not take %j for an autosave',
    (value) => {
      expect(isAutosave(value)).toBe(false);
    },
  );

  it('goes on unsaved where storage refuses', async () => {
    const blocked = (): Promise<never> => Promise.reject(new Error('blocked'));
    const live = createLive([scenario], { load: blocked, save: blocked, clear: blocked });
    await live.open();
    expect(live.get().storage).toBe('blocked');
    live.start(scenario, 42, 'hangzhou');
    await playOne(live);
    await settled();
    expect(live.get()).toMatchObject({ phase: 'plan', storage: 'blocked' });
    expect(live.get().game?.chapters.length).toBe(2);
  });

  it('refuses what cannot be, says why, and keeps the plan', () => {
    const live = createLive([scenario], memory());
    live.start(scenario, 42, 'hangzhou');
    const region = 'hangzhou' as never;
    expect(live.command({ region, type: 'plan', shares: { training: 1 } })).toBe('shares-over-one');
    expect(live.get().refusal).toBe('shares-over-one');
    expect(live.get().game?.pending).toEqual([]);
    expect(live.command({ region, type: 'plan', shares: { training: 0 } })).toBeNull();
    expect(live.get().refusal).toBeNull();
  });

  it('takes a run of moves of one slider as one wish, and undoes it as one', () => {
    const live = createLive([scenario], memory());
    live.start(scenario, 42, 'hangzhou');
    const region = 'hangzhou' as never;
    for (const training of [0.01, 0.02, 0.03]) {
      live.command({ region, type: 'plan', shares: { training } });
    }
    live.command({ region, type: 'plan', shares: { compute: 0 } });
    expect(live.get().game?.pending.length).toBe(2);
    live.undo();
    expect(live.get().game?.pending).toEqual([
      { region, type: 'plan', shares: { training: 0.03 } },
    ]);
    live.undo();
    live.undo();
    expect(live.get().game?.pending).toEqual([]);
  });

  it('forgets the saved game when the same one is begun anew, and no other', async () => {
    const storage = memory();
    const live = createLive([scenario], storage);
    live.start(scenario, 42, 'hangzhou');
    await playOne(live);
    live.start(scenario, 43, 'hangzhou');
    await settled();
    expect(storage.held).toBeDefined();
    live.start(scenario, 42, 'hangzhou');
    await settled();
    expect(storage.held).toBeUndefined();
  });

  it('ends no half-year twice while one is being played out', async () => {
    const live = createLive([scenario], memory());
    live.start(scenario, 42, 'hangzhou');
    live.endHalfYear();
    live.endHalfYear();
    expect(live.get().game?.chapters.length).toBe(2);
    live.settle();
    await settled();
    expect(live.get().phase).toBe('plan');
  });

  it('is over after the last half-year, and hands out its record', async () => {
    const live = createLive([scenario], memory());
    live.start(scenario, 42, 'hangzhou');
    for (let k = 0; k < scenario.turns; k++) await playOne(live);
    expect(live.get().phase).toBe('over');
    live.endHalfYear();
    expect(live.get().phase).toBe('over');
    expect(live.record()?.history.length).toBe(scenario.turns);
    live.leave();
    expect(live.get().phase).toBe('menu');
  });
});
