import { describe, expect, it } from 'vitest';
import { stateHash } from '../../src/game/index.ts';
import { RULES_VERSION } from '../../src/game/version.ts';
import { isAtRisk, type Live, MOST_SAVES, seatsFor } from '../../src/live/index.ts';
import type { Command } from '../../src/views/vocabulary.ts';
import { spring2025 as scenario } from '../helpers/games.ts';
import old from './format-1.json' with { type: 'json' };
import { createShelf, freshTab, openedTab } from './shelf.ts';

const settled = (): Promise<void> => new Promise((done) => setTimeout(done, 0));

async function play(live: Live, halfYears: number): Promise<void> {
  for (let k = 0; k < halfYears; k++) {
    live.endHalfYear();
    live.settle();
    await settled();
  }
}

const hashOf = (live: Live): string => {
  const { game } = live.get();
  return game === null ? '' : stateHash(game);
};

const turnOf = (live: Live): number => (live.get().game?.chapters.length ?? 0) - 1;

const newest = (live: Live): string => live.get().saves[0]?.id ?? '';

const wish = (region: string, training: number): Command => ({
  region: region as never,
  type: 'plan',
  shares: { training },
});

describe('saved games', () => {
  it('are brought back to the same half-year and state, without the plan begun', async () => {
    const shelf = createShelf();
    const live = freshTab([scenario], shelf);
    live.start(scenario, 7, 'wuhan', { turns: 3, seats: seatsFor(scenario, ['wuhan'], 'hold') });
    live.command(wish('wuhan', 0));
    await play(live, 2);
    live.command(wish('wuhan', 0.01));
    const hash = hashOf(live);
    live.leave();

    const again = await openedTab([scenario], shelf);
    expect(await again.resume(newest(again))).toBe(true);
    expect(again.get()).toMatchObject({ phase: 'plan', region: 'wuhan', isResumed: true });
    expect(hashOf(again)).toBe(hash);
    expect(again.get().game).toMatchObject({ pending: [], turns: 3 });
    expect(again.get().game?.seats.beijing).toBe('hold');
  });

  it('stand beside each other, the newest first, and a game never takes the place of another', async () => {
    const shelf = createShelf();
    const live = freshTab([scenario], shelf);
    for (const [seed, region] of [
      [1, 'wuhan'],
      [2, 'hangzhou'],
      [1, 'wuhan'],
    ] as const) {
      live.start(scenario, seed, region);
      await play(live, seed);
    }
    live.leave();
    await settled();
    expect(live.get().saves.map(({ seed, turn, persons }) => [seed, turn, persons[0]?.id])).toEqual(
      [
        [1, 1, 'wuhan'],
        [2, 2, 'hangzhou'],
        [1, 1, 'wuhan'],
      ],
    );
    const [, second] = live.get().saves;
    expect(await live.resume(second?.id ?? '')).toBe(true);
    await play(live, 1);
    expect(live.get().saves.map(({ seed, turn }) => [seed, turn])).toEqual([
      [2, 3],
      [1, 1],
      [1, 1],
    ]);
  });

  it('say of each what a list needs: regions of persons, period, rank, half-years', async () => {
    const live = freshTab([scenario]);
    live.start(scenario, 5, 'suzhou', { seats: { shenzhen: 'person' }, turns: 4 });
    live.takeSeat();
    live.handOver();
    live.takeSeat();
    await play(live, 1);
    const [head] = live.get().saves;
    expect(head).toMatchObject({ name: '', seed: 5, turn: 1, turns: 4, isEmbedded: false });
    expect(head?.persons.map(({ id }) => id)).toEqual(['suzhou', 'shenzhen']);
    expect(head?.period).toEqual(live.get().game?.chapters[1]?.world.period);
    for (const { rank } of head?.persons ?? []) expect(rank).toBeGreaterThanOrEqual(1);
  });

  it('exist from the first ended half-year on, not before', async () => {
    const shelf = createShelf();
    const live = freshTab([scenario], shelf);
    live.start(scenario, 42, 'hangzhou');
    live.command(wish('hangzhou', 0));
    expect(live.get().save).toBeNull();
    await play(live, 1);
    expect(shelf.saves.has(live.get().save ?? '')).toBe(true);
  });

  it('keep the name that they were given while they are played on', async () => {
    const shelf = createShelf();
    const live = freshTab([scenario], shelf);
    live.start(scenario, 42, 'hangzhou');
    await play(live, 1);
    await live.rename(newest(live), 'Class 3');
    await play(live, 1);
    expect(live.get().saves).toMatchObject([{ name: 'Class 3', turn: 2 }]);
    await live.remove(newest(live));
    expect(live.get().saves).toEqual([]);
  });

  it('give their record without being opened', async () => {
    const live = freshTab([scenario]);
    live.start(scenario, 42, 'hangzhou');
    await play(live, 2);
    const record = live.record();
    live.leave();
    expect(await live.recordOf(newest(live))).toEqual(record);
    expect(live.get().phase).toBe('menu');
  });

  it.each([
    ['another hash', { hash: 'f'.repeat(64) }],
    ['commands that are none', { moves: [[null]] }],
    ['a command that nobody could give', { moves: [[wish('wuhan', 2)], []] }],
    ['another scenario', { scenario: { id: 'gone', digest: '' } }],
    ['more half-years than the game has', { turns: 1 }],
    ['a seed that cannot be', { seed: -1 }],
    ['a seat of a region that is not there', { seats: { atlantis: 'person' } }],
    ['no seat for a person', { seats: {} }],
    ['other rules', { rules: { version: RULES_VERSION, digest: 'f'.repeat(64) } }],
  ])('with %s are told as stale, and others can be played', async (_, part) => {
    const shelf = createShelf();
    const live = freshTab([scenario], shelf);
    live.start(scenario, 7, 'wuhan');
    await play(live, 2);
    live.leave();
    const save = [...shelf.saves.values()][0];
    if (save !== undefined) Object.assign(save.moves.record, part);

    const again = await openedTab([scenario], shelf);
    expect(await again.resume(newest(again))).toBe(false);
    expect(again.get()).toMatchObject({ phase: 'menu', isStale: true });
    again.start(scenario, 1, 'beijing');
    expect(again.get().phase).toBe('plan');
  });

  it.each([[null], [42], ['text'], [{}], [{ format: 2 }], [{ format: 1, history: 'x' }]])(
    'are not made of %j',
    async (value) => {
      const shelf = createShelf();
      const live = freshTab([scenario], shelf);
      live.start(scenario, 7, 'wuhan');
      await play(live, 1);
      live.leave();
      for (const save of shelf.saves.values()) save.moves = value as never;
      expect(await live.resume(newest(live))).toBe(false);
      expect(live.get().isStale).toBe(true);
    },
  );

  it('of an earlier version are played on, and kept as saves are now', async () => {
    const shelf = createShelf();
    shelf.saves.set(old.head.id, JSON.parse(JSON.stringify(old)));
    const live = await openedTab([scenario], shelf);
    expect(await live.resume(old.head.id)).toBe(true);
    // Where the rules have moved on, the file's hash and rules are to be written anew.
    expect(hashOf(live)).toBe(old.moves.hash);
    expect(live.get()).toMatchObject({ phase: 'handover', name: 'Class 3' });
    expect(live.get().cast.persons).toEqual(['hangzhou', 'wuhan']);
    for (const _ of ['hangzhou', 'wuhan']) {
      live.takeSeat();
      live.handOver();
    }
    await play(live, 1);
    const hash = hashOf(live);
    expect(shelf.saves.get(old.head.id)).toMatchObject({
      head: { name: 'Class 3', turn: 4 },
      moves: { record: { format: 2, hash } },
    });
    live.leave();
    expect(await live.resume(old.head.id)).toBe(true);
    expect(hashOf(live)).toBe(hash);
  });

  it('that are gone cannot be continued, and leave the list', async () => {
    const shelf = createShelf();
    const live = freshTab([scenario], shelf);
    live.start(scenario, 7, 'wuhan');
    await play(live, 1);
    live.leave();
    const id = newest(live);
    shelf.saves.clear();
    expect(await live.resume(id)).toBe(false);
    expect(live.get()).toMatchObject({ phase: 'menu', isStale: false, saves: [] });
  });
});

