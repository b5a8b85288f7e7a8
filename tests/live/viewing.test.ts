import { describe, expect, it } from 'vitest';
import { type GameRecord, recordOf, stateHash } from '../../src/game/index.ts';
import { isAtRisk, type Live } from '../../src/live/index.ts';
import { layOut } from '../../src/record/forms/text.ts';
import { readText } from '../../src/record/read.ts';
import { verifyRecord } from '../../src/record/verify.ts';
import { LONGEST_NAME_CHARS, LONGEST_NOTE_CHARS } from '../../src/scenario/limits.ts';
import type { Command } from '../../src/views/vocabulary.ts';
import { playedGame, spring2025 as scenario } from '../helpers/games.ts';
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

const plan: Command = { region: 'hangzhou' as never, type: 'plan', shares: { training: 0.05 } };
const whole = playedGame(42, { seats: { hangzhou: 'person' }, turns: 6 });
const record = recordOf(whole, false);

describe('a record that is opened', () => {
  it('is looked at from its start, and makes no save', async () => {
    const live = freshTab([scenario]);
    expect(live.view(record)).toBe(true);
    expect(live.get()).toMatchObject({ phase: 'viewing', region: 'hangzhou', save: null });
    expect(hashOf(live)).toBe(record.startHash);
    await settled();
    expect(live.get().saves).toEqual([]);
  });

  it('shows the moment of every half-year, in whatever order they are asked for', () => {
    const live = freshTab([scenario]);
    live.view(record);
    for (const turn of [6, 1, 4, 0, 5, 2, 3]) {
      live.goTo(turn);
      expect(live.get().viewed?.turn).toBe(turn);
      expect(live.get().game?.chapters.length).toBe(turn + 1);
      expect(hashOf(live)).toBe(record.history[turn - 1]?.hash ?? record.startHash);
    }
    for (const [asked, shown] of [
      [99, 6],
      [-3, 0],
    ] as const) {
      live.goTo(asked);
      expect(live.get().viewed?.turn).toBe(shown);
    }
  });

  it('is stepped through to its end, each half-year playing until the map has shown it', () => {
    const live = freshTab([scenario]);
    live.view(record);
    for (let turn = 1; turn <= 6; turn++) {
      live.step();
      // A second step waits for the first.
      live.step();
      expect(live.get()).toMatchObject({ phase: 'playing', viewed: { turn } });
      live.settle();
      expect(live.get().phase).toBe('viewing');
    }
    live.step();
    expect(live.get()).toMatchObject({ phase: 'viewing', viewed: { turn: 6 } });
  });

  it('cannot be changed by what is done while it is looked at', () => {
    const live = freshTab([scenario]);
    live.view(record);
    live.goTo(3);
    expect(live.command(plan)).toBe('game-over');
    live.endHalfYear();
    live.handOver();
    live.undo();
    expect(live.get()).toMatchObject({ phase: 'viewing', viewed: { turn: 3 } });
    expect(live.record()?.history).toEqual(record.history);
  });

  it('that is over shows its result, and is looked at again from where it was left', () => {
    const live = freshTab([scenario]);
    live.view(record);
    live.goTo(2);
    live.showResult();
    expect(live.get().phase).toBe('over');
    expect(hashOf(live)).toBe(stateHash(whole));
    live.lookBack();
    expect(live.get()).toMatchObject({ phase: 'viewing', viewed: { turn: 2 } });
    live.closeView();
    expect(live.get()).toMatchObject({ phase: 'menu', game: null, viewed: null });
  });

  it('that is not over is played on as a save of its own, from its last half-year', async () => {
    const live = freshTab([scenario]);
    live.view({ ...record, history: record.history.slice(0, 2) });
    live.goTo(1);
    live.showResult();
    expect(live.get().phase).toBe('viewing');
    expect(await live.playOn()).toBe(true);
    expect(live.get()).toMatchObject({ phase: 'plan', viewed: null, saves: [{ turn: 2 }] });
    expect(hashOf(live)).toBe(record.history[1]?.hash);
    await play(live, 1);
    expect(live.get().saves).toMatchObject([{ turn: 3 }]);
  });

  it('without a person, or over, is not played on', async () => {
    const live = freshTab([scenario]);
    live.view(record);
    expect(await live.playOn()).toBe(false);
    live.view({ ...record, seats: { ...record.seats, hangzhou: 'default' }, history: [] });
    expect(await live.playOn()).toBe(false);
    expect(live.get()).toMatchObject({ phase: 'viewing', saves: [] });
  });

  it('brings its own scenario along, and is refused where it has none and nobody knows it', async () => {
    const own = { ...scenario, id: 'my-own', title: { zh: '自编', en: 'My own' } };
    const game = playedGame(42, { seats: { hangzhou: 'person' }, turns: 2 }, own);
    const shelf = createShelf();
    const live = freshTab([scenario], shelf);
    expect(live.view(recordOf(game, false))).toBe(false);
    expect(live.view({ ...recordOf(game, true), turns: 4 })).toBe(true);
    expect(await live.playOn()).toBe(true);
    const again = await openedTab([scenario], shelf);
    live.leave();
    expect(await again.resume(again.get().saves[0]?.id ?? '')).toBe(true);
    expect(again.get().game?.scenario.title.en).toBe('My own');
    expect(again.record()).toMatchObject({ embedded: { id: 'my-own' } });
  });
});

