// The page's front door for main.
export {
  type Address,
  gameSearch,
  type Left,
  leftOf,
  linkIn,
  type Opening,
  parseAddress,
} from './address.ts';
export { App } from './app.tsx';
export { createLocks } from './locks.ts';
export type { LoadMap } from './map/door.ts';
export { createOpener } from './opening/opener.ts';
export { createPlaces, type Place, placeIn } from './place.ts';
export { think } from './rivals.ts';
export { createStorage } from './storage.ts';
export { createUpdates } from './updates.tsx';
