// What comes of an exercise where a team gives no command at all: the measure of what decisions add.

import type { RegionId } from '../engine/types.ts';
import { endTurn, type Game, isOver, searchOf } from '../game/game.ts';
import { type Planning, plannedBy } from '../game/planning.ts';
import type { Command } from '../model/commands.ts';
import type { Scenario } from '../scenario/schema.ts';
import { type Exercise, exerciseGame } from './exercise.ts';

/** A game to its end as it is preset, and as nobody changed it; `think` where players search. */
export async function lazyGame(
  exercise: Exercise,
  scenario: Scenario,
  region: RegionId,
  think: (search: Planning) => Promise<readonly Command[]> = async (search) => plannedBy(search),
): Promise<Game> {
  let game = exerciseGame(exercise, scenario, region);
  while (!isOver(game)) {
    const search = searchOf(game);
    game = endTurn(game, search === null ? [] : await think(search));
  }
  return game;
}
