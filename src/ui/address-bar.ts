// The address always opens what is on the screen; which save that is, the tab remembers. A game that
// is begun at the menu is a step of the browser's history, so that its way back leads to the menu.
import { useEffect, useRef } from 'react';
import type { Language } from '../engine/types.ts';
import type { Live } from '../live/index.ts';
import type { Theme } from '../views/palette.ts';
import { type Address, gameSearch, type Left } from './address.ts';
import { useLive } from './screen.ts';

export function useAddressBar(live: Live, address: Address, language: Language, theme: Theme) {
  const game = useLive(live, (state) => state.game);
  const save = useLive(live, (state) => state.save);
  const { theme: askedTheme, language: askedLanguage } = address;
  const gameAsked = game === null ? null : String(gameSearch(game));
  const wasPlaying = useRef(false);
  const isAtMenu = useRef(false);

  useEffect(() => {
    const isPlaying = gameAsked !== null;
    if (isPlaying && isAtMenu.current) {
      history.replaceState(null, '', '?menu=1');
      history.pushState(null, '');
    }
    isAtMenu.current = !isPlaying;
    if (!isPlaying && !wasPlaying.current && askedLanguage === null && askedTheme === null) return;
    const query = new URLSearchParams(
      gameAsked ?? (wasPlaying.current ? 'menu=1' : location.search),
    );
    query.set('lang', language);
    if (askedTheme !== null) query.set('theme', theme);
    const left: Left | null = isPlaying ? { save } : null;
    history.replaceState(wasPlaying.current || isPlaying ? left : history.state, '', `?${query}`);
    wasPlaying.current ||= isPlaying;
  }, [gameAsked, save, language, theme, askedTheme, askedLanguage]);

  useEffect(() => {
    const onStep = (): void => {
      const isPlaying = live.get().game !== null;
      if (new URLSearchParams(location.search).has('menu')) {
        if (isPlaying) live.leave();
      } else if (!isPlaying) {
        // On again into a game: it comes back as after a reload.
        location.reload();
      }
    };
    window.addEventListener('popstate', onStep);
    return () => window.removeEventListener('popstate', onStep);
  }, [live]);
}
