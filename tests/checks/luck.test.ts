import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { RegionId } from '../../src/engine/types.ts';
import { createGame, endTurn, present, submit } from '../../src/game/game.ts';
import type { Command } from '../../src/model/commands.ts';
import { spring2025 } from '../helpers/games.ts';

const drawn = vi.hoisted(() => new Map<string, string>());

// The real generator, overheard: every address drawn from, with what came out.
vi.mock('../../src/engine/chance.ts', async (original) => {
  const chance = await original<typeof import('../../src/engine/chance.ts')>();
  return {
    ...chance,
    drawUniforms: (seed: number, turn: number, purpose: string, count: number) => {
      const uniforms = chance.drawUniforms(seed, turn, purpose, count);
      drawn.set(`${seed}/${turn}/${purpose}/${count}`, uniforms.join(' '));
      return uniforms;
    },
  };
});

const hangzhou = 'hangzhou' as RegionId;
const bold: Command[] = [
  {
    region: hangzhou,
    type: 'plan',
    shares: { training: 0.4, earlyFunds: 0, environment: 0, research: 0 },
  },
  { region: hangzhou, type: 'endProgramme', programme: 'scienceCorridor' },
  { region: hangzhou, type: 'startProgramme', programme: 'promotionTours' },
];

function drawsOf(commands: readonly Command[]): Map<string, string> {
  drawn.clear();
  let game = createGame(spring2025, 7, { seats: { hangzhou: 'person' } });
  for (const command of commands) {
    const result = submit(game, command);
    if (!result.ok) throw new Error(result.refusal);
    game = result.game;
  }
  while (present(game).turn < game.turns) game = endTurn(game);
  return new Map(drawn);
}

describe('law 2: common luck', () => {
  beforeEach(() => drawn.clear());

  it('draws the same uniforms at the same addresses whatever a seat commands', () => {
    const quiet = drawsOf([]);
    const loud = drawsOf(bold);
    expect(quiet.size).toBeGreaterThan(12);
    expect(loud).toEqual(quiet);
  });

  it('leaves all that no seat can influence as it was', () => {
    const nation = (commands: readonly Command[]): unknown[] => {
      let game = createGame(spring2025, 7, { seats: { hangzhou: 'person' } });
      for (const command of commands) {
        const result = submit(game, command);
        if (result.ok) game = result.game;
      }
      const seen: unknown[] = [];
      while (present(game).turn < game.turns) {
        game = endTurn(game);
        const { world, notes } = present(game);
        const { salience, computePriceYi } = world.outside[1]?.stocks ?? {};
        const events = notes.filter(({ kind }) => kind === 'regimeShift' || kind === 'supplyCut');
        seen.push({
          salience,
          computePriceYi,
          events,
          gdp: world.regions.map((r) => r.stocks.gdpYi),
        });
      }
      return seen;
    };
    expect(nation(bold)).toEqual(nation([]));
  });

  it('gives every turn, purpose and seed an address of its own', () => {
    const quiet = drawsOf([]);
    expect(new Set(quiet.values()).size).toBe(quiet.size);
  });
});
