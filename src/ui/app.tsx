// The page: menu or game, in one language and one theme, with the marks that others read off it.
// The game's part is fetched while the menu is read.
import { lazy, Suspense, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import type { Language } from '../engine/types.ts';
import type { Live } from '../live/index.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { Theme } from '../views/palette.ts';
import { type Address, type AddressProblem, gameSearch } from './address.ts';
import { whenIdle } from './idle.ts';
import { applyLanguage, applyTheme, preferredLanguage, preferredTheme, remember } from './look.ts';
import type { LoadMap } from './map/door.ts';
import { ProblemBoundary } from './problem-boundary.tsx';
import { type Screen, ScreenContext, useLive, useScreen } from './screen.ts';
import { Menu } from './start/menu.tsx';
import { createNumbers, localeOf, WORDS } from './words/index.ts';

const loadGamePage = () => import('./game-page.tsx');
const GamePage = lazy(async () => ({ default: (await loadGamePage()).GamePage }));

const NO_PROBLEMS: readonly AddressProblem[] = [];

type Props = {
  live: Live;
  scenarios: readonly Scenario[];
  address: Address;
  loadMap: LoadMap;
};

export function App({ live, scenarios, address, loadMap }: Props) {
  const [language, setLanguage] = useState<Language>(() => address.language ?? preferredLanguage());
  const [theme, setTheme] = useState<Theme>(() => address.theme ?? preferredTheme());
  const phase = useLive(live, (state) => state.phase);
  const game = useLive(live, (state) => state.game);
  const own = useLive(live, (state) => state.region);
  const opening = address.opening.kind === 'menu' ? address.opening : null;
  const [isFresh, setFresh] = useState(true);

  const screen = useMemo(
    (): Screen => ({
      live,
      language,
      words: WORDS[language],
      numbers: createNumbers(language),
      theme,
      setLanguage: (next) => {
        remember('language', next);
        setLanguage(next);
      },
      setTheme: (next) => {
        remember('theme', next);
        setTheme(next);
      },
    }),
    [live, language, theme],
  );

  useLayoutEffect(() => applyTheme(theme), [theme]);
  useLayoutEffect(() => applyLanguage(language, WORDS[language].name), [language]);

  const last = game?.chapters[game.chapters.length - 1];
  useLayoutEffect(() => {
    const { dataset } = document.body;
    dataset.turn = String(last?.turn ?? 0);
    dataset.phase = phase;
    dataset.stateHash = last?.hash ?? '';
  }, [phase, last]);

  useEffect(() => whenIdle(() => void loadGamePage().catch(() => undefined)), []);

  // The address always opens what is on the screen.
  const wasPlaying = useRef(false);
  const { theme: askedTheme, language: askedLanguage } = address;
  useEffect(() => {
    const isPlaying = game !== null && own !== null;
    if (isPlaying) setFresh(false);
    if (!isPlaying && !wasPlaying.current && askedLanguage === null && askedTheme === null) return;
    const query = isPlaying
      ? gameSearch(game)
      : new URLSearchParams(wasPlaying.current ? 'menu=1' : location.search);
    query.set('lang', language);
    if (askedTheme !== null) query.set('theme', theme);
    wasPlaying.current ||= isPlaying;
    history.replaceState(null, '', `?${query}`);
  }, [own, language, theme, askedTheme, askedLanguage, game]);

  return (
    <ProblemBoundary language={language}>
      <I18nProvider locale={localeOf(language)}>
        <ScreenContext value={screen}>
          {game === null || own === null ? (
            <Menu
              scenarios={scenarios}
              problems={isFresh ? (opening?.problems ?? NO_PROBLEMS) : NO_PROBLEMS}
              wish={opening?.wish ?? {}}
            />
          ) : (
            <Suspense fallback={<Coming />}>
              <GamePage
                key={`${game.scenario.id}/${game.seed}/${own}`}
                game={game}
                own={own}
                loadMap={loadMap}
              />
            </Suspense>
          )}
        </ScreenContext>
      </I18nProvider>
    </ProblemBoundary>
  );
}

/** In place of the game, should its part still be under way. */
function Coming() {
  const { words } = useScreen();
  return (
    <p className="coming" role="status">
      {words.page.coming}
    </p>
  );
}
