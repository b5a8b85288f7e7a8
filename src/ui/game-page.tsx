// The playing screen: bar, desk, map, chart, news, league table, sheet; on a phone one at a time.
import {
  lazy,
  memo,
  type ReactNode,
  type RefObject,
  Suspense,
  useCallback,
  useDeferredValue,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { RegionId } from '../engine/types.ts';
import type { Game } from '../game/game.ts';
import { isRunning, isViewing, personAfter } from '../live/index.ts';
import { presentOf } from '../views/moment.ts';
import { standingOf } from '../views/ranking.ts';
import { yearOf } from '../views/year.ts';
import { Desk } from './desk/desk.tsx';
import { HistoryChart } from './drawings/history-chart.tsx';
import { useIsByItself } from './exercise/by-itself.ts';
import { focusPart, type Part, pressKeyed } from './focus.ts';
import { Footer } from './footer.tsx';
import { whenIdle } from './idle.ts';
import { KeysBox } from './keys/keys-box.tsx';
import { useShortcuts } from './keys/shortcuts.ts';
import { useUndo } from './keys/undo.ts';
import { Adviser } from './lesson/door.tsx';
import { prefersStillness } from './look.ts';
import type { LoadMap } from './map/door.ts';
import { MapPane } from './map/map-pane.tsx';
import { PaceContext } from './map/pace.ts';
import { NewsFeed } from './news-feed.tsx';
import { Notices } from './notices.tsx';
import { OverPage } from './over-page.tsx';
import { pause, RunNotice, useRunTold } from './run-on.tsx';
import {
  namesOf,
  type Table,
  TableContext,
  useLive,
  usePersons,
  usePlanned,
  useScreen,
  useTable,
} from './screen.ts';
import { HandOver } from './seats/hand-over.tsx';
import { LeagueTable } from './table/league-table.tsx';
import { RegionSheet } from './table/region-sheet.tsx';
import { TopBar } from './top-bar.tsx';
import { ViewAnnouncer } from './viewer/announcer.tsx';
import { ViewerHead } from './viewer/head.tsx';
import { Moves } from './viewer/moves.tsx';
import { usePlayback } from './viewer/playback.ts';
import { Timeline } from './viewer/timeline.tsx';
import { WhyDoor } from './why/door.tsx';
import { climbTold, useYears, YearEndCard, YearEndProvider } from './year-end.tsx';

const ExerciseStrip = lazy(async () => ({
  default: (await import('./classroom/student/strip.tsx')).ExerciseStrip,
}));

const TABS = ['desk', 'map', 'table', 'sheet', 'news'] as const;
type Tab = (typeof TABS)[number];
const TAB_OF: Readonly<Record<Part, Tab>> = {
  desk: 'desk',
  map: 'map',
  league: 'table',
  sheet: 'sheet',
  news: 'news',
  year: 'news',
};

// Drawn again only for a reason of their own, not with the page around them.
const Planning = memo(Desk);
const Moved = memo(Moves);
const Chart = memo(HistoryChart);
const League = memo(LeagueTable);
const Sheet = memo(RegionSheet);

type Props = { game: Game; own: RegionId; loadMap: LoadMap };

export function GamePage({ game, own, loadMap }: Props) {
  const { language } = useScreen();
  const planned = usePlanned(game);
  const [selected, setSelected] = useState<RegionId>(own);
  const [opened, setOpened] = useState<string | null>(null);
  const [tab, setTab] = useState<Tab>('desk');
  const select = useCallback((id: string, variable?: string) => {
    setSelected(id as RegionId);
    if (variable === undefined) return;
    setOpened(variable);
    setTab('sheet');
  }, []);
  const nameOf = useMemo(() => namesOf(game, language), [game, language]);
  const table = useMemo(
    (): Table => ({ game, planned, own, selected, select, nameOf }),
    [game, planned, own, selected, select, nameOf],
  );
  return (
    <TableContext value={table}>
      <WhyDoor>
        <Pages
          tab={tab}
          onTab={setTab}
          loadMap={loadMap}
          sheet={<Sheet opened={opened} onOpen={setOpened} />}
        />
      </WhyDoor>
      <Announcer />
    </TableContext>
  );
}

type PagesProps = { tab: Tab; onTab(tab: Tab): void; loadMap: LoadMap; sheet: ReactNode };

/** The page of play, and those that take its place: between two seats, and at the end. */
function Pages(props: PagesProps) {
  const { live } = useScreen();
  const phase = useLive(live, (state) => state.phase);
  const [isLooking, setLooking] = useState(false);
  const isOver = phase === 'over';
  useEffect(() => {
    if (!isOver) setLooking(false);
  }, [isOver]);
  if (phase === 'handover') return <HandOver />;
  if (isOver && !isLooking) {
    return (
      <>
        <Adviser onTab={props.onTab} />
        <OverPage onLook={() => setLooking(true)} />
      </>
    );
  }
  return <Play {...props} onResult={isOver ? () => setLooking(false) : null} />;
}

/** A part that a tab brings is read from its top, wherever the one before it was left. */
function useTopOf(tab: Tab): RefObject<HTMLElement | null> {
  const columns = useRef<HTMLElement>(null);
  const shown = useRef(tab);
  useLayoutEffect(() => {
    if (shown.current === tab) return;
    shown.current = tab;
    columns.current?.scrollTo({ top: 0 });
    // In a low window the page itself is scrolled.
    if (scrollY > 0) columns.current?.scrollIntoView({ block: 'start' });
  }, [tab]);
  return columns;
}

type PlayProps = PagesProps & { onResult: (() => void) | null };

function Play({ tab, onTab, loadMap, sheet, onResult }: PlayProps) {
  const { live, words, wishes } = useScreen();
  const { game, own } = useTable();
  const phase = useLive(live, (state) => state.phase);
  const persons = usePersons();
  const yearEnd = useYears();
  const undoing = useUndo();
  const [hasKeys, setKeys] = useState(false);
  const isViewed = useLive(live, isViewing);
  const playback = usePlayback();

  const isExercise = useLive(live, (state) => state.attempt !== null);
  const isByItself = useIsByItself();

  // On a phone the desk gives way to what happened.
  const showWhatHappens = (): void => onTab(prefersStillness() ? 'news' : 'map');
  const onEnd = (): void => {
    if (phase !== 'plan') return;
    if (personAfter(persons, own) !== null) live.handOver();
    else if (isByItself) {
      const halfYears = game.turns - presentOf(game).turn;
      void live.runOn({ halfYears, stopOnNews: false, stopAtMeeting: false, pause });
      showWhatHappens();
    } else {
      live.endHalfYear();
      showWhatHappens();
    }
  };
  useNewsFirst(game.chapters.length, isViewed);
  const columns = useTopOf(tab);
  useEffect(() => whenIdle(() => live.rehearse()), [live]);

  const go = (part: Part): void => {
    onTab(TAB_OF[part]);
    requestAnimationFrame(() => focusPart(part));
  };
  const press = (what: 'runOn' | 'programmes'): void => {
    if (what === 'programmes') onTab('desk');
    requestAnimationFrame(() => pressKeyed(what));
  };
  useShortcuts(
    isViewed ? 'view' : 'play',
    {
      end: onEnd,
      undo: undoing.onUndo,
      redo: undoing.onRedo,
      help: () => setKeys(true),
      runOn: () => press('runOn'),
      programmes: () => press('programmes'),
      year: yearEnd.open,
      playPause: playback.toggle,
      back: () => playback.step(-1),
      forward: () => playback.step(1),
      go,
    },
    wishes.keys === 'on',
  );

  return (
    <YearEndProvider value={yearEnd}>
      <div className={isViewed ? 'game viewer' : 'game'} data-tab={tab}>
        {isViewed ? (
          <ViewerHead />
        ) : (
          <>
            <TopBar onEnd={onEnd} onRun={showWhatHappens} undoing={undoing} />
            <div className="notice-rows">
              <Notices />
              <RunNotice />
            </div>
            {isExercise ? (
              <Suspense>
                <ExerciseStrip />
              </Suspense>
            ) : (
              <Adviser onTab={onTab} />
            )}
          </>
        )}
        <nav className="tabs" aria-label={words.sections}>
          {TABS.map((each) => (
            <button
              type="button"
              key={each}
              aria-current={each === tab ? 'true' : undefined}
              onClick={() => {
                yearEnd.close();
                onTab(each);
              }}
            >
              {isViewed && each === 'desk' ? words.viewer.tab : words.tabs[each]}
            </button>
          ))}
        </nav>
        <main className="columns" ref={columns}>
          <div className="left">
            <Late>{isViewed ? <Moved /> : <Planning />}</Late>
          </div>
          <div className="centre">
            <PaceContext value={isViewed ? playback.pace : 1}>
              <MapPane loadMap={loadMap} />
            </PaceContext>
            <div className="below">
              <Late>
                <Chart />
              </Late>
              <NewsFeed />
            </div>
          </div>
          <div className="right">
            <Late>
              <League />
              {sheet}
            </Late>
          </div>
          <YearEndCard />
        </main>
        {isViewed && <Timeline playback={playback} />}
        <Footer onResult={onResult} onKeys={() => setKeys(true)} isPlay={!isViewed} />
      </div>
      {isViewed && <ViewAnnouncer isPlaying={playback.isPlaying} />}
      {hasKeys && <KeysBox page={isViewed ? 'view' : 'play'} onClose={() => setKeys(false)} />}
    </YearEndProvider>
  );
}

/**
 * Parts that are drawn a moment later, piece by piece, while a half-year plays out or a game is
 * viewed: so the map begins at once and nothing stutters. Whoever plans sees everything at once.
 */
function Late({ children }: { children: ReactNode }) {
  const { live } = useScreen();
  const isMoving = useLive(live, ({ phase }) => phase === 'playing' || phase === 'viewing');
  const table = useTable();
  const late = useDeferredValue(table);
  return <TableContext value={isMoving ? late : table}>{children}</TableContext>;
}

/**
 * What happened is read first: the focus goes there when a half-year has ended by hand, so that
 * the key that ended it, pressed once more, ends nothing.
 */
function useNewsFirst(chapters: number, isViewed: boolean): void {
  const { live } = useScreen();
  const former = useRef(chapters);
  useEffect(() => {
    if (former.current === chapters) return;
    const isNew = chapters > former.current;
    former.current = chapters;
    if (isNew && !isViewed && live.get().run === null) focusPart('news');
  }, [chapters, isViewed, live]);
}

/** Says aloud that a half-year has ended, and the rank; of a run only how it starts and ends. */
function Announcer() {
  const { live, words, language } = useScreen();
  const game = useLive(live, (state) => state.game);
  const own = useLive(live, (state) => state.region);
  const isRunningOn = useLive(live, (state) => isRunning(state.run));
  const ofRun = useRunTold();
  const isViewed = useLive(live, isViewing);
  const first = useRef(game?.chapters.length);
  let said = '';
  if (game !== null && !isViewed && own !== null && game.chapters.length !== first.current) {
    const { world } = presentOf(game);
    const { year, half } = world.period;
    const { rank } = standingOf(world, game.fixed.parameters, own);
    const name = namesOf(game, language)(own);
    const ended = half === 2 ? yearOf(game, own) : null;
    said =
      ended === null
        ? words.ended(words.period(year, half), name, rank)
        : words.yearEnd.said(
            year,
            words.yearEnd.place(name, rank, game.scenario.regions.length),
            climbTold(ended.own, words),
          );
  }
  return (
    <p className="sr-only" aria-live="polite">
      {isRunningOn ? ofRun : `${said} ${ofRun}`.trim()}
    </p>
  );
}
