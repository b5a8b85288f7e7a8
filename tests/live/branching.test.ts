import { describe, expect, it } from 'vitest';
import { type Game, recordOf, stateHash } from '../../src/game/index.ts';
import { isAtRisk, type Live, seatsFor } from '../../src/live/index.ts';
import { verifyRecord } from '../../src/record/verify.ts';
import { presentOf } from '../../src/views/moment.ts';
import { type Command, LEVERS } from '../../src/views/vocabulary.ts';
import { spring2025 as scenario } from '../helpers/games.ts';
import { createShelf, freshTab, openedTab } from './shelf.ts';

const TURNS = 6;
const seats = seatsFor(scenario, ['wuhan', 'chengdu'], 'default');

const settled = (): Promise<void> => new Promise((done) => setTimeout(done, 0));

const wish = (region: string, training: number): Command => ({
  region: region as never,
  type: 'plan',
  shares: { training },
});

async function ended(live: Live): Promise<void> {
  live.endHalfYear();
  live.settle();
  await settled();
}

/** Two people at one screen, each with a plan of their own for every half-year. */
async function shared(halfYears: number, shelf = createShelf()): Promise<Live> {
  const live = freshTab([scenario], shelf);
  live.start(scenario, 42, 'wuhan', { seats, turns: TURNS });
  for (let turn = 1; turn <= halfYears; turn++) {
    live.takeSeat();
    live.command(wish('wuhan', 0.01 * turn));
    live.handOver();
    live.takeSeat();
    live.command(wish('chengdu', 0.02 * turn));
    await ended(live);
  }
  return live;
}

const hashOf = (live: Live): string => {
  const { game } = live.get();
  return game === null ? '' : stateHash(game);
};

const gameOf = (live: Live): Game => live.get().game as Game;

const turnsOf = (live: Live): number => gameOf(live).chapters.length - 1;

const commandsOf = (live: Live, turn: number, region: string): Command[] =>
  (gameOf(live).chapters[turn]?.commands ?? []).filter((command) => command.region === region);

async function branched(live: Live, turn: number, region: string): Promise<void> {
  // Whoever has the screen may look back; nobody's desk is open before a seat is taken.
  live.takeSeat();
  live.lookBack();
  live.goTo(turn);
  expect(await live.branch(region)).toBe(true);
}

/** A branch in which Beijing bids for people, so that Chengdu's old target is out of its reach. */
async function outbid(): Promise<{ live: Live; target: Command | undefined }> {
  const live = freshTab([scenario]);
  live.start(scenario, 42, 'wuhan', { seats, turns: 4 });
  for (let turn = 1; turn <= 4; turn++) {
    live.takeSeat();
    live.handOver();
    live.takeSeat();
    const chengdu = presentOf(gameOf(live)).world.regions.find(({ id }) => id === 'chengdu');
    const targetYi = 2 * (chengdu?.stocks.coreOutputYi ?? 0);
    if (turn === 3) live.command({ region: 'chengdu' as never, type: 'meeting', targetYi });
    await ended(live);
  }
  const [target] = commandsOf(live, 3, 'chengdu');
  await branched(live, 0, 'beijing');
  const zero = Object.fromEntries(LEVERS.map((lever) => [lever, 0]));
  const shares = { ...zero, talentSubsidy: 1 };
  live.command({ region: 'beijing' as never, type: 'plan', shares });
  return { live, target };
}

