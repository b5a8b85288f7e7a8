import { describe, expect, it } from 'vitest';
import { createGame, endTurn, stateHash, submit } from '../../src/game/index.ts';
import { type Live, personsOf, rivalsOf, seatsFor } from '../../src/live/index.ts';
import { haltsOf } from '../../src/views/halts.ts';
import type { Command } from '../../src/views/vocabulary.ts';
import { spring2025 as scenario } from '../helpers/games.ts';
import { createShelf, freshTab, openedTab } from './shelf.ts';

const settled = (): Promise<void> => new Promise((done) => setTimeout(done, 0));

/** Wuhan plans before Chengdu, though the scenario names Chengdu first. */
const seats = seatsFor(scenario, ['wuhan', 'chengdu'], 'hold');

function begun(shelf = createShelf()): Live {
  const live = freshTab([scenario], shelf);
  live.start(scenario, 42, 'wuhan', { seats });
  return live;
}

const wish = (region: string, training: number): Command => ({
  region: region as never,
  type: 'plan',
  shares: { training },
});

describe('two people at one screen', () => {
  it('plan in turn, in the order in which they were seated', async () => {
    const live = begun();
    expect(live.get()).toMatchObject({ phase: 'handover', region: 'wuhan' });
    live.takeSeat();
    expect(live.get().phase).toBe('plan');
    live.handOver();
    expect(live.get()).toMatchObject({ phase: 'handover', region: 'chengdu' });
    live.takeSeat();
    live.endHalfYear();
    live.settle();
    await settled();
    expect(live.get()).toMatchObject({ phase: 'handover', region: 'wuhan' });
    expect(live.get().game?.chapters.length).toBe(2);
  });

  it('come to what the game itself comes to with both plans', async () => {
    const live = begun();
    live.takeSeat();
    expect(live.command(wish('wuhan', 0.01))).toBeNull();
    live.handOver();
    live.takeSeat();
    expect(live.command(wish('chengdu', 0.02))).toBeNull();
    live.endHalfYear();

    let game = createGame(scenario, 42, { seats });
    for (const command of [wish('wuhan', 0.01), wish('chengdu', 0.02)]) {
      const answer = submit(game, command);
      if (!answer.ok) throw new Error(answer.refusal);
      game = answer.game;
    }
    const { game: played } = live.get();
    expect(played && stateHash(played)).toBe(stateHash(endTurn(game)));
    expect(played?.chapters[1]?.commands.map(({ region }) => region)).toEqual(['wuhan', 'chengdu']);
  });

  it('undo their own changes only, and see no others', () => {
    const live = begun();
    live.takeSeat();
    live.command(wish('wuhan', 0.01));
    live.handOver();
    live.takeSeat();
    expect(live.get().game?.pending).toEqual([]);
    live.command(wish('chengdu', 0.02));
    live.undo();
    live.undo();
    expect(live.get().game?.pending).toEqual([]);
    live.endHalfYear();
    expect(live.get().game?.chapters[1]?.commands).toEqual([wish('wuhan', 0.01)]);
  });

  it('end no half-year, and let no plan run on, while one of them is still to plan', async () => {
    const live = begun();
    const run = { halfYears: 2, stopOnNews: false, stopAtMeeting: false, pause: settled };
    live.endHalfYear();
    await live.runOn(run);
    live.takeSeat();
    live.endHalfYear();
    await live.runOn(run);
    expect(live.get().game?.chapters.length).toBe(1);
    live.handOver();
    live.takeSeat();
    live.handOver();
    expect(live.get()).toMatchObject({ phase: 'plan', region: 'chengdu' });
    await live.runOn(run);
    await settled();
    expect(live.get()).toMatchObject({ phase: 'handover', region: 'wuhan', run: { done: 2 } });
  });

  it('let the plan run on until something happens to any of them, and say to whom', async () => {
    const live = begun();
    const run = { halfYears: 12, stopOnNews: true, stopAtMeeting: false, pause: settled };
    const told = new Set<string>();
    for (let k = 0; k < 12 && live.get().phase !== 'over'; k++) {
      live.takeSeat();
      live.handOver();
      live.takeSeat();
      await live.runOn(run);
      await settled();
      const { game, run: ended } = live.get();
      for (const { kind, region } of ended?.halts ?? []) {
        told.add(region);
        if (game !== null) expect(haltsOf(game, region).map((halt) => halt.kind)).toContain(kind);
      }
    }
    expect([...told].sort()).toEqual(['chengdu', 'wuhan']);
  });

  it('are brought back to the first of them, with the half-years that have ended', async () => {
    const shelf = createShelf();
    const live = begun(shelf);
    live.takeSeat();
    live.handOver();
    live.takeSeat();
    live.endHalfYear();
    live.settle();
    await settled();
    live.takeSeat();
    live.command(wish('wuhan', 0.01));
    live.handOver();

    live.leave();
    const again = await openedTab([scenario], shelf);
    expect(await again.resume(again.get().saves[0]?.id ?? '')).toBe(true);
    expect(again.get()).toMatchObject({ phase: 'handover', region: 'wuhan', submitted: [] });
    expect(personsOf(again.get().game?.seats ?? {})).toEqual(['wuhan', 'chengdu']);
    expect(rivalsOf(again.get().game?.seats ?? {})).toBe('hold');
    expect(again.get().game?.chapters.length).toBe(2);
  });

  it('see the end each from their own seat, and may begin the same game anew', async () => {
    const live = freshTab([scenario]);
    live.start(scenario, 42, 'wuhan', { seats, turns: 1 });
    live.takeSeat();
    live.handOver();
    live.takeSeat();
    live.endHalfYear();
    live.settle();
    await settled();
    expect(live.get()).toMatchObject({ phase: 'over', region: 'wuhan' });
    live.show('chengdu' as never);
    expect(live.get().region).toBe('chengdu');
    live.show('beijing' as never);
    expect(live.get().region).toBe('chengdu');
    live.restart();
    expect(live.get()).toMatchObject({ phase: 'handover', region: 'wuhan' });
    expect(live.get().game).toMatchObject({ seats, turns: 1 });
  });
});

describe('seats', () => {
  it('tell one player of the rivals, or that they differ', () => {
    expect(rivalsOf(seats)).toBe('hold');
    expect(rivalsOf({ ...seats, beijing: 'random' })).toBeNull();
    expect(rivalsOf({ wuhan: 'person' })).toBe('default');
  });
});
