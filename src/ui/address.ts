// What the address asks for. Nothing it says is trusted: what cannot be is told, in plain words.
import { LANGUAGES, type Language } from '../engine/types.ts';
import {
  MOST_PERSONS,
  PLAYERS,
  type Player,
  personsOf,
  rivalsOf,
  type Seats,
} from '../live/index.ts';
import { HIGHEST_SEED, LONGEST_GAME_TURNS } from '../scenario/limits.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { Theme } from '../views/palette.ts';

export type AddressProblem =
  | { kind: 'scenario' | 'region' | 'rivals'; given: string; allowed: readonly string[] }
  | { kind: 'seed' | 'turns' | 'language' | 'theme' | 'seatTwice' | 'seats'; given: string }
  | { kind: 'missing'; names: readonly string[] };

/** What the start page is to be filled in with. */
export type Wish = {
  scenario?: string;
  seed?: number;
  /** Regions of persons, in the order in which they plan. */
  regions?: readonly string[];
  rivals?: Player;
};

export type Opening =
  /** Nothing asked for: the newest save, or the menu where there is none. */
  | { kind: 'resume' }
  | {
      kind: 'game';
      scenario: Scenario;
      seed: number;
      regions: readonly [string, ...string[]];
      rivals: Player;
      /** Where the game is not as long as its scenario says. */
      turns?: number;
    }
  | { kind: 'menu'; problems: readonly AddressProblem[]; wish: Wish };

/** What a tab remembers over a reload: its game's save; null where it had none yet. */
export type Left = { save: string | null };

export function leftOf(state: unknown): Left | null {
  const { save } = (state ?? {}) as Partial<Left>;
  return save === null || typeof save === 'string' ? { save } : null;
}

export type Address = { language: Language | null; theme: Theme | null; opening: Opening };

const THEMES: readonly Theme[] = ['day', 'night'];

const LINK = '#game=';

/** The fragment that holds a whole game, which the browser keeps to itself. */
export function linkIn(fragment: string): string | null {
  return fragment.startsWith(LINK) ? fragment : null;
}

export function linkWith(text: string): string {
  return LINK + text;
}

export function parseSeed(text: string): number | null {
  if (!/^\d{1,10}$/.test(text)) return null;
  const seed = Number(text);
  return seed <= HIGHEST_SEED ? seed : null;
}

function parseTurns(text: string): number | null {
  if (!/^\d{1,2}$/.test(text)) return null;
  const turns = Number(text);
  return turns >= 1 && turns <= LONGEST_GAME_TURNS ? turns : null;
}

export function parseAddress(search: string, scenarios: readonly Scenario[]): Address {
  const query = new URLSearchParams(search);
  const problems: AddressProblem[] = [];

  const lang = query.get('lang');
  const language = LANGUAGES.find((each) => each === lang) ?? null;
  if (lang !== null && language === null) problems.push({ kind: 'language', given: lang });
  const look = query.get('theme');
  const theme = THEMES.find((each) => each === look) ?? null;
  if (look !== null && theme === null) problems.push({ kind: 'theme', given: look });

  const scenarioId = query.get('scenario');
  const seedText = query.get('seed');
  const regionIds = query.getAll('region');
  const rivalsText = query.get('rivals');
  if ([scenarioId, seedText, rivalsText].every((each) => each === null) && regionIds.length === 0) {
    const wantsMenu = problems.length > 0 || query.has('menu');
    const opening: Opening = wantsMenu ? { kind: 'menu', problems, wish: {} } : { kind: 'resume' };
    return { language, theme, opening };
  }

  const scenario = scenarios.find(({ id }) => id === scenarioId);
  if (scenarioId !== null && scenario === undefined) {
    const allowed = scenarios.map(({ id }) => id);
    problems.push({ kind: 'scenario', given: scenarioId, allowed });
  }
  const seed = seedText === null ? null : parseSeed(seedText);
  if (seedText !== null && seed === null) problems.push({ kind: 'seed', given: seedText });
  const regions = parseRegions(regionIds, scenario ?? scenarios[0], problems);
  const rivals = rivalsText === null ? 'default' : PLAYERS.find((each) => each === rivalsText);
  if (rivalsText !== null && rivals === undefined) {
    problems.push({ kind: 'rivals', given: rivalsText, allowed: PLAYERS });
  }
  const turnsText = query.get('turns');
  const turns = turnsText === null ? null : parseTurns(turnsText);
  if (turnsText !== null && turns === null) problems.push({ kind: 'turns', given: turnsText });
  const given = { scenario: scenarioId, seed: seedText, region: regionIds[0] ?? null };
  const names = Object.entries(given).flatMap(([name, value]) => (value === null ? [name] : []));
  if (names.length > 0) problems.push({ kind: 'missing', names });

  const [first, ...others] = regions;
  if (problems.length === 0 && scenario && seed !== null && first && rivals) {
    const game = { kind: 'game', scenario, seed, regions: [first, ...others], rivals } as const;
    return { language, theme, opening: turns === null ? game : { ...game, turns } };
  }
  const wish: Wish = {
    ...(scenario && { scenario: scenario.id }),
    ...(seed !== null && { seed }),
    ...(first !== undefined && { regions }),
    ...(rivals && { rivals }),
  };
  return { language, theme, opening: { kind: 'menu', problems, wish } };
}

/** The regions that can be played among those asked for; of the others it is told why not. */
function parseRegions(
  asked: readonly string[],
  scenario: Scenario | undefined,
  problems: AddressProblem[],
): string[] {
  const allowed = scenario?.regions.map(({ id }) => id) ?? [];
  const stranger = asked.find((id) => !allowed.includes(id));
  if (stranger !== undefined) problems.push({ kind: 'region', given: stranger, allowed });
  const twice = asked.find((id, at) => asked.indexOf(id) < at);
  if (twice !== undefined) problems.push({ kind: 'seatTwice', given: twice });
  if (asked.length > MOST_PERSONS) problems.push({ kind: 'seats', given: String(asked.length) });
  return [...new Set(asked)].filter((id) => allowed.includes(id)).slice(0, MOST_PERSONS);
}

/** A game, or what is saved of one. */
type Addressed = {
  scenario: Pick<Scenario, 'id' | 'turns'>;
  seed: number;
  seats: Seats;
  turns: number;
};

/** The part of the address that opens exactly this game: a `region` for each person. */
export function gameSearch({ scenario, seed, seats, turns }: Addressed): URLSearchParams {
  const query = new URLSearchParams({ scenario: scenario.id, seed: String(seed) });
  for (const region of personsOf(seats)) query.append('region', region);
  const rivals = rivalsOf(seats);
  if (rivals !== null && rivals !== 'default') query.set('rivals', rivals);
  if (turns !== scenario.turns) query.set('turns', String(turns));
  return query;
}

/** A page that was opened from a disk: its links lead nowhere on another machine. */
export function isFromDisk(): boolean {
  return location.protocol === 'file:';
}
