// What every part of the page needs: the language's words and numbers, the theme, the live game.
import { createContext, useContext, useMemo, useSyncExternalStore } from 'react';
import type { Language, RegionId, Text } from '../engine/types.ts';
import type { Game } from '../game/game.ts';
import { type Live, type LiveState, plannedWorld } from '../live/index.ts';
import type { Theme } from '../views/palette.ts';
import type { World } from '../views/vocabulary.ts';
import type { Opener, OpeningStep } from './opening/opener.ts';
import type { Places } from './place.ts';
import type { Wishes } from './settings/wishes.ts';
import type { Numbers, Words } from './words/index.ts';

export type Screen = {
  live: Live;
  opener: Opener;
  places: Places;
  language: Language;
  words: Words;
  numbers: Numbers;
  theme: Theme;
  /** What the visitor set; `theme` above says what comes of it. */
  wishes: Wishes;
  wish(change: Partial<Wishes>): void;
};

export const ScreenContext = createContext<Screen | null>(null);

export function useScreen(): Screen {
  const screen = useContext(ScreenContext);
  if (screen === null) throw new Error('used outside the screen');
  return screen;
}

/** A part of the live state; `select` must give back the same value while nothing changed. */
export function useLive<T>(live: Live, select: (state: LiveState) => T): T {
  return useSyncExternalStore(live.subscribe, () => select(live.get()));
}

/** The regions that persons lead at this screen, in the order in which they plan. */
export function usePersons(): readonly RegionId[] {
  const { live } = useScreen();
  return useLive(live, ({ cast }) => cast.persons);
}

/** How it goes with what is being opened. */
export function useOpening({ subscribe, get }: Opener): OpeningStep {
  return useSyncExternalStore(subscribe, get);
}

/** One game under play, and what of it the player looks at. */
export type Table = {
  game: Game;
  /** The world with the pending plan laid over it. */
  planned: World;
  own: RegionId;
  selected: RegionId;
  /** Selects a region, and opens one of its variables in the sheet where one is named. */
  select(id: string, variable?: string): void;
  nameOf(id: string): string;
};

export const TableContext = createContext<Table | null>(null);

export function useTable(): Table {
  const table = useContext(TableContext);
  if (table === null) throw new Error('used outside a game');
  return table;
}

export function usePlanned(game: Game): World {
  // Only the past and the pending commands make the plan.
  return useMemo(() => plannedWorld(game), [game]);
}

/** Names of regions in the language of the screen. */
export function namesOf(game: Game, language: Language): (id: string) => string {
  const names = new Map<string, Text>(game.scenario.regions.map(({ id, name }) => [id, name]));
  return (id) => names.get(id)?.[language] ?? id;
}
