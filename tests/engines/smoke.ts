// The page itself in a browser: a game is opened by its address and half-years are ended by hand,
// another is opened by a link and looked at from its start to its end. Each state must be the one
// that Node comes to, and nothing may go to the console.
import { createGame, endTurn, type GameRecord, stateHash } from '../../src/game/index.ts';
import { packRecord } from '../../src/record/forms/compact.ts';
import { LINK_KEY, linkText } from '../../src/record/forms/link.ts';
import { spring2025 } from '../helpers/games.ts';
import { type Site, serveFiles } from '../helpers/site.ts';
import { type RemotePage, until } from './page.ts';
import { shippedRecords } from './trial.ts';

const GAME = '?scenario=spring-2025&seed=42&region=hangzhou&lang=zh';
const END_HALF_YEAR = "//button[starts-with(normalize-space(.), '结束半年')]";
const HALF_YEARS = 2;
/** A seat in it was taken over midway. */
const SHARED = 'six-dragons-taken-over';
const TO_END = "//button[@aria-label='到最后']";
const PATIENCE_MS = 30_000;

/** Runs before the page's own script and keeps what no driver tells alike in every browser. */
const WATCH = `
window.complaints = [];
const complain = (text) => window.complaints.push(String(text));
addEventListener('error', (event) => {
  // A frame's measurements came late and are told in the next one: no fault of the page.
  if (event.message?.startsWith('ResizeObserver loop')) return;
  // Firefox will not preload a module that it has already run. One that is missing cannot be
  // imported either, and that is told as a rejection.
  if (event.target.rel === 'modulepreload') return;
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
  return [...(await played(page, site)), ...(await linked(page, site))];
}

async function played(page: RemotePage, site: Site): Promise<string[]> {
  let game = createGame(spring2025, 42, { seats: { hangzhou: 'person' } });
  await page.open(site.url + GAME);
  const wrong = await differing(page, 'plan', 0, stateHash(game));
  for (let turn = 1; turn <= HALF_YEARS; turn++) {
    await page.click(END_HALF_YEAR);
    game = endTurn(game);
    wrong.push(...(await differing(page, 'plan', turn, stateHash(game))));
  }
  return [...wrong, ...(await complaints(page))];
}

async function linked(page: RemotePage, site: Site): Promise<string[]> {
  const record = JSON.parse(shippedRecords()[SHARED] ?? '') as GameRecord;
  await page.open(`${site.url}?menu&lang=zh#${LINK_KEY}=${linkText(packRecord(record))}`);
  const { history, startHash } = record;
  const wrong = await differing(page, 'viewing', 0, startHash);
  await page.click(TO_END);
  const hash = history.at(-1)?.hash ?? startHash;
  wrong.push(...(await differing(page, 'viewing', history.length, hash)));
  return [...wrong, ...(await complaints(page))];
}

async function differing(
  page: RemotePage,
  phase: string,
  turn: number,
  hash: string,
): Promise<string[]> {
  const there = `document.body.dataset.turn === '${turn}' && document.body.dataset.phase === '${phase}'`;
  const shown = await until(page, `${there} && document.body.dataset.stateHash`, PATIENCE_MS);
  if (shown === hash) return [];
  return [`after ${turn} half-years the page shows ${shown}, Node has ${hash}`];
}

const complaints = async (page: RemotePage): Promise<string[]> =>
  (await page.ask('window.complaints')) as string[];
