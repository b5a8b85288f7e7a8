// What the address asks for. Nothing it says is trusted: what cannot be is told, in plain words.
import { LANGUAGES, type Language } from '../engine/types.ts';
import { HIGHEST_SEED } from '../scenario/limits.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { Theme } from '../views/palette.ts';

export type AddressProblem =
  | { kind: 'scenario' | 'region'; given: string; allowed: readonly string[] }
  | { kind: 'seed' | 'language' | 'theme'; given: string }
  | { kind: 'missing'; names: readonly string[] };

export type Opening =
  /** Nothing asked for: the autosave, or the menu where there is none. */
  | { kind: 'resume' }
  | { kind: 'game'; scenario: Scenario; seed: number; region: string }
  | {
      kind: 'menu';
      problems: readonly AddressProblem[];
      scenario?: string;
      seed?: number;
      region?: string;
    };

export type Address = { language: Language | null; theme: Theme | null; opening: Opening };

const THEMES: readonly Theme[] = ['day', 'night'];

export function parseSeed(text: string): number | null {
  if (!/^\d{1,10}$/.test(text)) return null;
  const seed = Number(text);
  return seed <= HIGHEST_SEED ? seed : null;
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
  const regionId = query.get('region');
  if (scenarioId === null && seedText === null && regionId === null) {
    const wantsMenu = problems.length > 0 || query.has('menu');
    const opening: Opening = wantsMenu ? { kind: 'menu', problems } : { kind: 'resume' };
    return { language, theme, opening };
  }

  const scenario = scenarios.find(({ id }) => id === scenarioId);
  if (scenarioId !== null && scenario === undefined) {
    const allowed = scenarios.map(({ id }) => id);
    problems.push({ kind: 'scenario', given: scenarioId, allowed });
  }
  const seed = seedText === null ? null : parseSeed(seedText);
  if (seedText !== null && seed === null) problems.push({ kind: 'seed', given: seedText });
  const known = (scenario ?? scenarios[0])?.regions ?? [];
  const region = known.find(({ id }) => id === regionId)?.id;
  if (regionId !== null && region === undefined) {
    problems.push({ kind: 'region', given: regionId, allowed: known.map(({ id }) => id) });
  }
  const given = { scenario: scenarioId, seed: seedText, region: regionId };
  const names = Object.entries(given).flatMap(([name, value]) => (value === null ? [name] : []));
  if (names.length > 0) problems.push({ kind: 'missing', names });

  if (problems.length === 0 && scenario && seed !== null && region !== undefined) {
    return { language, theme, opening: { kind: 'game', scenario, seed, region } };
  }
  const opening: Opening = {
    kind: 'menu',
    problems,
    ...(scenario && { scenario: scenario.id }),
    ...(seed !== null && { seed }),
    ...(region !== undefined && { region }),
  };
  return { language, theme, opening };
}

/** The part of the address that opens exactly this game. */
export function gameSearch(scenario: string, seed: number, region: string): URLSearchParams {
  return new URLSearchParams({ scenario, seed: String(seed), region });
}
