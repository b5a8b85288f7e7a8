// From a written list of moves to the record of the game.
import { createGame, endTurn, type Game, submit, takeSeat } from '../../src/game/game.ts';
import { type GameRecord, recordOf } from '../../src/game/replay.ts';
import { shippedScenario } from '../helpers/games.ts';
import type { Play } from './hand.ts';

/** Throws where a move is refused, and says which: the rules have changed, so must the list. */
export function recordOfPlay(play: Play): GameRecord {
  const { file, seed, turns, seats, takes = [], moves = {}, name, notes } = play;
  const scenario = shippedScenario(play.scenario);
  let game: Game = createGame(scenario, seed, { seats, ...(turns !== undefined && { turns }) });
  for (let turn = 1; turn <= (play.played ?? game.turns); turn++) {
    for (const { after, region } of takes) if (after === turn - 1) game = takeSeat(game, region);
    for (const move of moves[turn] ?? []) {
      const command = typeof move === 'function' ? move(game) : move;
      const submitted = submit(game, command);
      if (!submitted.ok) {
        const said = JSON.stringify(command);
        throw new Error(`${file}, half-year ${turn}: ${submitted.refusal}: ${said}`);
      }
      game = submitted.game;
    }
    game = endTurn(game);
  }
  return recordOf(game, false, {
    ...(name !== undefined && { name }),
    ...(notes !== undefined && { notes: [...notes] }),
  });
}
