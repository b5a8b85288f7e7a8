// Knows everyone: takes the scenarios off the shelf, opens the saves, reads the address, and
// hands the page its map.

import { registerSW } from 'virtual:pwa-register';
import { createRoot } from 'react-dom/client';
import { shipped } from '../scenarios/shipped.ts';
import { sealed } from './engine/turn.ts';
import { createLive, inherited, type Live, type SaveHead, seatsFor } from './live/index.ts';
import {
  App,
  createLocks,
  createOpener,
  createPlaces,
  createStorage,
  createUpdates,
  gameSearch,
  type Left,
  type LoadMap,
  leftOf,
  linkIn,
  type Opening,
  type Place,
  parseAddress,
  placeIn,
  think,
} from './ui/index.ts';

const scenarios = sealed(shipped);

const loadMap: LoadMap = async () => {
  const [{ createMap }, { default: ground }] = await Promise.all([
    import('./map/index.ts'),
    import('../assets/ground/ground.json'),
  ]);
  return (parent, wishes) => createMap(parent, { ...wishes, ground });
};

/**
 * What this tab had on the screen before a reload comes back. Else an address that names a game
 * opens it, from its newest save where there is one; and a link that holds a game needs none.
 */
async function begin(
  live: Live,
  opening: Opening,
  left: Left | null,
  place: Place | null,
): Promise<void> {
  const { saves } = live.get();
  const found =
    saves.find(({ id }) => id === left?.save) ??
    (left === null && place === null ? saves.find((save) => isAsked(save, opening)) : undefined);
  if (found !== undefined && (await live.resume(found.id))) return;
  if (place !== null) return places.show(place);
  if (opening.kind !== 'game' || live.get().phase === 'elsewhere') return;
  const { scenario, seed, seats, turns } = gameOf(opening);
  live.start(scenario, seed, opening.regions[0], { seats, turns });
}

/** A page that lies open for days hears of new versions too. */
const ASK_AGAIN_MS = 3_600_000;
const LONGEST_TAKE_OVER_MS = 3000;

const updates = createUpdates((found) => {
  const accept = registerSW({
    onNeedRefresh: found,
    onRegisteredSW: (_, registration) => {
      // Offline there is nothing to ask.
      setInterval(() => registration?.update().catch(() => undefined), ASK_AGAIN_MS);
    },
  });
  return () => {
    void accept();
    // The new version loads the page as soon as it has taken over; at the very first visit it may not.
    setTimeout(() => location.reload(), LONGEST_TAKE_OVER_MS);
  };
});

function isAsked(save: SaveHead, opening: Opening): boolean {
  if (opening.kind !== 'game') return opening.kind === 'resume';
  const { scenario } = opening;
  // A branch is opened from the list: an address names the game from its start.
  if (save.isEmbedded || save.parted !== undefined || save.scenario.id !== scenario.id)
    return false;
  return String(gameSearch({ ...save, scenario })) === String(gameSearch(gameOf(opening)));
}

type Asked = Extract<Opening, { kind: 'game' }>;

function gameOf({ scenario, seed, regions, rivals, turns = scenario.turns }: Asked) {
  return { scenario, seed, seats: seatsFor(scenario, regions, rivals), turns };
}

const storage = createStorage((autosave, id) => inherited(autosave, scenarios, id));
const live = createLive(scenarios, storage, createLocks(), think);
const opener = createOpener(live, scenarios);
const address = parseAddress(location.search, scenarios);
const places = createPlaces(live);
const link = linkIn(location.hash);
if (link !== null) void opener.link(link, true);
void show();

async function show(): Promise<void> {
  await live.open();
  if (link === null) await begin(live, address.opening, leftOf(history.state), placeIn(location));
  createRoot(document.getElementById('page') as HTMLElement).render(
    <App
      live={live}
      opener={opener}
      places={places}
      scenarios={scenarios}
      address={address}
      loadMap={loadMap}
      updates={updates}
    />,
  );
}
