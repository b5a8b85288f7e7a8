// The page's front door for main.
export { type Address, type Opening, parseAddress } from './address.ts';
export { App } from './app.tsx';
export type { LoadMap } from './map/door.ts';
export { createStorage } from './storage.ts';
