import { describe, expect, it } from 'vitest';
import { digestOf } from '../../src/engine/hash.ts';
import { createGame, endTurn, type Game, present } from '../../src/game/game.ts';
import { recordOf, replay, replayWorld } from '../../src/game/replay.ts';
import { playedGame, sample, seatsOf, spring2025 } from '../helpers/games.ts';

const hashes = (game: Game): string[] => game.chapters.map(({ hash }) => hash);
const seeds = Array.from({ length: sample(10, 50) }, (_, k) => k * 97);

describe('law 4: a game is scenario, seed and commands', () => {
  it('gives the same hash in every turn when its record is played again', () => {
    for (const seed of seeds) {
      const game = playedGame(seed, { seats: seatsOf(spring2025, 'random') });
      const record = JSON.parse(JSON.stringify(recordOf(game, false)));
      expect(hashes(replay(record, spring2025))).toEqual(hashes(game));
      expect(hashes(replay(record, spring2025))).toEqual(hashes(replay(record, spring2025)));
    }
  });

  it('reaches the same end state without ledger and hashes', () => {
    for (const seed of seeds) {
      const game = playedGame(seed, { seats: { hangzhou: 'random' } });
      const world = replayWorld(recordOf(game, false), spring2025);
      expect(world).toEqual(present(game).world);
      expect(digestOf(world)).toBe(present(game).hash);
    }
  });

  it('goes on the same when the state is rebuilt from its JSON after every turn', () => {
    for (const seed of seeds) {
      const options = { seats: { beijing: 'random', guangxi: 'random' } } as const;
      let rebuilt = createGame(spring2025, seed, options);
      while (present(rebuilt).turn < rebuilt.turns) {
        rebuilt = endTurn(rebuilt);
        rebuilt = { ...rebuilt, chapters: JSON.parse(JSON.stringify(rebuilt.chapters)) };
      }
      expect(hashes(rebuilt)).toEqual(hashes(playedGame(seed, options)));
    }
  });

  it('goes on the same when the JSON comes back with its keys in another order', () => {
    const reversed = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(reversed);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, inner]) => [key, reversed(inner)]),
      );
    };
    let game = createGame(spring2025, 5);
    while (present(game).turn < game.turns) {
      game = endTurn(game);
      game = { ...game, chapters: reversed(game.chapters) as Game['chapters'] };
    }
    expect(hashes(game)).toEqual(hashes(playedGame(5)));
  });

  it('cannot be changed by who holds it: every state is frozen to the bottom', () => {
    const game = playedGame(3);
    const frozen = (value: unknown): boolean =>
      typeof value !== 'object' ||
      value === null ||
      (Object.isFrozen(value) && Object.values(value).every(frozen));
    for (const { world, notes, commands } of game.chapters) {
      expect([world, notes, ...commands].every(frozen)).toBe(true);
    }
    expect([game.fixed.parameters, game.scenario].every(frozen)).toBe(true);
  });

  it('is not played again from another scenario than its own, nor from none', () => {
    const record = recordOf(playedGame(1, { turns: 1 }), false);
    expect(() => replay(record)).toThrow(RangeError);
    expect(() => replay(record, { ...spring2025, turns: 11 })).toThrow(RangeError);
    const whole = recordOf(playedGame(1, { turns: 1 }), true);
    expect(present(replay(whole)).hash).toBe(whole.history[0]?.hash);
  });

  it('differs between seeds', () => {
    const ends = seeds.map((seed) => present(playedGame(seed)).hash);
    expect(new Set(ends).size).toBe(ends.length);
  });
});
