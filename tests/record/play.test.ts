import { describe, expect, it } from 'vitest';
import type { RegionId } from '../../src/engine/types.ts';
import { stateHash } from '../../src/game/game.ts';
import type { TimedCommand } from '../../src/record/forms/schema.ts';
import { playOut } from '../../src/record/play.ts';
import { playedGame, spring2025 } from '../helpers/games.ts';

const xian = 'xian' as RegionId;
const plan = (turn: number, research: number): TimedCommand => ({
  turn,
  region: xian,
  type: 'plan',
  shares: { research },
});

describe('a game played at one go', () => {
  it('is the game that every seat’s default plays, where nothing else is said', () => {
    const played = playOut(spring2025, 4, { turns: 3 });
    expect(played.ok && stateHash(played.game)).toBe(stateHash(playedGame(4, { turns: 3 })));
  });

  it('seats a person where there are commands, who then continues the plan', () => {
    const played = playOut(spring2025, 4, { turns: 3, commands: [plan(2, 0.01)] });
    if (!played.ok) throw new Error(played.refusal);
    const { game } = played;
    expect(game.seats.xian).toBe('person');
    const given = game.chapters.map(({ commands }) =>
      commands.filter(({ region }) => region === xian),
    );
    expect(given).toEqual([
      [],
      [],
      [{ region: xian, type: 'plan', shares: { research: 0.01 } }],
      [],
    ]);
  });

  it.each([
    ['a region that is not there', { ...plan(1, 0), region: 'mars' as RegionId }, 'unknown-region'],
    ['a half-year that is not played', plan(9, 0), 'game-over'],
    ['shares over one', plan(2, 0.99), 'shares-over-one'],
  ])('stops at %s', (_, command, refusal) => {
    const commands = [plan(1, 0.1), command];
    const { turn, region } = command;
    expect(playOut(spring2025, 4, { turns: 3, commands })).toEqual({
      ok: false,
      at: 1,
      turn,
      region,
      refusal,
    });
  });
});