describe('a branch', () => {
  it('has one person at the screen; the seats of the others repeat their moves', async () => {
    const live = await shared(TURNS);
    await branched(live, 2, 'beijing');
    expect(live.get()).toMatchObject({ phase: 'plan', region: 'beijing', viewed: null });
    expect(live.get().cast).toMatchObject({ persons: ['beijing'], parted: 2 });
    live.command(wish('beijing', 0));
    await ended(live);
    expect(live.get().phase).toBe('plan');
    expect(commandsOf(live, 3, 'wuhan')).toEqual([wish('wuhan', 0.03)]);
    expect(commandsOf(live, 3, 'chengdu')).toEqual([wish('chengdu', 0.06)]);
    expect(commandsOf(live, 3, 'beijing')).toEqual([wish('beijing', 0)]);
  });

  it('with the same moves comes to the same end', async () => {
    const live = await shared(TURNS);
    const hash = hashOf(live);
    await branched(live, 1, 'chengdu');
    for (let turn = 2; turn <= TURNS; turn++) {
      live.command(wish('chengdu', 0.02 * turn));
      await ended(live);
    }
    expect(live.get().phase).toBe('over');
    expect(hashOf(live)).toBe(hash);
  });

  it('is a save of its own, and leaves the game it comes from as it was', async () => {
    const shelf = createShelf();
    const live = await shared(3, shelf);
    const { save, game } = live.get();
    await live.rename(save ?? '', 'Class 3');
    expect(live.get().name).toBe('Class 3');
    const before = JSON.stringify(shelf.saves.get(save ?? ''));
    await branched(live, 3, 'wuhan');
    expect(live.get().save).not.toBe(save);
    await ended(live);
    expect(JSON.stringify(shelf.saves.get(save ?? ''))).toBe(before);
    expect(live.get().saves).toMatchObject([
      { name: 'Class 3', turn: 4, parted: { turn: 3, period: { year: 2026, half: 2 } } },
      { name: 'Class 3', turn: 3 },
    ]);
    live.leave();
    expect(await live.resume(save ?? '')).toBe(true);
    expect(hashOf(live)).toBe(game && stateHash(game));
    expect(live.get()).toMatchObject({ phase: 'handover', cast: { parted: null } });
  });

  it('goes on repeating after it was brought back', async () => {
    const shelf = createShelf();
    const live = await shared(TURNS, shelf);
    await branched(live, 1, 'beijing');
    await ended(live);
    const { save } = live.get();
    const other = await shared(TURNS);
    await branched(other, 1, 'beijing');
    for (let turn = 2; turn <= TURNS; turn++) await ended(other);

    live.leave();
    const again = await openedTab([scenario], shelf);
    expect(await again.resume(save ?? '')).toBe(true);
    expect(again.get()).toMatchObject({ phase: 'plan', region: 'beijing' });
    expect(again.get().cast.persons).toEqual(['beijing']);
    for (let turn = 3; turn <= TURNS; turn++) await ended(again);
    expect(commandsOf(again, TURNS, 'wuhan')).toEqual([wish('wuhan', 0.01 * TURNS)]);
    expect(hashOf(again)).toBe(hashOf(other));
  });

  it('hands out a record that checks to the same end, and can be branched again', async () => {
    const live = await shared(TURNS);
    await branched(live, 2, 'beijing');
    live.command(wish('beijing', 0));
    await ended(live);
    // What the first branch is still to repeat, the second repeats, too.
    await branched(live, 3, 'hefei');
    expect(live.get().cast.ahead.map((commands) => commands.length)).toEqual([2, 2, 2]);
    for (let turn = 4; turn <= TURNS; turn++) await ended(live);
    const record = live.record();
    expect(record?.taken).toEqual({
      beijing: { turn: 2, from: 'default' },
      hefei: { turn: 3, from: 'default' },
    });
    const verdict = record && verifyRecord(record, () => scenario);
    expect(verdict).toMatchObject({ ok: true, turns: TURNS, hash: hashOf(live) });
  });

  it('comes of a record that was opened, whoever played it', async () => {
    const whole = await shared(TURNS);
    const live = freshTab([scenario]);
    expect(live.view(recordOf(gameOf(whole), false))).toBe(true);
    live.goTo(4);
    expect(await live.branch('xian')).toBe(true);
    await ended(live);
    expect(commandsOf(live, 5, 'chengdu')).toEqual([wish('chengdu', 0.1)]);
    const [branch] = live.get().saves;
    expect(branch).toMatchObject({ turn: 5, parted: { turn: 4 } });
  });

  it('of a game that was opened keeps that one too with its notes, once, so that both compare', async () => {
    const whole = gameOf(await shared(TURNS));
    const live = freshTab([scenario]);
    for (const region of ['xian', 'hefei']) {
      expect(live.view(recordOf(whole, false))).toBe(true);
      live.note(4, 'Why here?');
      live.goTo(4);
      expect(await live.branch(region)).toBe(true);
    }
    const saved = live.get().saves.map(({ turn, persons }) => [turn, persons[0]?.id]);
    expect(saved.sort()).toEqual([
      [4, 'hefei'],
      [4, 'xian'],
      [TURNS, 'wuhan'],
    ]);
    const kept = live.get().saves.find(({ turn }) => turn === TURNS);
    const record = await live.recordOf(kept?.id ?? '');
    expect(record?.history[TURNS - 1]?.hash).toBe(stateHash(whole));
    expect(record?.notes).toEqual([{ turn: 4, text: 'Why here?' }]);
  });

  it('of a game that nobody can play on keeps no save that would not open', async () => {
    const whole = recordOf(gameOf(await shared(TURNS)), false);
    const live = freshTab([scenario]);
    live.view({ ...whole, seats: {}, history: [] });
    expect(await live.branch('xian')).toBe(true);
    expect(live.get().saves.map(({ persons }) => persons[0]?.id)).toEqual(['xian']);
  });

  it('tells what could not be repeated, in the half-year where it happens', async () => {
    const { live, target } = await outbid();
    const told: Command[][] = [];
    for (let turn = 1; turn <= 4; turn++) {
      await ended(live);
      told.push([...live.get().leftOut]);
    }
    expect(told).toEqual([[], [], [target], []]);
    expect(commandsOf(live, 3, 'chengdu')).toEqual([]);
  });

  it('tells it at the end of a plan that ran on, too', async () => {
    const { live, target } = await outbid();
    await live.runOn({ halfYears: 4, stopOnNews: false, stopAtMeeting: false, pause: settled });
    expect(live.get().leftOut).toEqual([target]);
  });

  it('begins anew as a game of the person alone, with the same rivals', async () => {
    const live = await shared(TURNS);
    await branched(live, 5, 'beijing');
    await ended(live);
    expect(live.get().phase).toBe('over');
    live.restart();
    expect(live.get()).toMatchObject({ phase: 'plan', region: 'beijing', cast: { parted: null } });
    expect(gameOf(live)).toMatchObject({
      turns: TURNS,
      taken: {},
      seats: { beijing: 'person', wuhan: 'default', chengdu: 'default' },
    });
  });

  it('begins nowhere but at a moment that is looked at, with a half-year to come', async () => {
    const live = await shared(TURNS);
    expect(await live.branch('beijing')).toBe(false);
    live.lookBack();
    expect(await live.branch('beijing')).toBe(false);
    expect(live.get()).toMatchObject({ phase: 'viewing', saves: [{ turn: TURNS }] });
  });

  it('loses nothing where the browser keeps nothing: each is there as long as the page', async () => {
    const shelf = createShelf();
    shelf.trouble = 'full';
    const live = await shared(3, shelf);
    for (const region of ['beijing', 'hefei']) {
      await branched(live, 2, region);
      await ended(live);
    }
    live.leave();
    await settled();
    const names = live.get().unsaved.map(({ cast }) => [...cast.persons, cast.parted]);
    expect(names).toEqual([
      ['hefei', 2],
      ['beijing', 2],
      ['wuhan', 'chengdu', null],
    ]);
    expect(isAtRisk(live.get())).toBe(true);
    live.back(live.get().unsaved[1]?.save ?? '');
    expect(live.get()).toMatchObject({ phase: 'plan', region: 'beijing', cast: { parted: 2 } });
  });
});

