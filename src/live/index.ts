// The one game on the screen: what the page, the map and main may hold.
export { plannedWorld, present, sitterAt } from '../game/game.ts';
export { partsOf, plannedBy } from '../game/planning.ts';
export { PLAYERS, type Player } from '../rivals/players.ts';
export { type Cast, seatsAnew } from './cast.ts';
export { createLive, givenBeforehand, type Live, type StartOptions } from './live.ts';
export { isRunning, type Run, type RunWish, type SeatHalt } from './run-on.ts';
export {
  inherited,
  type Locks,
  MOST_SAVES,
  type Moves,
  partingOf,
  type Save,
  type SaveHead,
  type Storage,
  type Trouble,
} from './saves.ts';
export { MOST_PERSONS, personAfter, personsOf, rivalsOf, type Seats, seatsFor } from './seats.ts';
export {
  isAtRisk,
  isThinking,
  isViewing,
  LIVE_PHASES,
  type LivePhase,
  type LiveState,
  type Unsaved,
} from './state.ts';
export { isAsGiven } from './stepping.ts';
export type { Readable } from './store.ts';
export type { Think } from './thinking.ts';
export { canPlayOn, type Viewed } from './viewing.ts';