describe('a browser that', () => {
  it.each(['blocked', 'full'] as const)(
    'is %s lets the game go on, and saves once it can',
    async (trouble) => {
      const shelf = createShelf();
      shelf.trouble = trouble;
      const live = await openedTab([scenario], shelf);
      live.start(scenario, 42, 'hangzhou');
      await play(live, 2);
      expect(live.get()).toMatchObject({ phase: 'plan', storage: trouble });
      expect(turnOf(live)).toBe(2);
      shelf.trouble = null;
      await play(live, 1);
      expect(live.get()).toMatchObject({ storage: 'ok', saves: [{ turn: 3 }] });
    },
  );

  it('has room again after a deletion keeps the game at once', async () => {
    const shelf = createShelf();
    const live = freshTab([scenario], shelf);
    live.start(scenario, 1, 'wuhan', { turns: 1 });
    await play(live, 1);
    live.start(scenario, 42, 'hangzhou');
    shelf.trouble = 'full';
    await play(live, 1);
    expect(live.get().storage).toBe('full');
    shelf.trouble = null;
    await live.remove(newest(live));
    await settled();
    expect(live.get()).toMatchObject({ storage: 'ok', saves: [{ seed: 42, turn: 1 }] });
  });

  it('cannot keep a game has it still when it was left, and saves it once it can', async () => {
    const shelf = createShelf();
    const live = freshTab([scenario], shelf);
    live.start(scenario, 42, 'hangzhou');
    await play(live, 1);
    shelf.trouble = 'full';
    await play(live, 2);
    const hash = hashOf(live);
    live.leave();
    await settled();
    expect(isAtRisk(live.get())).toBe(true);
    shelf.trouble = null;
    live.back(live.get().unsaved[0]?.save ?? '');
    await settled();
    expect(hashOf(live)).toBe(hash);
    expect(live.get()).toMatchObject({ storage: 'ok', saves: [{ turn: 3 }] });
    expect(isAtRisk(live.get())).toBe(false);
  });

  it('keeps nothing has every game that was left, and keeps them all once it can', async () => {
    const shelf = createShelf();
    const live = freshTab([scenario], shelf);
    live.start(scenario, 1, 'wuhan');
    await play(live, 1);
    const kept = newest(live);
    shelf.trouble = 'full';
    for (const seed of [2, 3]) {
      live.start(scenario, seed, 'hangzhou');
      await play(live, seed);
      live.leave();
      await settled();
    }
    expect(live.get().unsaved.map(({ game }) => [game.seed, game.chapters.length - 1])).toEqual([
      [3, 3],
      [2, 2],
    ]);
    live.back(live.get().unsaved[1]?.save ?? '');
    expect(live.get()).toMatchObject({ phase: 'plan', game: { seed: 2 } });
    live.leave();
    await settled();
    expect(live.get().unsaved.map(({ game }) => game.seed)).toEqual([2, 3]);
    shelf.trouble = null;
    await live.remove(kept);
    await settled();
    expect(live.get()).toMatchObject({ unsaved: [], saves: [{ seed: 3 }, { seed: 2 }] });
    expect(isAtRisk(live.get())).toBe(false);
  });

  it('has as many saves as there may be keeps all of them, and no new one', async () => {
    const shelf = createShelf();
    const live = freshTab([scenario], shelf);
    for (let seed = 0; seed < MOST_SAVES; seed++) {
      live.start(scenario, seed, 'wuhan');
      await play(live, 1);
    }
    const first = newest(live);
    live.start(scenario, 1000, 'hangzhou');
    await play(live, 1);
    expect(live.get().storage).toBe('crowded');
    expect(shelf.saves.size).toBe(MOST_SAVES);
    // One that is kept already goes on being saved.
    await live.resume(first);
    await play(live, 1);
    expect(live.get().storage).toBe('ok');
    expect(live.get().saves[0]).toMatchObject({ id: first, turn: 2 });
  });
});

