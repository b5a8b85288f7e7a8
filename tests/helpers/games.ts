// Real games for tests: the shipped scenarios, and games played in several ways.
import { readFileSync } from 'node:fs';
import { createGame, endTurn, type Game, type GameOptions } from '../../src/game/game.ts';
import type { Player } from '../../src/rivals/players.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { createShelf, SHIPPED } from '../../src/scenario/shelf.ts';

function shippedText(id: string): string {
  return readFileSync(new URL(`../../scenarios/${id}.json`, import.meta.url), 'utf8');
}

/** What a scenario may build on. */
export const { bases } = createShelf((id) =>
  SHIPPED.some((shipped) => shipped === id) ? shippedText(id) : undefined,
);

export function shippedScenario(id: string): Scenario {
  const parsed = parseScenario(shippedText(id), bases);
  if (!parsed.ok) throw new Error(`${id}: ${JSON.stringify(parsed.problems[0])}`);
  return parsed.value;
}

export const spring2025 = shippedScenario('spring-2025');

/** Every seat played by one player. */
export function seatsOf(scenario: Scenario, player: Player): Record<string, Player> {
  return Object.fromEntries(scenario.regions.map(({ id }) => [id, player]));
}

export function playedGame(
  seed: number,
  options: GameOptions = {},
  scenario: Scenario = spring2025,
): Game {
  let game = createGame(scenario, seed, options);
  while (game.chapters.length <= game.turns) game = endTurn(game);
  return game;
}

/** Published samples with JINGZHU_FULL set, a stated part of them otherwise. */
export function sample(reduced: number, published: number): number {
  return process.env.JINGZHU_FULL === '1' ? published : reduced;
}
