// The address always opens what is on the screen: a game, of which the tab remembers its save, or a
// record that was opened, as a link. What is begun at the menu, opened over a game, or played on from
// a record, is a step of the browser's history, so that its way back leads there again.
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { Language } from '../engine/types.ts';
import { type Live, type LiveState, seatsAnew } from '../live/index.ts';
import type { Theme } from '../views/palette.ts';
import { type Address, gameSearch, type Left, leftOf, linkIn } from './address.ts';
import type { Opener } from './opening/opener.ts';
import { type Places, placeIn } from './place.ts';
import { useLive } from './screen.ts';

type Shown = 'menu' | 'game' | 'record';

export function useAddressBar(
  live: Live,
  opener: Opener,
  places: Places,
  address: Address,
  language: Language,
  theme: Theme,
) {
  const game = useLive(live, (state) => state.game);
  const save = useLive(live, (state) => state.save);
  const isAttempt = useLive(live, (state) => state.attempt !== null);
  const place = useSyncExternalStore(places.subscribe, places.get);
  const link = useLinkOfOpened(live);
  const { theme: askedTheme, language: askedLanguage } = address;
  const cast = useLive(live, (state) => state.cast);
  // What an address opens begins at the start, so that of a branch seats who is here.
  const gameAsked =
    game === null ? null : String(gameSearch({ ...game, seats: seatsAnew(game.seats, cast) }));
  const before = useRef<Shown | null>(null);
  const wasAway = useRef(false);
  const put = useRef<{ state: unknown; address: string } | null>(null);

  useEffect(() => {
    if (link === 'coming' || place !== null) return;
    // The address of an exercise stays: whoever opens it elsewhere begins an attempt of their own.
    if (isAttempt) {
      before.current = 'game';
      wasAway.current = true;
      const state: Left = { save };
      if (leftOf(history.state) === null) history.pushState(state, '');
      else history.replaceState(state, '');
      return;
    }
    const shown: Shown = gameAsked === null ? 'menu' : link === null ? 'game' : 'record';
    // For a link that was put into the address the browser has made the step.
    const isMade = shown === 'record' && linkIn(location.hash) !== null;
    if (isStep(before.current, shown) && !isMade) {
      if (before.current === 'menu') history.replaceState(null, '', '?menu=1');
      history.pushState(null, '');
    }
    before.current = shown;
    wasAway.current ||= shown !== 'menu';
    if (!wasAway.current && askedLanguage === null && askedTheme === null) return;
    const query = new URLSearchParams(searchOf(shown, link, gameAsked, wasAway.current));
    query.set('lang', language);
    if (askedTheme !== null) query.set('theme', theme);
    const left: Left | null = shown === 'game' ? { save } : null;
    const fragment = wasAway.current ? (link ?? '') : location.hash;
    put.current = {
      state: wasAway.current ? left : history.state,
      address: `?${query}${fragment}`,
    };
    history.replaceState(put.current.state, '', put.current.address);
  }, [gameAsked, save, link, place, isAttempt, language, theme, askedTheme, askedLanguage]);

  useEffect(() => {
    const onStep = (): void => {
      const { game, viewed } = live.get();
      const link = linkIn(location.hash);
      const asked = placeIn(location);
      if (asked !== null && leftOf(history.state) === null) {
        if (game !== null) live.leave();
        places.show(asked);
        return;
      }
      places.show(null);
      if (asked !== null) location.reload();
      else if (link === null && location.hash !== '') {
        // A way to skip to a part of the page leads to no other page.
        if (put.current !== null) history.replaceState(put.current.state, '', put.current.address);
      } else if (link !== null) {
        const isThere = isOpened(viewed) && put.current?.address.endsWith(link);
        if (!isThere) void opener.link(link, true);
      } else if (
        new URLSearchParams(location.search).has('menu') &&
        leftOf(history.state) === null
      ) {
        if (game !== null) live.leave();
      } else if (game === null || isOpened(viewed)) {
        // On again into a game: it comes back as after a reload.
        location.reload();
      }
    };
    window.addEventListener('popstate', onStep);
    return () => window.removeEventListener('popstate', onStep);
  }, [live, opener, places]);
}

function fragmentOf(link: string | null): string {
  return link === null ? '' : new URL(link).hash;
}

function isStep(before: Shown | null, shown: Shown): boolean {
  return before !== null && shown !== 'menu' && shown !== before;
}

function searchOf(
  shown: Shown,
  link: string | null,
  gameAsked: string | null,
  wasAway: boolean,
): string {
  if (shown === 'game') return gameAsked ?? '';
  if (shown === 'menu') return wasAway ? 'menu=1' : location.search;
  // What does not fit the address cannot come back.
  return link === '' ? 'menu=1' : '';
}

/** Whether it comes from a file or a link, and is no game of this page. */
function isOpened(viewed: LiveState['viewed']): boolean {
  return viewed !== null && viewed.back === null;
}

/** The fragment with the record that was opened; empty where it is too long, null where there is none. */
function useLinkOfOpened(live: Live): string | null | 'coming' {
  const opened = useLive(live, ({ viewed }) => (isOpened(viewed) ? viewed?.game : null)) ?? null;
  const notes = useLive(live, ({ viewed }) => viewed?.notes);
  const [made, setMade] = useState<{ game: typeof opened; link: string } | null>(null);
  useEffect(() => {
    if (opened === null) return;
    let isWanted = true;
    import('./share/link.ts').then(
      ({ linkTo }) => {
        const record = live.record();
        if (isWanted && record !== null)
          setMade({ game: opened, link: fragmentOf(linkTo(record)) });
      },
      // Without a network the game goes on; only the address does not tell it.
      () => {
        if (isWanted) setMade({ game: opened, link: '' });
      },
    );
    return () => {
      isWanted = false;
    };
  }, [opened, notes, live]);
  if (opened === null) return null;
  return made?.game === opened ? made.link : 'coming';
}
