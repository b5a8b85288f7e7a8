import { describe, expect, it } from 'vitest';
import { createGame, endTurn, type Game, playChapter, ruleCommands } from '../../src/game/game.ts';
import { recordOf } from '../../src/game/replay.ts';
import { LEVERS } from '../../src/model/plan.ts';
import { verifyRecord } from '../../src/record/verify.ts';
import { spring2025 } from '../helpers/games.ts';

const shipped = (): typeof spring2025 => spring2025;

/** Two half-years in which Beijing, labelled `default`, was made to spend nothing. */
function withDisarmedBeijing(): Game {
  const game = createGame(spring2025, 9, { turns: 2, seats: { hangzhou: 'person' } });
  const idle = Object.fromEntries(LEVERS.map((lever) => [lever, 0]));
  const commands = ruleCommands(game).map((command) =>
    command.region === 'beijing' && command.type === 'plan'
      ? { ...command, shares: idle }
      : command,
  );
  return endTurn(playChapter(game, commands));
}

describe('a record whose rivals did not play as themselves', () => {
  it('does not check, although its hashes are those of its commands', () => {
    const verdict = verifyRecord(recordOf(withDisarmedBeijing(), false), shipped);
    expect(verdict).toEqual({
      ok: false,
      fault: { reason: 'player-differs', turn: 1, region: 'beijing', player: 'default' },
      looks: 'other-version',
    });
  });

  it('does not check when a person’s seat is relabelled', () => {
    const game = endTurn(createGame(spring2025, 9, { turns: 1, seats: { hangzhou: 'person' } }));
    const record = recordOf(game, false);
    record.seats.hangzhou = 'random';
    expect(verifyRecord(record, shipped)).toMatchObject({
      fault: { reason: 'player-differs', region: 'hangzhou' },
    });
  });
});