describe('games of one file', () => {
  it('are taken in among the saves, each once, and are played on by who took the seat', async () => {
    const from = await shared(3);
    const records = [recordOf(gameOf(from), false, { name: 'First' })];
    await branched(from, 2, 'beijing');
    await ended(from);
    await ended(from);
    records.push(recordOf(gameOf(from), false, { name: 'Second' }));

    const live = freshTab([scenario]);
    await live.keep(records);
    await live.keep(records);
    expect(live.get().saves).toMatchObject([
      { name: 'First', turn: 3 },
      { name: 'Second', turn: 4, persons: [{ id: 'beijing' }] },
    ]);
    expect(live.get().phase).toBe('menu');
    expect(await live.resume(live.get().saves[1]?.id ?? '')).toBe(true);
    expect(hashOf(live)).toBe(hashOf(from));
    await ended(live);
    expect(turnsOf(live)).toBe(5);
  });

  it('are there as long as the page where they cannot be kept', async () => {
    const from = await shared(2);
    const shelf = createShelf();
    shelf.trouble = 'blocked';
    const live = freshTab([scenario], shelf);
    await live.keep([recordOf(gameOf(from), false, { name: 'First' })]);
    expect(live.get()).toMatchObject({ saves: [], unsaved: [{ name: 'First' }] });
    expect(isAtRisk(live.get())).toBe(true);
  });
});
