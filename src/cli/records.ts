// Games that a command is given: a file with one or several, or a link, as the argument itself.
import { recordText } from '../classroom/record-text.ts';
import type { Game } from '../game/game.ts';
import { type GameRecord, replay } from '../game/replay.ts';
import { LINK_KEY } from '../record/forms/link.ts';
import { type Read, readText as readGames, readLink, type Unread } from '../record/read.ts';
import type { Fault, Suspicion } from '../record/verify.ts';
import { Unusable } from './exits.ts';
import { nameOf, problemLine, readText, shippedScenario } from './files.ts';
import { faultWords, SUSPICION_WORDS } from './words.ts';

/** Throws Unusable where the file cannot be had. */
export function openGames(argument: string): Read {
  if (isLink(argument)) return readLink(argument, shippedScenario);
  const text = readText(argument);
  // What a team handed in holds its game.
  return readGames(recordText(text) ?? text, shippedScenario);
}

/** The games in it, each of which has been checked. Throws Unusable where one does not check. */
export function gamesIn(argument: string): GameRecord[] {
  const read = openGames(argument);
  if (read.ok) return read.records;
  throw new Unusable(unreadWords(argument, read));
}

/** The one game in it, or that of several which is chosen, from 1. Throws Unusable. */
export function gameIn(argument: string, chosen?: number): GameRecord {
  const records = gamesIn(argument);
  const record = records[(chosen ?? 1) - 1];
  if (record !== undefined && (chosen !== undefined || records.length === 1)) return record;
  const names = records.map(({ name = '—' }, at) => `${at + 1} ${name}`).join(', ');
  throw new Unusable(`${sourceName(argument)}: choose one of its games by --game: ${names}`);
}

/** The same, played. */
export function playedIn(argument: string, chosen?: number): Game {
  const record = gameIn(argument, chosen);
  return replay(record, record.embedded ?? shippedScenario(record.scenario.id));
}

function isLink(argument: string): boolean {
  return argument.includes(`#${LINK_KEY}=`);
}

/** What to call it. */
export function sourceName(argument: string): string {
  return isLink(argument) ? 'the link' : nameOf(argument);
}

/** What became of what does not check; null where nothing can be said of that. */
export function looksOf(unread: Unread): Suspicion | null {
  if ('isChanged' in unread) return unread.isChanged ? 'changed' : 'other-version';
  if (unread.reason === 'disagrees') return 'other-version';
  if (unread.reason === 'reordered') return 'changed';
  if (unread.reason === 'cut') return 'damaged';
  return unread.reason === 'changed' || unread.reason === 'damaged' ? unread.reason : null;
}

/** Why something does not open, in words. */
export function unreadWords(argument: string, unread: Unread): string {
  if ('problem' in unread && unread.problem !== null) {
    const looks = looksOf(unread);
    const line = problemLine(argument, unread.problem);
    return looks === null ? line : `${line}; ${SUSPICION_WORDS[looks]}`;
  }
  return `${sourceName(argument)}: ${whyUnread(unread)}`;
}

const NO_RECORD = {
  scenario: 'this is a scenario, not the record of a game',
  commands: 'these are commands, not the record of a game',
  other: 'this is not the record of a game',
};

function whyUnread(unread: Unread): string {
  switch (unread.reason) {
    case 'empty':
      return 'there is nothing in it';
    case 'too-large':
      return 'expected at most 5 MB and 400,000 values';
    case 'bomb':
      return 'it unfolds into far more than any game, and was given up';
    case 'no-record':
      return NO_RECORD[unread.kind];
    case 'cut':
      return `it breaks off after ${unread.chars} characters${unread.expectedChars === null ? '' : ` of ${unread.expectedChars}`}; get it anew`;
    case 'reordered':
      return `half-year ${unread.turn} stands in another’s place: half-years are out of order`;
    case 'other-format':
      return `written in format ${unread.recorded} by a later version; this program reads formats up to ${unread.ours}`;
    default: {
      const fault = faultIn(unread);
      const looks = looksOf(unread);
      const words = [fault && faultWords(fault), looks && SUSPICION_WORDS[looks]];
      return inGame(unread) + words.filter((each) => each !== null).join('; ');
    }
  }
}

/** Of several games, the one that is spoken of. */
function inGame(unread: Unread): string {
  if (!('inGame' in unread) || unread.inGame === null) return '';
  const { at, name } = unread.inGame;
  return `game ${at}${name === null ? '' : ` (${name})`}: `;
}

/** The fault in the game itself; null where it is in the text. */
export function faultIn(unread: Unread): Fault | null {
  switch (unread.reason) {
    case 'other-rules':
      return { reason: unread.reason, recorded: unread.recorded, ours: unread.ours };
    case 'unknown-scenario':
      return { reason: unread.reason, scenario: unread.scenario };
    case 'other-scenario': {
      const { reason, scenario, recorded, found } = unread;
      return { reason, scenario, recorded, found, embedded: false };
    }
    case 'damaged':
    case 'changed':
    case 'disagrees':
      return unread.fault;
    default:
      return null;
  }
}
