// The package's root: what a program that plays, checks or studies games needs.

export { checkScenario, parseScenario } from '../scenario/parse.ts';
export type { Scenario } from '../scenario/schema.ts';
export {
  createGame,
  endTurn,
  type Game,
  gameAt,
  isOver,
  present,
  type Sitter,
  sitterAt,
  stateHash,
  submit,
  takeSeat,
} from './game.ts';
export { type GameRecord, recordOf, replay, replayWorld } from './replay.ts';
export { GAME_VERSION, RULES_DIGEST, RULES_VERSION } from './version.ts';
