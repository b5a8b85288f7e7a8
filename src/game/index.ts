// The package's root: what a program that plays, checks or studies games needs.

export { checkScenario, parseScenario } from '../scenario/parse.ts';
export type { Scenario } from '../scenario/schema.ts';
export { createGame, endTurn, type Game, isOver, present, stateHash, submit } from './game.ts';
export { type GameRecord, recordOf, replay, replayWorld } from './replay.ts';
export { RULES_VERSION } from './version.ts';
