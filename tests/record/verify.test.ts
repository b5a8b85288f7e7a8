import { describe, expect, it } from 'vitest';
import { type GameRecord, type RecordedTurn, recordOf } from '../../src/game/replay.ts';
import { RULES_VERSION } from '../../src/game/version.ts';
import type { Command } from '../../src/model/commands.ts';
import { type Fault, type Verdict, verifyRecord } from '../../src/record/verify.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { playedGame, spring2025 } from '../helpers/games.ts';

const TURNS = 4;
const good = recordOf(playedGame(11, { turns: TURNS }), false);
const shipped = (id: string): Scenario | undefined =>
  id === spring2025.id ? spring2025 : undefined;

function changed(change: (record: GameRecord) => void): GameRecord {
  const record = JSON.parse(JSON.stringify(good)) as GameRecord;
  change(record);
  return record;
}

function turn(record: GameRecord, number: number): RecordedTurn {
  return record.history[number - 1] as RecordedTurn;
}

function faultOf(verdict: Verdict): Fault {
  if (verdict.ok) throw new Error('the record is held to be good');
  return verdict.fault;
}

const verified = (change: (record: GameRecord) => void): Fault =>
  faultOf(verifyRecord(changed(change), shipped));

const other = (hash: string): string => hash.replace(/.$/, (digit) => (digit === '0' ? '1' : '0'));

describe('a record that tells the truth', () => {
  it('is confirmed with its end hash', () => {
    const hash = turn(good, TURNS).hash;
    const scenario = 'spring-2025';
    expect(verifyRecord(good, shipped)).toEqual({ ok: true, scenario, seed: 11, turns: 4, hash });
  });

  it('is confirmed when the game was broken off', () => {
    const short = changed((record) => record.history.splice(2));
    expect(verifyRecord(short, shipped)).toMatchObject({ ok: true, turns: 2 });
  });

  it('may bring its own scenario', () => {
    const own: Scenario = { ...spring2025, id: 'own', regions: spring2025.regions.slice(0, 4) };
    const record = recordOf(playedGame(2, { turns: 2 }, own), true);
    expect(verifyRecord(record, shipped)).toMatchObject({ ok: true, scenario: 'own' });
    const { embedded, ...without } = record;
    expect(embedded).toEqual(own);
    expect(faultOf(verifyRecord(without, shipped))).toEqual({
      reason: 'unknown-scenario',
      scenario: 'own',
    });
    const forged = { ...record, embedded: { ...own, turns: own.turns + 1 } };
    expect(faultOf(verifyRecord(forged, shipped))).toMatchObject({
      reason: 'other-scenario',
      embedded: true,
    });
  });
});

describe('a record that was changed', () => {
  it('differs from the half-year of the changed command on, and says where', () => {
    const fault = verified((record) => {
      const command = { region: 'wuhan', type: 'plan', shares: { compute: 0 } } as object;
      turn(record, 3).commands.push(command as Command);
    });
    if (fault.reason !== 'state-differs') throw new Error(fault.reason);
    expect(fault.turn).toBe(3);
    expect(fault.regions).toContain('wuhan');
    expect(fault.stocks).toContain('computeEflops');
    expect(fault.region).toBe(fault.regions[0]);
    expect(fault.stock).toBe(fault.stocks[0]);
    expect(fault.value).toBeTypeOf('number');
  });

  it('is told by a command that is not legal', () => {
    const fault = verified((record) => {
      const command = { region: 'wuhan', type: 'plan', shares: { compute: 7 } } as object;
      turn(record, 2).commands.push(command as Command);
    });
    const at = turn(good, 2).commands.length;
    const refusal = 'bad-share';
    const told = { reason: 'command-refused', turn: 2, at, region: 'wuhan', refusal };
    expect(fault).toEqual({ ...told, difference: null });
  });

  it('is told by a command made illegal, with what differs for want of it', () => {
    const fault = verified((record) => {
      const plan = turn(record, 1).commands.find(({ type }) => type === 'plan');
      Object.assign(plan ?? {}, { shares: { compute: 7 } });
    });
    expect(fault).toMatchObject({
      reason: 'command-refused',
      turn: 1,
      difference: { turn: 1, region: expect.any(String), stock: expect.any(String) },
    });
    const { difference } = fault as { difference: { region: string; value: number } };
    expect(spring2025.regions.map(({ id }) => id)).toContain(difference.region);
    expect(difference.value).toEqual(expect.any(Number));
  });

  it('is told by a seed that is not the game’s', () => {
    const fault = verified((record) => {
      record.seed += 1;
    });
    expect(fault).toMatchObject({ reason: 'start-differs', recorded: good.startHash });
  });

  it('is told by a hash alone', () => {
    const hash = turn(good, 2).hash;
    const fault = verified((record) => {
      turn(record, 2).hash = other(hash);
    });
    const recorded = other(hash);
    expect(fault).toEqual({ reason: 'hash-changed', turn: 2, recorded, replayed: hash });
  });

  it('is told by the start hash alone', () => {
    const fault = verified((record) => {
      record.startHash = other(record.startHash);
    });
    expect(fault).toMatchObject({ reason: 'hash-changed', turn: 0, replayed: good.startHash });
  });

  it('is told by a mark alone', () => {
    const fault = verified((record) => {
      turn(record, 4).marks.stocks.knowledge = '00000000';
      delete turn(record, 4).marks.regions.xian;
    });
    expect(fault).toMatchObject({
      reason: 'marks-changed',
      turn: 4,
      regions: ['xian'],
      stocks: ['knowledge'],
    });
  });

  it('is told by a seat that the scenario does not have', () => {
    const fault = verified((record) => {
      record.seats.mars = 'hold';
    });
    expect(fault).toEqual({ reason: 'unknown-seat', region: 'mars' });
  });
});

describe('a record that cannot be compared', () => {
  it('was made under other rules', () => {
    const recorded = RULES_VERSION + 1;
    const fault = verified((record) => {
      record.rules = recorded;
    });
    expect(fault).toEqual({ reason: 'other-rules', recorded, ours: RULES_VERSION });
  });

  it('was played on a scenario that has changed since', () => {
    const later = { ...spring2025, turns: 13 };
    expect(faultOf(verifyRecord(good, () => later))).toMatchObject({
      reason: 'other-scenario',
      embedded: false,
    });
  });
});
