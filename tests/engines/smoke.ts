// The page itself in a browser: a game is opened by its address, half-years are ended by hand, and
// each state must be the one that Node comes to. Nothing may go to the console.
import { createGame, endTurn, stateHash } from '../../src/game/index.ts';
import { spring2025 } from '../helpers/games.ts';
import { type Site, serveFiles } from '../helpers/site.ts';
import { type RemotePage, until } from './page.ts';

const GAME = '?scenario=spring-2025&seed=42&region=hangzhou&lang=zh';
const END_HALF_YEAR = "//button[starts-with(normalize-space(.), '结束半年')]";
const HALF_YEARS = 2;
const PATIENCE_MS = 30_000;

/** Runs before the page's own script and keeps what no driver tells alike in every browser. */
const WATCH = `
window.complaints = [];
const complain = (text) => window.complaints.push(String(text));
addEventListener('error', (event) => {
  complain(event.message ?? 'does not load: ' + (event.target.src ?? event.target.href));
}, true);
addEventListener('unhandledrejection', (event) => complain(event.reason));
addEventListener('securitypolicyviolation', (event) => {
  complain(event.violatedDirective + ' forbids ' + event.blockedURI);
});
for (const level of ['error', 'warn']) console[level] = (...words) => complain(words.join(' '));
`;

/** The built page, watched; `more` runs before it, too. */
export function serveWatched(more = ''): Promise<Site> {
  const script = '<script src="./watch.js"></script>';
  return serveFiles(
    '/jingzhu/',
    new Map([
      ['index.html', script],
      ['watch.js', WATCH + more],
    ]),
  );
}

/** What is wrong with the page in this browser; empty where nothing is. */
export async function smoke(page: RemotePage, site: Site): Promise<string[]> {
  const wrong: string[] = [];
  let game = createGame(spring2025, 42, { seats: { hangzhou: 'person' } });
  await page.open(site.url + GAME);
  for (let turn = 0; turn <= HALF_YEARS; turn++) {
    if (turn > 0) {
      await page.click(END_HALF_YEAR);
      game = endTurn(game);
    }
    const { stateHash: shown } = (await until(
      page,
      `document.body.dataset.turn === '${turn}' && document.body.dataset.phase === 'plan' && { ...document.body.dataset }`,
      PATIENCE_MS,
    )) as { stateHash: string };
    if (shown !== stateHash(game)) {
      wrong.push(`after ${turn} half-years the page shows ${shown}, Node has ${stateHash(game)}`);
    }
  }
  wrong.push(...((await page.ask('window.complaints')) as string[]));
  return wrong;
}
