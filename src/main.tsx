// Knows everyone: takes the scenarios off the shelf, opens the autosave, reads the address, and
// hands the page its map.
import { createRoot } from 'react-dom/client';
import { shipped } from '../scenarios/shipped.ts';
import { sealed } from './engine/turn.ts';
import { createLive, type Live, seatsFor } from './live/index.ts';
import {
  App,
  createStorage,
  gameSearch,
  type LoadMap,
  type Opening,
  parseAddress,
} from './ui/index.ts';

const scenarios = sealed(shipped);

const loadMap: LoadMap = async () => {
  const [{ createMap }, { default: ground }] = await Promise.all([
    import('./map/index.ts'),
    import('../assets/ground/ground.json'),
  ]);
  return (parent, wishes) => createMap(parent, { ...wishes, ground });
};

/** An address that names a game opens it, from its autosave where there is one. */
function begin(live: Live, opening: Opening): void {
  if (opening.kind === 'resume') live.resume();
  if (opening.kind !== 'game') return;
  const { scenario, seed, regions, rivals, turns = scenario.turns } = opening;
  const seats = seatsFor(scenario, regions, rivals);
  const { saved } = live.get();
  const asked = gameSearch({ scenario, seed, seats, turns });
  const isSame =
    saved?.scenario.id === scenario.id &&
    String(gameSearch({ ...saved, scenario })) === String(asked);
  if (!(isSame && live.resume())) live.start(scenario, seed, regions[0], { seats, turns });
}

const live = createLive(scenarios, createStorage());
const address = parseAddress(location.search, scenarios);
await live.open();
begin(live, address.opening);
createRoot(document.getElementById('page') as HTMLElement).render(
  <App live={live} scenarios={scenarios} address={address} loadMap={loadMap} />,
);
