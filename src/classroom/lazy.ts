// What comes of an exercise where a team gives no command at all: the measure of what decisions add.

import type { RegionId } from '../engine/types.ts';
import { endTurn, type Game, isOver } from '../game/game.ts';
import type { Scenario } from '../scenario/schema.ts';
import { type Exercise, exerciseGame } from './exercise.ts';

/** A game to its end as it is preset, and as nobody changed it. */
export function lazyGame(exercise: Exercise, scenario: Scenario, region: RegionId): Game {
  let game = exerciseGame(exercise, scenario, region);
  while (!isOver(game)) game = endTurn(game);
  return game;
}
