import { describe, expect, it } from 'vitest';
import {
  createGame,
  endTurn,
  type Game,
  isOver,
  present,
  submit,
  takeSeat,
} from '../../../src/game/game.ts';
import { type GameRecord, recordOf } from '../../../src/game/replay.ts';
import type { Command } from '../../../src/model/commands.ts';
import { LEVERS, PROGRAMMES } from '../../../src/model/plan.ts';
import { type CompactRecord, packRecord, unpackRecord } from '../../../src/record/forms/compact.ts';
import { linkText, readLinkText } from '../../../src/record/forms/link.ts';
import { checkCompact } from '../../../src/record/forms/parse.ts';
import type { Fault } from '../../../src/record/verify.ts';
import type { Scenario } from '../../../src/scenario/schema.ts';
import { playedGame, spring2025 } from '../../helpers/games.ts';

const shipped = (id: string): Scenario | undefined =>
  id === spring2025.id ? spring2025 : undefined;

/** Gives what is legal of these commands. */
function giving(game: Game, commands: readonly object[]): Game {
  let given = game;
  for (const command of commands) {
    const submitted = submit(given, command as Command);
    if (submitted.ok) given = submitted.game;
  }
  return given;
}

/** A person who moves all seven levers in every half-year, and one programme or another. */
function busyGame(turns: number): Game {
  let game = createGame(spring2025, 42, { turns, seats: { hangzhou: 'person' } });
  const region = 'hangzhou';
  while (!isOver(game)) {
    const { turn } = present(game);
    const low = LEVERS.map((lever) => ({ region, type: 'plan', shares: { [lever]: 0.01 } }));
    const high = LEVERS.map((lever, i) => {
      return { region, type: 'plan', shares: { [lever]: ((turn * 31 + i * 17) % 28) / 200 } };
    });
    const programme = PROGRAMMES[turn % PROGRAMMES.length];
    const started = { region, type: 'startProgramme', programme };
    game = endTurn(giving(game, [...low, ...high, started]));
  }
  return game;
}

/** Two persons, one of whom took over a seat on the way, among seats of every kind. */
function takenGame(played: number): Game {
  const seats = { wuhan: 'person', chengdu: 'random', beijing: 'hold', xian: 'random' } as const;
  let game = createGame(spring2025, 7, { turns: 6, seats });
  while (present(game).turn < played) {
    if (present(game).turn === 2) game = takeSeat(game, 'chengdu');
    const shares = { compute: present(game).turn / 100 };
    game = giving(game, [
      { region: 'chengdu', type: 'plan', shares },
      { region: 'wuhan', type: 'plan', shares, surplus: 'save' },
      { region: 'wuhan', type: 'startProgramme', programme: PROGRAMMES[0] },
    ]);
    game = endTurn(game);
  }
  return game;
}

const told = { name: '第二局', notes: [{ turn: 2, text: 'Chengdu changes hands.' }] };
const own: Scenario = { ...spring2025, id: 'own', regions: spring2025.regions.slice(0, 4) };

const RECORDS: readonly (readonly [string, GameRecord])[] = [
  ['nobody', recordOf(playedGame(5, { turns: 3 }), false)],
  ['nothing played', recordOf(createGame(spring2025, 1), false)],
  ['a person who is busy', recordOf(busyGame(4), false)],
  ['a seat that was taken over', recordOf(takenGame(6), false, told)],
  ['a game that is not over', recordOf(takenGame(4), false)],
  ['a scenario of its own', recordOf(playedGame(2, { turns: 2 }, own), true)],
];

describe('a compact record', () => {
  it.each(RECORDS)('of %s becomes the same record again', (_, record) => {
    const compact = JSON.parse(JSON.stringify(packRecord(record))) as CompactRecord;
    const checked = checkCompact(compact);
    expect(checked).toEqual({ ok: true, value: compact });
    const told: number[] = [];
    const unpacked = unpackRecord(compact, shipped, (turn) => told.push(turn));
    if (!unpacked.ok) throw new Error(JSON.stringify(unpacked.fault));
    expect(unpacked.record).toEqual(record);
    expect(present(unpacked.game).hash).toBe(compact.hash);
    expect(told).toEqual(record.history.map(({ turn }) => turn));
  });

  it('keeps what persons did, and of the rest only who sat there', () => {
    const { moves, seats, taken } = packRecord(recordOf(takenGame(6), false));
    const who = moves.map((commands) => new Set(commands.map(({ region }) => region)));
    expect(who.slice(0, 2)).toEqual([new Set(['wuhan']), new Set(['wuhan'])]);
    expect(who.slice(2)).toEqual(Array(4).fill(new Set(['chengdu', 'wuhan'])));
    expect(Object.keys(seats).sort()).toEqual(['beijing', 'chengdu', 'wuhan', 'xian']);
    expect(taken).toEqual({ chengdu: { turn: 2, from: 'random' } });
  });

  it('keeps the order in which persons plan', () => {
    const seats = { xian: 'person', beijing: 'hold', wuhan: 'person' } as const;
    const { seats: kept } = packRecord(recordOf(playedGame(3, { turns: 1, seats }), false));
    expect(Object.keys(kept)).toEqual(['xian', 'beijing', 'wuhan']);
  });

  it.each([
    [12, 4096],
    [40, 12_288],
  ])('of %i busy half-years takes under %i bytes in a link', (turns, bytes) => {
    const compact = packRecord(recordOf(busyGame(turns), false));
    expect(compact.moves.every((commands) => commands.length >= LEVERS.length)).toBe(true);
    const link = linkText(compact);
    expect((link.length * 3) / 4).toBeLessThan(bytes);
    expect(readLinkText(link)).toEqual({ ok: true, source: JSON.stringify(compact) });
  });
});

