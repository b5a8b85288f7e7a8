// V5: whoever plays a seat decides by what that seat can see. Neither the others' plans, hidden
// stocks and targets nor the luck to come change what it commands this half-year.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createGame, endTurn, type Game, present, submit } from '../../src/game/game.ts';
import type { Command } from '../../src/model/commands.ts';
import type { Region, World } from '../../src/model/world.ts';
import { PLAYERS, type Player } from '../../src/rivals/players.ts';
import { HIGHEST_SEED } from '../../src/scenario/limits.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { playedGame, sample, seatsOf, shippedScenario, spring2025 } from '../helpers/games.ts';

const luck = vi.hoisted(() => ({ turnedFrom: Number.POSITIVE_INFINITY }));

// The real generator; from some turn on the game's own luck is turned round, players' draws not.
vi.mock('../../src/engine/chance.ts', async (original) => {
  const chance = await original<typeof import('../../src/engine/chance.ts')>();
  return {
    ...chance,
    drawUniforms: (seed: number, turn: number, purpose: string, count: number) => {
      const uniforms = chance.drawUniforms(seed, turn, purpose, count);
      // Futures that a player dreams of have seeds that no game has.
      const isGame = seed <= HIGHEST_SEED && !purpose.startsWith('player/');
      const turned = turn >= luck.turnedFrom && isGame;
      return turned ? uniforms.map((u) => 1 - 2 ** -40 - u * (1 - 2 ** -39)) : uniforms;
    },
  };
});

beforeEach(() => {
  luck.turnedFrom = Number.POSITIVE_INFINITY;
});

const scenarios = [spring2025, shippedScenario('twenty-years')];
const SEATS = ['hangzhou', 'guangxi', 'beijing'];
const MOMENTS = [1, 4, 9];

/** Another plan, another target, other stocks that no league table shows. */
function schemed(region: Region): Region {
  return {
    ...region,
    stocks: {
      ...region.stocks,
      purseYi: region.stocks.purseYi * 7 + 100,
      credibility: 3,
      trainingPipeline: region.stocks.trainingPipeline * 4 + 9,
      governmentCapacity: 90,
      environmentNorm: 20,
    },
    plan: { ...region.plan, surplus: 'fund', priority: 'capital' },
    programmes: [],
    target: { ...region.target, outputYi: 1 },
  };
}

function withOthers(game: Game, own: string): Game {
  const last = present(game);
  const world: World = {
    ...last.world,
    regions: last.world.regions.map((each) => (each.id === own ? each : schemed(each))),
  };
  return { ...game, chapters: [...game.chapters.slice(0, -1), { ...last, world }] };
}

const commandsOf = (game: Game, id: string): Command[] =>
  present(game).commands.filter(({ region }) => region === id);

/** Every seat is played so; experts think, so that only those that are looked at are theirs. */
function seatsFor(scenario: Scenario, player: Player): Record<string, Player> {
  if (player !== 'expert') return seatsOf(scenario, player);
  return Object.fromEntries(SEATS.map((id) => [id, player]));
}

describe.each(PLAYERS)('V5: a seat played by `%s`', (player) => {
  const games = scenarios.flatMap((scenario) =>
    Array.from({ length: sample(2, 20) }, (_, k) =>
      MOMENTS.map((turns) => {
        const options = { seats: seatsFor(scenario, player), turns: 12 };
        let game = createGame(scenario, k * 31 + 5, options);
        while (present(game).turn < turns) game = endTurn(game);
        return game;
      }),
    ).flat(),
  );

  it('commands the same whatever the others plan and hide', () => {
    for (const game of games) {
      const usual = endTurn(game);
      for (const id of SEATS) {
        const other = endTurn(withOthers(game, id));
        expect(commandsOf(other, id)).toEqual(commandsOf(usual, id));
        // The change was one that matters.
        expect(present(other).hash).not.toBe(present(usual).hash);
      }
    }
  });

  it('does not foresee the luck to come', () => {
    for (const game of games) {
      luck.turnedFrom = Number.POSITIVE_INFINITY;
      const usual = endTurn(game);
      luck.turnedFrom = present(game).turn + 1;
      const other = endTurn(game);
      expect(present(other).commands).toEqual(present(usual).commands);
      expect(present(other).hash).not.toBe(present(usual).hash);
    }
  });
});

it('V5: a seat sees a person’s commands only when the half-year has ended', () => {
  const options = { seats: { beijing: 'person' } } as const;
  const game = { ...playedGame(3, { ...options, turns: 4 }), turns: 12 };
  const submitted = submit(game, {
    region: 'beijing' as Command['region'],
    type: 'plan',
    shares: { training: 0, research: 0, compute: 0.3 },
  });
  if (!submitted.ok) throw new Error(submitted.refusal);
  const others = (played: Game): Command[] =>
    present(played).commands.filter(({ region }) => region !== 'beijing');
  expect(others(endTurn(submitted.game))).toEqual(others(endTurn(game)));
});
