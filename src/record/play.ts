// A whole game at one go, with commands that were written down beforehand.
import type { RegionId } from '../engine/types.ts';
import {
  createGame,
  endTurn,
  type Game,
  isOver,
  present,
  type Sitter,
  submit,
} from '../game/game.ts';
import type { Command, Refusal } from '../model/commands.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { TimedCommand } from './forms/schema.ts';

export type PlayOptions = {
  turns?: number;
  /** Seats not named are a person's where there are commands for them, and else `default`. */
  seats?: Readonly<Record<string, Sitter>>;
  commands?: readonly TimedCommand[];
};

export type Played =
  | { ok: true; game: Game }
  | { ok: false; at: number; turn: number; region: RegionId; refusal: Refusal };

/**
 * Plays to the end, or to the first command that is refused (`at`: its place in the list).
 * Throws RangeError on a seed, a seat or a length that cannot be.
 */
export function playOut(scenario: Scenario, seed: number, options: PlayOptions = {}): Played {
  const { commands = [], turns } = options;
  const seats: Record<string, Sitter> = { ...options.seats };
  for (const [at, { turn, region }] of commands.entries()) {
    if (!scenario.regions.some(({ id }) => id === region)) {
      return { ok: false, at, turn, region, refusal: 'unknown-region' };
    }
    seats[region] ??= 'person';
  }
  let game = createGame(scenario, seed, turns === undefined ? { seats } : { seats, turns });
  for (const [at, { turn, region }] of commands.entries()) {
    if (turn > game.turns) return { ok: false, at, turn, region, refusal: 'game-over' };
  }
  while (!isOver(game)) {
    const coming = present(game).turn + 1;
    for (const [at, timed] of commands.entries()) {
      if (timed.turn !== coming) continue;
      const { turn, ...command } = timed;
      const submitted = submit(game, command satisfies Command);
      if (!submitted.ok) {
        return { ok: false, at, turn, region: timed.region, refusal: submitted.refusal };
      }
      game = submitted.game;
    }
    game = endTurn(game);
  }
  return { ok: true, game };
}
