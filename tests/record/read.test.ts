import { describe, expect, it } from 'vitest';
import { present } from '../../src/game/game.ts';
import { type GameRecord, markedStocks, recordOf, withChecksum } from '../../src/game/replay.ts';
import { type ReadRecord, readRecord } from '../../src/record/read.ts';
import { playedGame, spring2025 } from '../helpers/games.ts';
import { otherMark, turnOf } from '../helpers/records.ts';

const played = playedGame(11, { turns: 3, seats: { hangzhou: 'person' } });
const good = recordOf(played, false);

function read(change: (record: GameRecord) => unknown): ReadRecord {
  const record = JSON.parse(JSON.stringify(good)) as GameRecord;
  return readRecord(JSON.stringify(change(record) ?? record), [spring2025]);
}

describe('a file that is opened', () => {
  it('is a record where it tells the truth, and says how far its check is', () => {
    const told: [number, number][] = [];
    const answer = readRecord(JSON.stringify(good), [spring2025], (...each) => told.push(each));
    expect(answer).toEqual({ ok: true, record: good });
    expect(told).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
  });

  it.each([
    ['', 'unreadable', 'empty'],
    ['{"format": 1,', 'unreadable', 'not-json'],
    ['{}', 'no-record', 'wrong-value'],
    ['{"format": 3}', 'no-record', 'unknown-version'],
    [JSON.stringify({ ...good, seed: 'x' }), 'no-record', 'wrong-value'],
  ])('with the text %j is %s, and says where', (text, reason, code) => {
    expect(readRecord(text, [spring2025])).toMatchObject({ ok: false, reason, problem: { code } });
  });

  it('of other rules is told as such, whatever else is new in it', () => {
    const expected = { ok: false, reason: 'fault', fault: { reason: 'other-rules', recorded: 9 } };
    const rules = { version: 9, digest: null };
    expect(read((record) => ({ ...record, rules }))).toMatchObject(expected);
    expect(read((record) => ({ ...record, rules, weather: 'fine' }))).toMatchObject(expected);
    // Format 1 named its rules by their number.
    expect(read((record) => ({ ...record, format: 1, rules: 9 }))).toMatchObject(expected);
  });

  it('that was changed names the half-year, the region and the stock', () => {
    const answer = read((record) => {
      const { world } = present(played);
      const { marks } = turnOf(record, 2);
      const wuhan = world.regions.findIndex(({ id }) => id === 'wuhan');
      marks.regions = otherMark(marks.regions, wuhan);
      marks.stocks = otherMark(marks.stocks, markedStocks(world).indexOf('aiTalent'));
    });
    expect(answer).toMatchObject({
      reason: 'fault',
      fault: { turn: 2, region: 'wuhan', stock: 'aiTalent' },
      region: { en: 'Wuhan' },
      stock: { en: 'AI talent' },
    });
  });

  it('may bring a scenario of its own, and else needs one that is here', () => {
    const own = { ...spring2025, id: 'my-own' };
    const game = playedGame(3, { turns: 1 }, own);
    const text = (embed: boolean): string => JSON.stringify(recordOf(game, embed));
    expect(readRecord(text(true), [spring2025]).ok).toBe(true);
    expect(readRecord(text(false), [spring2025])).toMatchObject({
      fault: { reason: 'unknown-scenario', scenario: 'my-own' },
    });
  });

  it('opens where nobody has a seat only once the game is over', () => {
    const watched = recordOf(playedGame(5, { turns: 2 }), false);
    const cutShort = withChecksum({ ...watched, history: watched.history.slice(0, 1) });
    expect(readRecord(JSON.stringify(watched), [spring2025]).ok).toBe(true);
    expect(readRecord(JSON.stringify(cutShort), [spring2025])).toEqual({
      ok: false,
      reason: 'nobody',
    });
  });
});
