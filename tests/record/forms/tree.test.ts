import { describe, expect, it } from 'vitest';
import {
  createGame,
  endTurn,
  type Game,
  gameAt,
  submit,
  takeSeat,
} from '../../../src/game/game.ts';
import { recordOf, withChecksum } from '../../../src/game/replay.ts';
import { packRecord } from '../../../src/record/forms/compact.ts';
import { checkTree } from '../../../src/record/forms/parse.ts';
import { isOneStart, splitTurn, treeOf } from '../../../src/record/forms/tree.ts';
import { playedGame, spring2025 } from '../../helpers/games.ts';

const trunk = playedGame(4, { turns: 5 });

/** The trunk up to a half-year, and then a person in Xi’an who buys no computing. */
function branchAfter(turn: number): Game {
  let game = takeSeat(gameAt(trunk, turn), 'xian');
  const command = { region: 'xian', type: 'plan', shares: { compute: 0 } } as never;
  const submitted = submit(game, command);
  if (!submitted.ok) throw new Error(submitted.refusal);
  game = submitted.game;
  while (game.chapters.length <= 5) game = endTurn(game);
  return game;
}

const record = recordOf(trunk, false);
const early = recordOf(branchAfter(1), false, { name: 'early' });
const late = recordOf(branchAfter(3), false, { name: 'late' });

describe('games of one start', () => {
  it('part at the first half-year that is another', () => {
    expect(splitTurn(record, early)).toBe(2);
    expect(splitTurn(late, record)).toBe(4);
    expect(splitTurn(early, late)).toBe(2);
    expect(splitTurn(packRecord(late), record)).toBe(4);
  });

  it('do not part while one goes on as the other', () => {
    expect(splitTurn(record, record)).toBe(null);
    expect(splitTurn(recordOf(gameAt(trunk, 2), false), record)).toBe(null);
    expect(splitTurn(record, recordOf(createGame(spring2025, 4, { turns: 5 }), false))).toBe(null);
  });

  it('are a tree in one file', () => {
    const tree = treeOf([record, early, late].map(packRecord));
    expect(tree.games.map(({ name }) => name)).toEqual([undefined, 'early', 'late']);
    const read = JSON.parse(JSON.stringify(tree)) as unknown;
    expect(checkTree(read)).toEqual({ ok: true, value: read });
  });
});

it('games of another seed, length or scenario are of another tree', () => {
  const own = { ...spring2025, regions: spring2025.regions.slice(0, 5) };
  const others = [
    playedGame(5, { turns: 5 }),
    playedGame(4, { turns: 4 }),
    playedGame(4, { turns: 5 }, own),
  ];
  for (const other of others.map((game) => recordOf(game, false))) {
    expect(isOneStart(record, other)).toBe(false);
    const games = [record, other].map(packRecord);
    expect(() => treeOf(games)).toThrow(RangeError);
    expect(checkTree(withChecksum({ format: 2, games }))).toMatchObject({
      ok: false,
      problems: [{ pointer: '/games/1' }],
    });
  }
  expect(isOneStart(record, early)).toBe(true);
  expect(() => treeOf([])).toThrow(RangeError);
});