describe('looking back', () => {
  it('gives the game back exactly as it was left, the plan begun included', async () => {
    const live = freshTab([scenario]);
    live.start(scenario, 42, 'hangzhou', { turns: 6 });
    await play(live, 3);
    live.command(plan);
    const before = live.get();
    live.lookBack();
    expect(live.get()).toMatchObject({ phase: 'viewing', viewed: { turn: 3 } });
    live.goTo(1);
    expect(live.get().game?.pending).toEqual([]);
    live.closeView();
    expect(live.get()).toEqual(before);
    live.undo();
    expect(live.get().game?.pending).toEqual([]);
  });

  it('keeps what persons at the same screen have handed over', async () => {
    const live = freshTab([scenario]);
    live.start(scenario, 42, 'hangzhou', { seats: { wuhan: 'person' }, turns: 6 });
    live.lookBack();
    expect(live.get().viewed).toBeNull();
    live.takeSeat();
    live.command(plan);
    live.handOver();
    live.takeSeat();
    live.lookBack();
    await live.playOn();
    expect(live.get()).toMatchObject({ phase: 'plan', region: 'wuhan', submitted: [plan] });
    live.endHalfYear();
    expect(live.get().game?.chapters[1]?.commands).toContainEqual(plan);
  });

  it('leads from a result and to it again', async () => {
    const live = freshTab([scenario]);
    live.start(scenario, 42, 'hangzhou', { turns: 2 });
    await play(live, 2);
    live.lookBack();
    live.goTo(0);
    live.closeView();
    expect(live.get()).toMatchObject({ phase: 'over', viewed: null });
    expect(live.get().game?.chapters.length).toBe(3);
  });

  it('gives the whole game up to another tab that takes its save', async () => {
    const shelf = createShelf();
    const one = freshTab([scenario], shelf);
    one.start(scenario, 42, 'hangzhou', { turns: 6 });
    await play(one, 2);
    one.lookBack();
    one.goTo(1);
    const other = await openedTab([scenario], shelf);
    await other.resume(one.get().save ?? '', true);
    expect(one.get()).toMatchObject({ phase: 'elsewhere', viewed: null });
    expect(one.get().game?.chapters.length).toBe(3);
  });

  it('lets the browser ask before a game that could not be saved goes, a record never', async () => {
    const shelf = createShelf();
    const live = freshTab([scenario], shelf);
    live.view(record);
    live.goTo(6);
    shelf.trouble = 'full';
    live.closeView();
    live.start(scenario, 42, 'hangzhou', { turns: 6 });
    await play(live, 1);
    live.lookBack();
    expect(isAtRisk(live.get())).toBe(true);
    live.leave();
    expect(live.get().unsaved[0]?.game.chapters.length).toBe(2);
    live.view(record);
    live.goTo(6);
    expect(isAtRisk({ ...live.get(), unsaved: [] })).toBe(false);
  });
});

