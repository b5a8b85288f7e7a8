// The one game on the screen: what the page, the map and main may hold.
export { plannedWorld, present } from '../game/game.ts';
export { PLAYERS, type Player } from '../rivals/players.ts';
export { type Autosave, isAutosave, type Storage } from './autosave.ts';
export {
  createLive,
  LIVE_PHASES,
  type Live,
  type LivePhase,
  type LiveState,
  type StartOptions,
} from './live.ts';
export { isRunning, type Run, type RunWish } from './run-on.ts';
export { MOST_PERSONS, personAfter, personsOf, rivalsOf, type Seats, seatsFor } from './seats.ts';
export type { Readable } from './store.ts';
