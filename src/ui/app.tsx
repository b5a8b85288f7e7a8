// The page: menu or game, in one language and one theme, with the marks that others read off it.
// The game's part is fetched while the menu is read.
import {
  lazy,
  Suspense,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { I18nProvider } from 'react-aria-components';
import type { Live } from '../live/index.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { Address, AddressProblem } from './address.ts';
import { useAddressBar } from './address-bar.ts';
import { whenIdle } from './idle.ts';
import { useLeavingAsked } from './leaving.ts';
import {
  applyLanguage,
  applyMotion,
  applyTextSize,
  applyTheme,
  themeOf,
  watchDarkness,
} from './look.ts';
import type { LoadMap } from './map/door.ts';
import { DropVeil } from './opening/drop.tsx';
import type { Opener, OpeningStep } from './opening/opener.ts';
import { isInAddress, OpeningCard, OpeningTold } from './opening/told.tsx';
import type { Places } from './place.ts';
import { ProblemBoundary } from './problem-boundary.tsx';
import { type Screen, ScreenContext, useLive, useOpening, useScreen } from './screen.ts';
import { keepWishes, recallWishes, type Wishes } from './settings/wishes.ts';
import { Menu } from './start/menu.tsx';
import { UpdateNotice, type Updates } from './updates.tsx';
import { createNumbers, localeOf, WORDS } from './words/index.ts';

const loadGamePage = () => import('./game-page.tsx');
const GamePage = lazy(async () => ({ default: (await loadGamePage()).GamePage }));
const Classroom = lazy(async () => ({
  default: (await import('./classroom/classroom.tsx')).Classroom,
}));
const Elsewhere = lazy(async () => ({ default: (await import('./elsewhere.tsx')).Elsewhere }));

const NO_PROBLEMS: readonly AddressProblem[] = [];

type Props = {
  live: Live;
  opener: Opener;
  places: Places;
  scenarios: readonly Scenario[];
  address: Address;
  loadMap: LoadMap;
  updates: Updates;
};

export function App({ live, opener, places, scenarios, address, loadMap, updates }: Props) {
  const [wishes, setWishes] = useState<Wishes>(() => wishesAt(address));
  const { language, motion, textSize } = wishes;
  const theme = useSyncExternalStore(watchDarkness, () => themeOf(wishes.theme));
  const phase = useLive(live, (state) => state.phase);
  const game = useLive(live, (state) => state.game);
  const own = useLive(live, (state) => state.region);
  const step = useOpening(opener);
  const place = useSyncExternalStore(places.subscribe, places.get);
  const opening = address.opening.kind === 'menu' ? address.opening : null;
  const [isFresh, setFresh] = useState(true);

  const screen = useMemo(
    (): Screen => ({
      live,
      opener,
      places,
      language,
      words: WORDS[language],
      numbers: createNumbers(language),
      theme,
      wishes,
      wish: (next) => {
        keepWishes(next);
        setWishes((before) => ({ ...before, ...next }));
      },
    }),
    [live, opener, places, language, theme, wishes],
  );

  useLayoutEffect(() => applyTheme(theme), [theme]);
  useLayoutEffect(() => applyLanguage(language, WORDS[language].name), [language]);
  useLayoutEffect(() => applyMotion(motion), [motion]);
  useLayoutEffect(() => applyTextSize(textSize), [textSize]);

  const last = game?.chapters[game.chapters.length - 1];
  useLayoutEffect(() => {
    const { dataset } = document.body;
    dataset.turn = String(last?.turn ?? 0);
    dataset.phase = phase;
    dataset.stateHash = last?.hash ?? '';
  }, [phase, last]);

  useEffect(() => whenIdle(() => void loadGamePage().catch(() => undefined)), []);

  const hasArrived = useRef(false);
  useEffect(() => {
    hasArrived.current = true;
  }, []);

  useLeavingAsked(live);

  if (game !== null && isFresh) setFresh(false);
  useAddressBar(live, opener, places, address, language, theme);

  return (
    <ProblemBoundary language={language}>
      <I18nProvider locale={localeOf(language)}>
        <ScreenContext value={screen}>
          {(phase === 'menu' || phase === 'over') && <UpdateNotice updates={updates} />}
          {place === null && <DropVeil />}
          {game !== null && <OpeningCard step={step} />}
          {isArriving(step) && game === null ? (
            <main className="coming">
              <OpeningTold step={step} />
            </main>
          ) : place !== null ? (
            <Suspense fallback={<Coming />}>
              <Classroom place={place} scenarios={scenarios} />
              <Arrival key={place.page} isFirst={!hasArrived.current} />
            </Suspense>
          ) : game === null || own === null ? (
            <>
              <Menu
                scenarios={scenarios}
                problems={isFresh ? (opening?.problems ?? NO_PROBLEMS) : NO_PROBLEMS}
                wish={opening?.wish ?? {}}
              />
              <Arrival isFirst={!hasArrived.current} />
            </>
          ) : (
            <Suspense fallback={<Coming />}>
              <GamePage
                key={`${game.scenario.id}/${game.seed}/${own}`}
                game={game}
                own={own}
                loadMap={loadMap}
              />
              <Arrival isFirst={!hasArrived.current} />
            </Suspense>
          )}
          {phase === 'elsewhere' && (
            <Suspense>
              <Elsewhere />
            </Suspense>
          )}
        </ScreenContext>
      </I18nProvider>
    </ProblemBoundary>
  );
}

/** What is kept, but for what the address asks of this visit. */
function wishesAt({ language, theme }: Address): Wishes {
  return { ...recallWishes(), ...(language && { language }), ...(theme && { theme }) };
}

/** Whether the link that the page was opened with is still being checked. */
function isArriving(step: OpeningStep): boolean {
  return step.kind === 'checking' && isInAddress(step.source);
}

/** A page that takes another's place takes the focus along, or it would be lost with its button. */
function Arrival(props: { isFirst: boolean }) {
  const [isFirst] = useState(props.isFirst);
  useEffect(() => {
    if (isFirst || document.activeElement !== document.body) return;
    const title = document.querySelector('h1');
    if (title === null) return;
    title.tabIndex = -1;
    title.focus({ preventScroll: true });
  }, [isFirst]);
  return null;
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
