import { describe, expect, it } from 'vitest';
import { createGame, endTurn, stateHash } from '../../src/game/index.ts';
import type { Live } from '../../src/live/index.ts';
import { spring2025 as scenario } from '../helpers/games.ts';
import { freshTab } from './shelf.ts';

const settled = (): Promise<void> => new Promise((done) => setTimeout(done, 0));

async function playOne(live: Live): Promise<void> {
  live.endHalfYear();
  live.settle();
  await settled();
}

describe('the live game', () => {
  it('plays as the game itself does', async () => {
    const live = freshTab([scenario]);
    live.start(scenario, 42, 'hangzhou');
    expect(live.get().phase).toBe('plan');
    await playOne(live);
    const game = endTurn(createGame(scenario, 42, { seats: { hangzhou: 'hold' } }));
    expect(stateHash(live.get().game ?? game)).toBe(stateHash(game));
    expect(live.get().phase).toBe('plan');
  });

  it('refuses what cannot be, says why, and keeps the plan', () => {
    const live = freshTab([scenario]);
    live.start(scenario, 42, 'hangzhou');
    const region = 'hangzhou' as never;
    expect(live.command({ region, type: 'plan', shares: { training: 1 } })).toBe('shares-over-one');
    expect(live.get().refusal).toBe('shares-over-one');
    expect(live.get().game?.pending).toEqual([]);
    expect(live.command({ region, type: 'plan', shares: { training: 0 } })).toBeNull();
    expect(live.get().refusal).toBeNull();
  });

  it('takes a run of moves of one slider as one wish, and undoes it as one', () => {
    const live = freshTab([scenario]);
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

  it('ends no half-year twice while one is being played out', async () => {
    const live = freshTab([scenario]);
    live.start(scenario, 42, 'hangzhou');
    live.endHalfYear();
    live.endHalfYear();
    expect(live.get().game?.chapters.length).toBe(2);
    live.settle();
    await settled();
    expect(live.get().phase).toBe('plan');
  });

  it('is over after the last half-year, and hands out its record', async () => {
    const live = freshTab([scenario]);
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
