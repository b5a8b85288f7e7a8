import { describe, expect, it } from 'vitest';
import {
  createGame,
  endTurn,
  gameAt,
  sitterAt,
  stateHash,
  submit,
  takeSeat,
} from '../../src/game/game.ts';
import { recordOf, replay } from '../../src/game/replay.ts';
import type { Command } from '../../src/model/commands.ts';
import { playedGame, spring2025 } from '../helpers/games.ts';

const whole = playedGame(8, { turns: 6, seats: { hangzhou: 'person' } });
const research = (region: string): Command =>
  ({ region, type: 'plan', shares: { research: 0 } }) as Command;

describe('a moment of a game', () => {
  it('is the game as it stood, and is played on to the same end', () => {
    let game = gameAt(whole, 2);
    expect(stateHash(game)).toBe(whole.chapters[2]?.hash);
    while (game.chapters.length < whole.chapters.length) game = endTurn(game);
    expect(stateHash(game)).toBe(stateHash(whole));
  });

  it('leaves the game it is taken from as it was', () => {
    const before = JSON.stringify([whole.seats, whole.chapters.length, stateHash(whole)]);
    endTurn(takeSeat(gameAt(whole, 3), 'wuhan'));
    expect(JSON.stringify([whole.seats, whole.chapters.length, stateHash(whole)])).toBe(before);
  });

  it('is one that was played', () => {
    expect(() => gameAt(whole, 7)).toThrow(/no half-year 7/);
  });
});

describe('a seat taken over', () => {
  const taken = takeSeat(gameAt(whole, 2), 'wuhan');

  it('is a person’s from the next half-year on, and was another’s until then', () => {
    expect(submit(taken, research('wuhan')).ok).toBe(true);
    expect([1, 2, 3].map((turn) => sitterAt(taken, 'wuhan', turn))).toEqual([
      'default',
      'default',
      'person',
    ]);
    expect(submit(gameAt(whole, 2), research('wuhan'))).toEqual({
      ok: false,
      refusal: 'not-your-seat',
    });
  });

  it('is given back by going behind that moment, and kept by going to it', () => {
    const later = endTurn(taken);
    expect(gameAt(later, 1)).toMatchObject({ taken: {}, seats: { wuhan: 'default' } });
    expect(gameAt(later, 2)).toMatchObject({ taken: taken.taken, seats: { wuhan: 'person' } });
  });

  it('changes nothing where a person sits already, and is one of the scenario’s', () => {
    expect(takeSeat(whole, 'hangzhou')).toBe(whole);
    expect(() => takeSeat(whole, 'mars')).toThrow(/no region mars/);
    expect(() =>
      createGame(spring2025, 1, { taken: { wuhan: { turn: 1, from: 'default' } } }),
    ).toThrow(/nobody took over the seat of wuhan/);
  });

  it('survives being recorded and replayed', () => {
    const answer = submit(taken, research('wuhan'));
    if (!answer.ok) throw new Error(answer.refusal);
    const game = endTurn(answer.game);
    const again = replay(recordOf(game, false), spring2025);
    expect(again).toMatchObject({ seats: game.seats, taken: game.taken });
    expect(stateHash(again)).toBe(stateHash(game));
    expect(stateHash(game)).not.toBe(whole.chapters[3]?.hash);
  });
});
