import { describe, expect, it } from 'vitest';
import { createGame, endTurn, plannedWorld, submit } from '../../src/game/game.ts';
import type { Command } from '../../src/model/commands.ts';
import { LEVERS } from '../../src/model/plan.ts';
import { createNumbers } from '../../src/ui/words/index.ts';
import { regionOf } from '../../src/views/moment.ts';
import { moneyLines, moneyOf } from '../../src/views/money.ts';
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

  it('adds up in the digits that are written, in both languages', () => {
    const written = (text: string): number => Number(text.replace(/[^\d.]/g, ''));
    for (const language of ['zh', 'en'] as const) {
      const numbers = createNumbers(language);
      const yi = (value: number): number => written(numbers.text(value, '亿元'));
      for (const scale of [1, 3.7, 11.3, 57, 211]) {
        let game = gameWith(corridor);
        for (let k = 0; k < 4; k++) {
          game = endTurn(game);
          for (const each of plannedWorld(game).regions) {
            // Purses of any size: the rules are the same for a larger place.
            const { stocks } = each;
            const large = {
              ...each,
              stocks: { ...stocks, purseYi: stocks.purseYi * scale, gdpYi: stocks.gdpYi * scale },
            };
            const lines = moneyLines(moneyOf(large, game.fixed.parameters));
            const { purseYi, incomeYi, programmesPaidYi, forLeversYi, onLeversYi, restYi } = lines;
            expect(yi(purseYi) + yi(incomeYi) - yi(programmesPaidYi)).toBeCloseTo(
              yi(forLeversYi),
              6,
            );
            expect(yi(forLeversYi) - yi(onLeversYi)).toBeCloseTo(yi(restYi), 6);
          }
        }
      }
    }
  });

  it('never spends more than there is, whatever is planned', () => {
    for (const commands of [[corridor, fund], [fund], [{ ...fund, programme: 'talentLadder' }]]) {
      let game = gameWith(...(commands as Command[]));
      for (let k = 0; k < 8; k++) {
        const money = moneyOf(regionOf(plannedWorld(game), region), game.fixed.parameters);
        expect(money.restYi).toBeGreaterThanOrEqual(0);
        expect(money.programmesPaidYi).toBeLessThanOrEqual(money.availableYi);
        game = endTurn(game);
        expect(regionOf(plannedWorld(game), region).stocks.purseYi).toBeGreaterThanOrEqual(0);
      }
    }
  });
});

function zeroShares(): Record<string, number> {
  return Object.fromEntries(LEVERS.map((lever) => [lever, 0]));
}