describe('a compact record that was changed', () => {
  const good = packRecord(recordOf(takenGame(6), false, told));

  function faultOf(change: (compact: CompactRecord) => unknown): Fault {
    const compact = JSON.parse(JSON.stringify(good)) as CompactRecord;
    change(compact);
    const unpacked = unpackRecord(compact, shipped);
    if (unpacked.ok) throw new Error('the record is held to be good');
    return unpacked.fault;
  }

  it('names the half-year of a command that is another', () => {
    const fault = faultOf(({ moves }) => {
      Object.assign(moves[3]?.[0] ?? {}, { shares: { compute: 0.2 } });
    });
    expect(fault).toMatchObject({ reason: 'state-differs', turn: 4, region: null, stock: null });
  });

  it('names the half-year of a command that is missing', () => {
    const fault = faultOf(({ moves }) => moves[2]?.pop());
    expect(fault).toMatchObject({ reason: 'state-differs', turn: 3 });
  });

  it.each([3, 6])('names the half-year %i whose digits alone are others', (turn) => {
    const from = (turn - 1) * 8;
    const fault = faultOf((compact) => {
      const { digests } = compact;
      compact.digests = `${digests.slice(0, from)}00000000${digests.slice(from + 8)}`;
    });
    expect(fault).toMatchObject({ reason: 'hash-changed', turn, recorded: '00000000' });
  });

  it('is told by its last hash', () => {
    const fault = faultOf((compact) => {
      compact.hash = good.hash.replace(/.$/, (digit) => (digit === '0' ? '1' : '0'));
    });
    expect(fault).toMatchObject({ reason: 'hash-changed', turn: 6, replayed: good.hash });
  });

  it('is told by its seed, by who sits where, and by when a seat was taken', () => {
    expect(faultOf((compact) => Object.assign(compact, { seed: 8 }))).toMatchObject({ turn: 1 });
    expect(faultOf(({ seats }) => Object.assign(seats, { xian: 'hold' }))).toMatchObject({
      reason: 'state-differs',
      turn: 1,
    });
    expect(faultOf(({ taken }) => Object.assign(taken?.chengdu ?? {}, { turn: 3 }))).toEqual({
      reason: 'command-refused',
      turn: 3,
      at: 0,
      region: 'chengdu',
      refusal: 'not-your-seat',
      difference: null,
    });
  });

  it('is told by a command that cannot be given', () => {
    const fault = faultOf(({ moves }) => {
      moves[1]?.push({ region: 'wuhan', type: 'plan', shares: { compute: 2 } } as never);
    });
    expect(fault).toMatchObject({ reason: 'command-refused', turn: 2, refusal: 'bad-share' });
  });

  it('is told to be out of order where its half-years were swapped', () => {
    const fault = faultOf(({ moves }) => moves.splice(2, 2, moves[3] ?? [], moves[2] ?? []));
    expect(fault).toEqual({ reason: 'reordered', turn: 3, place: 4 });
  });

  it('is told by a start that is another', () => {
    const compact = packRecord(recordOf(createGame(spring2025, 1), false));
    expect(unpackRecord({ ...compact, seed: 2 }, shipped)).toMatchObject({
      ok: false,
      fault: { reason: 'start-differs' },
    });
  });

  it('cannot be compared under other rules, on another scenario, or with a seat that is nowhere', () => {
    const rules = { version: 9, digest: null };
    expect(faultOf((compact) => Object.assign(compact, { rules })).reason).toBe('other-rules');
    expect(faultOf(({ scenario }) => Object.assign(scenario, { id: 'mars' })).reason).toBe(
      'unknown-scenario',
    );
    expect(faultOf(({ seats }) => Object.assign(seats, { mars: 'hold' })).reason).toBe(
      'unknown-seat',
    );
  });

  it('has digits for every half-year, or is none', () => {
    const short = { ...good, digests: good.digests.slice(1) };
    expect(checkCompact(short)).toMatchObject({ ok: false, problems: [{ pointer: '/digests' }] });
  });
});
