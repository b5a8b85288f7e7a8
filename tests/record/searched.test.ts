// Players who search: a record keeps what they command, since to work it out again takes a while,
// and whoever checks it works it out all the same.
import { describe, expect, it } from 'vitest';
import { stateHash } from '../../src/game/game.ts';
import { recordOf } from '../../src/game/replay.ts';
import type { Command } from '../../src/model/commands.ts';
import {
  type CompactRecord,
  packRecord,
  playCompact,
  unpackRecord,
} from '../../src/record/forms/compact.ts';
import { verifyRecord } from '../../src/record/verify.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { playedGame, spring2025 } from '../helpers/games.ts';

const shipped = (id: string): Scenario | undefined =>
  id === spring2025.id ? spring2025 : undefined;

const game = playedGame(7, { turns: 3, seats: { xian: 'expert', wuhan: 'steady' } });
const record = recordOf(game, false);
const compact = packRecord(record);

/** The expert does nothing in the second half-year, or so the record says. */
const forged: CompactRecord = {
  ...compact,
  moves: compact.moves.map((commands, k) => (k === 1 ? [] : commands)),
};
const given = (): Command[] => compact.moves.flat();

describe('a game with an expert', () => {
  it('is the same each time it is played', () => {
    const again = playedGame(7, { turns: 3, seats: { xian: 'expert', wuhan: 'steady' } });
    expect(stateHash(again)).toBe(stateHash(game));
  });

  it('keeps the expert’s commands in its smallest form, and nobody else’s', () => {
    expect(new Set(given().map(({ region }) => region))).toEqual(new Set(['xian']));
  });

  it('is unpacked to the record that it was', () => {
    const unpacked = unpackRecord(compact, shipped);
    expect(unpacked.ok && unpacked.record).toEqual(record);
  });

  it('verifies', () => {
    expect(verifyRecord(record, shipped).ok).toBe(true);
  });

  it('does not verify with commands that the expert would not have given', () => {
    expect(playCompact(forged, shipped)).toMatchObject({
      ok: false,
      fault: { reason: 'player-differs', turn: 2, region: 'xian', player: 'expert' },
    });
  });

  it('is taken as it is where it is our own, up to what its digests say', () => {
    const own = playCompact(compact, shipped, { isOwn: true });
    expect(own.ok && stateHash(own.game)).toBe(stateHash(game));
    expect(playCompact(forged, shipped, { isOwn: true })).toMatchObject({
      ok: false,
      fault: { reason: 'state-differs', turn: 2 },
    });
  });
});