describe('two tabs', () => {
  async function two(shelf = createShelf()) {
    const one = freshTab([scenario], shelf);
    one.start(scenario, 42, 'hangzhou');
    await play(one, 1);
    const other = await openedTab([scenario], shelf);
    return { shelf, one, other, id: newest(one) };
  }

  it('do not play one save at once: the second is told, and nothing is opened', async () => {
    const { other, id } = await two();
    expect(await other.resume(id)).toBe(false);
    expect(other.get()).toMatchObject({ phase: 'elsewhere', save: id, game: null });
  });

  it('let the second go on, and the first stops', async () => {
    const { one, other, id } = await two();
    expect(await other.resume(id, true)).toBe(true);
    expect(one.get().phase).toBe('elsewhere');
    one.endHalfYear();
    expect(one.command(wish('hangzhou', 0))).not.toBeNull();
    expect(turnOf(one)).toBe(1);
    await play(other, 2);
    expect(other.get().saves).toMatchObject([{ id, turn: 3 }]);
    // And back again, from what the other saved.
    expect(await one.resume(id, true)).toBe(true);
    expect(turnOf(one)).toBe(3);
    expect(other.get().phase).toBe('elsewhere');
  });

  it('without locks lose nothing either: who was overtaken is told, and keeps a copy', async () => {
    const { shelf, one, other, id } = await two(createShelf(false));
    expect(await other.resume(id)).toBe(true);
    await play(one, 1);
    other.command(wish('hangzhou', 0));
    other.endHalfYear();
    await settled();
    expect(other.get().phase).toBe('elsewhere');
    expect(shelf.saves.get(id)?.head.turn).toBe(2);
    const hash = hashOf(other);
    expect(await other.copy('A copy')).toBe(true);
    expect(other.get()).toMatchObject({ phase: 'plan', storage: 'ok' });
    expect(other.get().save).not.toBe(id);
    expect([...shelf.saves.values()].map(({ moves }) => moves.record.hash)).toContain(hash);
    expect(shelf.saves.get(other.get().save ?? '')?.head.name).toBe('A copy');
  });

  it('play on by themselves where the second takes a copy', async () => {
    const { shelf, one, other, id } = await two();
    await other.resume(id);
    expect(await other.copy('A copy')).toBe(true);
    await play(other, 2);
    await play(one, 3);
    const turns = [...shelf.saves.values()].map(({ head }) => [head.name, head.turn]);
    expect(turns).toEqual([
      ['', 4],
      ['A copy', 3],
    ]);
  });

  it('may both look at a game that is over', async () => {
    const shelf = createShelf();
    const one = freshTab([scenario], shelf);
    one.start(scenario, 42, 'hangzhou', { turns: 1 });
    await play(one, 1);
    const other = await openedTab([scenario], shelf);
    expect(await other.resume(newest(other))).toBe(true);
    expect([one.get().phase, other.get().phase]).toEqual(['over', 'over']);
  });

  it('play two games', async () => {
    const { shelf, one, other } = await two();
    other.start(scenario, 7, 'wuhan');
    await play(other, 2);
    await play(one, 1);
    expect([...shelf.saves.values()].map(({ head }) => [head.seed, head.turn])).toEqual([
      [42, 2],
      [7, 2],
    ]);
    expect([one.get().phase, other.get().phase]).toEqual(['plan', 'plan']);
  });

  it('stop a plan that runs on where the other takes the game', async () => {
    const { one, other, id } = await two();
    let pauses = 0;
    const pause = async (): Promise<void> => {
      pauses += 1;
      if (pauses === 1) await other.resume(id, true);
      await settled();
    };
    await one.runOn({ halfYears: 6, stopOnNews: false, stopAtMeeting: false, pause });
    expect(one.get()).toMatchObject({ phase: 'elsewhere', run: null });
    expect(turnOf(other)).toBe(2);
  });
});
