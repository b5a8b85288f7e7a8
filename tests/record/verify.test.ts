import { describe, expect, it } from 'vitest';
import { endTurn, gameAt, present, takeSeat } from '../../src/game/game.ts';
import { type GameRecord, markedStocks, recordOf, withChecksum } from '../../src/game/replay.ts';
import { RULES_DIGEST, RULES_VERSION } from '../../src/game/version.ts';
import type { Command } from '../../src/model/commands.ts';
import { type Fault, type Verdict, verifyRecord } from '../../src/record/verify.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { playedGame, spring2025 } from '../helpers/games.ts';
import { changed, other, otherMark, turnOf } from '../helpers/records.ts';

const TURNS = 4;
const game = playedGame(11, { turns: TURNS });
const good = recordOf(game, false);
const shipped = (id: string): Scenario | undefined =>
  id === spring2025.id ? spring2025 : undefined;

function faultOf(verdict: Verdict): Fault {
  if (verdict.ok) throw new Error('the record is held to be good');
  return verdict.fault;
}

const verified = (change: (record: GameRecord) => void): Fault =>
  faultOf(verifyRecord(changed(good, change), shipped));

describe('a record that tells the truth', () => {
  it('is confirmed with its end hash', () => {
    const hash = turnOf(good, TURNS).hash;
    const scenario = 'spring-2025';
    expect(verifyRecord(good, shipped)).toEqual({ ok: true, scenario, seed: 11, turns: 4, hash });
  });

  it('is confirmed when the game was broken off', () => {
    const short = changed(good, (record) => record.history.splice(2));
    expect(verifyRecord(withChecksum(short), shipped)).toMatchObject({ ok: true, turns: 2 });
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
      turnOf(record, 3).commands.push(command as Command);
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
      turnOf(record, 2).commands.push(command as Command);
    });
    const at = turnOf(good, 2).commands.length;
    const refusal = 'bad-share';
    const told = { reason: 'command-refused', turn: 2, at, region: 'wuhan', refusal };
    expect(fault).toEqual({ ...told, difference: null });
  });

  it('is told by a command made illegal, with what differs for want of it', () => {
    const fault = verified((record) => {
      const plan = turnOf(record, 1).commands.find(({ type }) => type === 'plan');
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
    const hash = turnOf(good, 2).hash;
    const fault = verified((record) => {
      turnOf(record, 2).hash = other(hash);
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
      const { world } = present(game);
      const { marks } = turnOf(record, 4);
      const xian = world.regions.findIndex(({ id }) => id === 'xian');
      marks.regions = otherMark(marks.regions, xian);
      marks.stocks = otherMark(marks.stocks, markedStocks(world).indexOf('knowledge'));
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
      record.rules.version = recorded;
    });
    expect(fault).toEqual({ reason: 'other-rules', recorded, ours: RULES_VERSION });
  });

  it('was made under another edition of the same rules', () => {
    const fault = verified((record) => {
      record.rules.digest = other(RULES_DIGEST);
    });
    expect(fault).toEqual({ reason: 'other-rules', recorded: RULES_VERSION, ours: RULES_VERSION });
  });

  it('was played on a scenario that has changed since', () => {
    const later = { ...spring2025, turns: 13 };
    expect(faultOf(verifyRecord(good, () => later))).toMatchObject({
      reason: 'other-scenario',
      embedded: false,
    });
  });
});

describe('what became of a record that does not check', () => {
  const looks = (change: (record: GameRecord) => GameRecord | undefined): string => {
    const copy = JSON.parse(JSON.stringify(good)) as GameRecord;
    const verdict = verifyRecord(change(copy) ?? copy, shipped);
    return verdict.ok ? 'nothing' : `${verdict.fault.reason}, ${verdict.looks}`;
  };

  it('is that somebody changed it, where its checksum is not that of its contents', () => {
    const said = looks((record) => {
      record.seed += 1;
      return undefined;
    });
    expect(said).toBe('start-differs, changed');
  });

  it('is damage, where it holds what no writer writes', () => {
    const said = looks((record) => {
      turnOf(record, 3).hash = turnOf(record, 3).hash.replace(/^./, 'g');
      return undefined;
    });
    expect(said).toBe('hash-changed, damaged');
  });

  it('is another version of the game, where it is as it was written', () => {
    const said = looks((record) => {
      turnOf(record, 3).hash = other(turnOf(record, 3).hash);
      return withChecksum(record);
    });
    expect(said).toBe('hash-changed, other-version');
    const rules = looks((record) =>
      withChecksum({ ...record, rules: { version: 9, digest: 'a' } }),
    );
    expect(rules).toBe('other-rules, other-version');
  });

  it('is told of a note that somebody altered, although the game comes out the same', () => {
    const notes = [{ turn: 2, text: 'the corridor pays off' }];
    const noted = recordOf(game, false, { name: 'Ours', notes });
    expect(verifyRecord(noted, shipped)).toMatchObject({ ok: true });
    expect(verifyRecord({ ...noted, notes: [{ turn: 2, text: 'no' }] }, shipped)).toMatchObject({
      fault: { reason: 'checksum-differs' },
      looks: 'changed',
    });
  });
});

describe('a seat that a person took over', () => {
  const before = playedGame(11, { turns: TURNS });
  const branch = endTurn(takeSeat(gameAt(before, 2), 'wuhan'));

  it('is recorded with who sat there before, and for how long', () => {
    expect(recordOf(branch, false)).toMatchObject({
      seats: { wuhan: 'person', xian: 'default' },
      taken: { wuhan: { turn: 2, from: 'default' } },
    });
    expect(recordOf(gameAt(branch, 1), false).taken).toBeUndefined();
  });

  it('checks, and is held to its player until then', () => {
    const record = JSON.parse(JSON.stringify(recordOf(branch, false))) as GameRecord;
    expect(verifyRecord(record, shipped)).toMatchObject({ ok: true, turns: 3 });
    const earlier = { ...record, taken: { wuhan: { turn: 2, from: 'random' as const } } };
    expect(verifyRecord(earlier, shipped)).toMatchObject({
      fault: { reason: 'player-differs', turn: 1, region: 'wuhan', player: 'random' },
    });
    // The person did nothing in the third: `default` would have.
    const later = { ...record, taken: { wuhan: { turn: 3, from: 'default' as const } } };
    expect(verifyRecord(later, shipped)).toMatchObject({ ok: false });
  });
});