describe('a note', () => {
  it('stands at its half-year, is changed there, and goes when it is emptied', () => {
    const live = freshTab([scenario]);
    live.view(record);
    live.note(4, ' Too late? ');
    live.note(2, 'The ladder starts.');
    live.note(4, 'Just in time.');
    expect(live.get().viewed?.notes).toEqual([
      { turn: 2, text: 'The ladder starts.' },
      { turn: 4, text: 'Just in time.' },
    ]);
    live.note(4, '  ');
    expect(live.get().viewed?.notes.length).toBe(1);
    live.note(4, 'x'.repeat(LONGEST_NOTE_CHARS + 1));
    expect(live.get().viewed?.notes[1]?.text.length).toBe(LONGEST_NOTE_CHARS);
  });

  it('and a name go into a file that opens, however long they are', async () => {
    const live = freshTab([scenario]);
    live.start(scenario, 42, 'hangzhou', { turns: 6 });
    await play(live, 1);
    await live.copy(`${'n'.repeat(LONGEST_NAME_CHARS)} (copy)`);
    live.lookBack();
    // The last sign is of two units, and only one would fit.
    live.note(1, `${'x'.repeat(LONGEST_NOTE_CHARS - 1)}𠮷`);
    const read = readText(layOut(live.record() as GameRecord), () => scenario);
    expect(read).toMatchObject({
      ok: true,
      records: [
        {
          name: 'n'.repeat(LONGEST_NAME_CHARS),
          notes: [{ text: 'x'.repeat(LONGEST_NOTE_CHARS - 1) }],
        },
      ],
    });
  });
});

describe('notes on the game under play', () => {
  it('stay with it: in its record, its save and its branches, and are there at the next look', async () => {
    const shelf = createShelf();
    const live = freshTab([scenario], shelf);
    live.start(scenario, 42, 'hangzhou', { turns: 6 });
    await play(live, 3);
    live.lookBack();
    live.note(1, 'First.');
    live.note(3, 'Third.');
    live.closeView();
    await settled();
    expect(live.record()?.notes?.length).toBe(2);
    live.leave();
    const again = await openedTab([scenario], shelf);
    await again.resume(again.get().saves[0]?.id ?? '');
    again.lookBack();
    expect(again.get().viewed?.notes).toEqual([
      { turn: 1, text: 'First.' },
      { turn: 3, text: 'Third.' },
    ]);
    again.goTo(2);
    expect(await again.branch('hangzhou')).toBe(true);
    expect(again.record()?.notes).toEqual([{ turn: 1, text: 'First.' }]);
  });
});

describe('the record of what is viewed', () => {
  it('is the whole game with its name and its notes, and is opened again with them', () => {
    const live = freshTab([scenario]);
    live.view({ ...record, name: 'Class 3', notes: [{ turn: 1, text: 'A good start.' }] });
    live.goTo(2);
    live.note(6, 'And now?');
    const out = live.record();
    const verdict = out && verifyRecord(out, () => scenario);
    expect(verdict).toMatchObject({ ok: true, turns: 6, hash: stateHash(whole) });
    live.closeView();
    expect(out !== null && live.view(out)).toBe(true);
    expect(live.get().viewed).toMatchObject({
      name: 'Class 3',
      notes: [
        { turn: 1, text: 'A good start.' },
        { turn: 6, text: 'And now?' },
      ],
    });
  });
});
