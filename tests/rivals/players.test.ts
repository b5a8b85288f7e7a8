import { describe, expect, it } from 'vitest';
import { createGame, endTurn, present } from '../../src/game/game.ts';
import { tableOf } from '../../src/game/table.ts';
import { refusalOf } from '../../src/model/commands.ts';
import { STYLES } from '../../src/model/style.ts';
import type { World } from '../../src/model/world.ts';
import { commandsOf, PLAYERS } from '../../src/rivals/players.ts';
import { seatOf } from '../../src/rivals/seat.ts';
import { STYLE_SPECS } from '../../src/rivals/styles.ts';
import { playedGame, seatsOf, spring2025 } from '../helpers/games.ts';

const game = playedGame(8, { turns: 3 });
const { world } = present(game);
const table = tableOf(spring2025, game.turns);
const noDraw = (count: number): readonly number[] => new Array<number>(count).fill(0.5);

describe('a rival', () => {
  it.each(PLAYERS)('playing `%s` gives legal commands only, in every turn', (player) => {
    const turns = player === 'expert' ? 5 : 20;
    const played = playedGame(11, { turns, seats: seatsOf(spring2025, player) });
    for (const { dropped } of played.chapters) expect(dropped).toBe(0);
  });

  it.each(PLAYERS)('playing `%s` cannot see what the others plan', (player) => {
    const schemed: World = {
      ...world,
      regions: world.regions.map((region) =>
        region.id === 'hangzhou'
          ? region
          : {
              ...region,
              plan: { ...region.plan, surplus: 'fund' },
              programmes: [],
              target: { ...region.target, outputYi: 1 },
            },
      ),
    };
    const at = world.regions.findIndex(({ id }) => id === 'hangzhou');
    const commands = (seen: World): unknown => commandsOf(player, seatOf(seen, at, table, noDraw));
    expect(commands(schemed)).toEqual(commands(world));
  });

  it('has the same purse and the same commands as anyone', () => {
    world.regions.forEach((_, at) => {
      for (const command of commandsOf('default', seatOf(world, at, table, noDraw))) {
        expect(refusalOf(world, command)).not.toBe('unknown-command');
      }
    });
  });
});

describe('a style', () => {
  it.each(STYLES)('%s spends no more than its purse', (style) => {
    const total = STYLE_SPECS[style].percents.reduce((a, b) => a + b, 0);
    expect(total).toBeLessThanOrEqual(100);
  });

  it('shows in what its region does, as the article tells', () => {
    let played = createGame(spring2025, 3);
    for (let turn = 0; turn < 12; turn++) played = endTurn(played);
    const running = (id: string): string[] =>
      (present(played).world.regions.find((region) => region.id === id)?.programmes ?? []).map(
        ({ programme }) => programme,
      );
    expect(running('beijing')).toEqual(expect.arrayContaining(['longLifeFund', 'openScenes']));
    expect(running('hangzhou')).toEqual(
      expect.arrayContaining(['scienceCorridor', 'patientFunds']),
    );
    expect(running('suzhou')).toContain('talentLadder');
    expect(running('shanghai')).toContain('environmentDrive');
    expect(running('shenzhen')).toEqual(expect.arrayContaining(['industryUpgrading', 'direction']));
    expect(running('chengdu')).toContain('innovationPlatforms');
    expect(running('guangxi')).toContain('promotionTours');
    expect(running('liaoning')).toContain('environmentDrive');
  });
});
