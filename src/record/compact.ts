// A game in its smallest form: what persons commanded, and digests to hold the game that comes of
// it against. All else is worked out again, by playing.
import type { Sitter } from '../game/game.ts';
import type { Command } from '../model/commands.ts';
import type { Player } from '../rivals/players.ts';
import type { Scenario } from '../scenario/schema.ts';

export type CompactRecord = {
  format: 2;
  game: string;
  rules: { version: number; digest: string | null };
  scenario: { id: string; digest: string };
  /** The whole scenario, where it is not one that is shipped. */
  embedded?: Scenario | undefined;
  name?: string | undefined;
  seed: number;
  /** Seats that `default` does not play. */
  seats: Record<string, Sitter>;
  taken?: Record<string, { turn: number; from: Player }> | undefined;
  turns: number;
  /** Each played half-year's commands of those whose commands cannot be worked out. */
  moves: Command[][];
  /** The first 8 hex digits of each half-year's hash, run together. */
  digests: string;
  /** The last half-year's whole hash; the start's where none was played. */
  hash: string;
  notes?: { turn: number; text: string }[] | undefined;
};
