// Saves as earlier versions wrote them: every command of every seat, and only the last state's hash.
import { createGame, type Game, playChapter, type Sitter, stateHash } from '../game/game.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { Command } from '../views/vocabulary.ts';

export type OldMoves = {
  format: 1;
  scenario: { id: string };
  /** The whole scenario, where it is not one that is shipped. */
  embedded?: Scenario;
  seed: number;
  seats: Record<string, Sitter>;
  turns: number;
  /** Commands of each ended half-year. */
  history: Command[][];
  /** State hash after the last of them. */
  hash: string;
};

export function isOld(moves: unknown): moves is OldMoves {
  return (moves as Partial<OldMoves> | null)?.format === 1;
}

/** The game played again; null where it does not come out the same. Throws on what was never one. */
export function oldGame(
  { embedded, scenario: { id }, seed, seats, turns, history, hash }: OldMoves,
  scenarios: readonly Scenario[],
): Game | null {
  const scenario = embedded ?? scenarios.find((each) => each.id === id);
  if (scenario === undefined || history.length > turns) return null;
  let game = createGame(scenario, seed, { seats, turns });
  for (const commands of history) game = playChapter(game, commands);
  return stateHash(game) === hash ? game : null;
}
