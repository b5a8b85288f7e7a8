// The autosave: scenario, seed, seats and all commands, from which the game is played again. It
// holds no state of the model, so it cannot bring a wrong one back.
import type { RegionId } from '../engine/types.ts';
import { createGame, type Game, playChapter, type Sitter, stateHash } from '../game/game.ts';
import { RULES_VERSION } from '../game/version.ts';
import type { Scenario } from '../scenario/schema.ts';
import { scenarioDigest } from '../scenario/start.ts';
import type { Command } from '../views/vocabulary.ts';

export type Autosave = {
  format: 1;
  rules: number;
  scenario: { id: string; digest: string };
  seed: number;
  seats: Record<string, Sitter>;
  turns: number;
  /** The seat that the screen shows. */
  region: string;
  /** Commands of each ended half-year. */
  history: Command[][];
  /** State hash after the last of them. */
  hash: string;
};

/** Where the one autosave lies. Each may reject: then the game goes on unsaved. */
export type Storage = {
  load(): Promise<unknown>;
  save(autosave: Autosave): Promise<void>;
  clear(): Promise<void>;
};

export function autosaveOf(game: Game, region: RegionId): Autosave {
  return {
    format: 1,
    rules: RULES_VERSION,
    scenario: { id: game.scenario.id, digest: scenarioDigest(game.scenario) },
    seed: game.seed,
    seats: { ...game.seats },
    turns: game.turns,
    region,
    history: game.chapters.slice(1).map(({ commands }) => [...commands]),
    hash: stateHash(game),
  };
}

/** Whether plain data has the shape of an autosave; what it says may still not hold. */
export function isAutosave(value: unknown): value is Autosave {
  if (typeof value !== 'object' || value === null) return false;
  const { format, scenario, seed, seats, turns, region, history, hash } = value as Autosave;
  return (
    format === 1 &&
    typeof scenario?.id === 'string' &&
    Number.isInteger(seed) &&
    Number.isInteger(turns) &&
    typeof seats === 'object' &&
    seats !== null &&
    typeof region === 'string' &&
    typeof hash === 'string' &&
    Array.isArray(history) &&
    history.every((commands) => Array.isArray(commands))
  );
}

/** The game played again; null where it no longer comes out the same, or cannot be played. */
export function replayed(autosave: Autosave, scenario: Scenario): Game | null {
  const { seed, seats, turns, history, hash, region } = autosave;
  if (history.length > turns) return null;
  if (!scenario.regions.some(({ id }) => id === region) || seats[region] !== 'person') return null;
  try {
    let game = createGame(scenario, seed, { seats, turns });
    for (const commands of history) game = playChapter(game, commands);
    return stateHash(game) === hash ? game : null;
  } catch {
    // Whatever another version or another hand wrote there: it is not a game of ours.
    return null;
  }
}
