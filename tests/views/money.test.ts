import { describe, expect, it } from 'vitest';
import { createGame, endTurn, plannedWorld, submit } from '../../src/game/game.ts';
import type { Command } from '../../src/model/commands.ts';
import { LEVERS } from '../../src/model/plan.ts';
import { regionOf } from '../../src/views/moment.ts';
import { moneyOf } from '../../src/views/money.ts';
import { spring2025 } from '../helpers/games.ts';

const seats = { liaoning: 'person' as const };

function gameWith(...commands: Command[]) {
  return commands.reduce(
    (game, command) => {
      const answer = submit(game, command);
      if (!answer.ok) throw new Error(answer.refusal);
      return answer.game;
    },
    createGame(spring2025, 42, { seats }),
  );
}

const region = 'liaoning' as Command['region'];
const corridor: Command = { region, type: 'startProgramme', programme: 'scienceCorridor' };
const fund: Command = { region, type: 'startProgramme', programme: 'longLifeFund' };

describe('the money of the coming half-year', () => {
  it.each([
    ['as the region starts', []],
    ['with all money saved', [{ region, type: 'plan', shares: zeroShares() } as Command]],
    ['with the rest spread', [{ region, type: 'plan', surplus: 'spread' } as Command]],
    ['with the rest in the fund', [{ region, type: 'plan', surplus: 'fund' } as Command]],
    ['with a dear programme', [corridor]],
    ['with more programmes than it can pay', [corridor, fund]],
  ])('adds up, and is what the half-year then does: %s', (_, commands) => {
    const game = gameWith(...commands);
    const money = moneyOf(regionOf(plannedWorld(game), region), game.fixed.parameters);
    const onLevers = LEVERS.reduce((sum, lever) => sum + money.leverYi[lever], 0);
    expect(money.purseYi + money.incomeYi).toBeCloseTo(money.availableYi, 9);
    expect(money.availableYi - money.programmesPaidYi).toBeCloseTo(money.forLeversYi, 9);
    expect(money.forLeversYi - onLevers).toBeCloseTo(money.restYi, 9);
    expect(money.fundedShare).toBeLessThanOrEqual(1);

    const after = endTurn(game).chapters[1];
    const purseYi = regionOf(after?.world ?? plannedWorld(game), region).stocks.purseYi;
    expect(purseYi).toBeCloseTo(money.restGoes === 'fund' ? 0 : money.restYi, 9);
  });
});

function zeroShares(): Record<string, number> {
  return Object.fromEntries(LEVERS.map((lever) => [lever, 0]));
}
