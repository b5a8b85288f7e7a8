import { describe, expect, it } from 'vitest';
import { createGame, endTurn, type Game, isOver } from '../../src/game/game.ts';
import { checkScenario } from '../../src/scenario/parse.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { SHIPPED } from '../../src/scenario/shelf.ts';
import { shippedScenario, spring2025 } from '../helpers/games.ts';

type Events = Scenario['events'];

function withEvents(events: Events, parameters: Scenario['parameters'] = {}): Scenario {
  const checked = checkScenario({ ...spring2025, events, parameters });
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
  return checked.value;
}

function played(scenario: Scenario, seed: number, turns = scenario.turns): Game {
  let game = createGame(scenario, seed, { turns });
  while (!isOver(game)) game = endTurn(game);
  return game;
}

/** The national events of a game, as `turn kind`. */
function eventsOf(game: Game): string[] {
  return game.chapters.flatMap(({ turn, notes }) =>
    notes.flatMap(({ kind }) =>
      kind === 'supplyCut' || kind === 'regimeShift' ? [`${turn} ${kind}`] : [],
    ),
  );
}

const NO_LUCK = { regimeHazard: 0, supplyCutHazard: 0 };

describe('a scripted event', () => {
  const events: Events = [
    { turn: 2, kind: 'supplyCut' },
    { turn: 5, kind: 'regimeShift' },
    { turn: 5, kind: 'supplyCut' },
  ];

  it('happens in its half-year and in no other', () => {
    const scenario = withEvents(events, NO_LUCK);
    for (const seed of [1, 2, 3]) {
      expect(eventsOf(played(scenario, seed, 8))).toEqual([
        '2 supplyCut',
        '5 regimeShift',
        '5 supplyCut',
      ]);
    }
  });

  it('comes on top of what luck brings, and once where both would bring it', () => {
    for (let seed = 0; seed < 12; seed++) {
      const drawn = eventsOf(played(withEvents([]), seed));
      const both = eventsOf(played(withEvents(events), seed));
      const scripted = events.map(({ turn, kind }) => `${turn} ${kind}`);
      expect(both.toSorted()).toEqual([...new Set([...drawn, ...scripted])].toSorted());
    }
  });

  it('leaves all that went before it as it was', () => {
    const plain = played(withEvents([]), 9);
    const late = played(withEvents([{ turn: 7, kind: 'supplyCut' }]), 9);
    const stocks = (game: Game, turn: number) => {
      const world = game.chapters[turn]?.world;
      return [world?.regions, world?.outside];
    };
    for (let turn = 0; turn < 7; turn++) expect(stocks(late, turn)).toEqual(stocks(plain, turn));
    expect(stocks(late, 7)).not.toEqual(stocks(plain, 7));
  });

  it('raises the price of compute when supply is cut', () => {
    const price = (game: Game, turn: number): number =>
      game.chapters[turn]?.world.outside[1]?.stocks.computePriceYi ?? Number.NaN;
    const plain = played(withEvents([], NO_LUCK), 4, 4);
    const cut = played(withEvents([{ turn: 3, kind: 'supplyCut' }], NO_LUCK), 4, 4);
    expect(price(cut, 2)).toBe(price(plain, 2));
    expect(price(cut, 3)).toBeGreaterThan(1.2 * price(plain, 3));
  });

  it('shifts nobody’s luck: an event that changes nothing leaves every number alone', () => {
    const still = { regimeGain: 0, regimeLoss: 0, regimeSalience: 0, ...NO_LUCK };
    const plain = played(withEvents([], { supplyCutJump: 0, ...still }), 5);
    const cut = played(
      withEvents([{ turn: 1, kind: 'supplyCut' }], { supplyCutJump: 0, ...still }),
      5,
    );
    expect(cut.chapters[12]?.world.regions).toEqual(plain.chapters[12]?.world.regions);
    expect(cut.chapters[12]?.world.outside).toEqual(plain.chapters[12]?.world.outside);
  });
});

it.each(SHIPPED)('%s scripts events that its own length reaches', (id) => {
  const { events, turns } = shippedScenario(id);
  for (const { turn } of events) expect(turn).toBeLessThanOrEqual(turns);
});
